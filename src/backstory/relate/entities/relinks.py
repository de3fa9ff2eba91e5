"""The versions of an event into the links that edits led elsewhere: how pages are found to be renamed."""

from __future__ import annotations

from collections.abc import Iterable

from backstory.model import Item


def relinks(items: Iterable[Item]) -> set[tuple[str, str]]:
    """The (earlier page, later page) pairs where an edit kept the words of a link and changed the page behind them.

    Only where the earlier page went with the edit and the later one came with it: else a link was moved, not changed.
    """
    found: set[tuple[str, str]] = set()
    before: dict[str, str] = {}
    for item in items:
        now = {mention.label: mention.page for mention in reversed(item.mentions)}
        if before and now != before:
            was, there = set(before.values()), set(now.values())
            for label, page in now.items():
                earlier = before.get(label)
                if earlier and earlier != page and earlier not in there and page not in was:
                    found.add((earlier, page))
        before = now
    return found
