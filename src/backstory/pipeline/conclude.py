"""Concludes events from the revisions kept, some pages at a time, each time in one transaction.

A page's revisions give its tracks; what moved between days is looked for among the tracks of the days around; tracks
and moves give the events. All that follows from the revisions alone, so any order of arrival gives the same archive:
whatever a new revision can have a bearing on is concluded again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from backstory.editions import Edition
from backstory.ids import event_id, slug_history
from backstory.model import Event, Item, Oddity, Page, State
from backstory.parse import Readings, is_rendered, read_page
from backstory.pipeline.report import Progress, Report, silent
from backstory.resolve import FARTHEST_DAYS, ByHand, Move, Origin, PageHistory, Told, Track, history, join, moves
from backstory.store import Archive, conclusions, tracks
from backstory.store.decisions import decisions
from backstory.store.records import Conclusion, EventRecord, PageRecord, Reading, TrackRecord

_NOT_WIKITEXT = Oddity(
    0, "rendered", "A page as a browser shows it, not its wikitext, is the latest revision; what was before stands.", ""
)
# Pages concluded together: neighbours share the looking around.
_TOGETHER = 31


def conclude_pages(archive: Archive, report: Report, *, progress: Progress = silent) -> None:
    """Concludes the events of every page that has revisions not yet read."""
    by_hand = decisions(archive)
    for pages in _portions(archive.unread()):
        with archive.transaction():
            report.events += conclusions.write(archive, conclusion(archive, pages, by_hand))
        report.pages += len(pages)
        progress("concluding", report)


def page_differences(archive: Archive) -> list[str]:
    """Events that would come out otherwise if they were concluded again, a sentence for each portion of pages."""
    by_hand = decisions(archive)
    found = []
    for pages in _portions(archive.pages()):
        if changed := conclusions.differing(archive, conclusion(archive, pages, by_hand)):
            found.append(f"{', '.join(changed)} would be concluded otherwise; run 'backstory rebuild'")
    return found


def conclusion(archive: Archive, pages: Iterable[tuple[int, str]], by_hand: Sequence[ByHand]) -> Conclusion:
    """Everything that follows for some pages, and for those their events moved from or to."""
    read = {page: _read(archive, page, title, by_hand) for page, title in pages}
    while True:
        around = _Around(archive, read, by_hand)
        told = join(around.tracks.values(), around.moves)
        more = around.told_otherwise(told)
        if not more:
            break
        read |= {page: _read(archive, page, title, by_hand) for page, title in archive.titles(more)}
    return _conclusion(archive, read, around, told)


@dataclass(frozen=True, slots=True)
class _Read:
    """A page with all its revisions read; `latest` is what the last one says."""

    history: PageHistory
    latest: Page


def _read(archive: Archive, page: int, title: str, by_hand: Sequence[ByHand]) -> _Read:
    latest = Page(())
    known: Readings = {}

    def items() -> Iterator[tuple[int, datetime, tuple[Item, ...] | None]]:
        nonlocal latest
        edition = archive.edition
        for revision in archive.revisions(page):
            if revision.wikitext is None or is_rendered(revision.wikitext):
                if revision.wikitext:
                    latest = replace(latest, oddities=(_NOT_WIKITEXT,))
                yield revision.revid, revision.at, None
                continue
            latest = read_page(revision.wikitext, title, edition, known=known)
            yield revision.revid, revision.at, latest.items

    return _Read(history(items(), by_hand=by_hand), latest)


class _Around:
    """The tracks of the pages read and of the days around them, and the moves between all these.

    What moved to or from a page read depends on tracks up to twice the farthest move away, and so does what moved
    between its neighbours because of it; so we look three times as far.
    """

    def __init__(self, archive: Archive, read: Mapping[int, _Read], by_hand: Sequence[ByHand]) -> None:
        self.read = read
        self.tracks: dict[Origin, Track] = {}
        self.pages: dict[Origin, int] = {}
        self.on_record: dict[Origin, str] = {}
        decided = archive.pages_of_revisions(end[0] for one in by_hand for end in (one.event, one.sighting))
        self.settled = frozenset(archive.pages_near(read, FARTHEST_DAYS) | read.keys() | decided)
        for record in tracks.of_pages(archive, archive.pages_near(read, 3 * FARTHEST_DAYS) | self.settled):
            self.on_record[record.track.origin] = record.event
            if record.page not in read:
                self._add(record.track, record.page)
        for page, one in read.items():
            for track in one.history.tracks:
                self._add(track, page)
        self.moves = self._settled_moves(by_hand) + self._other_moves(archive)

    def _add(self, track: Track, page: int) -> None:
        self.tracks[track.origin] = track
        self.pages[track.origin] = page

    def _settled_moves(self, by_hand: Sequence[ByHand]) -> list[Move]:
        """The moves to or from a page near those read, as they follow now."""
        if not by_hand and all(track.gone_at is None for track in self.tracks.values()):
            return []
        return [move for move in moves(self.tracks.values(), by_hand=by_hand) if self._is_settled(move)]

    def _other_moves(self, archive: Archive) -> list[Move]:
        """The moves on record farther away."""
        return [move for move in tracks.moves_between(archive, self.tracks) if not self._is_settled(move)]

    def _is_settled(self, move: Move) -> bool:
        return any(self.pages.get(end) in self.settled for end in (move.earlier, move.later))

    def told_otherwise(self, told: Iterable[Told]) -> set[int]:
        """Pages not read yet with a track of an event that changed, or that is made of other tracks than on record."""
        made_of: dict[str, set[Origin]] = defaultdict(set)
        for origin, event in self.on_record.items():
            made_of[event].add(origin)
        wanted: set[int] = set()
        for one in told:
            origins = {track.origin for track in one.tracks}
            pages = {self.pages[origin] for origin in origins}
            changed = bool(pages & self.read.keys())
            if changed or any(made_of[self.on_record[origin]] != origins for origin in origins):
                wanted |= pages
        return wanted - self.read.keys()


def _conclusion(archive: Archive, read: Mapping[int, _Read], around: _Around, told: Iterable[Told]) -> Conclusion:
    """The records of the pages read, with ids for origins and event versions for those of tracks."""
    told = [event for event in told if around.pages[event.standing.origin] in read]
    ids = _ids(archive, told)
    event_of = {track.origin: ids[event.origin] for event in told for track in event.tracks}
    numbers = {key: number for event in told for key, number in event.numbers.items()}
    places = {origin: place for one in read.values() for origin, place in _places(one).items()}
    return Conclusion(
        [_page_record(page, one, event_of, numbers) for page, one in read.items()],
        [
            _event_record(archive.edition, one, event_of, (around.pages[origin], places.get(origin, 0)))
            for one in told
            for origin in (one.standing.origin,)
        ],
        [move for move in around.moves if move.earlier in event_of],
        frozenset(read),
    )


def _ids(archive: Archive, told: Iterable[Told]) -> dict[Origin, str]:
    """The id of each event, from its first sighting; where another event has that id, the one of the next salt."""
    taken: dict[str, Origin] = {}
    ids = {}
    for event in told:
        salt = 0
        while True:
            key = event_id(*event.origin, salt=salt)
            holder = taken.get(key) or tracks.first_of_event(archive, key)
            if holder is None or holder == event.origin or event_id(*holder, salt=salt) != key:
                break
            salt += 1
        taken[key] = event.origin
        ids[event.origin] = key
    return ids


def _places(one: _Read) -> dict[Origin, int]:
    """The place, from 1, that each track has on its day in the latest revision; of two copies the first counts."""
    places: dict[Origin, int] = {}
    counts: dict[date, int] = defaultdict(int)
    standing = one.history.readings[-1][1] if one.history.readings else ()
    for item, (origin, _, _) in zip(one.latest.items, standing, strict=True):
        if origin not in places:
            counts[item.day] += 1
            places[origin] = counts[item.day]
    return places


def _page_record(
    page: int, one: _Read, event_of: Mapping[Origin, str], numbers: Mapping[tuple[Origin, int], int]
) -> PageRecord:
    return PageRecord(
        page,
        [
            TrackRecord(
                track,
                page,
                event_of[track.origin],
                tuple(numbers[track.origin, version.number] for version in track.versions),
            )
            for track in one.history.tracks
        ],
        [
            Reading(revid, tuple((event_of[origin], numbers[origin, number], why) for origin, number, why in items))
            for revid, items in one.history.readings
        ],
        one.latest.oddities,
    )


def _event_record(
    edition: Edition, told: Told, event_of: Mapping[Origin, str], standing: tuple[int, int]
) -> EventRecord:
    page, place = standing
    slugs = slug_history(
        ((version.item.day, version.item.text) for version in told.versions), ascii_only=edition.ascii_slugs
    )
    position = place if told.standing.gone_at is None else 0
    into = told.standing.merged_into
    state = State.LIVE if position else State.MERGED if into and event_of.get(into) else State.REMOVED
    recorded = told.versions[0].at
    event = Event(
        id=event_of[told.origin],
        slug=slugs[-1][1],
        state=state,
        versions=told.versions,
        changes=told.changes,
        recorded=recorded,
        updated=max((change.at for change in told.changes if change.substance), default=recorded),
    )
    merged = event_of[into] if into and state is State.MERGED else None
    return EventRecord(event, page, slugs[-1][0], position, tuple(slugs[:-1]), merged)


def _portions(pages: Sequence[tuple[int, str]]) -> Iterator[Sequence[tuple[int, str]]]:
    return (pages[start : start + _TOGETHER] for start in range(0, len(pages), _TOGETHER))
