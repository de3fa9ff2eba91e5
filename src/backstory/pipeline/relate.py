"""Relates events to earlier ones: only what changed, some days in one transaction, resumable.

The relations of a day follow from its events and those of the `REACH` days before it, with what these go with; so a day
that changed has the days after it related again, and any order of arrival gives the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from backstory.model import Certainty, Relation
from backstory.pipeline.hands import Piece, worked
from backstory.pipeline.pieces import judged_back, judging, read_back, reading
from backstory.pipeline.report import Progress, Report, silent
from backstory.pipeline.stories import gather, sort_topics
from backstory.relate.encoder import extra, shipped
from backstory.relate.records import Subject
from backstory.relate.traits import topic_name
from backstory.store import Archive, gathered, relations, stories, tied, traits, vectors
from backstory.store.gathered import FoundRecord
from backstory.store.relations import Told
from backstory.store.tied import TieRecord
from backstory.store.vectors import VectorRow

if TYPE_CHECKING:
    from backstory.relate.encoder import Encoder, Reader
    from backstory.relate.judge import Judged
    from backstory.relate.stories import Tie
    from backstory.relate.traits import Traits
    from backstory.relate.window import Bytes, Window

REACH = 365  # an event is compared with those of so many days before it
_TOGETHER = 124  # days related in one transaction, from the first to the last at most: each forks once
_KEPT = REACH + 62  # days before the newest of which it is kept what was read: pages are edited for some weeks
_SAMPLE = 24  # days that a check relates again
# Where a story has no more events than this in reach, its first and last ones before that are told as well.
_SPARSE = 3
_ELDER = 0.9


def relate(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Brings stories and relations up to what is concluded about the events."""
    sort_topics(archive, REACH)
    with archive.transaction():
        relations.spread(archive, REACH)
    relate_days(archive, report, progress=progress)
    gather(archive)


