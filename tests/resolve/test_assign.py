"""The assignment is the best there is, found by trying all of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backstory.resolve.assign import Pair, assign

_PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(-3, 20).map(float), min_size=0, max_size=14
)


def best(worth: dict[Pair, float], lefts: list[int], taken: frozenset[int] = frozenset()) -> float:
    """The most that any choice of pairs is worth."""
    if not lefts:
        return 0.0
    first, *rest = lefts
    found = best(worth, rest, taken)
    for (left, right), value in worth.items():
        if left == first and right not in taken and value > 0:
            found = max(found, value + best(worth, rest, taken | {right}))
    return found


@given(_PAIRS)
def test_nothing_is_worth_more(worth: dict[Pair, float]) -> None:
    chosen = assign(worth)
    assert sum(worth[pair] for pair in chosen) == best(worth, sorted({left for left, _ in worth}))
    assert len({left for left, _ in chosen}) == len(chosen) == len({right for _, right in chosen})
    assert all(worth[pair] > 0 for pair in chosen)
    assert chosen == sorted(chosen)


def test_greedy_would_be_worse() -> None:
    assert assign({(0, 0): 5.0, (0, 1): 4.0, (1, 0): 4.0}) == [(0, 1), (1, 0)]


def test_a_group_beyond_measure_is_taken_best_pair_first() -> None:
    worth = {(left, right): 1.0 + (left == right) for left in range(100) for right in range(100)}
    assert assign(worth) == [(n, n) for n in range(100)]
