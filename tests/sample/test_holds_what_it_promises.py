"""The sample is large enough, spans the years, tells its stories and shows how a record changes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from backstory.model import Item
from tests.sample import pages

RUSSIA_AND_EGYPT = "Egypt–Russia relations"


def by_topic() -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for item in pages.events():
        for page in {topic.page or topic.title for topic in item.topics}:
            found[page].append(item)
    return found


def filed_under(topic: str, day: date) -> list[Item]:
    return [item for item in by_topic()[topic] if item.day == day]


def test_there_are_enough_days_and_events() -> None:
    assert len(pages.latest()) >= 48
    assert len(pages.events()) >= 150


def test_the_years_run_from_2002_to_2026() -> None:
    years = {file.day.year for file in pages.latest()}
    assert years == set(range(2002, 2027)) - {2007}


def test_there_are_enough_stories_that_go_on_for_more_than_a_day() -> None:
    stories = {topic for topic, items in by_topic().items() if len({item.day for item in items}) > 1}
    assert len(stories) >= 13, sorted(stories)


def test_russia_and_egypt_is_told_from_2011_to_2015() -> None:
    told = [item for item in by_topic()[RUSSIA_AND_EGYPT] if 2011 <= item.day.year <= 2015]
    assert len(told) >= 14
    assert {item.day.year for item in told} == {2011, 2013, 2014, 2015}


def test_the_visits_to_cairo_and_to_moscow_are_two_events_each() -> None:
    cairo = filed_under(RUSSIA_AND_EGYPT, date(2013, 11, 14))
    moscow = filed_under(RUSSIA_AND_EGYPT, date(2014, 2, 13))
    assert len(cairo) == len(moscow) == 2
    assert "Sergey Shoygu" in cairo[0].text
    assert "Cairo" in cairo[0].text
    assert "military-technical" in moscow[0].text
    assert "candidate" in moscow[1].text


def test_the_portals_spelling_of_the_minister_leads_to_the_same_page_as_todays() -> None:
    cairo, _ = filed_under(RUSSIA_AND_EGYPT, date(2013, 11, 14))
    moscow, _ = filed_under(RUSSIA_AND_EGYPT, date(2014, 2, 13))
    (then,) = [each for each in cairo.mentions if each.page == "Sergei Shoigu"]
    (now,) = [each for each in moscow.mentions if each.page == "Sergei Shoigu"]
    assert (then.label, now.label) == ("Sergey Shoygu", "Sergei Shoigu")


def test_what_the_example_article_needs_is_there() -> None:
    """An article of about 8 to 13 November 2013 announces the visit, a late November visit that never was, and
    speaks of the American suspension of October."""
    assert any("F-16" in item.text for item in pages.events() if item.day == date(2013, 10, 9))
    assert any("Mohamed Morsi" in item.text for item in pages.events() if item.day == date(2013, 7, 3))
    late = [item for item in pages.events() if date(2013, 11, 15) <= item.day <= date(2013, 12, 31)]
    assert not late


def test_several_days_have_two_to_five_revisions() -> None:
    counts: dict[date, int] = defaultdict(int)
    for file in pages.files():
        counts[file.day] += 1
    several = {day: count for day, count in counts.items() if count > 1}
    assert len(several) >= 8
    assert max(several.values()) == 5


def test_revisions_come_in_order_of_time_and_soon_after_their_day() -> None:
    last: dict[date, object] = {}
    for file in pages.files():
        assert file.at.date() >= file.day, file.name
        assert file.at.date() - file.day <= timedelta(days=32), file.name
        assert file.revision == 1 or file.at > last[file.day], file.name  # type: ignore[operator]
        last[file.day] = file.at


def test_manifest_and_folder_name_the_same_files_and_no_revision_ids() -> None:
    rows = pages.manifest()
    assert set(rows[0]) == {"file", "revision_timestamp", "comment"}
    assert [row["file"] for row in rows].count("2014-02-13.wiki") == 1
    assert {row["file"] for row in rows} == {path.name for path in (pages.folder() / "pages").glob("*.wiki")}


def test_the_toll_of_the_tsunami_rises_as_it_was_reported() -> None:
    tolls = []
    for file in pages.files():
        if file.day == date(2004, 12, 26):
            (item,) = [each for each in pages.read(file).items if "Waves drown" in each.text]
            tolls.append(item.text.split("Waves drown ")[1].split(" people")[0])
    assert tolls == ["more than 6,000", "more than 10,000", "more than 23,000", "more than 80,000", "nearly 150,000"]


def test_an_event_moves_between_categories_and_back() -> None:
    where = []
    for file in pages.files():
        if file.day == date(2014, 2, 13):
            (item,) = [each for each in pages.read(file).items if "wishes Field Marshal" in each.text]
            where.append(item.category)
    assert where == ["International relations", "Politics and elections", "International relations"]


def test_a_page_is_blanked_and_restored() -> None:
    revisions = [file for file in pages.files() if file.day == date(2025, 4, 21)]
    assert [bool(file.wikitext) for file in revisions] == [True, False, True, True]
    assert revisions[0].wikitext == revisions[2].wikitext


def test_an_event_is_removed_and_restored() -> None:
    counts = [len(pages.read(file).items) for file in pages.files() if file.day == date(2014, 3, 8)]
    assert counts == [1, 0, 2]
