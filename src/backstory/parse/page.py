"""Turns the wikitext of a portal page into items.

A bullet with others below it is their topic, or an event of its own, or both; a bullet of nothing but a link with
nothing below it is kept as an item that says so. What has no right place is kept and goes on record as an oddity.
Does not know other revisions, nor whether two items are the same event.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backstory.editions import Edition
from backstory.errors import Unreadable
from backstory.model import Item, Page, Topic
from backstory.parse.bullets import Bullet, read_bullets
from backstory.parse.desk import Desk
from backstory.parse.sources import Reading, part
from backstory.parse.topics import belongs, inline_topics, is_bare, is_heading, topics_of


def read_page(wikitext: str, title: str, edition: Edition) -> Page:
    """What a portal page says: its items in order, and what could not be placed.

    Raises `Unreadable` if the title is not that of a page of days; nothing in the text makes it fail.
    """
    days = edition.days_of_title(title)
    if days is None:
        raise Unreadable(title, f'"{title}" is not the title of a day or month page of the {edition.name} portal.')
    desk = Desk(edition, title)
    bullets = read_bullets(wikitext, desk, days[0])
    items = _Items(desk, bullets).read()
    return Page(tuple(items), tuple(sorted(desk.oddities, key=lambda odd: odd.line)))


@dataclass(slots=True)
class _Open:
    """A bullet whose children may follow: how deep it is, and the topics it adds."""

    depth: int
    topics: tuple[Topic, ...]


class _Items:
    """One walk over a page's bullets; lives while the page is read."""

    def __init__(self, desk: Desk, bullets: list[Bullet]) -> None:
        self.desk = desk
        self.bullets = bullets
        self.items: list[Item] = []
        self.open: list[_Open] = []
        self.above: tuple[Topic, ...] = ()

    def read(self) -> list[Item]:
        bullets = self.bullets
        heading = None
        for index, bullet in enumerate(bullets):
            if bullet.heading is not heading:
                heading = bullet.heading
                self.open.clear()
                self.above = ()
            following = bullets[index + 1] if index + 1 < len(bullets) else None
            if following is not None and following.heading is not heading:
                following = None
            self.bullet(bullet, following)
        return self.items

    def bullet(self, bullet: Bullet, following: Bullet | None) -> None:
        self.desk.line = bullet.line
        depth = bullet.depth
        while self.open and self.open[-1].depth >= depth:
            self.open.pop()
        if not depth:
            self.open.clear()
        reading = part(bullet.pieces, self.desk)
        parent = following is not None and following.depth > depth > 0
        chain = self.chain(bullet)
        level = chain[-1].level + 1 if chain else 0
        if is_heading(bullet.pieces, reading.text, sourced=bool(reading.citations), parent=parent) and depth:
            self.heading(bullet, reading, following, level=level)
        elif reading.text or reading.citations:
            own = inline_topics(bullet.pieces, level)
            self.open.append(_Open(depth, own))
            self.item(bullet, reading, chain + own)

    def chain(self, bullet: Bullet) -> tuple[Topic, ...]:
        """The topics above a bullet, outermost first."""
        topics = bullet.heading.topics
        for one in self.open:
            topics += one.topics
        if self.above:
            topics, self.above = topics + self.above, ()
        return topics

    def heading(self, bullet: Bullet, reading: Reading, following: Bullet | None, *, level: int) -> None:
        """A bullet that only names something: the topic of what follows, or an item without an event."""
        topics = topics_of(bullet.pieces, reading.text, level)
        if following is not None and following.depth > bullet.depth:
            self.open.append(_Open(bullet.depth, topics))
            return
        if following is not None and following.depth == bullet.depth and self.is_its_event(bullet, following):
            self.desk.odd("sibling", "A topic stands beside its event, not above it; it is taken as the topic.", bullet.markup)
            self.above = topics
            return
        self.item(bullet, reading, self.chain(bullet), title_only=True)

    def is_its_event(self, bullet: Bullet, following: Bullet) -> bool:
        if is_bare(following.pieces):
            return False
        text = "".join(piece for piece in following.pieces if isinstance(piece, str))
        if not is_bare(bullet.pieces):
            return bool(text.strip())
        return belongs(bullet.pieces, following.pieces, text)

    def item(self, bullet: Bullet, reading: Reading, topics: tuple[Topic, ...], *, title_only: bool = False) -> None:
        heading = bullet.heading
        self.items.append(
            Item(
                heading.day,
                len(self.items),
                bullet.line,
                heading.category,
                heading.written,
                topics,
                reading.text,
                bullet.markup,
                reading.mentions,
                reading.citations,
                reading.links,
                title_only,
            )
        )


def day_of(title: str, edition: Edition) -> date | None:
    """The first day of a page, None if its title is not that of a page of days."""
    days = edition.days_of_title(title)
    return days[0] if days else None
