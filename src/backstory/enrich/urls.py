"""An address of an article into the one it is known by: no tracking, fragment, AMP, mobile host or archive around it.

`canonical` gives an address that still leads to the article; `addresses.article` compares two of them more boldly.
Nothing is fetched: a short address (t.co) stays what it is until a door has followed it.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

# Parameters that say where a reader came from and never which article is meant. Collected from the documentation of
# the services named, and from the addresses cited on the portal's day pages.
_TRACKING: dict[str, tuple[str, ...]] = {
    "campaign tags (Google Analytics, Matomo, Piano, AT Internet, Webtrekk, Adobe)": (
        r"utm_\w+", r"mtm_\w+", r"pk_\w+", r"piwik_\w+", r"at_\w+", "xtor", "wt_?mc", r"wt\.\w+", "s_cid", "cid",
        "icid", "ncid",
        "cmp", "cmpid", "cmp_id", "ito", "intcmp", "int_cmp", "campaign_id", "campaign", "emc", "em_pos", "nl",
        "nlid", "emci", "emdi", "ceid",
    ),
    "click ids (Google, Facebook, Microsoft, Twitter, TikTok, Yandex, Mailchimp, HubSpot, Instagram)": (
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "twclid", "ttclid", "yclid", "ysclid",
        r"mc_[ce]id",
        r"_hs\w+", "__hstc", "igshid", "igsh", "_ga", "_gl", "srsltid", "s_kwcid", r"__twitter_impression", r"fb_\w+",
    ),
    "shares and referrers (newspapers' own)": (
        "smid", "smtyp", "smvar", "ref", "refsrc", "ref_src", "ref_url", "refsec", "referrer", "referer", "partner",
        "partnerid",
        "sharetype", "share", "shared", "st", "reflink", "mod", "mbid", "ocid", "cvid", "sara_ecid", "sara_ref",
        "sr_share", r"ns_\w+",
        "traffic_source", "feature", "taid", "rss", "src", "source", "tag_id", "feedtype", "feedname", "spref",
        "via", "ssr", "yptr",
        r"guce_\w+", "guccounter", "soc_src", "soc_trk", "soc", "srnd", "leadsource", "embedded-checkout",
        "unlocked_article_code",
        "comment", "commentid", "postshare", "wpisrc", "wpmm", "outputtype", "output", "amp", "amp_js_v", "usqp",
        "_r", "r", "tesla",
    ),
}  # fmt: skip
# Short names are tracking only where another parameter or the path names the article.
_WEAK = frozenset({"r", "st", "nl", "via", "share", "comment", "output", "source", "src", "cid", "campaign", "feature"})
_IS_TRACKING = re.compile("|".join(f"(?:{name})" for names in _TRACKING.values() for name in names), re.IGNORECASE)

# Copies at archives hold the address they copied: Wayback Machine, archive.today and its other names, Ghostarchive,
# Megalodon, and the web archives of Portugal, the Library of Congress and the United Kingdom.
_ARCHIVES = re.compile(
    r"https?://(?:(?:web|wayback)\.archive\.org/(?:web/)?[\w*]+|archive\.(?:today|ph|is|li|vn|fo|md)/(?:o/)?[\w.-]+"
    r"|ghostarchive\.org/(?:archive|varchive)/\w+|arquivo\.pt/(?:noFrame/replay|wayback)/\w+"
    r"|webarchive\.loc\.gov/(?:all/)?\w+|(?:webarchive|www\.webarchive)\.(?:nationalarchives\.gov|org)\.uk/(?:\w+/)?\w+"
    r"|webcache\.googleusercontent\.com/search\?q=cache:[\w-]*:?|megalodon\.jp/[\d-]+)/?(?=https?:/|www\.)",
    re.IGNORECASE,
)
_AMP_CACHE = re.compile(
    r"https?://[\w-]+\.cdn\.ampproject\.org/(?:[a-z]/)+(?:s/)?|https?://(?:www\.)?google\.\w[\w.]*/amp/(?:s/)?", re.I
)
_MOBILE = re.compile(
    r"^(?:m|mobile|amp|touch|wap)\.(?=[\w-]+\.\w)|^(?:www-)?(?:amp|m)-(?=[\w-]+\.\w)|^www\.(?:m|amp)\.", re.IGNORECASE
)
# en.m.wikipedia.org, edition.m.cnn.com
_MOBILE_INSIDE = re.compile(r"(?<=^\w\w)\.m(?=\.wiki)|^edition\.m(?=\.)", re.IGNORECASE)
_AMP_PATH = re.compile(r"(?:/amp(?:html)?(?=/$|$)|\.amp(?=(?:\.html?)?$)|^/amp(?=/.{8}))", re.IGNORECASE)
_INDEX = re.compile(r"/index\.(?:html?|php)$", re.IGNORECASE)


# Seven in eight cited addresses are such, with nothing to leave out, and need not be taken apart: no query or fragment,
# no mobile host, no AMP, no index file, no address within.
_PLAIN = re.compile(
    r"https?://(?!(?:www[.-])?(?:m|amp|mobile|touch|wap)[.-]|edition\.m\.|\w\w\.m\.)"
    r"(?:[a-z\d-]+\.)+[a-z]{2,}(?!/.*(?i:amp|www\.)|.*/(?i:index)\.)/[\w/.,~-]*",
    re.ASCII,
)
_NEVER_IN = re.compile(r'[\x00-\x20\x7f-\x9f<>"]')


def canonical(url: str, *, base: str = "") -> str:
    """The address an article is known by; "" for what is no address of the web.

    >>> canonical("http://m.example.com/2014/02/13/talks/amp/?utm_source=x&id=7#top")
    'http://example.com/2014/02/13/talks/?id=7'
    """
    if _PLAIN.fullmatch(url):
        return url
    try:
        address = urljoin(base, url.strip()) if base else url.strip()
        address.encode()
        parts = urlsplit(_unwrapped(address))
        host, port = (parts.hostname or "").lower().rstrip("."), parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not host or _NEVER_IN.search(address):
        return ""
    host = _MOBILE_INSIDE.sub("", _MOBILE.sub("", host))
    if port and port != {"http": 80, "https": 443}[scheme]:
        host = f"{host}:{port}"
    path = _INDEX.sub("/", _AMP_PATH.sub("", _tidy(parts.path))) or "/"
    return urlunsplit((scheme, host, path, _kept(parts.query, path), ""))


def is_copy(url: str) -> bool:
    """Whether an address is that of a copy at an archive."""
    return bool(_ARCHIVES.match(url.strip()))


def _unwrapped(url: str) -> str:
    """The address inside an archive's or an AMP cache's; an archive may hold a copy of an archive."""
    for _ in range(3):
        if found := _ARCHIVES.match(url):
            inner = url[found.end() :]
            url = re.sub(r"^(https?:)/+", r"\1//", inner) if inner.startswith("http") else f"http://{inner}"
        elif found := _AMP_CACHE.match(url):
            rest = url[found.end() :]
            url = rest if rest.startswith("http") else f"https://{rest}"
        else:
            break
    return url


def _tidy(path: str) -> str:
    """One spelling of what percent signs stand for; a path that does not decode stays as it is."""
    try:
        return quote(unquote(path, errors="strict"), safe="/:@!$&'()*+,;=~-._")
    except UnicodeDecodeError:
        return path


def _kept(query: str, path: str) -> str:
    pairs = parse_qsl(query.replace(";", "&"), keep_blank_values=True, max_num_fields=None)
    kept = [(name, value) for name, value in pairs if not _IS_TRACKING.fullmatch(name)]
    if not kept and len(path) < 12 and not re.search(r"\d", path):
        kept = [(name, value) for name, value in pairs if name.lower() in _WEAK and len(pairs) == 1]
    return urlencode(sorted(kept)) if kept != pairs else query


def host_of(url: str) -> str:
    """The host an address is on, without www; "" for what is no address."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""
