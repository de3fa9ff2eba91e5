"""Names of publications beside the host of their page: which belong to it, and other places a better one may stand.

Where a page calls itself by its address, an abbreviation or in another script than Latin, its other words are looked
through: other names it gives itself, the line of its copyright, the words its address is made of, its account; and the
name under which the portal's editors cite the host.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from backstory.article import Field, Metadata
from backstory.enrich.markup import clean
from backstory.enrich.metadata_jsonld import kinds, squashed, texts
from backstory.enrich.metadata_page import Said, text_of
from backstory.enrich.wordlist import listed
from backstory.outlets import outlet

# A name that this many addresses are cited under on the portal goes before an address; where the page's own name
# cannot be read in Latin letters, one does.
AGREED = 2
_PORTAL = "as the portal cites it"


def latin_name(said: Said, named: Sequence[Field], host: str) -> Field | None:
    """A name in Latin letters for a page that calls itself in another script; None if none is found."""
    labels = host_labels(host)
    for text, origin in _in_latin(said, named):
        name = without_form(text)
        latin = all(map(_is_latin_letter, filter(str.isalpha, name)))
        if latin and belongs(name, labels) and not is_address(name, labels):
            return Field(name, origin)
    return of_portal(host, least=1) or _of_account(said, labels)


def for_readers(page: Metadata, *, latin: bool) -> str:
    """The name of a site as an archive shows it: in Latin letters, or for readers of others as the page has it."""
    names = (page.site, *page.other_sites) if page.site else ()
    own = next((name.value for name in names if not is_latin(name.value)), "")
    return names[0].value if names and (latin or not own) else own


def _in_latin(said: Said, named: Sequence[Field]) -> Iterator[tuple[str, str]]:
    for field in named:
        yield from ((part, field.origin) for part in (field.value, *_PARTS.split(field.value)) if part)
    for thing in said.things:
        if any(kind.endswith(("organization", "website")) for kind in kinds(thing)):
            yield from ((clean(text), "JSON-LD alternateName") for text in texts(thing.get("alternateName")))
    publisher = said.article.get("publisher")
    if isinstance(publisher, dict):
        yield from ((clean(text), "JSON-LD alternateName") for text in texts(publisher.get("alternateName")))
    yield from ((line, "copyright line") for line in _copyright_lines(said))


# "配信シェアNo.1｜PR TIMES"
_PARTS = re.compile(r"\s*[|｜ㅣ：:()（）・–—/]\s*|\s+-\s+")
_FEET = "footer, [class*='foot'], small"
_SAYS_SO = "[class*='opyright'], [id*='opyright']"
_RIGHTS_OF = re.compile(r"(?:copyright|\(c\)|©|ⓒ)[^\w©ⓒ]*(?P<rest>.{2,100})", re.IGNORECASE | re.DOTALL)
# The words of a name, and no more: "Hankookilbo youtube facebook" goes on with its buttons.
_CAPITALS = re.compile(r"(?:(?:[A-Z][\w'’.-]*|of|the|and|&)(?:\s+|$))+")


def _copyright_lines(said: Said) -> Iterator[str]:
    """Whom the lines at the foot of the page name: "Copyright © The Asahi Shimbun Company. All rights reserved"."""
    lines = [clean(text_of(node)[:_LINE]) for node in said.tree.css(_SAYS_SO)[:20]]
    for node in said.tree.css(_FEET)[:40]:
        lines += (found["rest"] for found in _RIGHTS_OF.finditer(clean(text_of(node)[-20_000:])))
    for line in lines:
        if found := _CAPITALS.match(owner(line)):
            yield found[0].strip()


_LINE = 200


_RIGHTS = re.compile(
    r"\(c\)|©|ⓒ|\bcopyright\b|版权所有|\b(?:19|20)\d\d\b(?:\s*[-–~]\s*(?:19|20)\d\d\b)?"
    r"|\W*\b(?:all rights? reserved|no reproduction)\b.*$",
    re.IGNORECASE,
)


def owner(text: str) -> str:
    """Whom a copyright line names, without its place.

    >>> owner("© 2014 The Example, Cairo, Egypt. All rights reserved."), owner("人民网版权所有")
    ('The Example', '人民网')
    """
    return _RIGHTS.sub("", clean(text)).split(",")[0].strip(" .,-–")


def of_portal(host: str, *, least: int) -> Field | None:
    """The name that the portal's editors give to who publishes at a host, if enough addresses are cited so."""
    found = outlet(host) if host else None
    if not found or found.cited < least or is_address(found.name, host_labels(host)):
        return None
    return Field(found.name, _PORTAL)