def relate_days(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Relates the events of the days that are due to earlier events."""
    reader = reader_of(archive)
    with archive.transaction():
        relations.use_reader(archive, reader.name if reader else "")
    if not relations.due(archive, "", 1):
        return
    encoder = shipped()
    with archive.transaction():
        vectors.use_encoder(archive, encoder.name)
    # What comes out otherwise on one day may make later ones due that are passed by then.
    while _relate_due(Sliding(archive, encoder), report, progress):
        pass


def _relate_due(sliding: Sliding, report: Report, progress: Progress) -> bool:
    """Relates all days that are due, in order, some in one transaction; whether there were any.

    While some days are related the texts of the next ones are read, all on as many cores as there are.
    """
    archive = sliding.archive
    if not (coming := _portion(archive, "")):
        return False
    ahead = sliding.ahead(coming)
    with worked(ahead.pieces, ahead.events) as found, archive.transaction():
        sliding.take(ahead, found)
    while days := coming:
        coming = _portion(archive, days[-1])
        ahead = sliding.ahead(coming)
        sliding.let_go(days[0])
        pieces = [*ahead.pieces, *(sliding.judging(day) for day in days)]
        with worked(pieces, ahead.events + sliding.events(days)) as found, archive.transaction():
            sliding.take(ahead, found)
            for day in days:
                sliding.to(day)
                _relate_day(sliding, day, judged_back(next(found)))
        report.related += len(days)
        progress("relating", report)
    return True


def _portion(archive: Archive, after: str) -> list[str]:
    """The next days that are due, near each other."""
    days = relations.due(archive, after, _TOGETHER)
    return [day for day in days if day <= _moved(days[0], _TOGETHER)]


def reader_of(archive: Archive) -> Reader | None:
    """What reads pairs for an archive, by its own setting: its relations must not hang on what is installed."""
    return extra() if archive.setting("reader") == "extra" else None


def related_differences(archive: Archive) -> list[str]:
    """Days whose relations would come out otherwise if they were related again, a sentence each; a sample of them."""
    days = relations.related_days(archive)
    step = -(-len(days) // _SAMPLE) or 1
    found = []
    sliding = Sliding(archive, shipped(), remembers=False)
    for day in days[::step]:
        related = sliding.relations(day, sliding.judged(day).relations)
        told = {event: _telling(sliding, event, held) for event, held in related.items()}
        if relations.differing(archive, day, told):
            found.append(f"the events of {day} would be related otherwise; run 'backstory rebuild'")
    return found


def _relate_day(sliding: Sliding, day: str, judged: Judged) -> None:
    from backstory.relate.stories import AGAIN

    archive = sliding.archive
    found = sliding.relations(day, judged.relations)
    relations.keep_day(archive, day, {event: _telling(sliding, event, held) for event, held in found.items()})
    went, moved, ties = sliding.goes_with(day, judged.ties)
    before = tied.stands(archive, day)  # days after one that was not related yet are due with it
    if gathered.keep_found(archive, day, went) | (gathered.keep_moved(archive, day, moved) and before):
        relations.mark_after(archive, day, REACH)
    if tied.keep(archive, day, ties):
        relations.mark_until(archive, day, AGAIN)


def _telling(sliding: Sliding, event: str, held: Sequence[Relation]) -> list[Told]:
    """The relations of an event, the few to be told marked."""
    from backstory.relate.told import Related, told

    related = [Related(one, sliding.subject(one.earlier)) for one in held]
    few = {one.relation.earlier for one in told(sliding.subject(event), related)}
    return [Told(one, one.earlier in few) for one in held]


@dataclass(slots=True)
class Ahead:
    """Days to be taken into a window: their events, what is on record of these, and the pieces that read the rest."""

    days: list[tuple[str, list[Subject]]] = field(default_factory=list)
    traits: dict[str, Traits] = field(default_factory=dict)
    vectors: dict[str, VectorRow] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    events: int = 0  # how many are read by the pieces
    fresh: set[str] = field(default_factory=set)  # days of which it is not on record what is read in them


class Sliding:
    """A window that slides over days of the archive; holds some days to be related, and the `REACH` days before them.

    The stories that events go with slide day by day: `to` a day, they are those of that day's topics and of the
    `REACH` days before it. The window may hold more, before and after.
    """

    def __init__(self, archive: Archive, encoder: Encoder, *, remembers: bool = True) -> None:
        """With `remembers` what was read of late days before is not read again; a check looks for itself."""
        from backstory.relate.stories import Gathered
        from backstory.relate.window import Window

        self.archive = archive
        self._encoder = encoder
        self._remembers = remembers
        self.window: Window = Window(encoder, reader_of(archive))
        self._days: dict[str, list[str]] = {}  # the events of the days held
        self._story: dict[str, str] = {}  # the stories of their topics
        self._gathered: list[str] = []  # the days that are slid over, up to `REACH` before the one slid to
        self._goes_with = Gathered(self.window)  # their events
        self._near: Counter[str] = Counter()  # how many of these have a topic of each story

    def ahead(self, days: Sequence[str]) -> Ahead:
        """Reads from the archive the days that the window lacks for relating some."""
        if not days:
            return Ahead()
        last = next(reversed(self._days), "")
        reached = {*relations.days_before(self.archive, days[-1], _apart(days) + REACH), *days}
        wanted = sorted(day for day in reached if day > last)
        seen = traits.of_days(self.archive, wanted) if self._remembers else {}
        found = Ahead(fresh=set(wanted) - seen.keys(), vectors=vectors.of_days(self.archive, wanted))
        for day in wanted:
            if day in seen:
                found.traits |= {one.subject.id: one.traits for one in seen[day]}
            held = [one.subject for one in seen[day]] if day in seen else relations.subjects(self.archive, day)
            found.days.append((day, held))
        subjects = [one for _, held in found.days for one in held]
        lacking = {one.id for one in _lacking(subjects, found.vectors)}
        unread = [one for one in subjects if one.id in lacking or one.id not in found.traits]
        found.pieces, found.events = reading(self._encoder, unread, lacking), len(unread)
        return found

    def take(self, ahead: Ahead, found: Iterator[bytes]) -> None:
        """Takes days into the window, with what their pieces came to, and keeps what was made."""
        texts = {one.id: one.text for _, subjects in ahead.days for one in subjects}
        for _, came in zip(ahead.pieces, found, strict=False):
            read = read_back(came)
            ahead.traits |= {one.event: one.traits for one in read}
            made = [
                VectorRow(one.event, vectors.text_digest(texts[one.event]), one.story, one.meaning)
                for one in read
                if one.story
            ]
            vectors.keep(self.archive, self._encoder.name, made)
            ahead.vectors |= {row.event: row for row in made}
        self._remember(ahead)
        days = [day for day, _ in ahead.days]
        self._story |= gathered.story_of_topics(self.archive, days)
        self.window.began.update(
            {topic_name(topic): first.toordinal() for topic, first in stories.began(self.archive, days)}
        )
        for day, subjects in ahead.days:
            self._days[day] = [one.id for one in subjects]
            rows = _rows([ahead.vectors[one.id] for one in subjects])
            self.window.add(date.fromisoformat(day), subjects, rows, [ahead.traits[one.id] for one in subjects])

    def _remember(self, ahead: Ahead) -> None:
        """Keeps what was read of the days that are near the newest."""
        if not self._remembers or not ahead.fresh:
            return
        first = _moved(relations.newest_day(self.archive) or ahead.days[-1][0], -_KEPT)
        traits.keep(
            self.archive,
            {
                day: [traits.Seen(one, ahead.traits[one.id]) for one in held]
                for day, held in ahead.days
                if day in ahead.fresh and day >= first
            },
        )
        traits.drop(self.archive, first)

    def let_go(self, day: str) -> None:
        """Forgets what is out of reach of a day."""
        first = _moved(day, -REACH)
        self._part_before(first)
        for old in [one for one in self._days if one < first]:
            for event in self._days.pop(old):
                self._story.pop(event, None)
        self.window.drop(before=date.fromisoformat(first))

    def to(self, day: str) -> None:
        """Slides the stories that events go with on to a day; what the events of its own go with, is to be found."""
        first, last = _moved(day, -REACH), self._gathered[-1] if self._gathered else ""
        self._part_before(first)
        coming = [one for one in self._days if last < one <= day and one >= first]
        passed = [one for one in coming if one < day]
        found, moved = (of(self.archive, passed) for of in (gathered.found_of_days, gathered.moved_of_days))
        ties = self._ties_of_late(passed)
        for one in coming:
            self._gathered.append(one)
            for event in self._days[one]:
                if story := self._story.get(event):
                    self._goes_with.put(event, story)
                    self._near[story] += 1
            rows = [row for row in moved.get(one, {}).values() if row.event in self._goes_with.founder]
            for row in (*rows, *found.get(one, {}).values()):
                self._goes_with.put(row.event, row.story)
            if one in ties:
                self._goes_with.hear(date.fromisoformat(one), self._alone(one), ties[one])
        if passed:
            self._goes_with.forget(date.fromisoformat(passed[-1]))

    def _ties_of_late(self, days: Sequence[str]) -> dict[str, list[Tie]]:
        """The ties of those of some days whose stories were not looked at again on the last of them, by day."""
        from backstory.relate.stories import AGAIN, Tie

        late = [one for one in days if one > _moved(days[-1], -AGAIN)]
        return {day: [Tie(*tie) for tie in held] for day, held in tied.of_days(self.archive, late).items()}

    def _part_before(self, first: str) -> None:
        while self._gathered and self._gathered[0] < first:
            for event in self._days[self._gathered.pop(0)]:
                self._goes_with.let_go(event)
                if story := self._story.get(event):
                    self._near[story] -= 1

    def events(self, days: Sequence[str]) -> int:
        """How many events some days hold."""
        return sum(len(self._days[day]) for day in days)

    def judging(self, day: str) -> Piece:
        """The piece of work that judges a day."""
        return judging(self.window, date.fromisoformat(day), self._alone(day))

    def _alone(self, day: str) -> Collection[str]:
        """The events of a day that have no topic, which may go with a story found."""
        return {event for event in self._days[day] if event not in self._story}

    def judged(self, day: str) -> Judged:
        """Slides to a day and judges its events."""
        ahead = self.ahead([day])
        with worked(ahead.pieces, ahead.events) as found:
            self.take(ahead, found)
        self.let_go(day)
        self.to(day)
        return judged_back(self.judging(day)())

    def subject(self, event: str) -> Subject:
        """An event as relating sees it, of the window or from before it."""
        if event in self.window.places:
            return self.window.rows[self.window.row(event)].subject
        return relations.subject(self.archive, event)

    def relations(self, day: str, judged: Sequence[Relation]) -> dict[str, list[Relation]]:
        """The relations of the events of a day; with older events where a story has few in reach."""
        found: dict[str, list[Relation]] = defaultdict(list)
        for relation in judged:
            found[relation.later].append(relation)
        for event in self._days[day]:
            if (story := self._story.get(event)) and self._near[story] <= _SPARSE:
                found[event] += self._elders(event, story, day)
        return found

    def _elders(self, event: str, story: str, day: str) -> Iterator[Relation]:
        """The relations to older events of a story: only the heading speaks for them, which makes them likely."""
        title, elders = stories.elders(self.archive, story.removeprefix("story "), _moved(day, -REACH))
        for elder in elders:
            yield Relation(event, elder, Certainty.LIKELY, _ELDER, (f"filed under the same topic, {title}",))

    def goes_with(
        self, day: str, ties: Sequence[Tie]
    ) -> tuple[dict[str, FoundRecord], dict[str, FoundRecord], list[TieRecord]]:
        """The story that each event of a day without topic goes with, and each whose story is looked at again that day.

        And the ties that are needed to look at those of this day again.
        """
        if not self._days[day]:
            return {}, {}, []
        on, alone = date.fromisoformat(day), self._alone(day)
        moved = self._goes_with.look_again(on)
        found = self._goes_with.join(alone, ties)
        heard = self._goes_with.hear(on, alone, ties)
        went, later = (
            {one.event: FoundRecord(one.event, one.founder, one.chance) for one in each} for each in (found, moved)
        )
        return went, later, [TieRecord(tie.later, tie.earlier, tie.chance, tie.sure) for tie in heard]


def _rows(held: Sequence[VectorRow]) -> tuple[Bytes, Bytes] | None:
    """Vectors on record as rows."""
    import numpy as np

    if not held:
        return None
    story, meaning = (
        np.frombuffer(b"".join(kept), np.int8).reshape(len(held), -1)
        for kept in ([one.story for one in held], [one.meaning for one in held])
    )
    return story, meaning


def _lacking(subjects: Sequence[Subject], known: Mapping[str, VectorRow]) -> list[Subject]:
    """The events of which no vector is on record, or that of another text."""
    return [one for one in subjects if one.id not in known or known[one.id].digest != vectors.text_digest(one.text)]


def _apart(days: Sequence[str]) -> int:
    """How many days the last lies after the first."""
    return (date.fromisoformat(days[-1]) - date.fromisoformat(days[0])).days


def _moved(day: str, days: int) -> str:
    return date.fromordinal(max(1, date.fromisoformat(day).toordinal() + days)).isoformat()
