"""What of an article tells whom a statement about the future means."""

from __future__ import annotations

import pytest

from backstory.enrich.statements import Statement
from backstory.explaining.settle import told_with

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
