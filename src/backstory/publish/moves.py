"""Old addresses and where they lead now: a map for each month, and the one file of rules that static hosts read.

A map names paths without the ending of a format, since the four formats move together. Maps in, files out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from backstory.model import Item
from backstory.publish import urls
from backstory.publish.press import Press
from backstory.publish.redirects import old_day_path, old_paths

# From an old path to the path of now.
Moves = dict[str, str]

_OLD_FEEDS = (("/index_rss.xml", urls.FRONT), ("/opinion_rss.xml", urls.OPINION))


class MonthMoves(msgspec.Struct, frozen=True):
    """The map of one month, by the day that the events stand on now."""

    days: dict[str, Moves]


def day_moves(day: date, events: Iterable[tuple[Item, str, tuple[tuple[date, str], ...]]]) -> Moves:
    """The old paths of a day and its events, given as item, slug and former (day, slug) pairs.

    Two events may claim one old path; the first on the page has it.
    """
    moves: Moves = {}
    if old := old_day_path(day):
        moves[old] = urls.day(day)
    standing = list(events)
    taken = {urls.event(day, slug) for _, slug, _ in standing}
    for item, slug, former in standing:
        for old in [*(urls.event(*pair) for pair in former), *old_paths(item)]:
            if old not in taken:
                moves.setdefault(old, urls.event(day, slug))
    return moves


def month_file(first: date, moves: MonthMoves) -> tuple[str, bytes]:
    days = {day: moves.days[day] for day in sorted(moves.days) if moves.days[day]}
    content = msgspec.json.encode(MonthMoves(days))
    return urls.redirects(first)[1:], msgspec.json.format(content, indent=1) + b"\n"


def read_month(content: bytes | None) -> MonthMoves:
    return msgspec.json.decode(content, type=MonthMoves) if content else MonthMoves({})


def host_file(press: Press, months: Iterable[MonthMoves], *, opinion: bool) -> tuple[str, bytes]:
    """All old addresses as lines "old new 301", which Netlify, Cloudflare Pages and our own server read."""
    at = press.at
    lines = [
        f"{at.asset(old)} {at.asset(urls.feeds(path)[1])} 301\n"
        for old, path in _OLD_FEEDS
        if path != urls.OPINION or opinion
    ]
    for month in months:
        for moves in month.days.values():
            lines += _rules(press, moves)
    return urls.HOST_REDIRECTS[1:], "".join(lines).encode()


def _rules(press: Press, moves: Mapping[str, str]) -> Iterable[str]:
    at = press.at
    for old, new in moves.items():
        yield f"{at.asset(old)} {at.link(new)} 301\n"
        for form in urls.FORMATS:
            yield f"{at.form(old, form)} {at.form(new, form)} 301\n"
