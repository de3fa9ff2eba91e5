"""Explains an article by an archive: asks what the pure steps of `explain` need, and hands it to them.

Nothing is kept. With a time, only the record of then is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from backstory.article import Article
from backstory.enrich.names import find_names
from backstory.enrich.understand import Understood, understood
from backstory.enrich.urls import canonical
from backstory.explain import who
from backstory.explain.answer import Around, answer, subject_of
from backstory.explain.features import Candidate
from backstory.explain.judge import Judged, judged
from backstory.explain.query import Query, query_of, with_names
from backstory.explain.records import Explanation, Known, Settled
from backstory.explain.settle import looked_on, settled
from backstory.explain.sort import sorted_out
from backstory.relate.encoder import shipped
from backstory.store import Archive
from backstory.store.linking import Linking
from backstory.store.related import related
from backstory.views import EventView

if TYPE_CHECKING:
    from backstory.store.linking import Floats

# How many events each way of looking brings.
_BY_WORDS, _BY_MEANING, _OF_DAYS = 120, 60, 150
# Days looked at around those of the article, and the longest named time whose days are.
_AROUND = timedelta(3)
_LONGEST_NAMED = 3
_OF_ENTITY = 12


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for an article: the events by id, and the same as they are judged."""

    query: Query
    events: dict[str, EventView]
    candidates: list[Candidate]


class Explainer:
    """Explains articles by one archive, as it stands or stood at a time; keeps what several articles share."""

    def __init__(self, archive: Archive, *, at: datetime | None = None) -> None:
        self.archive = archive
        self.at = at
        self.linking = Linking(archive, at=at)
        self.horizon = self.linking.horizon()

    def explain(self, article: Article) -> Explanation:
        """The explanation of one article."""
        read = understood(article)
        found = self.find(query_of(read))
        read = replace(read, mentions=find_names(article.text, who.gazetteer_of(found.events.values())))
        query = with_names(found.query, read.mentions)
        judgements = judged(query, found.candidates)
        parts = sorted_out(query, judgements, read.statements)
        announced = self._announced(read)
        core = [one.candidate.subject.id for one in parts.core]
        core += [one.outcome.event.id for one in announced if one.outcome]
        earlier, later = related(self.linking, list(dict.fromkeys(core)))
        return answer(
            read,
            query,
            parts,
            Around(found.events, earlier, later),
            announced=announced,
            entities=self._entities(read, query, judgements),
            horizon=self.horizon,
            as_of=self.at.date() if self.at else None,
        )

    def find(self, query: Query) -> Found:
        """The events an article may tell of, with what their vectors have in common with it."""
        vectors = self._vectors(query.text)
        ids = list(dict.fromkeys(self._found(query, vectors)))
        events = {view.id: view for view in self.linking.views(ids)}
        near = {one.event: one for one in self.linking.near(events, *vectors)} if vectors else {}
        candidates = []
        for key, view in events.items():
            one = near.get(key)
            subject = subject_of(view, tuple(canonical(cited.url) for cited in view.item.citations))
            candidates.append(Candidate(subject, one.meaning, one.story) if one else Candidate(subject))
        return Found(query, events, candidates)

    def _found(self, query: Query, vectors: tuple[Floats, Floats] | None) -> Iterable[str]:
        yield from self.linking.citing(query.urls)
        yield from self.linking.by_words(query.search, _BY_WORDS)
        if vectors:
            yield from self.linking.by_meaning(vectors[0], _BY_MEANING)
        spans = [(query.days.first - _AROUND, query.days.last + _AROUND)] if query.days else []
        spans += [(one.first, one.last) for one in query.told if (one.last - one.first).days < _LONGEST_NAMED]
        for first, last in spans:
            yield from self.linking.of_days(first, last)[:_OF_DAYS]

    def _vectors(self, text: str) -> tuple[Floats, Floats] | None:
        """The meaning and story of a text, if the archive keeps vectors of this encoder."""
        if not text.strip() or not self.linking.encoder:
            return None
        encoder = shipped()
        if encoder.name != self.linking.encoder:
            return None
        made = encoder.encode([text])
        return made.meaning[0], made.story[0]

    def _announced(self, read: Understood) -> list[Settled]:
        """The dated statements and what became of them."""
        found = []
        for statement in read.statements:
            days = looked_on(statement)
            if days is None or self.horizon is None:
                continue
            views = self.linking.views(self.linking.of_days(*days))
            pairs = [(view, subject_of(view)) for view in views]
            one = settled(statement, read.article.text, pairs, self.horizon)
            found += [one] if one else []
        return found

    def _entities(self, read: Understood, query: Query, judgements: Sequence[Judged]) -> tuple[Known, ...]:
        day = query.days.last if query.days else None
        held = {}
        for title in who.named(read.mentions):
            events, total = self.linking.of_entity(title, day, _OF_ENTITY)
            held[title] = who.Held(title, events, total)
        ranked = {one.candidate.subject.id: one.score for one in judgements}
        return who.known(read.mentions, held, day=day, ranked=ranked)
