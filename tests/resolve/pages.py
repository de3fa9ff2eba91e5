"""Pages for tests of resolving, written as lines: "A: Category > Topic | text | source, source"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from backstory.model import Citation, Item, Mention, Topic

DAY = date(2025, 3, 14)
START = datetime(2025, 3, 14, tzinfo=UTC)
_LINE = re.compile(r"(?P<name>\w+)(?P<copy>\+?): (?P<heading>[^|]*)\|(?P<text>[^\n]*)\|(?P<sources>[^|]*)$")
_LINK = re.compile(r"\[\[([^|\]]*)\|?([^\]]*)\]\]")

Revision = tuple[int, datetime, tuple[Item, ...] | None]


def item(line: str, bullet: int, *, day: date = DAY) -> tuple[str, Item]:
    """The letter before a line and the item it describes."""
    found = _LINE.match(line)
    assert found, f"not a bullet: {line}"
    category, *chain = (part.strip() for part in found["heading"].split(">"))
    markup = found["text"].strip()
    text = _LINK.sub(lambda link: link[2] or link[1], markup)
    mentions = tuple(Mention(link[1], link[2] or link[1], 0, 0) for link in _LINK.finditer(markup))
    topics = tuple(Topic(title, title, level) for level, title in enumerate(chain))
    sources = [source.strip() for source in found["sources"].split(",") if source.strip()]
    citations = tuple(Citation(f"https://{source}", source.partition("/")[0]) for source in sources)
    place = (bullet, bullet, category, category, topics)
    return found["name"], Item(
        day, *place, text, f"{markup} {' '.join(sources)}", mentions, citations, title_only=not text
    )


def page(text: str, *, day: date = DAY) -> tuple[list[str], tuple[Item, ...] | None]:
    """The letters and items of a page; no items for a hidden one."""
    if text.strip() == "?":
        return [], None
    lines = [line for line in text.strip().splitlines() if line.strip() not in ("-", "") and not line.startswith("@")]
    read = [item(line, bullet, day=day) for bullet, line in enumerate(lines)]
    return [name for name, _ in read], tuple(one for _, one in read)


def told(texts: list[str], *, day: date = DAY, start: int = 1000) -> tuple[list[Revision], list[list[str]]]:
    """Revisions an hour apart, or at the minute after "@"; and the letters each has, in page order."""
    revisions: list[Revision] = []
    letters = []
    for place, text in enumerate(texts):
        names, items = page(text, day=day)
        minutes = re.match(r"@(\d+)", text.strip())
        at = START + timedelta(minutes=int(minutes[1]) if minutes else 60 * place)
        revisions.append((start + place, at, items))
        letters.append(names)
    return revisions, letters
