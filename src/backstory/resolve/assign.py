"""The best way to pair off two lists, given what each pair is worth.

Pairs that are worth nothing stay apart. Solved for each connected group by itself, which on a day page is a handful;
exactly (the Hungarian method) up to `_EXACT`, beyond that best pair first, so that a hostile page costs no more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Pair = tuple[int, int]
_EXACT = 80


def assign(worth: Mapping[Pair, float]) -> list[Pair]:
    """The pairs (left, right) of most worth together, each left and right at most once, sorted.

    >>> assign({(0, 0): 5.0, (0, 1): 4.0, (1, 0): 4.0})
    [(0, 1), (1, 0)]
    """
    chosen: list[Pair] = []
    for group in _groups({pair: value for pair, value in worth.items() if value > 0}):
        lefts, rights = sorted({left for left, _ in group}), sorted({right for _, right in group})
        if len(group) == 1:
            chosen += group
        elif max(len(lefts), len(rights)) > _EXACT:
            chosen += _greedy(group)
        else:
            chosen += _exact(group, lefts, rights)
    return sorted(chosen)


def _groups(worth: Mapping[Pair, float]) -> list[dict[Pair, float]]:
    """The pairs that hang together by a common left or right."""
    by_left: dict[int, list[Pair]] = defaultdict(list)
    by_right: dict[int, list[Pair]] = defaultdict(list)
    for pair in sorted(worth):
        by_left[pair[0]].append(pair)
        by_right[pair[1]].append(pair)
    groups = []
    while by_left:
        group: dict[Pair, float] = {}
        lefts, rights = [min(by_left)], list[int]()
        while lefts or rights:
            pairs = by_left.pop(lefts.pop(), []) if lefts else by_right.pop(rights.pop(), [])
            for left, right in pairs:
                group[left, right] = worth[left, right]
                lefts += [left] if left in by_left else []
                rights += [right] if right in by_right else []
        groups.append(group)
    return groups


def _greedy(worth: Mapping[Pair, float]) -> list[Pair]:
    taken: tuple[set[int], set[int]] = (set(), set())
    chosen = []
    for left, right in sorted(worth, key=lambda pair: (-worth[pair], pair)):
        if left not in taken[0] and right not in taken[1]:
            chosen.append((left, right))
            taken[0].add(left)
            taken[1].add(right)
    return chosen


def _exact(worth: Mapping[Pair, float], lefts: list[int], rights: list[int]) -> list[Pair]:
    """Hungarian method with potentials on a square of costs; a pair not offered costs nothing and gives nothing."""
    size = max(len(lefts), len(rights))
    column = {right: n for n, right in enumerate(rights)}
    costs = [[0.0] * size for _ in range(size)]
    for row, left in enumerate(lefts):
        for right in rights:
            costs[row][column[right]] = -worth.get((left, right), 0.0)
    owner = _hungarian(costs)
    pairs = [(lefts[row], rights[place]) for place, row in enumerate(owner) if row < len(lefts) and place < len(rights)]
    return [pair for pair in pairs if pair in worth]


def _hungarian(costs: list[list[float]]) -> list[int]:
    """The row that takes each column at least cost in all."""
    size = len(costs)
    free = size  # the column that stands for "not placed yet"
    owner = [-1] * (size + 1)
    of_row, of_column = [0.0] * size, [0.0] * (size + 1)
    for row in range(size):
        owner[free] = row
        at = free
        least = [float("inf")] * size
        came_from = [free] * size
        done = [False] * (size + 1)
        while owner[at] != -1:
            done[at] = True
            held, step, following = owner[at], float("inf"), -1
            for place in range(size):
                if done[place]:
                    continue
                slack = costs[held][place] - of_row[held] - of_column[place]
                if slack < least[place]:
                    least[place], came_from[place] = slack, at
                if least[place] < step:
                    step, following = least[place], place
            for place in range(size + 1):
                if done[place]:
                    of_row[owner[place]] += step
                    of_column[place] -= step
                elif place < size:
                    least[place] -= step
            at = following
        while at != free:
            owner[at] = owner[came_from[at]]
            at = came_from[at]
        owner[free] = -1
    return owner[:size]
