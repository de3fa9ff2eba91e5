"""Which network addresses Backstory connects to on its own: those of the public internet, and no others.

A page can name any host, and a host can resolve to anything; what counts is the address connected to.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

# IPv6 addresses that mean the IPv4 address in their last 32 bits: mapped ones, and NAT64's (RFC 6052).
_MEANS_IPV4 = (IPv6Network("::ffff:0:0/96"), IPv6Network("64:ff9b::/96"))

# Not public, though not every release of `ipaddress` says so: IPv4-compatible addresses (RFC 4291), local NAT64
# (RFC 8215), discard (RFC 6666, 9780), documentation (RFC 9637), segment routing (RFC 9602), site-local (RFC 3879).
_NOT_PUBLIC = tuple(
    IPv6Network(network)
    for network in ("::/96", "64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "3fff::/20", "5f00::/16", "fec0::/10")
)


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, looking through IPv4 addresses wrapped in IPv6 ones.

    >>> is_public("93.184.215.14"), is_public("::ffff:10.0.0.1"), is_public("169.254.169.254")
    (True, False, False)
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv6Address):
        if any(parsed in network for network in _NOT_PUBLIC):
            return False
        parsed = _ipv4_meant(parsed) or parsed
    return parsed.is_global and not (parsed.is_multicast or parsed.is_reserved or parsed.is_unspecified)


def _ipv4_meant(address: IPv6Address) -> IPv4Address | None:
    if any(address in network for network in _MEANS_IPV4):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.sixtofour
