"""Finds which wiki pages are one entity, for the pages that are linked to otherwise than before; and asks the wiki.

What comes out depends on the links, the edits and the wiki's answers on record, not on the order they came in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.entities import Alias, SamePage, canonical, groups, judge
from backstory.relate.entities import aliases as aliases_of
from backstory.store import Archive, names

if TYPE_CHECKING:
    from backstory.fetch.mediawiki import Wiki

# Titles asked about, and kept, together.
_TOGETHER = 500


def name_entities(archive: Archive) -> int:
    """Brings the aliases of entities up to what is on record; returns how many changed."""
    titles = names.unnamed(archive)
    if not titles:
        return 0
    with archive.transaction():
        there = names.file_titles(archive, titles)
        before = names.same_pages(archive, titles)
        pairs = _judged(archive, there)
        names.write_same_pages(archive, titles, pairs)
        whole = _connected(archive, titles, [*before, *pairs])
        stated = _aliases(archive, whole)
        changed = names.write_aliases(archive, whole, stated)
        names.named(archive)
    return changed


def name_differences(archive: Archive) -> list[str]:
    """Aliases that would come out otherwise if all pages were compared again, a sentence each."""
    titles = names.all_titles(archive)
    pairs = _judged(archive, titles)
    stated = {alias.title: alias for alias in _grouped(archive, pairs)}
    standing = names.aliases(archive)
    return [
        f"the page “{title}” would be named otherwise; run 'backstory rebuild'"
        for title in sorted(stated.keys() | standing.keys())
        if stated.get(title) != standing.get(title)
    ]


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of asking a wiki: of how many pages it was asked, and how many of them are named otherwise now."""

    asked: int
    names: int


def learn(
    archive: Archive, wiki: Wiki, report: Report, *, now: datetime, limit: int, progress: Progress = silent
) -> Learned:
    """Asks the wiki where pages lead and which Wikidata items they are, those of most events first.

    Each page is asked about once, at most `limit` at a time; what the wiki said is kept as it comes.
    """
    wiki.site()
    asked = names.unasked(archive, limit)
    for start in range(0, len(asked), _TOGETHER):
        answers = list(wiki.pages(asked[start : start + _TOGETHER]))
        with archive.transaction():
            names.keep_answers(archive, answers, at=now)
        progress("asking the wiki", report)
    return Learned(len(asked), name_entities(archive))


def _judged(archive: Archive, titles: Collection[str]) -> list[SamePage]:
    """The pairs with one of some titles that are one entity."""
    found = names.candidates(archive, titles)
    record = names.record_of(archive, found)
    ascii_only = archive.edition.ascii_slugs
    judged = (judge(one, other, record, ascii_only=ascii_only) for one, other in sorted(found))
    return [pair for pair in judged if pair]


def _connected(archive: Archive, titles: Collection[str], pairs: Iterable[SamePage]) -> set[str]:
    """The titles, and every page they are or were one entity with, over however many others."""
    whole = {*titles}
    more = {title for pair in pairs for title in (pair.one, pair.other)}
    more |= {title for alias in names.aliases(archive, titles).values() for title in (alias.title, alias.entity)}
    while new := more - whole:
        whole |= new
        more = {title for pair in names.same_pages(archive, new) for title in (pair.one, pair.other)}
        more |= {title for alias in names.aliases(archive, new).values() for title in (alias.title, alias.entity)}
    return whole


def _aliases(archive: Archive, titles: Collection[str]) -> dict[str, Alias]:
    """What the titles of whole groups are called."""
    return {alias.title: alias for alias in _grouped(archive, names.same_pages(archive, titles))}


def _grouped(archive: Archive, pairs: list[SamePage]) -> list[Alias]:
    found = groups(pairs, ascii_only=archive.edition.ascii_slugs)
    titles = {title for group in found for title in group}
    record = names.record_of(archive, {(title, title) for title in titles})
    used = names.uses(archive, titles)
    of = {title: n for n, group in enumerate(found) for title in group}
    held: dict[int, list[SamePage]] = {n: [] for n in range(len(found))}
    for pair in pairs:
        if pair.one in of and of[pair.one] == of.get(pair.other):
            held[of[pair.one]].append(pair)
    return [
        alias for n, group in enumerate(found) for alias in aliases_of(group, canonical(group, used, record), held[n])
    ]
