"""The language of an article: as its page says it, unless its words say otherwise."""

from __future__ import annotations

import pytest

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.enrich.metadata import read_metadata
from backstory.enrich.understand import understood

ENGLISH = (
    "The minister said on Tuesday that the talks with the neighbours would go on in the spring, and that nobody in the "
    "capital had asked for more than what was agreed. “We are not in a hurry,” he told reporters. It was the first "
    "time that he spoke of it, and the papers of the country had it on their front pages the next day. "
)
GERMAN = (
    "Der Minister sagte am Dienstag, dass die Gespräche mit den Nachbarn im Frühjahr weitergehen und dass niemand in "
    "der Hauptstadt mehr verlangt habe, als vereinbart war. Es war das erste Mal, dass er davon sprach, und die "
    "Zeitungen des Landes hatten es am nächsten Tag auf der ersten Seite. "
)
# Words that are of none of the languages known.
UNKNOWN = "Ngomso umphathiswa uthethile malunga neengxoxo nabamelwane ezizakuqhubeka entwasahlobo kwikomkhulu lelizwe. "


def read(text: str, language: str = "") -> tuple[str | None, str]:
    """The language of a page of this text, and where that was found."""
    page = f"<html{f' lang={language}' if language else ''}><head><title>A title</title></head><body><article>"
    found = read_article(Document(f"{page}<p>{text}</p></article></body></html>".encode())).metadata.language
    return (found.value, found.origin) if found else (None, "")


@pytest.mark.parametrize(
    ("text", "said", "language"),
    [
        (ENGLISH * 3, "en-GB", ("en", "html lang")),
        (ENGLISH * 3, "", ("en", "words of the text")),
        (GERMAN * 3, "en", ("de", "words of the text")),
        (ENGLISH * 3, "de", ("en", "words of the text")),
        (ENGLISH[:60], "de", ("de", "html lang")),
        (UNKNOWN * 12, "en", (None, "")),
        (UNKNOWN * 12, "xh", ("xh", "html lang")),
        ("外务省发言人星期二在记者会上说，两国将在春天继续谈判。" * 5, "en", ("zh", "words of the text")),
    ],
    ids=["as said", "unsaid", "German", "English", "a line", "unknown", "unknown and said", "Chinese"],
)
def test_the_words_of_a_text_are_believed_before_its_page(text: str, said: str, language: tuple[str, str]) -> None:
    assert read(text, said) == language


@pytest.mark.parametrize(
    ("written", "code"),
    [("en_US", "en"), ("eng", "en"), ("ger", "de"), ("English", "en"), ("Français", "fr"), ("fil", "fil"),
     ("nb-NO", "nb"), ("utf-8", None), ("und", None), ("x-default", None), ("12", None), ("", None)],
)  # fmt: skip
def test_a_language_as_pages_write_it(written: str, code: str | None) -> None:
    found = read_metadata(f'<meta name="language" content="{written}"><p>Text.</p>').language
    assert (found.value if found else None) == code


def test_a_text_that_cannot_be_english_is_not_read_as_if_it_were() -> None:
    capitals = UNKNOWN.replace("malunga", "Yena Malunga Uthi 2014").replace("lelizwe", "Lelizwe") * 12
    page = (
        f"<html lang='en'><head><title>A title</title></head><body><article><p>{capitals}</p></article></body></html>"
    )
    found = understood(read_article(Document(page.encode())))
    assert (found.dates, found.people, found.places) == ((), (), ())
