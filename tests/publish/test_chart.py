"""The chart of an entity's years, and the table beneath it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from backstory.publish.chart import chart, year_table


def test_one_year_or_a_few_events_need_no_chart() -> None:
    assert chart([(2014, 30)]) == year_table([(2014, 30)]) == chart([]) == ""
    assert chart([(2011, 3), (2014, 4)]) == year_table([(2011, 3), (2014, 4)]) == ""
    assert "<rect" in chart([(2011, 4), (2014, 4)])


@given(st.dictionaries(st.integers(2001, 2030), st.integers(4, 5000), min_size=2))
def test_a_bar_for_each_year_with_events_and_room_for_those_without(events: dict[int, int]) -> None:
    years = sorted(events.items())
    root = ElementTree.fromstring(chart(years))
    assert root.get("role") == "img"
    assert root.findtext("title") == (
        f"Events by year, from {years[0][0]} to {years[-1][0]}: {sum(events.values()):,} events, "
        f"most in {min(year for year, n in years if n == max(events.values()))}, {max(events.values()):,}."
    )
    bars = root.findall("rect")
    assert len(bars) == len(years)
    heights = [int(bar.get("height", "0")) for bar in bars]
    assert max(heights) == 96
    assert min(heights) >= 2
    for bar in bars:
        left, width = (float(bar.get(name, "").rstrip("%")) for name in ("x", "width"))
        assert left >= 0
        assert left + width <= 100.1


def test_the_table_says_the_same() -> None:
    table = year_table([(2011, 3), (2014, 1200)])
    assert re.findall(r'<th scope="row">(\d+)</th><td>([\d,]+)</td>', table) == [("2011", "3"), ("2014", "1,200")]
