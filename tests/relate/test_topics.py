"""Which topics are one story: cases as the portal had them, each with the years it was used in."""

from __future__ import annotations

from datetime import date

import pytest

from backstory.ids import slugify
from backstory.model import Certainty, Topic
from backstory.relate.records import Subject
from backstory.relate.topics import Evidence, SameTopic, TopicUse, groups
from backstory.relate.traits import traits


def use(title: str, first: str, last: str, events: int = 9) -> TopicUse:
    """A topic used from one month to another."""
    begin = date.fromisoformat(f"{first}-01")
    return TopicUse(
        slugify(title), title, title, events, begin, date.fromisoformat(f"{last}-28"), (f"{first}-01", title, 0)
    )


def stories(*uses: TopicUse, same: tuple[SameTopic, ...] = ()) -> set[frozenset[str]]:
    return {frozenset(one.title for one, _, _ in group.topics) for group in groups(uses, Evidence(same=same))}


ONE = {
    "a war before and after it ended, and without its years": [
        use("War in Afghanistan", "2005-04", "2022-08"),
        use("War in Afghanistan (2001–present)", "2007-03", "2019-11"),
        use("War in Afghanistan (2001–2021)", "2007-02", "2021-04"),
    ],
    "protests that went on into another year": [
        use("2019 Algerian protests", "2019-03", "2019-12"),
        use("2019–20 Algerian protests", "2020-02", "2020-10"),
        use("Algerian protests", "2019-03", "2019-03"),
    ],
    "one year in front or behind": [
        use("2011 Libyan civil war", "2011-02", "2012-02"),
        use("Libyan Civil War (2011)", "2011-10", "2011-10"),
    ],
    "a country or what belongs to it": [
        use("Yemen Civil War (2015–present)", "2020-01", "2020-01"),
        use("Yemeni Civil War (2015–present)", "2015-04", "2020-04"),
    ],
    "written otherwise, without years": [
        use("Yemen crisis", "2015-05", "2015-05"),
        use("Yemeni Crisis", "2015-03", "2021-03"),
    ],
    "named in its year, the year added when it was long past": [
        use("Gaza flotilla raid", "2010-06", "2010-06"),
        use("2010 Gaza flotilla raid", "2011-09", "2011-09"),
    ],
    "a yearly thing in that year alone": [
        use("PGA Championship", "2017-08", "2017-08"),
        use("2017 PGA Championship", "2017-08", "2017-08"),
    ],
}
SEVERAL = {
    "protests of other years": [
        use("2013 Egyptian protests", "2013-06", "2013-07"),
        use("2019 Egyptian protests", "2019-09", "2019-09"),
    ],
    "a name that outlived the war": [
        use("War in Somalia (2006–2009)", "2007-03", "2008-01"),
        use("War in Somalia (2008)", "2008-03", "2008-03"),
        use("War in Somalia", "2006-12", "2021-08"),
    ],
    "a name for two wars": [
        use("2011 Libyan civil war", "2011-02", "2012-02"),
        use("Libyan Civil War (2014–present)", "2014-06", "2020-07"),
        use("Libyan Civil War", "2011-02", "2020-05"),
    ],
    "battles of one town": [
        use("Battle of Tripoli (2011)", "2011-08", "2011-08"),
        use("Battle of Tripoli (2018)", "2018-09", "2018-09"),
    ],
    "a yearly thing without its year": [
        use("Masters Tournament", "2016-04", "2016-04"),
        use("2015 Masters Tournament", "2015-04", "2015-04"),
    ],
    "a murder and another": [
        use("Murder of Jo Cox", "2016-06", "2016-11"),
        use("Murder of Jo Yeates", "2011-01", "2011-10"),
    ],
}


@pytest.mark.parametrize("case", ONE)
def test_one_story(case: str) -> None:
    assert stories(*ONE[case]) == {frozenset(one.title for one in ONE[case])}


@pytest.mark.parametrize("case", SEVERAL)
def test_several_stories(case: str) -> None:
    assert stories(*SEVERAL[case]) == {frozenset((one.title,)) for one in SEVERAL[case]}


def test_a_name_goes_with_those_of_its_time() -> None:
    found = stories(
        use("Hong Kong protests", "2019-07", "2021-04"),
        use("2014 Hong Kong protests", "2014-09", "2014-12"),
        use("2019–20 Hong Kong protests", "2020-01", "2021-04"),
    )
    assert found == {
        frozenset(("Hong Kong protests", "2019–20 Hong Kong protests")),
        frozenset(("2014 Hong Kong protests",)),
    }


def test_an_edit_that_sets_the_year_right_makes_no_one_story_of_two_years() -> None:
    old, new = use("2024 Indianapolis 500", "2024-05", "2024-05"), use("2025 Indianapolis 500", "2025-05", "2025-05")
    assert len(groups([old, new], Evidence(renamed={(old.slug, new.slug): 1}))) == 2
    old, new = (
        use("2025 Sagaing earthquake", "2025-03", "2025-03", 0),
        use("2025 Myanmar earthquake", "2025-03", "2025-04"),
    )
    assert len(groups([old, new], Evidence(renamed={(old.slug, new.slug): 3}))) == 1


def test_topics_whose_pages_are_one_entity_are_one_story() -> None:
    old, new = (
        use("2020 coronavirus outbreak", "2020-01", "2020-03"),
        use("COVID-19 pandemic", "2020-04", "2022-12", 99),
    )
    assert len(stories(old, new)) == 2
    same = SameTopic(new.slug, old.slug, Certainty.CERTAIN, "the wiki’s page leads there")
    (group,) = groups([old, new], Evidence(same=[same]))
    assert (group.title, [reason for _, _, reason in group.topics]) == (
        "COVID-19 pandemic",
        ["", "the wiki’s page leads there"],
    )


def test_brackets_tell_topics_apart_when_events_are_compared() -> None:
    one, other = (
        traits(Subject("a", date(2018, 9, 1), "Fighting.", topics=(Topic(title, title, 0),))).topics
        for title in ("Battle of Tripoli (2011)", "Battle of Tripoli (2018)")
    )
    assert not set(one) & set(other)
