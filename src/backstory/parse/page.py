"""Turns the wikitext of a portal page into items.

A bullet with others below it is their topic, or an event of its own, or both; a bullet of nothing but a link with
nothing below it is kept as an item that says so. What has no right place is kept and goes on record as an oddity.
Does not know other revisions, nor whether two items are the same event.
"""

from __future__ import annotations

from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from backstory.editions import Edition
from backstory.errors import Unreadable
from backstory.model import Item, Page, Topic
from backstory.parse.bullets import Bullet, read_bullets
from backstory.parse.desk import Desk
from backstory.parse.expand import named_footnotes
from backstory.parse.reading import Readings
from backstory.parse.topics import inline_topics, is_heading, is_its_event, level_below, topics_of
from backstory.quick import quick


def read_page(wikitext: str, title: str, edition: Edition, *, known: Readings | None = None) -> Page:
    """What a portal page says: its items in order, and what could not be placed.

    From one revision of a page to the next most lines stay as they are. `known` holds what they say and may be handed
    on to the page's other revisions; it changes nothing but the time this takes. Raises `Unreadable` if the title is
    not that of a page of days; nothing in the text makes it fail.
    """
    desk = Desk(edition, title, known)
    days = desk.days
    if days is None:
        raise Unreadable(title, f'"{title}" is not the title of a day or month page of the {edition.name} portal.')
    if "<ref" in wikitext:
        desk.contents = named_footnotes(wikitext)
    bullets = read_bullets(wikitext, desk, days)
    items = _Items(desk, bullets).read()
    return Page(tuple(items), tuple(sorted(desk.oddities, key=lambda odd: odd.line)))


_item = quick(Item)


class _Open(NamedTuple):
    """A bullet whose children may follow: how deep it is, and every topic they are filed under."""

    depth: int
    chain: tuple[Topic, ...]


class _Items:
    """One walk over a page's bullets; lives while the page is read."""

    __slots__ = ("above", "bullets", "desk", "items", "open", "texts")

    def __init__(self, desk: Desk, bullets: list[Bullet]) -> None:
        self.desk = desk
        self.bullets = bullets
        self.items: list[Item] = []
        self.open: list[_Open] = []
        self.above: tuple[Topic, ...] = ()
        self.texts: set[str] = set()

    def read(self) -> list[Item]:
        heading = None
        for bullet, following in zip_longest(self.bullets, self.bullets[1:]):
            if bullet.heading is not heading:
                heading = bullet.heading
                self.open.clear()
                self.above = ()
            self.bullet(bullet, following if following is not None and following.heading is heading else None)
        return self.items

    def bullet(self, bullet: Bullet, following: Bullet | None) -> None:
        depth, reading, stack = bullet.depth, bullet.reading, self.open
        while stack and (stack[-1].depth >= depth or not depth):
            stack.pop()
        chain = stack[-1].chain if stack else bullet.heading.topics
        parent = following is not None and following.depth > depth > 0
        if depth and not reading.citations and is_heading(reading, parent=parent):
            self.heading(bullet, following, chain, parent=parent)
            return
        if self.above:
            chain, self.above = chain + self.above, ()
        if reading.mentions and not reading.mentions[0].start and (own := inline_topics(reading, level_below(chain))):
            chain += own
        if parent:
            stack.append(_Open(depth, chain))
        self.item(bullet, chain)

    def heading(self, bullet: Bullet, following: Bullet | None, chain: tuple[Topic, ...], *, parent: bool) -> None:
        """A bullet that only names something: the topic of what follows, or an item without an event."""
        topics = topics_of(bullet.reading, level_below(chain))
        beside = following if following is not None and following.depth == bullet.depth else None
        if parent:
            self.open.append(_Open(bullet.depth, chain + topics))
        elif beside is not None and is_its_event(bullet.reading, beside.reading):
            self.desk.line = bullet.line
            self.desk.odd("sibling", "A topic beside its event, not above it; taken as its topic.", bullet.markup)
            self.above = topics
        else:
            self.item(bullet, chain, title_only=True)

    def item(self, bullet: Bullet, topics: tuple[Topic, ...], *, title_only: bool = False) -> None:
        text, mentions, citations, links = bullet.reading
        heading, items = bullet.heading, self.items
        if text in self.texts:
            self.desk.line = bullet.line
            self.desk.odd("double", "The same text stands on this page before; both are kept.", bullet.markup)
        self.texts.add(text)
        items.append(
            _item(
                heading.day,
                len(items),
                bullet.line,
                heading.category,
                heading.written,
                topics,
                text,
                bullet.markup,
                mentions,
                citations,
                links,
                title_only,
            )
        )


def day_of(title: str, edition: Edition) -> date | None:
    """The first day of a page, None if its title is not that of a page of days."""
    days = edition.days_of_title(title)
    return days[0] if days else None
