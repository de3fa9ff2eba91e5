"""Finds the events an article may tell of: by words in the full-text index, by vectors, by day, by cited address.

What is asked for here was built with the archive; a question costs no building. Which of the events found are told of
is for `explain` to judge. With a time, only what stood on the record by then is found, in the words of then.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from backstory.ids import entity_slug, event_number, event_of_number
from backstory.model import Mention
from backstory.store import queries
from backstory.store.archive import Archive
from backstory.times import stamp
from backstory.views import EventView

if TYPE_CHECKING:
    import numpy as np

    from backstory.store.postings import Postings

    Bytes = np.ndarray[tuple[int, ...], np.dtype[np.int8]]
    Floats = np.ndarray[tuple[int, ...], np.dtype[np.float32]]

# Rows whose products with a query are made at a time: no second copy of all vectors is held, and a core's own cache
# holds these, which takes half the time.
_BLOCK = 512
_SCHEMES = ("https", "http")


@dataclass(frozen=True, slots=True)
class Near:
    """An event found, with the cosines of its vectors and the article's; 0 where it has none."""

    event: str
    meaning: float = 0.0
    story: float = 0.0


class Linking:
    """One archive as linking asks it; holds the vectors, and what words weigh, once they were asked for."""

    def __init__(self, archive: Archive, *, at: datetime | None = None) -> None:
        self.archive = archive
        self.at = at
        self._until = at.date().isoformat() if at else "9999"
        self._vectors: _Vectors | None = None
        self._words: Postings | None = None
        self._known: frozenset[str] | None = None

    def then(self, at: datetime) -> Linking:
        """The same archive at a time, with what is held already."""
        other = Linking(self.archive, at=at)
        other._vectors, other._words = self._held(), self._postings()
        return other

    def by_words(self, words: Sequence[str], limit: int, *, among: Collection[str] | None = None) -> list[str]:
        """The events that hold most of the words, the rarest counting most; only of those `among`, if given."""
        asked = [word for word in words if '"' not in word]
        if not asked:
            return []
        if among is None and self.at:
            among = self._by_then()
        wanted = None if among is None else [event_number(event) for event in among]
        return [event_of_number(number) for number in self._postings().best(asked, limit, among=wanted)]

    def of_days(self, first: date, last: date) -> list[str]:
        """The live events of a stretch of days."""
        rows = self.archive.db.execute(
            "SELECT id FROM event WHERE day BETWEEN ? AND ? AND state = 'live' ORDER BY day, position, id",
            (first.isoformat(), min(last.isoformat(), self._until)),
        )
        return [row[0] for row in rows]

    def citing(self, urls: Iterable[str]) -> list[str]:
        """The live events that cite an address, in whatever form it was cited."""
        found: list[str] = []
        for url in urls:
            bare = url.partition("://")[2].removeprefix("www.").rstrip("/")
            forms = [f"{scheme}://{www}{bare}{end}" for scheme in _SCHEMES for www in ("", "www.") for end in ("", "/")]
            marks = ", ".join("?" * len(forms))
            rows = self.archive.db.execute(
                f"SELECT DISTINCT event FROM source WHERE url IN ({marks}) ORDER BY event", forms
            )
            found += [row[0] for row in rows]
        return found

    def by_meaning(self, meaning: Floats, limit: int, *, among: Collection[str] | None = None) -> list[str]:
        """The events whose meaning lies nearest; only of those `among`, if given."""
        vectors = self._held()
        if among is None and self.at:
            among = self._by_then()
        return [vectors.events[row] for row in vectors.nearest(meaning, limit, among=among)]

    def near(self, events: Iterable[str], meaning: Floats, story: Floats) -> list[Near]:
        """The events with the cosines of their vectors."""
        vectors = self._held()
        found = []
        for event in events:
            row = vectors.rows.get(event)
            if row is None:
                found.append(Near(event))
            else:
                found.append(Near(event, _cosine(vectors.meaning[row], meaning), _cosine(vectors.story[row], story)))
        return found

    def beside(self, events: Collection[str]) -> list[list[str]]:
        """The live events of the days of some events, day by day; with a time, those on record by then."""
        rows = self.archive.db.execute(
            "SELECT day, id FROM event WHERE state = 'live' AND recorded <= :then "
            "AND day IN (SELECT day FROM event WHERE id IN (SELECT value FROM json_each(:events))) ORDER BY day, id",
            {"then": stamp(self.at) if self.at else "9999", "events": json.dumps(sorted(events))},
        )
        return [[event for _, event in of_day] for _, of_day in groupby(rows, key=itemgetter(0))]

    def cosines(self, events: Sequence[str], meaning: Floats, story: Floats) -> tuple[list[str], Floats, Floats]:
        """Those of some events that have vectors, with the cosines of these."""
        import numpy as np

        vectors = self._held()
        kept = [event for event in events if event in vectors.rows]
        rows = [vectors.rows[event] for event in kept]
        near = vectors.meaning[rows].astype(np.float32) @ meaning / np.float32(127)
        like = vectors.story[rows].astype(np.float32) @ story / np.float32(127)
        return kept, near, like

    @property
    def encoder(self) -> str:
        """The name of the encoder that made the vectors; "" without any."""
        row = self.archive.db.execute("SELECT encoder FROM vector LIMIT 1").fetchone()
        return str(row[0]) if row else ""

    def _held(self) -> _Vectors:
        if self._vectors is None:
            self._vectors = _Vectors.read(self.archive)
        return self._vectors

    def _postings(self) -> Postings:
        if self._words is None:
            from backstory.store.postings import Postings

            self._words = Postings(self.archive)
        return self._words

    def _by_then(self) -> frozenset[str]:
        """Every event on record at the time, on a day up to it."""
        if self._known is None:
            then = stamp(self.at) if self.at else "9999"
            rows = self.archive.db.execute("SELECT id FROM event WHERE recorded <= ? AND day <= ?", (then, self._until))
            self._known = frozenset(row[0] for row in rows)
        return self._known

    def views(self, events: Iterable[str]) -> tuple[EventView, ...]:
        """The events as they stand, or stood: those not on the record then are left out."""
        if self.at:
            return queries.views_as_of(self.archive, events, self.at)
        return queries.views_of(self.archive, events)

    def horizon(self) -> date | None:
        """The last day the archive holds; None for an empty one. With a time, no later than that."""
        (last,) = self.archive.db.execute("SELECT max(last_day) FROM page").fetchone()
        return date.fromisoformat(min(last, self._until)) if last else None

    def unchanged(self, events: Iterable[str]) -> frozenset[str]:
        """Of some events those whose words are still those of the time asked about."""
        wanted = list(events)
        if self.at is None:
            return frozenset(wanted)
        rows = self.archive.db.execute(
            "SELECT e.id FROM event e JOIN version v ON v.event = e.id AND v.number = e.version "
            f"WHERE e.id IN ({', '.join('?' * len(wanted))}) AND v.at <= ?",
            (*wanted, stamp(self.at)),
        )
        return frozenset(row[0] for row in rows)

    def of_entity(self, title: str, day: date | None, limit: int) -> tuple[tuple[EventView, ...], int]:
        """The events around a day that link to a wiki page, as many before as after, and how many do in all."""
        if self.at:
            return self._of_entity_then(title, limit)
        db, around = self.archive.db, day.isoformat() if day else "9999"
        entity = entity_slug(Mention(title, "", 0, 0), ascii_only=self.archive.edition.ascii_slugs)
        rows = [
            row[0]
            for sign, order in (("<=", "DESC"), (">", "ASC"))
            for row in db.execute(
                f"SELECT DISTINCT event FROM mention WHERE entity = ? AND day {sign} ? ORDER BY day {order} LIMIT ?",
                (entity, around, limit),
            )
        ]
        (total,) = db.execute("SELECT count(DISTINCT event) FROM mention WHERE entity = ?", (entity,)).fetchone()
        return self.views(rows), total

    def _of_entity_then(self, title: str, limit: int) -> tuple[tuple[EventView, ...], int]:
        """The last events before the time that linked to a wiki page then."""
        entity = entity_slug(Mention(title, "", 0, 0), ascii_only=self.archive.edition.ascii_slugs)
        rows = self.archive.db.execute(
            "SELECT DISTINCT event FROM mention WHERE entity = ? AND day <= ? ORDER BY day DESC", (entity, self._until)
        ).fetchall()
        views = self.views([row[0] for row in rows])
        held = [view for view in views if any(mention.page == title for mention in view.item.mentions)]
        return tuple(held[-limit:]), len(held)


