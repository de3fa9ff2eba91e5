"""What a page calls its site, into the name of the publication and the place it was found.

The first name said is taken, unless it is only the address over again ("mz.de", "financialpost") or comes from a place
that may name the company instead; then the first name that belongs to the page's host is. Without any, the host.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from backstory.article import Field
from backstory.enrich.markup import clean
from backstory.enrich.metadata_jsonld import Json, kinds, squashed, texts
from backstory.enrich.metadata_page import Said
from backstory.enrich.urls import host_of

JOINT = re.compile(r"\s+(?:[|•·»›‹«—–]|--?|::)\s+|\s*[|ㅣ]\s*|：|--")
_SHARED = "meta og:site_name"
_METAS = ("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "article:publisher_name")
_LONGEST = 60
# So many words at the end of a title are more than a name: "comwrap auf der DMEXCO 2018".
_SENTENCE = 5


def site_of(said: Said) -> Field | None:
    """The name of the publication; None where a page neither says it nor has an address."""
    named = [Field(name, origin) for text, origin in _places(said) if (name := site_name(text))]
    host = host_of(said.canonical or said.url)
    labels = _labels(host)
    if not named:
        return _of_feed(said, labels) or (Field(host, "address") if host else None)
    if named[0].origin == _SHARED and not _is_address(named[0].value, labels):
        return named[0]
    own = (name for name in named if not _is_address(name.value, labels) and _belongs(name.value, labels))
    return next(own, named[0])


def _places(said: Said) -> Iterator[tuple[str, str]]:
    """Texts that may name the site, the best first. A title's end counts only where it belongs to the host."""
    yield from ((text, _SHARED) for text in said.meta("og:site_name"))
    yield from ((text, "JSON-LD publisher") for text in texts(_publisher(said)))
    for name in _METAS:
        yield from ((text, f"meta {name}") for text in said.meta(name))
    for thing in said.things:
        if any(kind in ("website", "newsmediaorganization") for kind in kinds(thing)):
            yield from ((text, "JSON-LD website") for text in texts(thing.get("name")))
    yield from ((_owner(text), "meta copyright") for text in said.meta("copyright"))
    labels = _labels(host_of(said.canonical or said.url))
    for text in reversed(JOINT.split(said.title)[1:]):
        if len(text.split()) < _SENTENCE and _belongs(text, labels):
            yield text, "element title"


_FEED = re.compile(r"\b(?:rss|atom|feeds?)\b", re.IGNORECASE)


def _of_feed(said: Said, labels: tuple[str, ...]) -> Field | None:
    """The name that leads the title of the site's feed: "Anadolu Ajansı » Rss" on a page that names it nowhere else."""
    for node in said.tree.css("link[type*='rss'][title], link[type*='atom'][title]")[:4]:
        text = clean(_FEED.sub("", JOINT.split(clean(node.attributes.get("title")))[0]))
        if _belongs(text, labels) and site_name(text):
            return Field(text, "title of the feed")
    return None


def _publisher(said: Said) -> Json:
    named = said.article.get("publisher")
    if isinstance(named, dict) and not texts(named):
        # A reference into the graph: find what it names.
        return next((thing.get("name") for thing in said.things if thing.get("@id") == named.get("@id")), None)
    return named


# "Deutsche Welle (www.dw.com)"
_ADDRESS_BESIDE = re.compile(r"\s*\((?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)+/?\)$")


# "Autoracing | F1 | Indy | MotoGP"
_TAGLINE = re.compile(r"(?<=\w{3}) \| .*$")


def site_name(text: str) -> str:
    """A name as written, without what is no part of it; "" for an account or a sentence.

    >>> site_name("https://www.example.com/"), site_name("The Example (www.example.com)"), site_name("@example")
    ('example.com', 'The Example', '')
    """
    text = _TAGLINE.sub("", _ADDRESS_BESIDE.sub("", re.sub(r"^(?:https?://)?(?:www\.)?|/$", "", clean(text))))
    return "" if text.startswith("@") or len(text) > _LONGEST else text


_RIGHTS = re.compile(
    r"\(c\)|©|\bcopyright\b|版权所有|\b(?:19|20)\d\d\b(?:\s*[-–]\s*(?:19|20)\d\d\b)?|\W*\ball rights reserved\b.*$",
    re.IGNORECASE,
)


def _owner(text: str) -> str:
    """Whom a copyright line names, without its place.

    >>> _owner("© 2014 The Example, Cairo, Egypt. All rights reserved."), _owner("人民网版权所有")
    ('The Example', '人民网')
    """
    return _RIGHTS.sub("", clean(text)).split(",")[0].strip(" .,-–")


# Names of the second level under which a country's hosts are registered.
_SECOND = ("co", "com", "org", "net", "ac", "gov", "or", "ne", "go", "edu")


def _labels(host: str) -> tuple[str, ...]:
    """The parts of a host that can be a name, letters and digits alone: not its ending, not "www".

    >>> _labels("n-tv.de"), _labels("o.canada.com"), _labels("www.aa.com.tr")
    (('ntv',), ('canada',), ('aa',))
    """
    parts = host.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND:
        parts.pop()
    return tuple(key for part in parts if len(key := squashed(part)) > 1 and not re.fullmatch(r"www?\d?", key))


_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.([a-z]{2,10})", re.IGNORECASE)


def _is_address(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a name is only the host over again: "stern.de", or "nationalpost" for National Post."""
    return bool(_HOST.fullmatch(name)) or (name in labels and name.islower())


def _belongs(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a name is that of a host: the same letters, shortened to initials, or one within the other."""
    shortened = _shortened(name)
    for key in _spellings(name):
        for label in labels:
            if label == key or shortened.fullmatch(label):
                return True
            shorter, longer = sorted((key, label), key=len)
            if len(shorter) > 3 and shorter in longer:
                return True
    return False


def _shortened(name: str) -> re.Pattern[str]:
    """What a host may make of a name: "aa" and "nytimes" of Anadolu Ajansı and The New York Times."""
    words = [re.escape(word) for word in re.findall(r"\w+", name.lower())[:8]]
    parts = (f"(?:{word[0]}(?:{word[1:]})?){'?' if word in _SMALL else ''}" for word in words)
    return re.compile("".join(parts))


_SMALL = ("the", "of", "and", "der", "die", "das", "und", "le", "la", "el", "de")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "å": "aa", "æ": "ae", "ı": "i"})


def _spellings(name: str) -> tuple[str, str]:
    """A name as a host may spell it: its marks left out, or written with another letter ("sueddeutsche")."""
    marked = squashed(unicodedata.normalize("NFD", name.translate(_UMLAUTS)))
    written = squashed(name).translate(_UMLAUTS)
    return "".join(c for c in marked if not unicodedata.combining(c)), written
