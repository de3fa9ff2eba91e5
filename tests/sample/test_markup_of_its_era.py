"""Each page is well-formed in the markup that the portal's pages of its year have, and is read without surprise."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.sample import pages

BELOW, ABOVE = "<!-- All news items below this line -->", "<!-- All news items above this line -->"
FILES = [file for file in pages.files() if file.wikitext]

# What a reader of real pages meets, and so should meet here.
MET = {
    "topic before a colon, event after it": r"^\* \[\[Space Shuttle program\]\]: ",
    "topic before a colon, events nested": r"^\* \[\[Hurricane Katrina\]\]:$",
    "italic topic": r"^\*''\[\[New Horizons\]\]''$",
    "several topics on one bullet": r"^\*\[\[Egypt–Russia relations\]\], \[\[Metrojet Flight 9268\]\]$",
    "a chain of four": r"^\*\*\*\*A drone from \[\[Iran\]\]",
    "an event that is also a parent": r"\(''The Atlantic''\)\]\n\*\*\*Crowds",
    "an editors' note in a comment": r"\[\[2026 Iran war\]\]<!-- ",
    "a source in a footnote": r"<ref>\{\{cite web\|",
    "sources with a comma between": r"\(RFE/RL\)\], \[http|\(BBC\)\], \[http",
    "an archived address": r"\[https://web\.archive\.org/web/",
    "an archive that names the address": r"\[https://www\.webcitation\.org/\w+\?url=",
    "the copy of a source": r"\{\{Webarchive\|url=",
    "a dead source": r"\]\{\{Dead link\|",
    "an agency through a paper": r"\(AFP via ''Mint''\)",
    "an agency and a paper": r"\(AP/''Toledo Blade''\)",
    "a language after the source": r"\(Xinhua\) \(in Arabic\)",
    "a language inside the source": r"<small>in Spanish</small>\)\]",
    "a measure": r"\{\{convert\|175\|mph\|km/h\}\}",
    "a short measure": r"\{\{cvt\|550\|ha\|acres\|abbr=on\}\}",
    "a magnitude": r"\{\{M\|w\|7\.4\}\}",
    "money": r"\{\{€\|950 million\}\}",
    "a currency as a link": r"\[\[Euro\|€\]\]109 billion",
    "a page in another language": r"\{\{ill\|Fawzi al-Mansouri\|ar\|",
    "a word joined to its link": r"\[\[Russia\]\]n ",
    "a date as a link": r"\[\[15 October\]\]",
}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_wrapper_and_markers_are_of_the_era(file: pages.File) -> None:
    text, day = file.wikitext, file.day
    number = f"year={day.year}|month={day.month:02d}|day={day.day}"
    if day >= date(2026, 8, 1):
        assert text.startswith(f"{{{{Current events|{number}|top=yes}}}}\n{BELOW}\n")
        assert text.endswith(f"{ABOVE}\n{{{{Current events|{number}|bottom=yes}}}}\n")
    elif day == date(2005, 1, 6):
        assert text.startswith(BELOW + "{{Current events header|2005|01|06}}")
        assert text.endswith(ABOVE + "{{Current events footer}}\n")
    elif day >= date(2015, 1, 1):
        assert re.match(re.escape(f"{{{{Current events|{number}|content=") + r"\n\n?" + re.escape(BELOW), text)
        assert text.endswith(ABOVE + "}}\n")
    else:
        assert text.startswith(f"{BELOW}{{{{Current events|{number}|content=\n")
        assert text.endswith(ABOVE + "}}\n")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_categories_are_of_the_era(file: pages.File) -> None:
    semicolons = re.findall(r"^;\w", file.wikitext, re.M)
    bold = re.findall(r"^'''\w[^']+'''$", file.wikitext, re.M)
    year = file.day.year
    assert bool(semicolons) == (2011 <= year <= 2020)
    assert bool(bold) == (year >= 2021)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_brackets_braces_and_quotes_are_balanced(file: pages.File) -> None:
    text = file.wikitext
    assert text.count("[[") == text.count("]]")
    assert text.count("[") == text.count("]")
    assert text.count("{{") == text.count("}}")
    for line in text.splitlines():
        assert line.count("''") % 2 == 0, line
        assert line == line.rstrip(), line


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_it_is_read_without_oddities(file: pages.File) -> None:
    """But for the revision that removes the only event of a page and leaves its category empty."""
    kinds = [oddity.kind for oddity in pages.read(file).oddities]
    assert kinds == (["empty"] if file.name == "2014-03-08.r2.wiki" else [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_event_is_read_whole(file: pages.File) -> None:
    for item in pages.read(file).items:
        assert item.text, item.markup
        assert item.title_only or item.text.endswith("."), item.text
        assert not re.search(r"\[\[|\]\]|\{\{|''|https?:", item.text), item.text
        assert bool(item.category) == (file.day.year >= 2011)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_address_on_the_page_is_read_as_a_source(file: pages.File) -> None:
    read = {cited.url for item in pages.read(file).items for cited in item.citations}
    archived = {cited.archived for item in pages.read(file).items for cited in item.citations if cited.archived}
    assert pages.addresses(file.wikitext) <= read | archived


@pytest.mark.parametrize("what", MET)
def test_it_shows(what: str) -> None:
    text = "".join(file.wikitext for file in pages.latest())
    assert re.search(MET[what], text, re.M)
