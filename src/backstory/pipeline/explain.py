"""Explains an article by an archive: asks what the pure steps of `explain` need, and hands it to them.

Nothing is kept. With a time, only the record of then is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from backstory.article import Article
from backstory.enrich.names import find_names
from backstory.enrich.statements import Statement
from backstory.enrich.understand import Understood, understood
from backstory.explaining import who
from backstory.explaining.answer import Around, answer
from backstory.explaining.features import Candidate
from backstory.explaining.homes import homeless, land_of
from backstory.explaining.judge import Judged, judged
from backstory.explaining.query import Query, day_of, made_query, query_of, rarest, with_names
from backstory.explaining.recall import KIN_DAYS, TWO, Passage, between, kin, lands_of, passages, recalled
from backstory.explaining.records import Explanation, Known, Line, Settled
from backstory.explaining.settle import (
    looked_on,
    mentions,
    pledges,
    query_of_statement,
    settled,
    surely_settled,
    told_with,
)
from backstory.explaining.sort import sorted_out
from backstory.explaining.subjects import subject_of
from backstory.model import Certainty, Topic
from backstory.relate.announcements.standing import Nearness, standings
from backstory.relate.encoder import shipped
from backstory.store import Archive
from backstory.store.linking import Linking
from backstory.store.related import related
from backstory.views import EventView

if TYPE_CHECKING:
    from backstory.store.linking import Floats

# How many events each way of looking brings.
_BY_WORDS, _BY_MEANING, _OF_DAYS, _OF_TOLD = 80, 60, 60, 40
# Days looked at around those of the article, and the longest named time whose days are.
_AROUND = timedelta(3)
_LONGEST_NAMED = 3
_OF_ENTITY = 12
# Names are looked for in so many characters of an article.
_FARTHEST = 60_000
# So much of a paragraph is made a vector; an event is about as long.
_MOST_ENCODED = 1_200
_MOST_STATEMENTS, _OF_STATEMENT, _RAREST, _MOST_CENTERS, _OF_PASSAGE = 12, 40, 10, 3, 40
_OF_NAME = 40


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for an article: the events by id, and the same as they are judged."""

    query: Query
    events: dict[str, EventView]
    candidates: list[Candidate]


