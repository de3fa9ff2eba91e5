"""Relates events to earlier ones: only what changed, some days in one transaction, resumable.

The relations of a day follow from its events and those of the `REACH` days before it, with what these go with; so a day
that changed has the days after it related again, and any order of arrival gives the same.
"""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

from backstory.model import Certainty, Relation
from backstory.pipeline.report import Progress, Report, silent
from backstory.pipeline.stories import gather, sort_topics
from backstory.relate.encoder import extra, shipped
from backstory.relate.records import Subject
from backstory.relate.traits import topic_name
from backstory.store import Archive, gathered, relations, stories
from backstory.store.gathered import FoundRecord
from backstory.store.relations import Told, VectorRow

if TYPE_CHECKING:
    from backstory.relate.encoder import Encoder, Reader
    from backstory.relate.window import Bytes, Window

REACH = 365  # an event is compared with those of so many days before it
_TOGETHER = 31  # days related in one transaction
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
        relations.use_encoder(archive, encoder.name)
    sliding = Sliding(archive, encoder)
    last = ""
    with ThreadPoolExecutor(1) as beside:
        ahead: Future[list[VectorRow]] | None = None
        while portion := relations.due(archive, last, _TOGETHER):
            last = portion[-1]
            with archive.transaction():
                sliding.encode(portion, ahead.result() if ahead else ())
                # While the days of this portion are related, the texts of the next one are encoded on another core.
                coming = sliding.lacking(relations.due(archive, last, _TOGETHER)) if _cores() > 1 else []
                ahead = beside.submit(vector_rows, encoder, coming) if coming else None
                for day in portion:
                    sliding.to(day)
                    _relate_day(sliding, day)
            report.related += len(portion)
            progress("relating", report)


def reader_of(archive: Archive) -> Reader | None:
    """What reads pairs for an archive, by its own setting: its relations must not hang on what is installed."""
    return extra() if archive.setting("reader") == "extra" else None


