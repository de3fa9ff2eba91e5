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


# Ports of other protocols, which a request of ours would be gibberish to or worse (the Fetch standard's "bad ports").
OTHER_PROTOCOLS = frozenset(
    (
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
        110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530,
        531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    )
)  # fmt: skip


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
