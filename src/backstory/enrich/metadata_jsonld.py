"""The JSON-LD of a page into the one node that is its article.

Reads what publishers write: invalid JSON (line breaks in strings, a comma too many, comments), `@graph`, articles
inside pages, several articles of which one is this page's. Addresses in it are never fetched.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from backstory.enrich.markup import whole_characters

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
Thing: TypeAlias = Mapping[str, Json]

_MOST = 2_000_000
_COMMENTS = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*;?\s*$|;\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
# When JSON cannot be saved, what it says plainly still can be read.
_PLAIN = re.compile(
    r'"(@type|headline|alternativeHeadline|datePublished|dateModified|inLanguage|description|articleBody)"\s*:\s*"((?:[^"\\]|\\.){1,5000})"'
)
ARTICLES = (
    "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "backgroundnewsarticle", "opinionnewsarticle",
    "reviewnewsarticle", "asknewsarticle", "article", "liveblogposting", "blogposting", "report", "socialmediaposting",
    "techarticle", "scholarlyarticle", "satiricalarticle", "advertisercontentarticle", "discussionforumposting",
)  # fmt: skip
_NEARLY = (
    "review",
    "videoobject",
    "audioobject",
    "imagegallery",
    "webpage",
    "itempage",
    "collectionpage",
    "creativework",
)


def things(scripts: Iterable[str]) -> tuple[Thing, ...]:
    """Every typed node in the JSON-LD scripts of a page, in order."""
    return tuple(thing for script in scripts for thing in _walk(_loaded(script), 0))


def _loaded(script: str) -> Json:
    text = _COMMENTS.sub("", _COMMENTS.sub("", script[:_MOST].strip()))
    for repaired in (str, lambda t: _TRAILING_COMMA.sub(r"\1", t), html.unescape):
        try:
            loaded: Json = json.JSONDecoder(strict=False).raw_decode(repaired(text).lstrip())[0]
        except (ValueError, RecursionError):
            continue
        return loaded
    return dict(_plain_facts(text)) if "headline" in text or "datePublished" in text else None


def _plain_facts(text: str) -> Iterator[tuple[str, Json]]:
    """The first of each fact; a node without a type that has a headline is an article."""
    seen: set[str] = set()
    kinds = [found[2] for found in _PLAIN.finditer(text) if found[1] == "@type"]
    yield "@type", next((kind for kind in kinds if kind.lower() in ARTICLES), "Article")
    for found in _PLAIN.finditer(text):
        if found[1] not in seen and found[1] != "@type":
            seen.add(found[1])
            yield found[1], found[2].replace('\\"', '"').replace("\\/", "/")
    if author := re.search(r'"author"\s*:\s*[\[{]*[^\]}]{0,200}?"name"\s*:\s*"([^"\\]{2,200})"', text):
        yield "author", author[1]
    if publisher := re.search(r'"publisher"\s*:\s*\{[^}]{0,300}?"name"\s*:\s*"([^"\\]{2,200})"', text):
        yield "publisher", {"name": publisher[1]}


def _walk(value: Json, depth: int) -> Iterator[Thing]:
    """Nodes on their own or in a graph, and those that a page says it is about; not what a node merely mentions."""
    if depth > 6:
        return
    if isinstance(value, list):
        for each in value[:500]:
            yield from _walk(each, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed"):
            if isinstance(value.get(key), list | dict):
                yield from _walk(value[key], depth + 1)


def kinds(thing: Thing) -> tuple[str, ...]:
    """The types of a node, in lower case and without the vocabulary's address."""
    return tuple(re.split(r"[/#:]", kind)[-1].lower() for kind in texts(thing.get("@type")))


def article(found: Iterable[Thing], *, same: frozenset[str], titles: frozenset[str]) -> Thing:
    """The node that is the page's article, {} if none: the one that names the page's address or a title of it,
    is a kind of article, and says when it came out and what it is called.

    A front page's teasers and "more on this" come as articles too (fundus: seven on one page of a Swiss daily).
    """

    def worth(thing: Thing) -> tuple[int, int]:
        kind = kinds(thing)
        rank = 40 if any(k in ARTICLES for k in kind) else 5 if any(k in _NEARLY for k in kind) else -100
        rank += 30 if any(plain_address(a) in same for a in addresses(thing)) else 0
        rank += 25 if any(squashed(t) in titles for t in texts(thing.get("headline")) + texts(thing.get("name"))) else 0
        return rank + sum(bool(thing.get(k)) for k in ("headline", "datePublished", "author", "articleBody")) * 3, 0

    best: Thing = {}
    most = (0, 0)
    for thing in found:
        if (value := worth(thing)) > most:
            best, most = thing, value
    return best


def texts(value: Json) -> list[str]:
    """The strings a value holds: itself, its members, or the `@value` or name of what it describes."""
    if isinstance(value, str):
        return [whole_characters(html.unescape(value))] if value.strip() else []
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [str(value)]
    if isinstance(value, list):
        return [text for each in value[:100] for text in texts(each)]
    if isinstance(value, dict):
        return texts(value.get("@value") or value.get("name") or value.get("headline"))
    return []


def addresses(thing: Thing) -> list[str]:
    """The addresses a node says it is at."""
    found = []
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        found += texts(value)
    return found


def plain_address(url: str) -> str:
    """An address for comparing: host and path alone."""
    return re.sub(r"^https?://(?:www\.|m\.|amp\.)?|[?#].*$|/+$", "", url.strip().lower())


def squashed(text: str) -> str:
    """A title for comparing: letters and digits alone."""
    return re.sub(r"[\W_]+", "", html.unescape(text)).lower()
