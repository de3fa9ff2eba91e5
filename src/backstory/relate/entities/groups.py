"""Pairs of pages that are one entity into groups, each with the page it is named after and why the others are it.

Pairs and uses in, aliases out. The same for the same pairs, in whatever order they came.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

from backstory.model import Certainty
from backstory.relate.entities.pair import conflict
from backstory.relate.entities.records import Alias, Names, Origin, SamePage, Use
from backstory.relate.entities.writing import written

_SURE = {Certainty.CERTAIN: 0, Certainty.LIKELY: 1, Certainty.POSSIBLE: 2}
# What the wiki says counts before what we make of its words, and those before what editors do.
_FIRST = {origin: n for n, origin in enumerate(Origin)}

Group = tuple[str, ...]


def groups(pairs: Iterable[SamePage], *, ascii_only: bool = True) -> list[Group]:
    """The sets of two and more titles that the pairs make one, each in order of letters.

    The surest pairs are joined first; one that would bring together two titles that contradict each other is left.
    """
    of: dict[str, frozenset[str]] = {}
    for pair in sorted(pairs, key=_rank):
        if pair.certainty is Certainty.POSSIBLE:
            continue
        one = of.get(pair.one, frozenset((pair.one,)))
        other = of.get(pair.other, frozenset((pair.other,)))
        if one is other:
            continue
        if not _is_certain(pair) and any(conflict(a, b, ascii_only=ascii_only) for a in one for b in other):
            continue
        whole = one | other
        of.update(dict.fromkeys(whole, whole))
    return sorted({tuple(sorted(group)) for group in of.values()})


def canonical(group: Group, uses: Mapping[str, Use], names: Names) -> str:
    """The title an entity goes by: where redirects lead, else its name of today, else the one most linked."""
    targets = {page.target for title in group if (page := names.wiki.get(title)) and not page.section}

    def rank(title: str) -> tuple[bool, bool, bool, int, str, str]:
        one, use = written(title), uses.get(title, Use(title))
        last = use.last.isoformat() if use.last else ""
        outdated = any(rename.year or rename.letters for rename in one.renamed)
        return title not in targets, ":" in title and not title[0].isdigit(), outdated, -use.events, _later(last), title

    return min(group, key=rank)


def aliases(group: Group, entity: str, pairs: Sequence[SamePage]) -> list[Alias]:
    """Why each other title of a group is the entity: its own pair with it, or the pairs that lead there.

    A reason that leads over another title names that; the certainty is that of the weakest step.
    """
    beside: dict[str, list[tuple[str, SamePage]]] = {title: [] for title in group}
    for pair in sorted(pairs, key=_rank):
        if pair.one in beside and pair.other in beside and pair.certainty is not Certainty.POSSIBLE:
            beside[pair.one].append((pair.other, pair))
            beside[pair.other].append((pair.one, pair))
    found: dict[str, Alias] = {}
    queue = deque([entity])
    while queue:
        near = queue.popleft()
        for far, pair in beside[near]:
            if far == entity or far in found:
                continue
            step = found.get(near)
            reason = f"{pair.reason}; {step.reason}" if step and step.reason != pair.reason else pair.reason
            weakest = max((pair.certainty, step.certainty if step else pair.certainty), key=_SURE.__getitem__)
            found[far] = Alias(far, entity, pair.origin, weakest, reason)
            queue.append(far)
    return [found[title] for title in sorted(found)]


def _rank(pair: SamePage) -> tuple[int, int, str, str]:
    return _SURE[pair.certainty], _FIRST[pair.origin], pair.one, pair.other


def _is_certain(pair: SamePage) -> bool:
    return pair.certainty is Certainty.CERTAIN


def _later(day: str) -> str:
    """The day in an order where the later comes first."""
    return "".join(chr(ord("9") - ord(c) + ord("0")) if c.isdigit() else c for c in day) if day else "~"
