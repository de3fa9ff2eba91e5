"""Who wrote an article, as its page says, into names one by one.

Keeps agencies that sign ("Associated Press"); drops addresses, roles, places and words around a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from backstory.article import Field
from backstory.enrich.markup import clean
from backstory.enrich.metadata_jsonld import Json, squashed, texts
from backstory.enrich.metadata_page import Said, text_of
from backstory.enrich.urls import host_of

_METAS = (
    "author", "article:author_name", "article:author", "og:article:author", "byl", "parsely-author",
    "sailthru.author", "dc.creator",
    "dcterms.creator", "dc.contributor", "cxenseparse:author", "cxenseparse:recs:author", "article.author",
    "authors", "bt:author", "creator",
    "citation_author", "rbauthors", "twitter:data1",
)  # fmt: skip
_SPOTS = (
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]', 'a[rel~="author"], [rel~="author"]',
    '[class*="byline" i] a, a[class*="author" i], a[href*="/author/" i], a[href*="/autor/" i], a[href*="/authors/" i]',
    '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i]',
    '[class*="byline" i], [class*="author" i], [class*="autor" i]',
)  # fmt: skip
_LEAD = re.compile(
    r"^(?:(?:(?:written|story|report(?:ed|ing)?|words|text|article|analysis|opinion|review|posted|published"
    r"|photos?) )?by|from|von|par|por|di|de la redacción de|door|av|af|written by"
    r"|autor(?:in)?|authors?|text|ein(?:e)? \w+ von|eine analyse von"
    r"|ein kommentar von|interview|tekst)(?:\s*:\s*|\s+)|^by(?=[A-Z][a-z])",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s*(?:[|•·/—–]|\s-\s|\bfor (?:the )?[A-Z]|\bin (?=[A-Z][\w. -]+$)|\("
    r"|\bupdated\b|\bpublished\b|\bposted\b|@|,?\s*\b\d{1,2}[:./]\d\d|\b(?:19|20)\d\d\b"
    r"|\bon (?:mon|tue|wed|thu|fri|sat|sun|jan|feb)).*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:;|\||\n|•|·|\s/\s|\s&\s|&amp;|\band\b|\bund\b|\bet\b|(?<=\w)\s+[yei]\s+(?=[A-ZÀ-Ý])|\bwith\b|\bmit\b|、|，)\s*",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|staff|writer|columnist|bureau|chief|contributor|producer|journalist"
    r"|redakteur\w*|korrespondent\w*|redaktion\w*|"
    r"analyst|professor|director|fellow|photographer|political|senior|business|national|freelance)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\.(?:html?|php)\b|^\d+$|^(?:admin|author|none|null|unknown|n/?a|anonymous|guest|online"
    r"|share|follow|print|email|facebook|twitter|more|view all.*|see all.*|about .*|read .*"
    r"|show .*|profile|bio|subscribe.*)$",
    re.IGNORECASE,
)
_COMMA = re.compile(r"\s*,\s*")


def authors(said: Said, sites: Sequence[str] = ()) -> tuple[Field, ...]:
    """The authors, from the first place that names any; the site itself only where no other name is marked as author.

    Krautreporter names itself in JSON-LD, and in a meta who wrote it. What merely looks like a byline does not count
    against the site: it may be the agency below a text that the paper signs (Salzburger Nachrichten, APA).
    """
    host = host_of(said.canonical or said.url)
    own = {squashed(name) for name in (*sites, host, host.split(".")[0])}
    signed_by_site: tuple[Field, ...] = ()
    for written, origin in _places(said):
        names = tuple(Field(name, origin) for name in _names(written))
        people = tuple(name for name in names if squashed(name.value) not in own)
        if people and not (signed_by_site and origin in ("JSON-LD creator", "byline")):
            return people
        signed_by_site = signed_by_site or names
    return signed_by_site


def _places(said: Said) -> Iterator[tuple[list[str], str]]:
    yield _people(said.article.get("author")), "JSON-LD author"
    yield _people(said.article.get("creator")), "JSON-LD creator"
    for name in _METAS:
        written = said.meta(name)
        if name == "twitter:data1":
            labels = " ".join(said.meta("twitter:label1")).lower()
            written = written if re.search(r"writ|author|by|verfasst|geschrieben|autor|écrit|escrito", labels) else []
        yield written, f"meta {name}"
    for number, selector in enumerate(_SPOTS):
        nodes = [clean(node.attributes.get("content") or text_of(node)) for node in said.tree.css(selector)[:6]]
        origin = "microdata author" if number == 0 else "rel author" if number == 1 else "byline"
        kept = [text for text in nodes if 3 < len(text) < 120]
        yield (kept if number < 2 else kept[:3] if number < 4 else [t for t in kept if _LEAD.match(t)][:1]), origin


def _people(value: Json) -> list[str]:
    """The names in a JSON-LD author: texts, a person, a list of either; a person may be a list of names."""
    if isinstance(value, dict):
        given, family = value.get("givenName"), value.get("familyName")
        return texts(value.get("name")) or texts([f"{given} {family}" if given and family else None])
    if isinstance(value, list):
        return [name for each in value[:50] for name in _people(each)]
    return texts(value)


def _names(written: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for text in written:
        for name in split_names(text):
            key = squashed(name)
            if key and key not in seen:
                seen.add(key)
                yield name


def split_names(text: str) -> Iterator[str]:
    """The names in one byline.

    >>> list(split_names("By Tom Watkins, Dana Ford and Ed Payne, CNN"))
    ['Tom Watkins', 'Dana Ford', 'Ed Payne', 'CNN']
    """
    text = _LEAD.sub("", clean(text).strip(" ,;:|"))
    if len(text) > 400:
        return
    for part in _BETWEEN.split(text):
        pieces = _COMMA.split(part)
        # "Watkins, Tom" is one name, unless the pieces are names of their own or a role.
        for piece in pieces:
            if _NO_NAME.search(piece):
                continue
            name = _TAIL.sub("", _LEAD.sub("", piece.strip(" ,;:|.-–—*"))).strip(" ,;:|-–—*")
            if (
                1 < len(name) < 70
                and not _NO_NAME.search(name)
                and not (_ROLE.search(name) and len(pieces) > 1)
                and any(map(str.isalpha, name))
            ):
                yield name
