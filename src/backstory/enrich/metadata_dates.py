"""What a page says about when it came out, into a day and the place it was found.

The day is that of the publisher's own calendar, as written: 23:30+02:00 stays on its day, it is not moved to UTC. A
date of modification is kept apart and never stands for publication. Dates in running text are `dates`' work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from backstory.article import Published
from backstory.enrich.markup import Node, clean
from backstory.enrich.metadata_jsonld import texts
from backstory.enrich.metadata_page import Said, text_of

_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date.created",
    "dc.date", "dcterms.date", "dc.terms.issued", "date", "pubdate", "publishdate", "publish-date", "publish_date",
    "published",
    "article.published", "published-date", "article_date_original", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "cxenseparse:recs:articlepublishdate", "og:pubdate", "last-published", "originalpublicationdate", "displaydate",
    "ptime",
    "article:post_date", "article.created", "created", "creation_date", "vr:published_time", "bt:pubdate", "pdate",
    "weibo:article:create_at",
    "shareaholic:article_published_time", "citation_publication_date", "citation_date", "iso-8601-publish-date",
    "dat_pub", "rnews:datepublished",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
    "last-modified", "lastmod", "modified", "article:updated", "dateupdated", "cxenseparse:recs:modifiedtime",
)  # fmt: skip

# Months in the languages of the pages measured; the first three letters or more, without the point.
_MONTHS = {
    1:
        "january jan januar jänner january janvier janv enero ene gennaio gen januari janeiro stycznia ocak "
        "января янв ledna leden január januára sausio",
    2:
        "february feb februar feber février févr fevrier febrero febbraio febbr februari fevereiro lutego "
        "şubat subat февраля фев února únor vasario",
    3: "march mar märz maerz mrz mär mars marzo marz maart mrt março marco marca mart марта мар března březen kovo",
    4: "april apr avril avr abril abr aprile kwietnia nisan апреля апр dubna duben balandžio",
    5: "may mai mayo maggio mag mei maio maja mayıs mayis мая května květen maj gegužės",
    6: "june jun juni juin junio giugno giu juin junho czerwca haziran июня июн června červen birželio",
    7: "july jul juli juillet juil julio luglio lug julho lipca temmuz июля июл července červenec liepos",
    8: "august aug août aout agosto ago augustus sierpnia ağustos agustos августа авг srpna srpen rugpjūčio",
    9:
        "september sep sept septembre septiembre setiembre settembre sett set setembro września eylül eylul "
        "сентября сен září rugsėjo",
    10:
        "october oct oktober okt octobre octubre ottobre ott outubro out października ekim октября окт října "
        "říjen spalio",
    11: "november nov novembre noviembre novembro listopada kasım kasim ноября ноя listopadu listopad lapkričio",
    12:
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia aralık "
        "aralik декабря дек prosince prosinec desember des gruodžio",
}  # fmt: skip
_MONTH = {name: number for number, names in _MONTHS.items() for name in names.split()}

_ISO = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)"
    r"(?:[T ,]\s*([01]?\d|2[0-4])[:h]?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?"
)
_LOOSE_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)")
_EAST = re.compile(r"((?:19|20)\d\d)\s*[年년]\s*(\d\d?)\s*[月월]\s*(\d\d?)\s*[日일]")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d\d?)(?:st|nd|rd|th|er|º|ª)?\.?\s*(?:de\s+|of\s+)?([^\W\d_]{3,12})\.?,?\s*(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"\b([^\W\d_]{3,12})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(?:at\s+)?((?:19|20)\d\d)(?!\d)", re.IGNORECASE
)
_NUMBERS = re.compile(r"(?<![\d./-])(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d|\d\d)(?![\d./-]?\d)")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?(?:\.\d+)?")


def parsed_date(text: str, *, month_first: bool = False) -> tuple[date, str] | None:
    """The day a text names, and the full time in ISO 8601 where it gives one with its zone; None for no date.

    >>> parsed_date("Wed, 27 Nov 2013 23:30:00 -0500")
    (datetime.date(2013, 11, 27), '2013-11-27T23:30:00-05:00')
    """
    text = text.strip()[:200]
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text.partition(".")[0]) == 13 else 1)
        at = datetime.fromtimestamp(seconds, UTC)
        return at.date(), at.isoformat()
    if found := _ISO.search(text):
        return _from_iso(found)
    if re.match(r"\w{3,9}, \d", text):
        try:
            at = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            pass
        else:
            return at.date(), at.isoformat() if at.tzinfo else ""
    day = next((day for day in _worded(text, month_first=month_first) if day), None)
    return (day, "") if day else None


def _from_iso(found: re.Match[str]) -> tuple[date, str] | None:
    day = _day(found[1], found[2], found[3])
    if not day:
        return None
    if not found[4] or not found[7]:
        return day, ""
    zone = found[7].upper()
    offset = "+00:00" if zone in ("Z", "UTC", "GMT") else zone[:3] + ":" + (zone[3:].lstrip(":") or "00")
    if int(found[4]) == 24:
        return day, ""
    return day, f"{day}T{int(found[4]):02}:{found[5]}:{found[6] or '00'}{offset}"


def _worded(text: str, *, month_first: bool) -> Iterator[date | None]:
    for found in _LOOSE_ISO.finditer(text):
        yield _day(found[1], found[2], found[3])
    for found in _EAST.finditer(text):
        yield _day(found[1], found[2], found[3])
    for found in _MONTH_FIRST.finditer(text):
        yield _day(found[3], _MONTH.get(found[1].lower(), 0), found[2])
    for found in _DAY_FIRST.finditer(text):
        yield _day(found[3], _MONTH.get(found[2].lower(), 0), found[1])
    for found in _NUMBERS.finditer(text):
        year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
        pair = (found[1], found[3]) if month_first and found[2] != "." else (found[3], found[1])
        yield _day(year, *pair) or _day(year, *reversed(pair))


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def published(said: Said) -> Published | None:
    """When the page came out: the first place that says so."""
    return next(_publications(said), None)


def modified(said: Said) -> Published | None:
    """When the page was last changed, as it says."""
    month_first = _american(said)
    for text in texts(said.article.get("dateModified")):
        if found := parsed_date(text, month_first=month_first):
            return Published(found[0], "JSON-LD dateModified", found[1])
    for name in _MODIFIED_METAS:
        for text in said.meta(name):
            if found := parsed_date(text, month_first=month_first):
                return Published(found[0], f"meta {name}", found[1])
    return None


def _publications(said: Said) -> Iterator[Published]:
    month_first = _american(said)
    for text, origin in _places(said):
        found = parsed_date(text, month_first=month_first)
        if found and date(1990, 1, 1) <= found[0]:
            yield Published(found[0], origin, found[1])


def _places(said: Said) -> Iterator[tuple[str, str]]:
    """Texts that may say when the page came out, with their origin, the best first."""
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield from ((text, f"JSON-LD {key}") for text in texts(said.article.get(key)))
    for name in _METAS:
        yield from ((text, f"meta {name}") for text in said.meta(name))
    for node in said.tree.css('[itemprop~="datePublished"], time[pubdate], .dt-published, .published[datetime]')[:4]:
        yield _time_of(node), "microdata datePublished"
    for thing in said.things:
        yield from ((text, "JSON-LD datePublished") for text in texts(thing.get("datePublished")))
    if found := re.search(r"\d{1,2}[./]\d{1,2}[./]\d{4}$", said.title):
        yield found[0], "element title"
    yield from _visible(said)
    if found := re.search(
        r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_-])|[/_-]((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)",
        said.canonical or said.url,
    ):
        yield "-".join(part.zfill(2) for part in found.groups() if part), "address"


_SPOTS = (
    'article time[datetime], main time[datetime]', "time[datetime]", "article time, main time",
    '[class*="publish" i], [class*="pubdate" i], [class*="pub-date" i], [class*="pub_date" i], [class*="dateline" i]',
    '[class*="timestamp" i], [class*="time-stamp" i], '
    '[class*="article-date" i], [class*="article__date" i], [class*="post-date" i], [class*="posted" i]',
    '[class*="byline" i], [class*="date" i], [class*="datum" i], [class*="tarih" i], [class*="fecha" i], '
    '[class*="meta" i], [class*="info" i], [class*="time" i]',
)  # fmt: skip
_CHANGED = re.compile(
    r"\b(?:updated?|modified|last|aktualisiert|stand|mis à jour|actualizado|aggiornato|güncelle\w*)\b|更新",
    re.IGNORECASE,
)


def _visible(said: Said) -> Iterator[tuple[str, str]]:
    """Dates a reader sees above the text. A short one alone: a long text may speak of any day."""
    for number, selector in enumerate(_SPOTS):
        origin = "element time" if number < 3 else "visible text"
        for node in said.tree.css(selector)[:12]:
            text = _time_of(node)
            seen = clean(text_of(node))[:80]
            if text and len(text) < 160 and not _CHANGED.match(seen):
                yield _CHANGED.split(text)[0] or text, origin


def _time_of(node: Node) -> str:
    held = node.attributes
    return clean(held.get("datetime") or held.get("content") or text_of(node))


def _american(said: Said) -> bool:
    """Whether 3/4/2014 means March: in English, unless the page or its host is from where it does not."""
    language = (said.language or next(iter(said.meta("og:locale")), "")).lower().replace("_", "-")
    host = re.sub(r"^https?://([^/:]*).*$", r"\1", said.url)
    elsewhere = re.search(r"\.(?:uk|au|in|ie|nz|za|eu|ng|ke|pk|sg|my|hk|de|fr|it|es)$", host)
    return language in ("", "en", "en-us", "en-ph") and not elsewhere
