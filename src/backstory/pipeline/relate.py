"""Relates events: topics into stories, events to earlier ones; only what changed, some days at a time, resumable.

All that follows from what is concluded about the events, so any order of arrival gives the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from backstory.ids import story_id
from backstory.model import Certainty
from backstory.pipeline.report import Progress, Report, silent
from backstory.relate.topics import Evidence, TopicGroup, TopicUse, groups
from backstory.store import Archive, stories
from backstory.store.stories import MembershipRecord, StoryRecord, TopicRecord


def relate(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Brings stories and relations up to what is concluded about the events."""
    sort_topics(archive)
    progress("relating", report)


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
        told = stories.write_stories(archive, records, held)
        whose = _Sorting(held, records)
        again = events | stories.filed_under(archive, told)
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
