"""How much one bullet is like another, whichever way round it is asked."""

from __future__ import annotations

import os
import subprocess
import sys

from backstory.resolve.likeness import Rarity, counts, likeness, profile, weight
from tests.resolve.pages import item

FERRY = item("A: Sports > Cup | A ferry with 42 aboard sinks off [[Oram]] in a storm at 3 on 9 May | a.example/1", 0)[1]
BOAT = item("B: Sports > Cup | A boat with 41 aboard sinks off [[Oram]] in the storm at 4 | a.example/1", 1)[1]
MAYOR = item("C: Politics | The mayor of [[Talis]] resigns over 3 budgets | b.example/2", 2)[1]

# Sums of many floats differ by the last bit with the order, which for a set of words changes from run to run: on a
# page of February 2025 a bullet was "similar 0.80" in one run and 0.81 in another.


def test_what_words_say_together_does_not_depend_on_their_order() -> None:
    profiles = [profile(one) for one in (FERRY, BOAT, MAYOR)]
    rare = Rarity(counts(profiles), counts(profiles[:2]))
    words = sorted({word for one in profiles for word in one.words})
    orders = [words[n:] + words[:n] for n in range(len(words))]
    assert len({weight(order, rare) for order in orders}) == 1
    assert len({sum(rare.words[word] for word in order) for order in orders}) > 1  # the trap is there


def test_likeness_is_the_same_in_every_run() -> None:
    code = (
        "from tests.resolve.test_likeness import *\n"
        "sides = [profile(one) for one in (FERRY, BOAT)]\n"
        "print([value.hex() for value in likeness(*sides, Rarity(counts(sides), counts(sides)))[:5]])\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(4)
    }
    assert len(found) == 1


def test_what_is_on_more_bullets_says_less() -> None:
    ferry, boat, mayor = (profile(one) for one in (FERRY, BOAT, MAYOR))
    rare = Rarity(counts([ferry, mayor]), counts([boat, mayor]))
    common = Rarity(counts([ferry, boat, ferry, boat]), counts([boat]))
    assert likeness(ferry, boat, rare).source == 1.0
    assert likeness(ferry, boat, common).source == 0.25
    assert rare.words["storm"] > common.words["storm"]
    assert not likeness(ferry, mayor, rare).pages
    assert likeness(ferry, mayor, rare).strange
