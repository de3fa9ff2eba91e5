"""Relates events: topics into stories, events to earlier ones; only what changed, some days at a time, resumable.

All that follows from what is concluded about the events, so any order of arrival gives the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING

from backstory.ids import story_id
from backstory.model import Certainty, Relation
from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.encoder import shipped
from backstory.relate.records import Subject
from backstory.relate.topics import Evidence, TopicGroup, TopicUse, groups
from backstory.store import Archive, relations, stories
from backstory.store.relations import Told, VectorRow
from backstory.store.stories import MembershipRecord, StoryRecord, TopicRecord

if TYPE_CHECKING:
    from backstory.relate.encoder import Encoder
    from backstory.relate.window import Bytes, Window

REACH = 365  # an event is compared with those of so many days before it
_TOGETHER = 31  # days related in one transaction
_FEW = 4


def relate(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Brings stories and relations up to what is concluded about the events."""
    sort_topics(archive)
    with archive.transaction():
        relations.spread(archive, REACH)
    relate_days(archive, report, progress=progress)


def relate_days(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Relates the events of the days that are due to earlier events, some days in one transaction."""
    if not relations.due(archive) or not files("backstory.relate").joinpath("weights.tsv").is_file():
        return
    encoder = shipped()
    with archive.transaction():
        relations.use_encoder(archive, encoder.name)
    days = relations.due(archive)
    sliding = Sliding(archive, encoder)
    for start in range(0, len(days), _TOGETHER):
        portion = days[start : start + _TOGETHER]
        with archive.transaction():
            for day in sliding.over(portion):
                relations.keep_day(archive, day, found_of(sliding.window, day))
        report.related += len(portion)
        progress("relating", report)


def found_of(window: Window, day: str) -> dict[str, list[Told]]:
    """The relations of a day's events, by event, the best first, those to be told marked."""
    from backstory.relate.judge import relations as related

    found: dict[str, list[Relation]] = defaultdict(list)
    for relation in related(window, date.fromisoformat(day)):
        found[relation.later].append(relation)
    few = {event: told(held) for event, held in found.items()}
    return {event: [Told(one, one in few[event]) for one in held] for event, held in found.items()}


class Sliding:
    """A window that slides over days of the archive; holds each day with the `REACH` days before it."""

    def __init__(self, archive: Archive, encoder: Encoder) -> None:
        from backstory.relate.window import Window

        self._archive = archive
        self._encoder = encoder
        self._last = ""
        self._empty = Window
        self.window = Window(encoder)

    def over(self, days: Sequence[str]) -> Iterator[str]:
        """Each of some days, in order, when the window holds it."""
        for day in days:
            first = _earlier(day, REACH)
            if self._last < first:
                self.window = self._empty(self._encoder)
            held = relations.days_before(self._archive, day, REACH)
            self._add([one for one in held if one > self._last] + [day])
            self.window.drop(before=date.fromisoformat(first))
            yield day

    def _add(self, days: Sequence[str]) -> None:
        for day in days:
            subjects = relations.subjects(self._archive, day)
            self.window.add(date.fromisoformat(day), subjects, self._vectors(day, subjects))
            self._last = day

    def _vectors(self, day: str, subjects: Sequence[Subject]) -> tuple[Bytes, Bytes]:
        """The vectors of the events of a day; those not on record, or of another text, are made and kept."""
        import numpy as np

        from backstory.relate.window import rounded

        known = relations.vectors(self._archive, day)
        digests = {one.id: relations.text_digest(one.text) for one in subjects}
        lacking = [one for one in subjects if one.id not in known or known[one.id].digest != digests[one.id]]
        if lacking:
            made = self._encoder.encode([one.text for one in lacking])
            rows = [
                VectorRow(one.id, digests[one.id], story.tobytes(), meaning.tobytes())
                for one, story, meaning in zip(lacking, rounded(made.story), rounded(made.meaning), strict=True)
            ]
            relations.keep_vectors(self._archive, self._encoder.name, rows)
            known |= {row.event: row for row in rows}
        stories = b"".join(known[one.id].story for one in subjects)
        meanings = b"".join(known[one.id].meaning for one in subjects)
        return (
            np.frombuffer(stories, np.int8).reshape(len(subjects), -1),
            np.frombuffer(meanings, np.int8).reshape(len(subjects), -1),
        )


def _earlier(day: str, days: int) -> str:
    return date.fromordinal(max(1, date.fromisoformat(day).toordinal() - days)).isoformat()


def told(found: Sequence[Relation]) -> list[Relation]:
    """The few relations that a page tells."""
    return [one for one in found if one.certainty is not Certainty.POSSIBLE][:_FEW]


def sort_topics(archive: Archive) -> None:
    """Makes stories of the topics, and says which events belong to them."""
    topics, events = stories.unsorted(archive)
    if not events:
        return
    with archive.transaction():
        uses = stories.uses(archive)
        for slug in sorted(topics):
            use = stories.use_now(archive, slug)
            if use:
                uses[slug] = use
            else:
                uses.pop(slug, None)
        found = groups(uses.values(), Evidence(stories.renamed(archive)))
        records, held = _records(found)
        moved = stories.write_stories(archive, records, held)
        whose = _Sorting(held, records)
        again = events | stories.filed_under(archive, moved)
        relations.mark(archive, again)
        stories.write_memberships(archive, {event: whose.memberships(archive, event) for event in sorted(again)})
        stories.sorted_out(archive)


def _records(
    found: Iterable[TopicGroup],
) -> tuple[dict[str, StoryRecord], dict[str, tuple[TopicRecord, ...]]]:
    """The stories by id, and their topics."""
    records: dict[str, StoryRecord] = {}
    held: dict[str, tuple[TopicRecord, ...]] = {}
    for group in found:
        _, event, place = group.founding
        key = next(key for key in _ids(event, place) if key not in records)
        records[key] = StoryRecord(key, "topic", group.named.slug, group.title, group.page, event)
        held[key] = tuple(TopicRecord(use, sure, why) for use, sure, why in group.topics)
    return records, held


def _ids(event: str, place: int) -> Iterator[str]:
    salt = 0
    while True:
        yield story_id("topic", event, place, salt=salt)
        salt += 1


class _Sorting:
    """Says which stories an event belongs to by its topics."""

    def __init__(self, held: Mapping[str, tuple[TopicRecord, ...]], records: Mapping[str, StoryRecord]) -> None:
        self._story = {one.use.slug: story for story, topics in held.items() for one in topics}
        self._topic = {one.use.slug: one for topics in held.values() for one in topics}
        self._records = records

    def memberships(self, archive: Archive, event: str) -> list[MembershipRecord]:
        """The stories of an event, each once: by its own topics, then by what those are usually filed under."""
        found: dict[str, MembershipRecord] = {}
        filed = stories.filings(archive, event)
        for day, slug, level in filed:
            story, topic = self._story[slug], self._topic[slug]
            if story not in found:
                reason = f"filed under the topic {topic.use.title}"
                if topic.reason:
                    reason += f", the same story as {self._records[story].title}: {topic.reason}"
                found[story] = MembershipRecord(event, story, day, level, topic.certainty, reason)
        for day, slug, _ in filed:
            for inner, outer in self._above(self._topic[slug].use):
                story = self._story[outer.slug]
                reason = f"filed under {inner.title}, which is filed under {outer.title} as a rule"
                found.setdefault(story, MembershipRecord(event, story, day, -1, Certainty.LIKELY, reason))
        return list(found.values())

    def _above(self, use: TopicUse) -> Iterator[tuple[TopicUse, TopicUse]]:
        seen = {use.slug}
        while use.within in self._topic and use.within not in seen:
            outer = self._topic[use.within].use
            yield use, outer
            seen.add(outer.slug)
            use = outer
