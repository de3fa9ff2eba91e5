"""Addresses that nobody may be sent to, each in a spelling of its own, with a name for the case."""

from __future__ import annotations

# Addresses nobody may be sent to, however they are spelt. Where one means this machine, something listens there.
LOCAL = (
    ("127.0.0.1", "plain"), ("localhost", "by-name"), ("localhost.", "by-name-with-dot"), ("127.1", "short"),
    ("2130706433", "decimal"), ("0x7f000001", "hexadecimal"), ("0177.0.0.1", "octal"), ("0x7f.0.0.1", "mixed"),
    ("0x7f.1", "short-hexadecimal"), ("0177.1", "short-octal"), ("127.0.1", "three-parts"),
    ("2130706433.", "decimal-with-dot"), ("[0000::ffff:127.0.0.1]", "mapped-long"),
    ("127.0.0.1.", "with-dot"), ("１２７.０.０.１", "full-width"), ("127。0。0。1", "ideographic-stops"),
    ("①②⑦.⓪.⓪.①", "circled"),
    ("[::1]", "ipv6"), ("[0:0:0:0:0:0:0:1]", "ipv6-long"),
    ("[::ffff:127.0.0.1]", "mapped"),
    ("[::ffff:7f00:1]", "mapped-hexadecimal"), ("[::127.0.0.1]", "compatible"), ("[::ffff:0:127.0.0.1]", "translated"),
    ("[64:ff9b::7f00:1]", "nat64"), ("[2002:7f00:1::]", "6to4"), ("0.0.0.0", "any"), ("0", "zero"),
    ("[::]", "any-ipv6"),
)  # fmt: skip
ELSEWHERE = (
    ("10.0.0.1", "private-10"), ("172.16.0.1", "private-172"), ("192.168.1.1", "private-192"),
    ("169.254.169.254", "cloud-metadata"), ("[fd00:ec2::254]", "cloud-metadata-ipv6"),
    ("[::ffff:a9fe:a9fe]", "cloud-metadata-mapped"), ("100.64.0.1", "carrier"),
    ("192.0.2.1", "documentation"), ("198.18.0.1", "benchmark"), ("224.0.0.1", "multicast"), ("240.0.0.1", "reserved"),
    ("255.255.255.255", "broadcast"), ("[fe80::1]", "link-local"), ("[fe80::1%25lo]", "link-local-with-zone"),
    ("[fc00::1]", "unique-local"), ("[ff02::1]", "multicast-ipv6"), ("[2001:db8::1]", "documentation-ipv6"),
    ("[2001:0:7f00:1::]", "teredo"),
)  # fmt: skip
