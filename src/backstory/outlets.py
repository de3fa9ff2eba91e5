"""The host of an address into the name that the portal's editors give to who publishes there.

The names ship with the package (`outlets.tsv`: host, name, how many addresses were cited so), made by
`training/outlets.py` from the citations of real day pages. Only what editors agree on is in it; a page's own name, if
it can be read, goes before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from urllib.parse import urlsplit

# Names of the second level under which a country's hosts are registered.
_SECOND = frozenset(("co", "com", "org", "net", "ac", "gov", "gob", "gouv", "gov", "or", "ne", "go", "edu", "govt"))


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes at a host, as the portal cites it; `cited` counts the addresses cited under that name."""

    name: str
    cited: int


def outlet(host: str) -> Outlet | None:
    """What a host is called, or else the domain it belongs to; None where no editor cited it or they disagree.

    >>> outlet("www.asahi.com").name, outlet("abcnews.go.com").name, outlet("example.org")
    ('The Asahi Shimbun', 'ABC News', None)
    """
    table, host = _table(), host.lower().removeprefix("www.")
    return table.get(host) or table.get(domain(host))


def outlet_at(url: str, *, least: int) -> str:
    """The name of who publishes at an address, if so many are cited under it; "" where that is not known."""
    try:
        found = outlet(urlsplit(url).hostname or "")
    except ValueError:
        return ""
    return found.name if found and found.cited >= least else ""


def domain(host: str) -> str:
    """The part of a host that somebody registered.

    >>> domain("news.bbc.co.uk"), domain("edition.cnn.com"), domain("vg.no")
    ('bbc.co.uk', 'cnn.com', 'vg.no')
    """
    parts = host.split(".")
    return ".".join(parts[-3 if len(parts) > 2 and parts[-2] in _SECOND and len(parts[-1]) == 2 else -2 :])


@lru_cache(maxsize=1)
def _table() -> dict[str, Outlet]:
    lines = resources.files("backstory").joinpath("outlets.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {host: Outlet(name, int(cited)) for host, name, cited in rows}
