"""Addresses of articles, compared: which two name the same article."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

_SCHEME = re.compile(r"^(?:https?:)?//(?:(?:www|m|amp|edition|mobile)\.)?", re.I)
_ARCHIVE = re.compile(
    r"^(?:web\.archive\.org/web/\w+|archive\.(?:today|ph|is|org)/\w+|ghostarchive\.org/archive/\w+)/(?=http)", re.I
)
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|ref|refsec|ref_src|sara_ecid|at_\w+|cmp|smid|smtyp|ocid|il|src|source|s|cvid|pc|ei"
    r"|ncid|mod|feature|taid|partner|xtor|wt_mc|yptr|tesla|guccounter|guce_\w+|sh|outputtype|traffic_source)=",
    re.I,
)
_SAME_HOST = {"bbc.co.uk": "bbc.com", "theguardian.co.uk": "theguardian.com"}


@lru_cache(maxsize=8192)
def article(url: str) -> str:
    """An address as far as it names an article: no scheme, tracking parameters, fragment, archive or mobile host."""
    plain = url.strip()
    for _ in range(2):
        plain = _ARCHIVE.sub("", _SCHEME.sub("", plain))
    plain = unquote(plain.split("#", 1)[0]).replace(" ", "_")
    path, _, query = plain.partition("?")
    kept = [part for part in re.split(r"[&;]", query) if part and not _TRACKING.match(part)]
    host, slash, rest = path.partition("/")
    host = _SAME_HOST.get(host.lower(), host.lower())
    rest = re.sub(r"/amp(?=/|$)|(?:/index\.html?)?/*$|\.amp(?=\.html?$)", "", slash + rest)
    return host + rest + ("?" + "&".join(kept) if kept else "")
