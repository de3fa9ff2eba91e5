"""The shipped encoder: unit rows, the same for a text alone and in any company, bounded in size and time."""

from __future__ import annotations

import subprocess
import sys
import time
from importlib.resources import files

import numpy as np
import pytest

from backstory.relate.encoder import Encoder, shipped

TEXTS = (
    "A fire in a warehouse outside the city kills four people.",
    "The warehouse fire is put out after two days; four workers are dead.",
    "Parliament elects a new speaker by a single vote.",
    "Überschwemmungen in Żywiec",
    "X",
    "",
    " \n\t ",
    "…",
    "東京 Москва القاهرة",
    "The minister " + "visits the flooded province and " * 40,
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return shipped()


def kept(rows: np.ndarray) -> np.ndarray:
    return np.rint(rows * 127).astype(np.int8)


def test_rows_have_the_promised_shape_and_length_one(encoder: Encoder) -> None:
    story, meaning = encoder.encode(TEXTS)
    assert story.shape == (len(TEXTS), encoder.story_dim)
    assert meaning.shape == (len(TEXTS), encoder.meaning_dim)
    assert max(encoder.story_dim, encoder.meaning_dim) <= 256
    for rows in (story, meaning):
        assert rows.dtype == np.float32
        assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    story, meaning = encoder.encode([])
    assert story.shape == (0, encoder.story_dim)
    assert meaning.shape == (0, encoder.meaning_dim)


def test_a_text_has_one_vector_alone_in_order_and_in_any_company(encoder: Encoder) -> None:
    together = encoder.encode(TEXTS)
    turned = encoder.encode(TEXTS[::-1])
    crowd = encoder.encode(TEXTS * 40)
    for place, text in enumerate(TEXTS):
        alone = encoder.encode([text])
        for head in range(2):
            expected = kept(alone[head][0])
            assert (kept(together[head][place]) == expected).all(), text
            assert (kept(turned[head][len(TEXTS) - 1 - place]) == expected).all(), text
            assert (kept(crowd[head][place + 20 * len(TEXTS)]) == expected).all(), text


def test_rounding_keeps_what_vectors_say(encoder: Encoder) -> None:
    for rows in encoder.encode(TEXTS[:5]):
        rounded = kept(rows).astype(np.float32)
        rounded /= np.linalg.norm(rounded, axis=1, keepdims=True)
        assert np.abs(rounded @ rounded.T - rows @ rows.T).max() < 0.01


def test_the_same_fire_is_nearer_than_a_vote(encoder: Encoder) -> None:
    for rows in encoder.encode(TEXTS[:3]):
        assert rows[0] @ rows[1] > rows[0] @ rows[2] + 0.2


def test_case_and_accents_make_no_difference(encoder: Encoder) -> None:
    one = encoder.encode(["Erdoğan visits São Paulo"])
    other = encoder.encode(["ERDOGAN VISITS SAO PAULO"])
    assert (one.story == other.story).all()
    assert (one.meaning == other.meaning).all()


@pytest.mark.parametrize("text", ["word " * 1_000_000, "a" * 5_000_000, "\u0301" * 1_000_000, "<a " * 1_000_000])
def test_a_huge_text_takes_bounded_time(encoder: Encoder, text: str) -> None:
    began = time.process_time()
    story, _ = encoder.encode([text])
    assert time.process_time() - began < 2
    assert np.isfinite(story).all()


def test_a_short_text_is_quick_and_a_batch_quicker(encoder: Encoder) -> None:
    encoder.encode(TEXTS[:1])
    alone = min(spent(encoder, [TEXTS[2]]) for _ in range(20))
    assert alone < 0.01
    batch = [f"{text} {number}" for number in range(100) for text in TEXTS[:4]]
    assert min(spent(encoder, batch) for _ in range(3)) / len(batch) < 0.004


def spent(encoder: Encoder, texts: list[str]) -> float:
    began = time.process_time()
    encoder.encode(texts)
    return time.process_time() - began


def test_weights_are_small() -> None:
    weights = files("backstory.relate.encoder").joinpath("shipped.npz")
    assert len(weights.read_bytes()) <= 10_000_000


def test_the_name_comes_from_the_weights(encoder: Encoder) -> None:
    assert encoder.name.startswith("shipped-")
    assert shipped() is encoder


def test_importing_the_package_does_not_import_numpy() -> None:
    code = "import sys, backstory.relate.encoder; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
