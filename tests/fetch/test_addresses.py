"""Which addresses are public; wrapped, shared and special ones are not."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.fetch.addresses import is_public


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "91.198.174.192", "2620:0:862:ed1a::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"],
)
def test_public(address: str) -> None:
    assert is_public(address)


NOT_PUBLIC = """
    127.0.0.1 127.8.9.10 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 169.254.169.254
    192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
    :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::10.0.0.1 64:ff9b:1::808:808 2002:7f00:1::
    2001:db8::1 3fff::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd12:3456::1 ff02::1 100::1 5f00::1
    localhost 8.8.8 08.8.8.8 1.2.3.4/24
"""


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_not_public(address: str) -> None:
    assert not is_public(address)


@settings(deadline=None)
@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_judged_the_same_in_any_wrapping(address: IPv4Address) -> None:
    judged = is_public(str(address))
    number = int(address)
    for wrapped in (0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80):
        assert is_public(str(IPv6Address(wrapped))) == judged


@settings(deadline=None)
@given(st.ip_addresses())
def test_only_what_the_registries_call_global_is_public(address: IPv4Address | IPv6Address) -> None:
    """Wrapping aside, we are never more generous than the standard library."""
    wrapped = isinstance(address, IPv6Address) and (address.ipv4_mapped or address.sixtofour)
    if is_public(str(address)) and not wrapped and int(address) >> 32 != 0x64FF9B << 64:
        assert address.is_global
