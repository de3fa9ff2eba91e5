"""The indexes of stories and of people and places: all names, divided by their first letters as a dictionary is.

A page lists at most `MOST_NAMES` names; where more begin alike it leads to a page for each next letter instead,
"S" to "Sa", "Sc" and so on. So a name's page stays where it is when others are added, which pages by number do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import groupby
from typing import Literal

import msgspec

from backstory.publish import docs, markdown, urls
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.lists import Sum
from backstory.publish.press import Press
from backstory.publish.prose import Html, escape
from backstory.publish.words import count, spelled
from backstory.views import EntityRef, StoryRef

Ref = StoryRef | EntityRef

MOST_NAMES = 400
_BIGGEST = 40


class NamesShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What names.html shows."""

    sum: Sum
    heading: str
    lead: str
    pages: Html
    names_title: str
    names: Html


@dataclass(frozen=True, slots=True)
class Index:
    """One of the two indexes, and how a name in it is linked."""

    of: Literal["stories", "entities"]
    path: str
    title: str
    noun: str
    plural: str
    said: str


STORY_INDEX = Index(
    "stories",
    urls.STORIES,
    "Stories",
    "story",
    "stories",
    "a topic that Wikipedia’s editors file events under",
)
ENTITY_INDEX = Index(
    "entities",
    urls.ENTITIES,
    "People and places",
    "name",
    "names",
    "a person, place or thing that an event’s text links to",
)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of an index: what begins with `prefix`; `pages` are the longer prefixes it leads to."""

    prefix: str
    count: int
    names: tuple[Ref, ...]
    pages: tuple[tuple[str, int], ...]


def leaves(refs: Sequence[Ref], prefix: str = "") -> Iterator[Leaf]:
    """The pages of an index of names in order of slug; the first is the index itself."""
    if len(refs) <= MOST_NAMES:
        yield Leaf(prefix, len(refs), tuple(refs), ())
        return
    length = len(prefix) + 1
    here = tuple(ref for ref in refs if ref.slug == prefix)
    below = [(key, list(held)) for key, held in groupby(refs, key=lambda ref: ref.slug[:length]) if key != prefix]
    yield Leaf(prefix, len(refs), here, tuple((key, len(held)) for key, held in below))
    for key, held in below:
        yield from leaves(held, key)


def index_files(
    press: Press, index: Index, refs: Sequence[Ref], wanted: Callable[[str, str], bool] | None = None
) -> Iterator[Files]:
    """The pages of an index; `refs` in order of slug. `wanted` is asked for the path and prefix of each page."""
    for leaf in leaves(refs):
        if wanted and leaf.prefix and not wanted(urls.names(index.path, leaf.prefix), leaf.prefix):
            continue
        biggest = (
            nsmallest(_BIGGEST, refs, key=lambda ref: (-ref.events, ref.slug)) if leaf.pages and not leaf.prefix else ()
        )
        yield _leaf_files(press, index, leaf, biggest)


def _leaf_files(press: Press, index: Index, leaf: Leaf, biggest: Sequence[Ref]) -> Files:
    at = press.at
    path = urls.names(index.path, leaf.prefix) if leaf.prefix else index.path
    listed = leaf.names or biggest
    doc = docs.NamesDoc(
        at.absolute(path),
        f"{index.title}: {_shown(leaf.prefix)}" if leaf.prefix else index.title,
        index.of,
        leaf.count,
        [docs.Name(ref.title, at.absolute(_path(index, ref)), ref.events) for ref in listed],
        [docs.Name(_shown(key), at.absolute(urls.names(index.path, key)), None) for key, _ in leaf.pages],
        leaf.prefix,
    )
    number = spelled(leaf.count, index.noun, index.plural)
    begin = ("begins" if leaf.count == 1 else "begin") + f" with {_shown(leaf.prefix)}" if leaf.prefix else "on record"
    lead = f"{number} {begin}. Each is {index.said}." if leaf.count else f"No {index.noun} is on record yet."
    about = About(
        path=path,
        title=doc.title,
        description=lead,
        linked=linked("CollectionPage", doc.url, doc.title),
        nav=index.path,
        trail=[(index.path, index.title), *_above(index, leaf.prefix)] if leaf.prefix else (),
        credit=press.attribution(),
    )
    shown = NamesShown(
        sum=Sum(
            _shown(leaf.prefix) if leaf.prefix else "All", leaf.count, index.noun if leaf.count == 1 else index.plural
        ),
        heading=f"{index.title}: {_shown(leaf.prefix)}" if leaf.prefix else index.title,
        lead=lead,
        pages=Html("".join(_page_link(press, index, key, held) for key, held in leaf.pages)),
        names_title="With most events" if biggest else "",
        names=Html("".join(_name_link(press, index, ref) for ref in listed)),
    )
    return four(path, doc, press.render("names.html", head=head(press, about), it=shown), markdown.names(doc))


def _path(index: Index, ref: Ref) -> str:
    return urls.story(ref.slug) if index.of == "stories" else urls.entity(ref.slug)


def _page_link(press: Press, index: Index, key: str, held: int) -> str:
    title = count(held, index.noun, index.plural)
    return f'<a href="{press.link(urls.names(index.path, key))}" title="{title}">{escape(_shown(key))}</a>'


def _name_link(press: Press, index: Index, ref: Ref) -> str:
    link = press.link(_path(index, ref))
    return f'<li><a href="{link}">{escape(ref.title)}</a> <small>{count(ref.events, "event")}</small></li>'


def _above(index: Index, prefix: str) -> list[tuple[str, str]]:
    """The pages of the shorter prefixes, of which each is there."""
    return [(urls.names(index.path, prefix[:n]), _shown(prefix[:n])) for n in range(1, len(prefix))]


def _shown(prefix: str) -> str:
    """A prefix as a reader sees it: "sa" as Sa, "2014-w" as 2014 w."""
    return (prefix[:1].upper() + prefix[1:].replace("-", " ")).strip()
