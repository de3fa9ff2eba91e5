"""Turns an event as concluded into the rows of its tables; writes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import msgspec

from backstory.ids import event_number, story_slug
from backstory.model import Event, State, Topic
from backstory.relate.entities import relinks
from backstory.store.records import EventRecord
from backstory.times import stamp

Row = tuple[object, ...]

_encoder = msgspec.json.Encoder()


def digest_of(entry: EventRecord) -> str:
    """Tells whether something else is concluded about an event."""
    return hashlib.blake2b(_encoder.encode(entry), digest_size=12).hexdigest()


def json_of(value: Any) -> str:
    """A list of records as a column keeps it."""
    return _encoder.encode(value).decode()


def event_row(entry: EventRecord, digest: str) -> Row:
    event = entry.event
    return (
        event.id,
        entry.page,
        entry.day.isoformat(),
        entry.position,
        f"{event.slug} {event.id}",  # no slug has a blank: free until numbered
        event.slug,
        json_of(entry.former),
        event.state.value,
        entry.into,
        event.current.number,
        stamp(event.recorded),
        stamp(event.updated),
        digest,
    )


def version_rows(event: Event) -> Iterator[Row]:
    for version in event.versions:
        item = version.item
        yield (
            event.id,
            version.number,
            version.revid,
            stamp(version.at),
            item.day.isoformat(),
            item.bullet,
            item.line,
            item.category,
            item.category_written,
            json_of(item.topics),
            item.text,
            item.markup,
            json_of(item.mentions),
            json_of(item.citations),
            json_of(item.links),
            item.title_only,
        )


def change_rows(event: Event) -> Iterator[Row]:
    for n, c in enumerate(event.changes):
        yield event.id, n, c.kind.value, c.number, c.revid, stamp(c.at), c.substance, c.before, c.after


def relinked_rows(event: Event) -> Iterator[Row]:
    for earlier, later in sorted(relinks(version.item for version in event.versions)):
        yield event.id, earlier, later


def source_rows(event: Event) -> Iterator[Row]:
    for n, cited in enumerate(event.current.item.citations, start=1):
        yield event.id, n, cited.url, cited.label, cited.publisher


def mention_rows(event: Event, slugs: Mapping[str, str]) -> Iterator[Row]:
    """The pages an event links to, with the words; the same page with the same words once."""
    item = event.current.item
    day = item.day.isoformat()
    for page, label in dict.fromkeys((m.page, m.label) for m in item.mentions):
        yield event.id, slugs[page], page, label, day


def search_row(event: Event) -> Row:
    item = event.current.item
    return (
        event_number(event.id),
        item.text,
        " / ".join(topic.title for topic in item.topics),
        " / ".join(sorted({mention.page for mention in item.mentions})),
    )


def filed_rows(event: Event, *, ascii_only: bool) -> Iterator[Row]:
    """Every topic the event was ever filed under."""
    filed: dict[str, tuple[int, int, int, str, str, str]] = {}
    for version in event.versions:
        last = version is event.current
        for slug, (n, t) in _held(version.item.topics, ascii_only=ascii_only).items():
            since = filed[slug][5] if slug in filed else stamp(version.at)
            filed[slug] = (int(last and event.state is State.LIVE), t.level, n, t.title, t.page or "", since)
    day = event.current.item.day.isoformat()
    for slug, (now, *row) in filed.items():
        yield event.id, slug, now, day, *row


def refiled_rows(event: Event, *, ascii_only: bool) -> Iterator[Row]:
    """The edits that put one topic in place of another."""
    levels = [
        {slug: t.level for slug, (_, t) in _held(version.item.topics, ascii_only=ascii_only).items()}
        for version in event.versions
    ]
    refiled = {pair for before, after in pairwise(levels) for pair in _replaced(before, after)}
    for earlier, later in sorted(refiled):
        yield event.id, earlier, later


def _held(topics: tuple[Topic, ...], *, ascii_only: bool) -> dict[str, tuple[int, Topic]]:
    """The topics by slug, each with its place; of two with one slug the first counts."""
    return {story_slug(t, ascii_only=ascii_only): (n, t) for n, t in reversed([*enumerate(topics)])}


def _replaced(before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """The topic that went and the one that came, where it was one for one on the same level."""
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    for level in {before[slug] for slug in gone}:
        was = [slug for slug in gone if before[slug] == level]
        now = [slug for slug in new if after[slug] == level]
        if len(was) == len(now) == 1:
            yield was[0], now[0]
