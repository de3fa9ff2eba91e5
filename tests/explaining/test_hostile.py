"""What is no article, or means harm: a clear answer in bounded time, and nothing that does not trace."""

from __future__ import annotations

import hashlib
import json
import time

import pytest
from evals.trace import untraced

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.errors import Unreadable
from backstory.explaining.records import Explanation, Verdict
from backstory.pipeline.explain import Explainer
from backstory.publish import explain_page
from backstory.publish.explained import described, markdown
from backstory.publish.press import Press, SiteSettings
from backstory.store import Archive

PRESS = Press(SiteSettings())
RECIPE = """Lentil soup for four

Rinse 250 grams of red lentils. Chop two onions and three carrots, and soften them in oil with a spoon of cumin.

Add the lentils and a litre of stock, and simmer for 25 minutes. Stir in the juice of a lemon and serve with bread."""
SPANISH = """El gobierno anuncia una reforma

El presidente dijo el martes que el gobierno presentará la reforma en otoño, y que los ministros la discutirán antes
con los sindicatos y con las regiones del país."""
CASES = {
    "empty": "",
    "blanks": " \n\t\n" * 50,
    "one word": "Zebrafish",
    "punctuation": "\"' OR NEAR( * ^ : -- ;" * 40,
    "a recipe": RECIPE,
    "another language": SPANISH,
    "nested markup": "<div>" * 20_000 + "x" + "</div>" * 20_000,
    "entities": "<html><body><p>" + "&lt;script&gt;" * 5_000 + "</p></body></html>",
    "no article": "<html><title>Log in</title><body><form><input name=q></form></body></html>",
    "quotation marks": "“" * 20_000,
    "dates": "on 14 November 2013 " * 4_000,
    "capitals": "Russia Egypt Cairo Moscow " * 10_000,
    "nothing visible": "\u200b\u202e\ufeff" * 2_000,
}


def explained(name: str, archive: Archive) -> Explanation | None:
    """The explanation of a case; None where reading it was refused with a reason."""
    try:
        return Explainer(archive).explain(read_article(Document(CASES[name].encode())))
    except Unreadable as error:
        assert str(error)
        return None


@pytest.mark.parametrize("name", CASES)
def test_a_clear_answer_in_bounded_time(name: str, sample_archive: Archive) -> None:
    start = time.process_time()
    found = explained(name, sample_archive)
    assert time.process_time() - start < 20
    if found is None:
        return
    told = json.loads(json.dumps(described(PRESS, found)))
    assert list(untraced(told, sample_archive)) == []
    assert markdown(PRESS, found)
    assert "<script" not in explain_page.page(PRESS, found).decode()


def test_nothing_to_read_is_refused(sample_archive: Archive) -> None:
    assert explained("empty", sample_archive) is None


def test_bytes_at_random_are_no_article() -> None:
    noise = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(100))
    with pytest.raises(Unreadable, match="binary"):
        read_article(Document(noise))


@pytest.mark.parametrize("name", ["one word", "a recipe", "another language", "no article"])
def test_what_tells_of_nothing_is_not_in_the_archive(name: str, sample_archive: Archive) -> None:
    found = explained(name, sample_archive)
    assert found is None or found.verdict is not Verdict.IN


def test_a_million_words(sample_archive: Archive) -> None:
    sentence = "words about talks in Cairo and Moscow again and again " * 10
    text = "\n\n".join(f"Paragraph {n}: {sentence}" for n in range(9_000))
    with pytest.raises(Unreadable, match="longer than"):
        read_article(Document(text.encode()))
    start = time.process_time()
    found = Explainer(sample_archive).explain(read_article(Document(text[:1_900_000].encode())))
    assert time.process_time() - start < 60
    assert all(span.start < 200_000 for line in found.also for span in line.spans)
