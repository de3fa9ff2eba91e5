"""Makes stories: of topics and all their names, and of events without topic that were found to go together.

What is concluded about the events decides all of it, so any order of arrival gives the same stories.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from backstory.headline import headline
from backstory.ids import story_id, text_slug
from backstory.model import Certainty
from backstory.relate.topics import ByHandTopics, Evidence, SameTopic, TopicGroup, TopicUse, groups, hang_together
from backstory.store import Archive, gathered, names, relations, stories
from backstory.store import topics as uses
from backstory.store.gathered import Place
from backstory.store.stories import MembershipRecord, StoryRecord
from backstory.store.story_decisions import EVENT, TOPIC, StoryDecision, decisions
from backstory.store.topics import TopicRecord

# So many events without topic that go together are a story of their own.
_LEAST = 3
# From which chance on an event is likely to go with the others, and from which it is told to at all.
_LIKELY, _POSSIBLE = 0.85, 0.5
_SLUG = 56


def sort_topics(archive: Archive, reach: int) -> None:
    """Makes stories of the topics, and says which events belong to them."""
    topics, events = uses.unsorted(archive)
    if not events:
        return
    with archive.transaction():
        decided = decisions(archive)
        among, records, held = _grouped(archive, topics, _about_topics(decided))
        moved, gone = stories.write_stories(archive, records, held, among=among)
        whose = _Sorting(archive, decided, held)
        again = events | stories.filed_under(archive, uses.below(archive, moved)) | whose.put_into(moved)
        relations.mark(archive, again)
        stated = {
            event: whose.memberships(event, filed) for event, filed in stories.filings(archive, sorted(again)).items()
        }
        elsewhere, spots = stories.write_memberships(archive, stated)
        relations.mark_from(archive, elsewhere | stories.leave(archive, gone), reach)
        stories.mark_later(archive, spots, reach)
        uses.sorted_out(archive)


def _grouped(
    archive: Archive, changed: Collection[str], decided: Sequence[ByHandTopics]
) -> tuple[set[str], dict[str, StoryRecord], dict[str, tuple[TopicRecord, ...]]]:
    """The stories that some topics and all that hang together with these are: which topics, and `_records`."""
    now = {slug: use for slug in sorted(changed) if (use := uses.use_now(archive, slug))}
    by_hand = [pair for one in decided for pair in ((one.one, f"slug {one.other}"), (one.other, f"slug {one.one}"))]
    kin = [*uses.kin(archive, now), *by_hand]
    among = hang_together(changed, kin)
    while True:
        known = uses.uses(archive, among - set(changed)) | now
        known = {slug: known[slug] for slug in sorted(known)}
        evidence = Evidence(uses.renamed(archive), _same_pages(archive, known), decided)
        records, held = _records(groups(known.values(), evidence))
        # Ids are eight letters: should another story have one of these, the two are told apart together.
        others = uses.of_stories(archive, records) - among
        if not others:
            return among, records, held
        among |= hang_together(others, kin)


def _about_topics(decided: Iterable[StoryDecision]) -> list[ByHandTopics]:
    return [
        ByHandTopics(one.one.removeprefix(TOPIC), one.other.removeprefix(TOPIC), one.join, one.reason)
        for one in decided
        if one.one.startswith(TOPIC) and one.other.startswith(TOPIC)
    ]


def _same_pages(archive: Archive, uses: Mapping[str, TopicUse]) -> list[SameTopic]:
    """The topics whose pages are one entity."""
    of: dict[str, list[tuple[str, Certainty, str]]] = defaultdict(list)
    slugs = {use.page: slug for slug, use in sorted(uses.items()) if use.page}
    for title, alias in sorted(names.aliases(archive, slugs).items()):
        if title in slugs:
            of[alias.entity].append((slugs[title], alias.certainty, alias.reason))
    found = []
    for entity, held in of.items():
        first = (slugs[entity], Certainty.CERTAIN, "") if entity in slugs else held.pop(0)
        for slug, certainty, reason in held:
            found.append(SameTopic(first[0], slug, certainty, reason or first[2]))
    return found


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
    """Says which stories an event belongs to by its topics, as the archive has these."""

    def __init__(
        self, archive: Archive, decided: Iterable[StoryDecision], held: Mapping[str, tuple[TopicRecord, ...]]
    ) -> None:
        self._archive = archive
        self._known: dict[str, tuple[str, TopicRecord] | None] = {
            one.use.slug: (story, one) for story, topics in held.items() for one in topics
        }
        self._titles: dict[str, str] = {}
        self._by_hand: dict[str, list[tuple[str, StoryDecision]]] = defaultdict(list)
        for one in decided:
            for topic, event in ((one.one, one.other), (one.other, one.one)):
                if topic.startswith(TOPIC) and event.startswith(EVENT):
                    self._by_hand[event.removeprefix(EVENT)].append((topic.removeprefix(TOPIC), one))

    def put_into(self, topics: Collection[str]) -> set[str]:
        """The events that people put into the stories of some topics, or took out."""
        return {event for event, held in self._by_hand.items() if any(slug in topics for slug, _ in held)}

    def memberships(self, event: str, filings: Iterable[tuple[str, str, int]]) -> list[MembershipRecord]:
        """The stories of an event, each once: by its own topics, then by what those are usually filed under."""
        found: dict[str, MembershipRecord] = {}
        filed = [(day, level, *self._topic(slug)) for day, slug, level in filings]
        for day, level, story, topic in filed:
            if story not in found:
                reason = f"filed under the topic {topic.use.title}"
                if topic.reason:
                    reason += f", the same story as {self._title(story)}: {topic.reason}"
                found[story] = MembershipRecord(event, story, day, level, topic.certainty, reason)
        for day, _, _, topic in filed:
            for inner, (story, outer) in self._above(topic):
                reason = f"filed under {inner.use.title}, which is filed under {outer.use.title} as a rule"
                found.setdefault(story, MembershipRecord(event, story, day, -1, Certainty.LIKELY, reason))
        for slug, decision in self._by_hand[event]:
            known, on = self._look_up(slug), stories.day_of(self._archive, event)
            story = known[0] if known else ""
            if not decision.join:
                found.pop(story, None)
            elif story and on:
                reason = f"put here by hand: {decision.reason}"
                found[story] = MembershipRecord(event, story, on, -1, Certainty.CERTAIN, reason)
        return list(found.values())

    def _above(self, topic: TopicRecord) -> Iterator[tuple[TopicRecord, tuple[str, TopicRecord]]]:
        seen = {topic.use.slug}
        while topic.use.within not in seen and (known := self._look_up(topic.use.within)):
            yield topic, known
            topic = known[1]
            seen.add(topic.use.slug)

    def _topic(self, slug: str) -> tuple[str, TopicRecord]:
        known = self._look_up(slug)
        assert known is not None, f"an event is filed under {slug}, which is no topic"
        return known

    def _look_up(self, slug: str) -> tuple[str, TopicRecord] | None:
        if slug not in self._known:
            self._known[slug] = uses.standing_topics(self._archive, [slug]).get(slug)
        return self._known[slug]

    def _title(self, story: str) -> str:
        if story not in self._titles:
            self._titles[story] = stories.title_of(self._archive, story)
        return self._titles[story]


def gather(archive: Archive) -> None:
    """Brings the stories of events without topic up to what these were found to go with."""
    marked = gathered.ungathered(archive)
    if not marked:
        return
    with archive.transaction():
        decided = decisions(archive)
        begun_with = {place.story for event in marked if (place := gathered.place_of(archive, event))}
        for event in sorted({*marked, *(story for story in begun_with if not _is_topic(story))}):
            _gather(archive, event, decided)
        gathered.all_gathered(archive)


def _is_topic(story: str) -> bool:
    return story.startswith("story ")


def _gather(archive: Archive, event: str, decided: Sequence[StoryDecision]) -> None:
    """Writes what an event goes with, or the story that began with it."""
    place = gathered.place_of(archive, event)
    if place is None:
        gathered.write_found(archive, event, None, {event: ()})
    elif _is_topic(place.story):
        joined = [_joined(archive, place, place.story.removeprefix("story "))] if place.chance >= _LIKELY else []
        gathered.write_found(archive, event, None, {event: joined})
    elif place.story != event:
        gathered.write_found(archive, event, None, {})
    else:
        _gather_around(archive, place, decided)


def _gather_around(archive: Archive, founder: Place, decided: Sequence[StoryDecision]) -> None:
    """Writes the story of the events that go with the one that began it, if they are enough.

    A person may have added others and taken some out.
    """
    held = gathered.places_with(archive, founder.event)
    # With a small story that went over, what people decided about it.
    begun = [*(place.event for place in held if place.later), founder.event]
    by_hand = {other: one for event in begun for other, one in _decided_of(event, decided).items()}
    stated: dict[str, Sequence[MembershipRecord]] = {place.event: () for place in held}
    for event, decision in by_hand.items():
        if decision.join and (day := stories.day_of(archive, event)):
            held.append(Place(event, founder.event, day, 1.0))
    parted = {event for event, decision in by_hand.items() if not decision.join}
    close = [place for place in held if place.chance >= _POSSIBLE and place.event not in parted]
    if len(close) < _LEAST:
        if any(decision.join for decision in by_hand.values()):
            stated.pop(founder.event)  # the story it was put into by hand says where it is
        gathered.write_found(archive, founder.event, None, stated)
        return
    key = story_id("found", founder.event)
    text = relations.text_of(archive, founder.event)
    slug = f"{text_slug(text, limit=_SLUG, ascii_only=archive.edition.ascii_slugs)}-{founder.day}"
    if gathered.slug_is_taken(archive, slug, key):
        slug = f"{slug}-{key}"
    stated |= {place.event: [_joined(archive, place, key, by_hand.get(place.event))] for place in close}
    if any(place.later and place.day <= founder.day for place in close):
        called = stated[founder.event]
        stated[founder.event] = [replace(one, reason="the others were found to go with it") for one in called]
    gathered.write_found(
        archive, founder.event, StoryRecord(key, "found", slug, headline(text), "", founder.event), stated
    )


def _decided_of(founder: str, decided: Iterable[StoryDecision]) -> dict[str, StoryDecision]:
    """What people decided about the story that began with an event: by the event at the other end."""
    pairs = (
        (ends, one) for one in decided for ends in ((one.one, one.other), (one.other, one.one)) if ends[0] != ends[1]
    )
    return {
        other.removeprefix(EVENT): one
        for (near, other), one in pairs
        if near == f"{EVENT}{founder}" and other.startswith(EVENT)
    }


def _joined(archive: Archive, place: Place, story: str, decision: StoryDecision | None = None) -> MembershipRecord:
    certainty = Certainty.LIKELY if place.chance >= _LIKELY else Certainty.POSSIBLE
    if decision:
        certainty, reason = Certainty.CERTAIN, f"put here by hand: {decision.reason}"
    elif place.event == place.story:
        reason = "the story began with it"
    elif place.later:
        reason = "found a month later to go with these, by what came before and since"
    elif why := relations.best_reason(archive, place.event):
        reason = f"found to go with an earlier event: {why}"
    else:
        reason = "found to go with earlier events by its words"
    return MembershipRecord(place.event, story, place.day, -2, certainty, reason)
