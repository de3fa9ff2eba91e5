"""Old addresses and where they lead now: a map for each month, pages that lead on, rules for static hosts.

A map names paths without the ending of a format, since the four formats move together. It has both our own former
addresses and those of the site this one descends from (redirects.py). Static hosts serve files, and take a few
thousand rules at most, so that each old path is also a small page; rules are left for what a page cannot do, other
formats of a page of ours that moved and of a day. Maps in, files out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from backstory.model import Item
from backstory.publish import urls
from backstory.publish.press import Press
from backstory.publish.redirects import LAST_YEAR, old_day_path, old_slugs

# From an old path to the path of now.
Moves = dict[str, str]

# A day and a slug: where an event stands or stood.
Place = tuple[date, str]

_OLD_FEEDS = (("/index_rss.xml", urls.FRONT), ("/opinion_rss.xml", urls.OPINION))

# A file's name has at most 255 bytes; letters outside ASCII grow when the old site's rule spells them.
_LONGEST_NAME = 240
# The page of a folder has this name.
_INDEX = "index"
# The days whose number the old site wrote with one digit.
_ONE_DIGIT = range(1, 10)
_FORM = re.compile(rf"(/{_INDEX})?\.({'|'.join(urls.FORMATS)})$")


class Standing(NamedTuple):
    """An event as old addresses find it: where it stands, where it stood, and how its text read."""

    slug: str
    former: Sequence[Place]
    told: Sequence[Item]


class MonthMoves(msgspec.Struct, frozen=True):
    """The map of one month, by the day that the events stand on now."""

    days: dict[str, Moves]


def day_moves(day: date, events: Sequence[Standing]) -> Moves:
    """The old paths of a day and its events.

    Two events may claim one old path: one that really stood there has it, then the first on the page.
    """
    moves: Moves = {}
    if old := old_day_path(day):
        moves[old] = urls.day(day)
    taken = {urls.event(day, event.slug) for event in events}
    for event in events:
        for place in event.former:
            if (path := urls.event(*place)) not in taken:
                moves.setdefault(path, urls.event(day, event.slug))
    for event in events:
        for slug in dict.fromkeys(slug for item in event.told for slug in old_slugs(item)):
            if (path := urls.old_event(day, slug)) not in taken:
                moves.setdefault(path, urls.event(day, event.slug))
    return moves


def pages_that_lead(moves: Moves) -> Iterator[tuple[str, str]]:
    """Of a map, the old and new paths for which a page can lie at the old one."""
    for old, new in moves.items():
        name = old.rpartition("/")[2]
        if name != _INDEX and len(name) <= _LONGEST_NAME:
            yield old, new


def month_file(first: date, moves: MonthMoves) -> tuple[str, bytes]:
    days = {day: moves.days[day] for day in sorted(moves.days) if moves.days[day]}
    content = msgspec.json.encode(MonthMoves(days))
    return urls.redirects(first)[1:], msgspec.json.format(content, indent=1) + b"\n"


def read_month(content: bytes | None) -> MonthMoves:
    return msgspec.json.decode(content, type=MonthMoves) if content else MonthMoves({})


def leads_to(path: str, month: MonthMoves) -> str:
    """The address a path of some format is to be sent on to by a month's map, "" if it is not an old one."""
    form = _FORM.search(path)
    bare = path[: form.start()] if form else path.rstrip("/")
    for moves in month.days.values():
        if new := moves.get(bare) or moves.get(f"{bare}/"):
            return f"/{urls.file(new, form[2] if form else urls.FORMATS[0])}" if form or new[-1] != "/" else new
    return ""


def host_file(press: Press, former: Mapping[str, str], *, days: Sequence[date]) -> tuple[str, bytes]:
    """Rules for former paths of ours and old days, as lines "old new 301" that Netlify and Cloudflare Pages read."""
    at = press.at
    rules = [
        (at.asset(old), at.asset(urls.feeds(path)[1]))
        for old, path in _OLD_FEEDS
        if path != urls.OPINION or press.opinion
    ]
    if days and days[0].year <= LAST_YEAR:
        rules += _old_days(press)
    for old, new in sorted(former.items()):
        rules.append((at.asset(old), at.link(new)))
        rules += [(at.form(old, form), at.form(new, form)) for form in urls.FORMATS]
    return urls.HOST_REDIRECTS[1:], "".join(f"{old} {new} 301\n" for old, new in rules).encode()


def _old_days(press: Press) -> Iterator[tuple[str, str]]:
    """The days of the old site in their other formats, whatever the month; its events are left to their pages."""
    root = press.at.asset("/news/:year/:month/")
    for number in _ONE_DIGIT:
        for form in urls.FORMATS[1:]:
            yield f"{root}{number}/{_INDEX}.{form}", f"{root}{number:02d}/{_INDEX}.{form}"