class Explainer:
    """Explains articles by one archive, as it stands or stood at a time; keeps what several articles share."""

    def __init__(self, archive: Archive, *, at: datetime | None = None, linking: Linking | None = None) -> None:
        self.archive = archive
        self.at = at
        self.linking = linking or Linking(archive, at=at)
        self.horizon = self.linking.horizon()

    def ready(self) -> None:
        """Reads what the first question would wait for: the encoder and the vectors."""
        if self.linking.encoder:
            self.linking.by_meaning(shipped().encode(["ready"]).meaning[0], 1)

    def then(self, at: datetime) -> Explainer:
        """One that asks the record of a time, with the vectors that this one holds."""
        return Explainer(self.archive, at=at, linking=self.linking.then(at))

    def explain(self, article: Article) -> Explanation:
        """The explanation of one article."""
        read = understood(article)
        found = self.find(query_of(read))
        read = replace(read, mentions=find_names(article.text[:_FARTHEST], who.gazetteer_of(found.events.values())))
        query = with_names(found.query, read.mentions)
        judgements = judged(query, found.candidates)
        parts = sorted_out(query, judgements, read.statements)
        announced = self._announced(read, parts.reports)
        core = [one.candidate.subject.id for one in parts.core]
        core += [one.outcome.event.id for one in announced if one.outcome]
        earlier, later = related(self.linking, list(dict.fromkeys(core)))
        recalls = self._recalled(read)
        return answer(
            read,
            query,
            parts,
            Around(found.events, earlier, later, recalls, [*self._kin(core, query), *self._between(recalls)]),
            announced=announced,
            entities=self._entities(read, query, judgements),
            horizon=self.horizon,
            as_of=self.at.date() if self.at else None,
        )

    def find(self, query: Query) -> Found:
        """The events an article may tell of, with what their vectors have in common with it."""
        vectors = self._vectors(query.text)
        views = self.linking.views(list(dict.fromkeys(self._found(query, vectors))))
        return Found(query, {view.id: view for view in views}, self.likened(query, views))

    def likened(self, query: Query, views: Sequence[EventView]) -> list[Candidate]:
        """Events as candidates for a query, with what their vectors have in common with it."""
        vectors = self._vectors(query.text)
        near = {one.event: one for one in self.linking.near([v.id for v in views], *vectors)} if vectors else {}
        candidates = []
        for view in views:
            one = near.get(view.id)
            subject = subject_of(view, urls=bool(query.urls))
            candidates.append(Candidate(subject, one.meaning, one.story) if one else Candidate(subject))
        return candidates

    def _found(self, query: Query, vectors: tuple[Floats, Floats] | None) -> Iterable[str]:
        yield from self.linking.citing(query.urls)
        yield from self.linking.by_words(query.search, _BY_WORDS)
        if vectors:
            yield from self.linking.by_meaning(vectors[0], _BY_MEANING)
        own = self.linking.of_days(query.days.first - _AROUND, query.days.last + _AROUND) if query.days else []
        named = [one for one in query.told if (one.last - one.first).days < _LONGEST_NAMED]
        told = [event for one in named for event in self.linking.of_days(one.first, one.last)]
        for days, most in ((own, _OF_DAYS), (list(dict.fromkeys(told)), _OF_TOLD)):
            yield from self.linking.by_meaning(vectors[0], most, among=days) if vectors and len(days) > most else days

    @lru_cache(maxsize=4)  # noqa: B019 (an explainer lives as long as its archive)
    def _vectors(self, text: str) -> tuple[Floats, Floats] | None:
        """The meaning and story of a text, if the archive keeps vectors of this encoder."""
        if not text.strip() or not self.linking.encoder:
            return None
        encoder = shipped()
        if encoder.name != self.linking.encoder:
            return None
        made = encoder.encode([text])
        return made.meaning[0], made.story[0]

    def _announced(self, read: Understood, reports: Sequence[Judged]) -> list[Settled]:
        """The dated statements and what became of them."""
        found: list[Settled] = []
        day, text = day_of(read), read.article.text
        if day is None or self.horizon is None:
            return found
        sure = [one.candidate.subject.topics for one in reports if one.certainty is not Certainty.POSSIBLE]
        topics = tuple(dict.fromkeys(topic for own in sure for topic in own))
        made = pledges(text, read.statements, read.dates, day)
        named = mentions(text, made, read.dates, day)
        for statement in made[:_MOST_STATEMENTS]:
            found += self._settled(statement, text, topics, day)
        for statement in named[:_MOST_STATEMENTS]:
            found += filter(surely_settled, self._settled(statement, text, topics, day))
        return sorted(found, key=lambda one: one.statement.start)

    def _settled(self, statement: Statement, text: str, topics: tuple[Topic, ...], day: date) -> Iterator[Settled]:
        """What became of a statement of an article of a day; of one about years nothing is looked for."""
        if self.horizon is None or statement.first is None:
            return
        stretches = looked_on(statement, day)
        met = [self._meeting(statement, text, days) for days in stretches]
        views = self.linking.views([event for events, _ in met for event in events])
        near = {event: one for _, as_near in met for event, one in as_near.items()}
        lands = self._lands(told_with(statement, text), topics) if views else ()
        yield settled(statement, text, views, day=day, horizon=self.horizon, topics=topics, lands=lands, near=near)

    def _lands(self, text: str, topics: tuple[Topic, ...]) -> tuple[tuple[str, str], ...]:
        """The countries of those whom a text names that names no country, with the name: of "Macron says" France."""
        return tuple((land, name) for name in homeless(text, topics) if (land := self._land_of(name)))

    @lru_cache(maxsize=256)  # noqa: B019 (an explainer lives as long as its archive)
    def _land_of(self, name: str) -> str | None:
        views = self.linking.views(self.linking.by_words(name.split(), _OF_NAME))
        return land_of(name, map(subject_of, views))

    def _meeting(
        self, statement: Statement, text: str, days: tuple[date, date]
    ) -> tuple[list[str], dict[str, Nearness]]:
        """The events of some days that may settle a statement, with how near each is to its paragraph.

        Found by what they mean, ten times quicker than by words and as often right; without vectors by words.
        """
        vectors = self._vectors(told_with(statement, text)[:_MOST_ENCODED])
        if vectors is None:
            return self._among(query_of_statement(statement, text), *days), {}
        among = self.linking.of_days(*days)
        ids = self.linking.by_meaning(vectors[0], _OF_STATEMENT, among=among) if among else []
        return ids, self._standing(ids, vectors)

    def _standing(self, events: Sequence[str], vectors: tuple[Floats, Floats]) -> dict[str, Nearness]:
        """How near some events are to a text, each beside all others of its day."""
        found: dict[str, Nearness] = {}
        for day in self.linking.beside(events):
            kept, meaning, story = self.linking.cosines(day, *vectors)
            found.update(zip(kept, standings(meaning, story), strict=True))
        return {event: found[event] for event in events if event in found}

    def _recalled(self, read: Understood) -> list[Line]:
        """The events of the past times that the article names."""
        day = day_of(read)
        found: list[Line] = []
        text = read.article.text
        for passage in islice(passages(text, read.dates, day), _MOST_STATEMENTS) if day else ():
            ids = self._meant(passage)
            vectors = self._vectors(passage.sentence)
            near = {one.event: one.meaning for one in self.linking.near(ids, *vectors)} if vectors else None
            one = recalled(text, passage, self.linking.views(ids), near)
            found += [one] if one else []
        return found

    def _between(self, recalls: Sequence[Line]) -> Iterator[Line]:
        """What came before events of two countries that an article recalls, of the same two."""
        for center in (line.event for line in recalls):
            vectors = self._vectors(center.item.text) if len(lands_of(center)) == TWO else None
            if vectors is None:
                continue
            days = self.linking.of_days(center.day - KIN_DAYS, center.day - timedelta(1))
            ids = self.linking.by_meaning(vectors[0], _OF_PASSAGE, among=days) if days else []
            near = {one.event: one.meaning for one in self.linking.near(ids, *vectors)}
            one = between(center, self.linking.views(ids), near)
            if one:
                yield one

    def _meant(self, passage: Passage) -> list[str]:
        """The events of a passage's days nearest to it in meaning; quicker than to ask the index for its words."""
        days = self.linking.of_days(passage.first, passage.last)
        if len(days) <= _OF_PASSAGE:
            return days
        vectors = self._vectors(passage.sentence)
        if vectors is None:
            return self._among(passage.query, passage.first, passage.last)
        return self.linking.by_meaning(vectors[0], _OF_PASSAGE, among=days)

    def _kin(self, core: Sequence[str], query: Query) -> list[Line]:
        """Earlier events of the same persons."""
        centers = self.linking.views(core[:_MOST_CENTERS])
        if not centers:
            return []
        first = min(view.day for view in centers)
        names = made_query([" ".join(m.label for view in centers for m in view.item.mentions)])
        ids = self._among(names, first - KIN_DAYS, first - timedelta(1))
        return kin(centers, self.linking.views(ids), query)

    def _among(self, query: Query, first: date, last: date) -> list[str]:
        """The events of some days that hold most of the names and of the rarest words of a query."""
        days = set(self.linking.of_days(first, last))
        if not days:
            return []
        named = [word for name in query.names for word in name.split() if word.isalnum()]
        wanted = dict.fromkeys((*rarest(dict.fromkeys(named), _RAREST), *rarest(query.search, _RAREST)))
        return self.linking.by_words(list(wanted), _OF_STATEMENT, among=days)

    def _entities(self, read: Understood, query: Query, judgements: Sequence[Judged]) -> tuple[Known, ...]:
        day = query.days.last if query.days else None
        held = {}
        for title in who.named(read.mentions):
            events, total = self.linking.of_entity(title, day, _OF_ENTITY)
            held[title] = who.Held(title, events, total)
        ranked = {one.candidate.subject.id: one.score for one in judgements}
        return who.known(read.mentions, held, day=day, ranked=ranked)


def explain(article: Article | Path | str, archive: Archive | Path | str, *, as_of: date | None = None) -> Explanation:
    """What is behind one article; a file or address is read first, an archive that is no open one is opened."""
    at = datetime.combine(as_of, time(23, 59, 59), UTC) if as_of else None
    read = article if isinstance(article, Article) else _read(str(article))
    if isinstance(archive, Archive):
        return Explainer(archive, at=at).explain(read)
    with Archive.open(Path(archive)) as opened:
        return Explainer(opened, at=at).explain(read)


def _read(where: str) -> Article:
    from backstory.enrich.article import read_article
    from backstory.fetch.article import open_article
    from backstory.fetch.articles import PAGE_MANNERS, article_door

    with article_door(PAGE_MANNERS) as door:
        return read_article(open_article(where, door=door, stdin=BytesIO()))
