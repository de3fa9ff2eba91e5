"""Long stories divided by year and month, long indexes by first letters: every event and name on exactly one page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from backstory.model import Item, State
from backstory.publish.name_pages import MOST_NAMES, leaves
from backstory.publish.parts import LATEST, MOST_EVENTS, parts
from backstory.views import EventView, StoryRef

AT = datetime(2024, 1, 1, tzinfo=UTC)


def view(number: int, day: date) -> EventView:
    item = Item(day, number, number, "", "", (), f"Event {number}", f"Event {number}")
    return EventView(f"e{number}", day, number, f"event-{number}", State.LIVE, 1, 1, AT, AT, item)


def views(count: int, days: int) -> tuple[EventView, ...]:
    first = date(2014, 1, 1)
    return tuple(view(n, first + timedelta(days=n * days // count)) for n in range(count))


def test_a_short_story_is_one_page() -> None:
    (only,) = parts(views(MOST_EVENTS, 900))
    assert only.name == ""
    assert len(only.listed) == MOST_EVENTS


def test_a_long_story_has_a_page_for_each_year() -> None:
    whole, *years = parts(views(2 * MOST_EVENTS, 1000))
    assert [name for name, _ in whole.divided] == ["2014", "2015", "2016"]
    assert len(whole.listed) == LATEST
    assert [part.name for part in years] == ["2014", "2015", "2016"]
    assert sum(len(part.listed) for part in years) == 2 * MOST_EVENTS


def test_a_year_with_too_many_has_a_page_for_each_month() -> None:
    pages = {part.name: part for part in parts(views(3 * MOST_EVENTS, 500))}
    assert len(pages["2014"].divided) == 12
    assert pages["2014-03"].listed == pages["2014-03"].events
    assert all(len(part.listed) <= MOST_EVENTS for part in pages.values())


def names(slugs: list[str]) -> list[StoryRef]:
    return [StoryRef(slug, slug.title(), 1) for slug in sorted(slugs)]


def test_few_names_are_one_page() -> None:
    (only,) = leaves(names(["sa", "sb", "t"]))
    assert [ref.slug for ref in only.names] == ["sa", "sb", "t"]


def test_many_names_are_divided_by_letters_until_they_fit() -> None:
    slugs = [f"2014-{n}" for n in range(MOST_NAMES)] + [f"s{n:03}" for n in range(MOST_NAMES)] + ["t"]
    pages = {leaf.prefix: leaf for leaf in leaves(names(slugs))}
    assert [key for key, _ in pages[""].pages] == ["2", "s", "t"]
    assert pages["t"].names[0].slug == "t"
    assert len(pages["s"].names) == MOST_NAMES
    assert "2" in pages


@given(
    st.lists(st.from_regex(r"[a-c]{1,6}(-[a-c]{1,2})?", fullmatch=True), unique=True, max_size=60), st.integers(1, 8)
)
def test_every_name_is_on_exactly_one_page(slugs: list[str], most: int) -> None:
    from backstory.publish import name_pages

    kept, name_pages.MOST_NAMES = name_pages.MOST_NAMES, most
    try:
        pages = list(leaves(names(slugs)))
    finally:
        name_pages.MOST_NAMES = kept
    assert sorted(ref.slug for leaf in pages for ref in leaf.names) == sorted(slugs)
    assert all(len(leaf.names) <= most for leaf in pages)
    linked = {key for leaf in pages for key, _ in leaf.pages}
    assert linked == {leaf.prefix for leaf in pages} - {""}


def test_a_name_keeps_its_page_when_others_are_added() -> None:
    before = {leaf.prefix for leaf in leaves(names([f"s{n:03}" for n in range(MOST_NAMES + 1)]))}
    after = {leaf.prefix for leaf in leaves(names([f"s{n:03}" for n in range(MOST_NAMES + 1)] + ["a", "sx", "s5"]))}
    assert before <= after