class _Vectors:
    """The vectors of all events, one row each, in order of id."""

    def __init__(self, events: list[str], story: Bytes, meaning: Bytes) -> None:
        self.events = events
        self.rows = {event: row for row, event in enumerate(events)}
        self.story = story
        self.meaning = meaning

    @classmethod
    def read(cls, archive: Archive) -> _Vectors:
        """The vectors of an archive."""
        import numpy as np

        dead = {row[0] for row in archive.db.execute("SELECT id FROM event WHERE state <> 'live'")}
        events: list[str] = []
        story, meaning = bytearray(), bytearray()
        # As they lie in the file: by id each would be looked up on its own, which takes five times as long.
        for event, of_story, of_meaning in archive.db.execute("SELECT event, story, meaning FROM vector"):
            if event not in dead:
                events.append(event)
                story += of_story
                meaning += of_meaning
        order = sorted(range(len(events)), key=events.__getitem__)

        def in_order(kept: bytearray) -> Bytes:
            rows = np.frombuffer(kept, np.int8).reshape(len(events), -1 if events else 1)
            return np.take(rows, order, axis=0) if events else rows

        return cls([events[row] for row in order], in_order(story), in_order(meaning))

    def nearest(self, query: Floats, limit: int, *, among: Collection[str] | None) -> list[int]:
        """The rows nearest to a vector, nearest first; only of the events `among`, if they are given."""
        import numpy as np

        rows = np.arange(len(self.events))
        if among is not None:
            rows = np.array(sorted(self.rows[event] for event in among if event in self.rows), dtype=np.int64)
        if not len(rows):
            return []
        blocks = (rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK))
        held = self.meaning
        products = np.concatenate([held[block].astype(np.float32) @ query for block in blocks])
        kept = min(limit, len(products))
        best = np.argpartition(-products, kept - 1)[:kept]
        return [int(rows[place]) for place in best[np.lexsort((best, -products[best]))]]


def _cosine(row: Bytes, query: Floats) -> float:
    """The cosine of a kept vector and one of length one."""
    import numpy as np

    return float(row.astype(np.float32) @ query) / 127