def related_differences(archive: Archive) -> list[str]:
    """Days whose relations would come out otherwise if they were related again, a sentence each; a sample of them."""
    days = relations.related_days(archive)
    step = -(-len(days) // _SAMPLE) or 1
    found = []
    sliding = Sliding(archive, shipped())
    for day in days[::step]:
        sliding.to(day)
        told = {event: _telling(sliding, event, held) for event, held in sliding.relations(day).items()}
        if relations.differing(archive, day, told):
            found.append(f"the events of {day} would be related otherwise; run 'backstory rebuild'")
    return found


def _relate_day(sliding: Sliding, day: str) -> None:
    archive = sliding.archive
    found = sliding.relations(day)
    relations.keep_day(archive, day, {event: _telling(sliding, event, held) for event, held in found.items()})
    if gathered.keep_found(archive, day, sliding.goes_with(day)):
        relations.mark_after(archive, day, REACH)


def _telling(sliding: Sliding, event: str, held: Sequence[Relation]) -> list[Told]:
    """The relations of an event, the few to be told marked."""
    from backstory.relate.told import Related, told

    related = [Related(one, sliding.subject(one.earlier)) for one in held]
    few = {one.relation.earlier for one in told(sliding.subject(event), related)}
    return [Told(one, one.earlier in few) for one in held]


class Sliding:
    """A window that slides over days of the archive; holds a day and the `REACH` days before it."""

    def __init__(self, archive: Archive, encoder: Encoder) -> None:
        self.archive = archive
        self._encoder = encoder
        self._reader = reader_of(archive)
        self._clear()

    def _clear(self) -> None:
        from backstory.relate.window import Window

        self.window: Window = Window(self._encoder, self._reader)
        self._days: dict[str, list[str]] = {}
        self._ahead: dict[str, list[Subject]] = {}
        self._story: dict[str, str] = {}
        self._goes_with: dict[str, str] = {}

    def to(self, day: str) -> None:
        """Slides on to a day."""
        first = _earlier(day, REACH)
        last = next(reversed(self._days), "")
        if last < first:
            self._clear()
        for one in relations.days_before(self.archive, day, REACH):
            if one > last or last < first:
                self._add(one)
                found = gathered.found_of_day(self.archive, one)
                self._goes_with.update({event: row.story for event, row in found.items()})
        self._add(day)
        for old in [one for one in self._days if one < first]:
            for event in self._days.pop(old):
                self._story.pop(event, None)
                self._goes_with.pop(event, None)
        self.window.drop(before=date.fromisoformat(first))

    def _add(self, day: str) -> None:
        subjects = self._ahead.pop(day, None) or relations.subjects(self.archive, day)
        self._days[day] = [one.id for one in subjects]
        if not subjects:
            return
        self.window.add(date.fromisoformat(day), subjects, self._vectors(day, subjects))
        began = stories.began(self.archive, day)
        self.window.began.update({topic_name(topic): first.toordinal() for topic, first in began})
        told = gathered.story_of_topics(self.archive, day)
        self._story.update(told)
        self._goes_with.update({one: told[one] for one in self._days[day] if one in told})

    def subject(self, event: str) -> Subject:
        """An event as relating sees it, of the window or from before it."""
        if event in self.window.places:
            return self.window.rows[self.window.row(event)].subject
        return relations.subject(self.archive, event)

    def relations(self, day: str) -> dict[str, list[Relation]]:
        """The relations of the events of a day; with older events where a story has few in reach."""
        from backstory.relate.judge import relations as judged

        found: dict[str, list[Relation]] = defaultdict(list)
        if not self._days[day]:
            return found
        for relation in judged(self.window, date.fromisoformat(day)):
            found[relation.later].append(relation)
        near = Counter(self._story.values())
        for event in self._days[day]:
            if (story := self._story.get(event)) and near[story] <= _SPARSE:
                found[event] += self._elders(event, story, day)
        return found

    def _elders(self, event: str, story: str, day: str) -> Iterator[Relation]:
        """The relations to older events of a story: only the heading speaks for them, which makes them likely."""
        title, elders = stories.elders(self.archive, story.removeprefix("story "), _earlier(day, REACH))
        for elder in elders:
            yield Relation(event, elder, Certainty.LIKELY, _ELDER, (f"filed under the same topic, {title}",))

    def goes_with(self, day: str) -> dict[str, FoundRecord]:
        """The story that each event of a day without topic goes with."""
        from backstory.relate.judge import ties
        from backstory.relate.stories import join

        alone = [event for event in self._days[day] if event not in self._story]
        if not alone:
            return {}
        found = join(self.window, alone, ties(self.window, date.fromisoformat(day)), self._goes_with)
        self._goes_with.update({one.event: one.founder for one in found})
        return {one.event: FoundRecord(one.event, one.founder, one.chance) for one in found}

    def encode(self, days: Sequence[str], made: Iterable[VectorRow] = ()) -> None:
        """Keeps vectors made before, and those that events of some days lack still.

        Many at once cost half of single days. A vector is of its text alone, whatever is encoded beside it,
        so that when it is made changes nothing.
        """
        relations.keep_vectors(self.archive, self._encoder.name, made)
        if lacking := self.lacking(days):
            relations.keep_vectors(self.archive, self._encoder.name, vector_rows(self._encoder, lacking))

    def lacking(self, days: Sequence[str]) -> list[Subject]:
        """The events of some days of which no vector is on record; the days are held in mind until slid to."""
        self._ahead |= {day: relations.subjects(self.archive, day) for day in days if day not in self._ahead}
        return [one for day in days for one in _lacking(self._ahead[day], relations.vectors(self.archive, day))]

    def _vectors(self, day: str, subjects: Sequence[Subject]) -> tuple[Bytes, Bytes]:
        """The vectors of the events of a day; those not on record, or of another text, are made and kept."""
        import numpy as np

        known = relations.vectors(self.archive, day)
        if lacking := _lacking(subjects, known):
            made = vector_rows(self._encoder, lacking)
            relations.keep_vectors(self.archive, self._encoder.name, made)
            known |= {row.event: row for row in made}
        stories_, meanings = (
            np.frombuffer(b"".join(kept), np.int8).reshape(len(subjects), -1)
            for kept in ([known[one.id].story for one in subjects], [known[one.id].meaning for one in subjects])
        )
        return stories_, meanings


def _lacking(subjects: Sequence[Subject], known: Mapping[str, VectorRow]) -> list[Subject]:
    """The events of which no vector is on record, or that of another text."""
    return [one for one in subjects if one.id not in known or known[one.id].digest != relations.text_digest(one.text)]


def vector_rows(encoder: Encoder, subjects: Sequence[Subject]) -> list[VectorRow]:
    """What an encoder makes of some events, as it is kept."""
    from backstory.relate.window import rounded

    made = encoder.encode([one.text for one in subjects])
    return [
        VectorRow(one.id, relations.text_digest(one.text), story.tobytes(), meaning.tobytes())
        for one, story, meaning in zip(subjects, rounded(made.story), rounded(made.meaning), strict=True)
    ]


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _earlier(day: str, days: int) -> str:
    return date.fromordinal(max(1, date.fromisoformat(day).toordinal() - days)).isoformat()