def spelt_out(said: Said, labels: tuple[str, ...]) -> Field | None:
    """The words that a host is made of, as the page's own text writes them: "Stuttgarter Zeitung"."""
    text = text_of(said.tree.body)[:_MOST] if said.tree.body else ""
    for label in (label for label in labels if len(label) >= _LONG):
        letters = r"[\s-]?".join(_AS_WRITTEN.get(c, c) for c in re.sub("([aou])e", lambda m: m[1].upper(), label))
        found = Counter(
            name
            for match in re.finditer(rf"(?<!\w){letters}(?!\w)", text, re.IGNORECASE)
            if re.search(r"\w[\s-]\w", name := clean(match[0])) and name[0].isupper()
        )
        if found:
            return Field(max(found, key=lambda name: (found[name], name)), "words of its address")
    return None


_LONG = 7
_MOST = 500_000
# What a host writes for an umlaut.
_AS_WRITTEN = {"A": "(?:ä|ae)", "O": "(?:ö|oe)", "U": "(?:ü|ue)"}


def _of_account(said: Said, labels: tuple[str, ...]) -> Field | None:
    """The account a page names, where it is a paper's name that begins as the host does: "@tokyo_shimbun"."""
    for account in said.meta("twitter:site"):
        words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", account.removeprefix("@"))
        own = any(len(words[0]) > 3 and label.startswith(words[0].lower()) for label in labels) if words else False
        if own and len(words) > 1 and words[-1].lower() in _PAPERS:
            return Field(" ".join(word[0].upper() + word[1:] for word in words), "meta twitter:site")
    return None


# Last words of the names of papers and stations, as they write themselves in Latin letters.
_PAPERS = listed(
    """
    shimbun shinbun shimpo nippo ilbo sinmun shinmun ribao wanbao gazeta vesti pravda news newspaper times post
    daily press herald journal tribune today online tv radio
    """
)

# The forms that companies have in law, at the end of a name.
_FORM = re.compile(
    r"(?:[\s,]+(?:GmbH|mbH|AG|SE|KG|OHG|& Co\.?|Co\.?|Ltd|Limited|LLC|LLP|plc|Inc|Corp|Corporation|Company|Pty|S\.?A"
    r"|S\.?r\.?l|S\.?p\.?A|S\.?L|B\.?V|N\.?V|AB|A/S|ASA|Oy|Oyj|K\.?K)\b\.?)+$"
)


def without_form(name: str) -> str:
    """A name without the legal form of the company.

    >>> without_form("Nikkei Inc."), without_form("The Asahi Shimbun Company"), without_form("Freie Presse")
    ('Nikkei', 'The Asahi Shimbun', 'Freie Presse')
    """
    return _FORM.sub("", name)


def is_latin(name: str) -> bool:
    """Whether a name is in Latin letters, by and large; a Chinese or Japanese letter counts for two.

    >>> is_latin("Israel Nachrichten – חדשות ישראל"), is_latin("中日新聞Web"), is_latin("朝日新聞DIGITAL")
    (True, False, False)
    """
    other = [c for c in name if c.isalpha() and not _is_latin_letter(c)]
    wide = sum(unicodedata.east_asian_width(c) == "W" for c in other)
    return len(other) + wide <= sum(map(_is_latin_letter, name)) or not other


def _is_latin_letter(c: str) -> bool:
    return (c.isascii() and c.isalpha()) or "LATIN" in unicodedata.name(c, "")


# Names of the second level under which a country's hosts are registered.
_SECOND = ("co", "com", "org", "net", "ac", "gov", "or", "ne", "go", "edu")


def host_labels(host: str) -> tuple[str, ...]:
    """The parts of a host that can be a name, letters and digits alone: not its ending, not "www".

    >>> host_labels("n-tv.de"), host_labels("o.canada.com"), host_labels("www.aa.com.tr")
    (('ntv',), ('canada',), ('aa',))
    """
    parts = host.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND:
        parts.pop()
    return tuple(key for part in parts if len(key := squashed(part)) > 1 and not re.fullmatch(r"www?\d?", key))


_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.([a-z]{2,10})", re.IGNORECASE)


def is_address(name: str, labels: tuple[str, ...]) -> bool:
    """Whether a name is only the host over again or a part of it: "stern.de", or "nationalpost" for National Post.

    "NDTVSports.com" on sports.ndtv.com says more than its host, and is a name.
    """
    if _HOST.fullmatch(name):
        keys = [key for part in name.split(".")[:-1] for key in _spellings(part)]
        return not labels or any(key in label for key in keys for label in labels)
    return name in labels and name.islower()


def belongs(name: str, labels: tuple[str, ...]) -> bool:
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
