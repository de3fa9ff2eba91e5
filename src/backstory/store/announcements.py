"""Keeps what events announce and what came of it, and reads both for pages and the command line.

Every event that may settle an announcement is kept with its score, and one of them is told: so what stands depends on
the events alone, not on the order they came in.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from backstory.model import Announcement, Certainty, Outcome, Turn
from backstory.store import queries
from backstory.store.archive import Archive
from backstory.store.touching import touch_keys
from backstory.views import AnnouncedPage, AnnouncementView, OutcomeView

_reasons = msgspec.json.Decoder(tuple[str, ...])
_encoder = msgspec.json.Encoder()

_COLUMNS = "event, number, text, start, until, who, what, place, earliest, latest"
_NEWEST = "SELECT max(day) FROM event WHERE state = 'live'"


@dataclass(frozen=True, slots=True)
class Scored:
    """An outcome with its score."""

    outcome: Outcome
    score: float


@dataclass(frozen=True, slots=True)
class Kept:
    """An announcement and the last day on which an event may settle it."""

    announcement: Announcement
    closes: date


# What is to be looked at again


def unheard(archive: Archive) -> tuple[dict[str, list[str]], list[str]]:
    """All events of the days of which one is other than when last looked at, by day, and those that are no more."""
    days: dict[str, list[str]] = {}
    rows = archive.db.execute(
        "SELECT day, event FROM subject WHERE day IN (SELECT day FROM unheard) ORDER BY day, event"
    )
    for day, event in rows:
        days.setdefault(day, []).append(event)
    gone = archive.db.execute(
        "SELECT DISTINCT event FROM unheard WHERE event NOT IN (SELECT event FROM subject) ORDER BY event"
    ).fetchall()
    return days, [event for (event,) in gone]


def hear(archive: Archive, days: Iterable[str]) -> None:
    """Notes that the events of some days were looked at as they are now."""
    archive.db.executemany("DELETE FROM unheard WHERE day = ?", [(day,) for day in days])


def all_heard(archive: Archive) -> None:
    """Forgets the marks of what was unheard: those of days that have no events any more."""
    archive.db.execute("DELETE FROM unheard")


def forget(archive: Archive, events: Collection[str]) -> set[tuple[str, int]]:
    """Drops what some events announced and settled; returns the announcements of others that lost an outcome.

    The pages that told of it are touched.
    """
    lost: set[tuple[str, int]] = set()
    told: set[str] = set()
    for event in sorted(events):
        rows = archive.db.execute(
            "SELECT announced, number, event, told FROM outcome WHERE event = :event UNION ALL "
            "SELECT announced, number, event, told FROM outcome WHERE announced = :event",
            {"event": event},
        ).fetchall()
        lost |= {(announced, number) for announced, number, _, _ in rows if announced not in events}
        told |= {one for announced, _, settled, shown in rows if shown for one in (announced, settled)}
        archive.db.execute("DELETE FROM outcome WHERE event = :event OR announced = :event", {"event": event})
        archive.db.execute("DELETE FROM announcement WHERE event = ?", (event,))
    touch_keys(archive, {"event": told})
    return lost


# Keeping


def keep_announcements(archive: Archive, day: str, found: Iterable[Kept]) -> None:
    """Keeps the announcements of events of a day."""
    rows = [
        (
            one.event, one.number, day, one.text, one.start, one.end, one.who, one.what, one.place,
            one.earliest.isoformat(), one.latest.isoformat(), kept.closes.isoformat(),
        )
        for kept in found
        for one in (kept.announcement,)
    ]  # fmt: skip
    archive.db.executemany("INSERT INTO announcement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    touch_keys(archive, {"event": {row[0] for row in rows}})


def keep_outcomes(archive: Archive, found: Iterable[Scored]) -> None:
    """Keeps events that may settle announcements; `tell` says which of them is shown."""
    archive.db.executemany(
        "INSERT OR REPLACE INTO outcome VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
        [
            (
                one.announced, one.number, one.event, one.turn.value, one.certainty.value, scored.score,
                _encoder.encode(one.reasons).decode(),
            )
            for scored in found
            for one in (scored.outcome,)
        ],
    )  # fmt: skip


def outcomes(archive: Archive, event: str, number: int) -> list[Scored]:
    """The events that may settle an announcement."""
    rows = archive.db.execute(
        "SELECT announced, number, event, turn, certainty, reasons, score FROM outcome "
        "WHERE announced = ? AND number = ? ORDER BY event",
        (event, number),
    )
    return [
        Scored(Outcome(a, n, e, Turn(turn), Certainty(certainty), _reasons.decode(reasons)), score)
        for a, n, e, turn, certainty, reasons, score in rows
    ]


def tell(archive: Archive, announcement: tuple[str, int], event: str | None, *, before: str | None) -> None:
    """Says which event is shown as the outcome of an announcement; touches the pages if it was another `before`."""
    if event == before:
        return
    archive.db.execute(
        "UPDATE outcome SET told = event IS :event WHERE announced = :announced AND number = :number",
        {"event": event, "announced": announcement[0], "number": announcement[1]},
    )
    events = {one for one in (announcement[0], event, before) if one}
    rows = archive.db.execute("SELECT slug FROM membership JOIN story ON id = story WHERE event = ?", announcement[:1])
    touch_keys(archive, {"event": events, "story": [slug for (slug,) in rows]})


def told(archive: Archive, event: str, number: int) -> str | None:
    """The event that is shown as the outcome of an announcement."""
    row = archive.db.execute(
        "SELECT event FROM outcome WHERE announced = ? AND number = ? AND told", (event, number)
    ).fetchone()
    return row[0] if row else None


# Reading


def open_on(archive: Archive, day: str) -> list[tuple[str, int]]:
    """The announcements of earlier days that an event of a day may settle, by event and number."""
    return archive.db.execute(
        "SELECT event, number FROM announcement WHERE closes >= :day AND day < :day ORDER BY event, number",
        {"day": day},
    ).fetchall()


def announcement(archive: Archive, event: str, number: int) -> Announcement:
    """One announcement on record."""
    row = archive.db.execute(
        f"SELECT {_COLUMNS} FROM announcement WHERE event = ? AND number = ?", (event, number)
    ).fetchone()
    return _announcement(row)


def of_day(archive: Archive, day: str) -> list[Announcement]:
    """What the events of a day announce."""
    rows = archive.db.execute(f"SELECT {_COLUMNS} FROM announcement WHERE day = ? ORDER BY event, number", (day,))
    return [_announcement(row) for row in rows]


def days_between(archive: Archive, first: str, last: str) -> list[str]:
    """The days with events seen so far, both ends included."""
    rows = archive.db.execute("SELECT DISTINCT day FROM subject WHERE day BETWEEN ? AND ? ORDER BY day", (first, last))
    return [day for (day,) in rows]


def newest_day(archive: Archive) -> date | None:
    """The newest day on which something happened: "as of" in lists of what is announced."""
    (day,) = archive.db.execute(_NEWEST).fetchone()
    return date.fromisoformat(day) if day else None


def of_event(archive: Archive, event: str) -> tuple[AnnouncementView, ...]:
    """What an event announces, with what settled it."""
    rows = archive.db.execute(f"SELECT {_COLUMNS} FROM announcement WHERE event = ? ORDER BY number", (event,))
    return _views(archive, [_announcement(row) for row in rows.fetchall()])


def concerned(archive: Archive, which: str, value: str) -> tuple[frozenset[str], frozenset[str]]:
    """Of the events for which `which` (SQL on the table event) holds, those that announce and those that settle."""
    those = f"(SELECT id FROM event WHERE event.{which})"
    announce, settle = (
        frozenset(event for (event,) in archive.db.execute(query, (value,)))
        for query in (
            f"SELECT DISTINCT event FROM announcement WHERE event IN {those}",
            f"SELECT DISTINCT event FROM outcome WHERE event IN {those} AND told",
        )
    )
    return announce, settle


def settled_by(archive: Archive, event: str) -> tuple[AnnouncementView, ...]:
    """The announcements that an event settled, the earliest first."""
    rows = archive.db.execute(
        f"SELECT {', '.join('a.' + name for name in _COLUMNS.split(', '))} FROM outcome o "
        "JOIN announcement a ON a.event = o.announced AND a.number = o.number WHERE o.event = ? AND o.told "
        "ORDER BY a.day, a.event, a.number",
        (event,),
    )
    return _views(archive, [_announcement(row) for row in rows.fetchall()])


def still_open(archive: Archive) -> tuple[AnnouncementView, ...]:
    """What is announced for a day after the newest, and nothing on record settles; the soonest first."""
    return _listed(archive, f"latest > ({_NEWEST}) AND NOT {_SETTLED}", "latest, earliest, event, number")


def passed(archive: Archive, first: date | None = None, last: date | None = None) -> tuple[AnnouncementView, ...]:
    """What was announced for days that are over, with nothing on record that settles it; the latest first."""
    return _listed(
        archive,
        f"latest <= ({_NEWEST}) AND NOT {_SETTLED} AND latest >= :first AND earliest <= :last",
        "latest DESC, earliest DESC, event, number",
        first=first.isoformat() if first else "",
        last=last.isoformat() if last else "9999",
    )


def announced_page(archive: Archive, most: int) -> AnnouncedPage:
    """What is announced and not settled; of what is past its day `most`, the latest."""
    found = passed(archive)
    return AnnouncedPage(newest_day(archive), still_open(archive), found[:most], len(found))


def due(archive: Archive, first: date, last: date) -> tuple[AnnouncementView, ...]:
    """Everything announced for some days, settled or not, the soonest first."""
    return _listed(
        archive,
        "latest >= :first AND earliest <= :last",
        "earliest, latest, event, number",
        first=first.isoformat(),
        last=last.isoformat(),
    )


_SETTLED = "EXISTS (SELECT 1 FROM outcome o WHERE o.announced = a.event AND o.number = a.number AND o.told)"


def _listed(archive: Archive, which: str, order: str, **given: str) -> tuple[AnnouncementView, ...]:
    rows = archive.db.execute(f"SELECT {_COLUMNS} FROM announcement a WHERE {which} ORDER BY {order}", given)
    return _views(archive, [_announcement(row) for row in rows.fetchall()])


def _announcement(row: Sequence[object]) -> Announcement:
    event, number, text, start, end, who, what, place, earliest, latest = row
    return Announcement(
        str(event), int(str(number)), str(text), int(str(start)), int(str(end)), str(who), str(what), str(place),
        date.fromisoformat(str(earliest)), date.fromisoformat(str(latest)),
    )  # fmt: skip


def _views(archive: Archive, found: Sequence[Announcement]) -> tuple[AnnouncementView, ...]:
    return tuple(AnnouncementView(one, queries.event_view(archive, one.event), _outcome(archive, one)) for one in found)


def _outcome(archive: Archive, one: Announcement) -> OutcomeView | None:
    row = archive.db.execute(
        "SELECT o.event, turn, certainty, reasons, julianday(e.day) - julianday(a.day) FROM outcome o "
        "JOIN event e ON e.id = o.event JOIN announcement a ON a.event = o.announced AND a.number = o.number "
        "WHERE announced = ? AND o.number = ? AND told",
        (one.event, one.number),
    ).fetchone()
    if row is None:
        return None
    event, turn, certainty, reasons, days = row
    view = queries.event_view(archive, event)
    return OutcomeView(view, Turn(turn), Certainty(certainty), _reasons.decode(reasons), int(days))


def arcs(archive: Archive, story: str) -> tuple[tuple[date, date], ...]:
    """The days of announcements in a story and of their outcomes in it, given by its slug."""
    rows = archive.db.execute(
        "SELECT DISTINCT said.day, done.day FROM outcome JOIN membership said ON said.event = announced "
        "JOIN membership done ON done.event = outcome.event AND done.story = said.story "
        "WHERE told AND said.story = (SELECT id FROM story WHERE slug = ?) ORDER BY said.day, done.day",
        (story,),
    )
    return tuple((date.fromisoformat(said), date.fromisoformat(done)) for said, done in rows)


def among(archive: Archive, events: Collection[str]) -> dict[str, tuple[AnnouncementView, ...]]:
    """What each of some events announces, for lists that mark it."""
    rows = archive.db.execute(
        "SELECT DISTINCT event FROM announcement WHERE event IN (SELECT value FROM json_each(?)) ORDER BY event",
        (json.dumps(sorted(events)),),
    ).fetchall()
    return {event: of_event(archive, event) for (event,) in rows}
