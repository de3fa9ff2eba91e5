"""What an article says will be, and what of it tells whom that means."""

from __future__ import annotations

from datetime import date

import pytest

from backstory.enrich.dates import find_dates
from backstory.enrich.statements import Statement, find_statements
from backstory.explaining.settle import pledges, told_with

LEAD = "The parliament of Ruritania elects Ada Tarn president after eleven hours of voting in Sandmark."
BEFORE = "Her rival concedes."
SAID = "She will visit Port Veld in May."
UNNAMED = "The inauguration is expected on May 4."
SEVERAL = f"The ministry confirms a journey. {SAID}"


@pytest.mark.parametrize(
    ("paragraphs", "told"),
    [
        ([SEVERAL], [SEVERAL]),
        ([LEAD, BEFORE, SEVERAL], [SEVERAL]),
        ([LEAD, f"{BEFORE} {UNNAMED}"], [LEAD, f"{BEFORE} {UNNAMED}"]),
        ([LEAD, BEFORE, SAID], [LEAD, BEFORE, SAID]),
        ([LEAD, "Few had expected it.", BEFORE, SAID], [LEAD, BEFORE, SAID]),
        (["SANDMARK, 3 April", LEAD, BEFORE, SAID], [LEAD, BEFORE, SAID]),
        ([LEAD, SAID], [LEAD, SAID]),
        ([SAID, LEAD], [SAID]),
    ],
    ids=[
        "a paragraph of several sentences",
        "the same behind others",
        "nobody is named in the sentence: with the first",
        "one sentence: with the first and the one before",
        "what lies between is left out",
        "a dateline is no first paragraph",
        "the first is the one before",
        "what comes later is left out",
    ],
)
def test_a_sentence_alone_is_read_with_the_first_paragraph_and_the_one_before(
    paragraphs: list[str], told: list[str]
) -> None:
    text = "\n\n".join(paragraphs)
    said = next(one for one in (SAID, UNNAMED) if one in text)
    start = text.index(said)
    statement = Statement(said, start, start + len(said), "", "", "", None, None, "", "")
    assert told_with(statement, text) == "\n\n".join(told)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The field will number 24, as it will in Sandmark in 2016.", ["2016-01-01"]),
        ("The court will rule on 9 June and publish its reasons on 5 July.", ["2014-06-09", "2014-07-05"]),
        ("Pressure is expected to build from Wednesday, with showers and a warmer spell.", []),
        ("The storm will reach Sandmark on Thursday.", []),
        ("He will retire at the end of the 2014–15 season.", ["2015-01-01"]),
    ],
    ids=["a time named once is told once", "two days", "no weather", "nor a storm", "a season is no year"],
)
def test_each_time_that_a_sentence_names_is_told_once(text: str, days: list[str]) -> None:
    day = date(2014, 6, 2)
    dates = find_dates(text, day)
    told = pledges(text, find_statements(text, day, dates=dates), dates, day)
    assert [str(one.first) for one in told] == days
