"""Events made of tracks: what is of substance depends on how long the whole event stood."""

from __future__ import annotations

from datetime import date

from backstory.model import Kind
from backstory.resolve import Told, history, join, moves
from tests.resolve.pages import told

FIRST, SECOND = date(2025, 3, 14), date(2025, 3, 15)
_STAYS = "Z: Sports | Team [[Red]] wins the [[northern cup]] in extra time. | news.example/cup"
_SHORT = "A: Sports | Buy carpets at [[Carpet House]], best prices in [[Corvo]]. | carpets.example/buy"


def events(first: list[str], second: list[str] | None = None) -> list[Told]:
    """The events of one page, or of two of neighbouring days."""
    pages = [told(first, day=FIRST, start=1000)[0], told(second or [], day=SECOND, start=2000)[0]]
    tracks = [track for page in pages if page for track in history(page).tracks]
    return join(tracks, moves(tracks))


def weights(texts: list[str], second: list[str] | None = None) -> list[tuple[Kind, bool]]:
    """The changes of the event that says something of carpets."""
    one = next(one for one in events(texts, second) if "carpets" in one.versions[0].item.text)
    return [(change.kind, change.substance) for change in one.changes]


def test_an_event_that_came_and_went_within_the_hour_is_of_no_substance() -> None:
    found = weights([f"@0\n{_STAYS}", f"@10\n{_STAYS}\n{_SHORT}", f"@70\n{_STAYS}"])
    assert found == [(Kind.RECORDED, False), (Kind.REMOVED, False)]


def test_one_that_stood_for_longer_is() -> None:
    found = weights([f"@0\n{_STAYS}", f"@10\n{_STAYS}\n{_SHORT}", f"@71\n{_STAYS}"])
    assert found == [(Kind.RECORDED, True), (Kind.REMOVED, True)]


def test_one_that_came_back_is() -> None:
    found = weights([f"@0\n{_STAYS}\n{_SHORT}", f"@10\n{_STAYS}", f"@90\n{_STAYS}\n{_SHORT}"])
    assert found == [(Kind.RECORDED, True), (Kind.REMOVED, True), (Kind.RESTORED, True)]


def test_one_put_on_another_day_within_the_hour_is() -> None:
    found = weights([f"@0\n{_SHORT}", f"@20\n{_STAYS}"], ["@0\n-", f"@20\n{_SHORT}"])
    assert (Kind.RECORDED, True) in found
    assert (Kind.DAY, True) in found
    assert Kind.REMOVED not in {kind for kind, _ in found}
