"""Turns a page's lines into bullets with their readings, under the heading each stands under.

Decides what is a category, a day, a topic in bold, a table, prose; does not yet decide which bullets are topics
and which are events: `page` does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from backstory.editions.record import fold
from backstory.model import Citation, Topic
from backstory.parse.desk import MOST_ODDITIES, Desk
from backstory.parse.layout import Line, lines
from backstory.parse.pieces import Wiki, visible
from backstory.parse.plain import read_plain
from backstory.parse.reading import Reading
from backstory.parse.sources import part
from backstory.parse.wikitext import CONTROL, read_wikitext
from backstory.quick import quick


@dataclass(frozen=True, slots=True)
class Heading:
    """Where bullets stand: their day, their category as it is called and as it is written, topics in bold above."""

    day: date
    category: str = ""
    written: str = ""
    topics: tuple[Topic, ...] = ()


@dataclass(slots=True)
class Bullet:
    """A line that may be an item. `depth` is 0 for prose; `more` are sources from lines of their own behind it."""

    line: int
    depth: int
    markup: str
    reading: Reading
    heading: Heading
    more: list[Citation] | None = None


_bullet = quick(Bullet)


# A line in bold, breaks around it; the name is stripped afterwards.
_BOLD = re.compile(r"(?:<br ?/?>\s*)*'''(?P<name>[^\n]+?)'''[\s:.]*(?:<br ?/?>\s*)*")
_RULE = re.compile(
    r"-{4,}|(?:<br\s*/?>|</?(?:div|center|small|big|p|span|noinclude|onlyinclude)\b[^<>]*>|__[A-Z]+__|\s)+", re.I
)
# A heading without markup.
_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
_BRACES = re.compile(r"[{}|\s]+")
# From this many unknown bold lines on, bold lines are topics, not private categories (the day pages of January 2025).
_BOLD_TOPICS = 3
_LONGEST_HEADING = 200
_MOST_NAMES = 60
# Topics in bold, one under the other: no deeper than the portal's lists.
_DEEPEST = 8


class Page:
    """What is known while the lines of a page are walked: heading, bullets so far."""

    def __init__(self, desk: Desk, days: tuple[date, date], wikitext: str) -> None:
        self.desk = desk
        self.heading = Heading(days[0])
        self.one_day = days[0] == days[1]
        self.dated = self.one_day
        self.bullets: list[Bullet] = []
        self.names: dict[str, str | None] = {}
        # Headings that no item stands under yet.
        self.waiting: list[tuple[int, str]] = []
        self.fresh_topics = False
        self.wikitext = wikitext
        self._bold_topics: bool | None = None

    def known(self, name: str) -> str | None:
        """The canonical name of a category; likeness, which is slow, is looked for in the first few unknown ones."""
        edition = self.desk.edition
        if name in edition.categories:
            return name
        if name not in self.names:
            likely = len(self.names) < _MOST_NAMES
            self.names[name] = edition.category(name) if likely else edition.spellings.get(fold(name))
        return self.names[name]

    def bold_topics(self) -> bool:
        """Whether this page writes its topics in bold, as some rebuilt pages do."""
        if self._bold_topics is None:
            bold = (_BOLD.fullmatch(line) for line in self.wikitext.split("\n") if line[:3] == "'''")
            names = {found["name"] for found in bold if found}
            unknown = sum(self.known(name) is None for name in names)
            self._bold_topics = unknown >= _BOLD_TOPICS
        return self._bold_topics

    def read(self, line: Line) -> None:
        desk = self.desk
        desk.line = line.number
        if line.kind == "bullet":
            if line.markup[:3] != "'''" or not self.listed_category(line):
                self.bullet(line.number, line.depth, line.markup)
        elif line.kind == "term":
            self.term(line)
        elif line.kind == "heading":
            self.titled(line)
        elif line.kind == "table":
            desk.odd_block("table", "A table is not part of the items.", line.markup)
        else:
            self.prose(line)

    def bullet(self, line: int, depth: int, markup: str) -> None:
        """A list item or a line of prose; nothing, if it says nothing."""
        markup, reading = self.desk.known.get(markup) or self.look_at(markup)
        if not reading.text:
            if reading.citations:
                self.sources_alone(line, depth, markup, reading)
            return
        if not depth:
            self.desk.odd("prose", "Text that is no list item; kept as an item.", markup)
        if not self.dated:
            self.desk.odd("undated", "An item above the first day's heading; taken for the first day.", markup)
            self.dated = True
        if self.waiting:
            self.waiting.clear()
        self.fresh_topics = False
        self.bullets.append(_bullet(line, depth, markup, reading, self.heading))

    def look_at(self, markup: str) -> tuple[str, Reading]:
        """What a line's markup says; kept if that depends on nothing else on the page."""
        desk = self.desk
        odd = len(desk.oddities)
        reading = read_plain(markup, desk)
        clean = markup if reading else CONTROL.sub("", markup)
        found = clean, reading or part(read_wikitext(clean, desk), desk)
        if "<" not in markup and "{" not in markup and odd == len(desk.oddities) < MOST_ODDITIES:
            desk.known[markup] = found
        return found

    def sources_alone(self, line: int, depth: int, markup: str, reading: Reading) -> None:
        """Sources on a line of their own belong to the bullet before (2021 January 19); the first line is an item."""
        before = self.bullets[-1] if self.bullets else None
        if before is not None and before.heading is self.heading:
            self.desk.odd("source", "A source stands on a line of its own; it is taken for the item before it.", markup)
            before.more = before.more or []
            before.more.extend(reading.citations)
            return
        self.desk.odd("source", "A source stands where an item should; its label is taken for the text.", markup)
        first = reading.citations[0]
        named = reading._replace(text=" ".join((first.label or first.url).split()))
        self.bullets.append(Bullet(line, depth, markup, named, self.heading))

    def term(self, line: Line) -> None:
        """`;Category`; what follows a colon on the same line is an item."""
        name = self.plain(line.markup)
        if ":" in line.markup and self.known(name) is None:
            before, _, after = line.markup.partition(":")
            if after.strip() and "[[" not in before and "//" not in before and not after.startswith("//"):
                self.category(line.number, self.plain(before))
                self.bullet(line.number, 1, after.strip())
                return
        self.category(line.number, name)

    def titled(self, line: Line) -> None:
        """`== … ==`: a day, a month, or a category."""
        name = self.plain(line.markup)
        if day := self.desk.edition.day_of_heading(name, self.heading.day):
            if not self.one_day:
                self.note_empty()
                self.heading, self.dated = Heading(day), True
            elif day != self.heading.day:
                self.desk.odd("heading", "The date of another day; the title's holds.", line.markup)
        elif not self.desk.edition.is_month_heading(name):
            self.category(line.number, name)

    def plain(self, markup: str) -> str:
        return markup if _WORDS.fullmatch(markup) else visible(read_wikitext(markup, self.desk)).strip()

    def category(self, line: int, written: str) -> None:
        name = written.rstrip(" :.").strip()
        if not name:
            return
        self.note_empty()
        known = self.known(name)
        if known is None:
            self.desk.odd("category", "Not one of the usual categories; kept as it is written.", written)
        self.heading = Heading(self.heading.day, known or name, written)
        self.fresh_topics = False
        self.waiting.append((line, written))

    def note_empty(self) -> None:
        """Puts headings without items on record."""
        here = self.desk.line
        for line, written in self.waiting:
            self.desk.line = line
            self.desk.odd("empty", "No item stands under this heading.", written)
        self.desk.line = here
        self.waiting.clear()

    def bold(self, line: Line, name: str) -> bool:
        """A line in bold: a category, a topic, the page's own date; False if it is a sentence."""
        shown = self.plain(name)
        known = self.known(shown)
        if self.desk.edition.day_of_heading(shown, self.heading.day) or self.desk.edition.days_of_title(shown):
            self.desk.odd("heading", "The date stands above the items.", line.markup)
            return True
        if known is None and (len(shown) > _LONGEST_HEADING or shown.endswith((".", "!", "?"))):
            return False
        if known is None and self.bold_topics() and self.heading.category:
            self.bold_topic(line, shown)
            return True
        self.category(line.number, shown)
        return True

    def bold_topic(self, line: Line, shown: str) -> None:
        """A topic in bold; those that follow each other without an item between are one under the other."""
        before = self.heading.topics if self.fresh_topics and len(self.heading.topics) < _DEEPEST else ()
        if not before and self.fresh_topics:
            self.note_empty()
        link = next((piece.page for piece in read_wikitext(line.markup, self.desk) if isinstance(piece, Wiki)), None)
        topics = (*before, Topic(shown, link, len(before)))
        self.heading = Heading(self.heading.day, self.heading.category, self.heading.written, topics)
        self.fresh_topics = True
        self.waiting.append((line.number, shown))

    def listed_category(self, line: Line) -> bool:
        """A category that stands in the list as a bullet of its own."""
        found = _BOLD.fullmatch(line.markup)
        known = self.desk.edition.spellings.get(found["name"].rstrip(" :").lower()) if found else None
        if known is None or found is None:
            return False
        self.desk.odd("heading", "A category stands in the list as an item.", line.markup)
        self.category(line.number, found["name"])
        return True

    def prose(self, line: Line) -> None:
        """A line that is no list item: a heading in bold, a picture, stray braces, or somebody's sentence."""
        desk, markup = self.desk, line.markup
        bold = markup[:3] == "'''" and markup[-3:] == "'''"
        if bold and markup[3:-3] in desk.edition.categories:
            self.category(line.number, markup[3:-3])
        elif (found := _BOLD.fullmatch(markup)) and "'''" not in found["name"] and self.bold(line, found["name"]):
            pass
        elif _BRACES.fullmatch(markup):
            # "|}" ended the pages of 2006 to 2019 when they were made.
            if markup != "|}" or not desk.wrapped:
                desk.odd("braces", "Stray braces or bars.", markup)
        elif not _RULE.fullmatch(markup):
            self.sentence(line)

    def sentence(self, line: Line) -> None:
        """A line of prose: text without a bullet, or nothing a reader sees."""
        desk, markup = self.desk, line.markup
        pieces = read_wikitext(markup, desk)
        shown = visible(pieces)
        if len(shown) <= _LONGEST_HEADING and desk.edition.spellings.get(shown.strip(" :").lower()):
            desk.odd("heading", "A category stands there as plain text.", markup)
            self.category(line.number, shown)
        elif not shown:
            if any(not isinstance(piece, str) for piece in pieces):
                desk.odd("picture", "A line without text: a picture, a category or a mark.", markup)
        elif all(word.startswith(("http://", "https://")) for word in markup.split()):
            desk.odd("addresses", "Bare addresses without a word; not kept as items.", markup)
        else:
            self.bullet(line.number, 0, markup)


def read_bullets(wikitext: str, desk: Desk, days: tuple[date, date]) -> list[Bullet]:
    """Every bullet of a page that holds the days from one to another: topics and events alike, prose among them."""
    page = Page(desk, days, wikitext)
    for line in lines(wikitext, desk):
        page.read(line)
    page.note_empty()
    for bullet in page.bullets:
        if bullet.more:
            bullet.reading = bullet.reading._replace(citations=(*bullet.reading.citations, *bullet.more))
    return page.bullets
