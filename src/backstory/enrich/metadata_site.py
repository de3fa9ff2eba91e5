"""What a page calls its site, into the name of the publication, its other names, and the place each was found.

The first name said is taken, unless it is only the address over again ("mz.de", "financialpost"), is an abbreviation
the address is not, or comes from a place that may name the company instead; then the first name that belongs to the
page's host is. A name in another script than Latin makes way for one the page gives in Latin letters, and is kept
among the others. Where the page says no name, the one counts under which the portal's editors cite the host, and
without that the host.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from backstory.article import Field
from backstory.enrich.markup import clean
from backstory.enrich.metadata_jsonld import Json, kinds, squashed, texts
from backstory.enrich.metadata_names import (
    AGREED,
    belongs,
    host_labels,
    is_address,
    is_latin,
    latin_name,
    of_portal,
    owner,
    spelt_out,
    without_form,
)
from backstory.enrich.metadata_page import Said
from backstory.enrich.urls import host_of

JOINT = re.compile(r"\s+(?:[|•·»›‹«—–]|--?|::)\s+|\s*[|ㅣ]\s*|：|--")
_SHARED = "meta og:site_name"
_METAS = ("application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher", "article:publisher_name")
_LONGEST = 60
# So many words at the end of a title are more than a name: "comwrap auf der DMEXCO 2018".
SENTENCE = 5


def sites_of(said: Said) -> tuple[Field, ...]:
    """The names of the publication, the best first; none where a page neither says one nor has an address."""
    host = host_of(said.canonical or said.url)
    labels = host_labels(host)
    named = [Field(name, origin) for text, origin in _places(said, labels) if (name := site_name(text))]
    own = _own(named, labels)
    if own and not is_latin(own.value):
        return tuple(filter(None, (latin_name(said, named, host), own)))
    if own and not _is_weak(own.value, labels):
        return (own,)
    better = (None if own else _of_feed(said, labels)) or spelt_out(said, labels)
    if own and _is_short(own.value, labels):
        # A page of WAZ may give the address of another paper of its house; nor is MSN the CNN that it copies.
        better = better if better and _abbreviates(own.value, better.value) else None
    else:
        better = better or of_portal(host, least=AGREED)
    return tuple(filter(None, (better, own))) or ((Field(host, "address"),) if host else ())


def _own(named: Sequence[Field], labels: tuple[str, ...]) -> Field | None:
    """What the page calls itself: the first name that is more than its address and is the host's own, or the first."""
    if not named or (named[0].origin == _SHARED and not _is_weak(named[0].value, labels)):
        return next(iter(named), None)
    own = (name for name in named if not _is_weak(name.value, labels) and belongs(name.value, labels))
    return next(own, named[0])


def _places(said: Said, labels: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Texts that may name the site, the best first. A title's end counts only where it belongs to the host."""
    yield from ((text, _SHARED) for text in said.meta("og:site_name"))
    yield from ((text, "JSON-LD publisher") for text in texts(_publisher(said)))
    for name in _METAS:
        yield from ((text, f"meta {name}") for text in said.meta(name))
    for thing in said.things:
        if any(kind in ("website", "newsmediaorganization") for kind in kinds(thing)):
            yield from ((text, "JSON-LD website") for text in texts(thing.get("name")))
    yield from ((owner(text), "meta copyright") for text in said.meta("copyright"))
    for text in reversed(JOINT.split(said.title)[1:]):
        if len(text.split()) < SENTENCE and belongs(text, labels):
            yield text, "element title"


_FEED = re.compile(r"\b(?:rss|atom|feeds?)\b", re.IGNORECASE)


def _of_feed(said: Said, labels: tuple[str, ...]) -> Field | None:
    """The name that leads the title of the site's feed: "Anadolu Ajansı » Rss" on a page that names it nowhere else."""
    for node in said.tree.css("link[type*='rss'][title], link[type*='atom'][title]")[:4]:
        text = clean(_FEED.sub("", JOINT.split(clean(node.attributes.get("title")))[0]))
        if belongs(text, labels) and site_name(text):
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


def _is_weak(name: str, labels: tuple[str, ...]) -> bool:
    """Whether to look for a better name: of an address, a company, or an abbreviation the address is not ("STZ")."""
    return is_address(name, labels) or _is_short(name, labels) or without_form(name) != name


def _is_short(name: str, labels: tuple[str, ...]) -> bool:
    return bool(re.fullmatch(r"[A-Z]{2,4}", name)) and not belongs(name, labels)


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of an abbreviation stand in a name in their order, the first in front: STZ, not WAZ."""
    letters = iter(squashed(name))
    return short[0].lower() == squashed(name)[:1] and all(c in letters for c in short.lower())
