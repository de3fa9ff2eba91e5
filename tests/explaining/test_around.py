"""What is told before and after an article's event where no relation by its text is on record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import backstory
from backstory.article import Document, Metadata, Published
from backstory.enrich.article import read_article
from backstory.explaining.records import Explanation
from backstory.store import Archive
from backstory.store.related import names_a_matter
from tests.conftest import revision

MakeArchive = Callable[..., Archive]

VERDICT = "A court in [[Port Veld]] convicts four engineers of [[Ilva Works]] of manslaughter over the broken spillway."
PAGES = {
    "2012 April 6": "*[[{topic}]]\n"
    "**Water of a lake of [[Ilva Works]] sweeps through a gorge above [[Sandmark]] by night.\n"
    "*[[Tarn]] lifts its ban on keeping hedgehogs as pets.\n",
    "2012 June 9": "*Harbour pilots of [[Sandmark]] go on strike over night shifts.\n",
    "2014 May 2": "*[[{topic}]]\n**" + VERDICT + "\n",
    "2014 May 9": "*[[Ruritania]] lifts its ban on keeping hedgehogs as pets.\n",
}


def explained(archive: Archive, text: str, day: date) -> Explanation:
    known = Metadata(published=Published(day, "the test"))
    document = Document(text.encode(), content_type="text/plain; charset=utf-8", known=known)
    return backstory.explain(read_article(document), archive)


def archive_under(archive_of: MakeArchive, topic: str) -> Archive:
    pages = ((day, text.replace("{topic}", topic)) for day, text in PAGES.items())
    return archive_of(*(revision(day, f"2015-01-01T00:{n:02}:00", text) for n, (day, text) in enumerate(pages)))


@pytest.mark.parametrize(("topic", "told"), [("Ilva dam disaster", [date(2012, 4, 6)]), ("Politics of Tarn", [])])
def test_years_later_a_heading_tells_only_if_it_names_what_happened(
    topic: str, told: list[date], archive_of: MakeArchive
) -> None:
    text = VERDICT.replace("[[", "").replace("]]", "")
    found = explained(archive_under(archive_of, topic), text, date(2014, 5, 2))
    assert [line.event.day for line in found.reports] == [date(2014, 5, 2)]
    assert [line.event.day for line in found.before] == told


def test_the_same_thing_elsewhere_is_no_backstory(archive_of: MakeArchive) -> None:
    archive = archive_under(archive_of, "Ilva dam disaster")
    found = explained(archive, "Ruritania lifts its ban on keeping hedgehogs as pets.", date(2014, 5, 9))
    assert [line.event.day for line in found.reports] == [date(2014, 5, 9)]
    assert not found.before


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Brumadinho dam disaster", True),
        ("Japan–United States relations", False),
        ("War in Afghanistan (2001–2021)", False),
        ("Women's rights in Iran", False),
        ("Discoveries of exoplanets", False),
        ("Kyoto Animation arson attack", True),
    ],
)
def test_headings_that_name_what_happened(title: str, *, expected: bool) -> None:
    assert names_a_matter(title) is expected
