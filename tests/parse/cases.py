"""Reads the cases in tests/cases/parse, and writes a page as the cases expect it.

A case is a name, why it is there, wikitext and what must be read in it:

    § A source in parentheses
    Oddity 37.
    @ Portal:Current events/2014 February 13        (the title; this one if there is none)
    ---
    *The harbour of [[Aalborg]] reopens. [https://example.org/a (Harbour News)]
    ---
    - The harbour of Aalborg reopens.
      link Aalborg → Aalborg
      source Harbour News → https://example.org/a

All that an item holds is written, so that nothing can change unseen: category, topics (outermost first, those
of one bullet joined by "+"), links, sources, and the oddities of the page with their lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from backstory.editions import page_of_title
from backstory.model import Citation, Item, Page, Topic
from backstory.parse import read_page

FOLDER = Path(__file__).parent.parent / "cases" / "parse"
TITLE = "Portal:Current events/2014 February 13"


@dataclass(frozen=True, slots=True)
class Case:
    """One case: `file` and `name` say where it stands."""

    file: str
    name: str
    why: str
    title: str
    wikitext: str
    expected: str


def read_cases() -> list[Case]:
    """Every case of every file, in order."""
    return [case for path in sorted(FOLDER.glob("*.txt")) for case in read_file(path)]


def read_file(path: Path) -> list[Case]:
    """The cases of one file."""
    cases = []
    for written in path.read_text(encoding="utf-8").split("\n§ ")[1:]:
        head, wikitext, expected = written.split("\n---\n")
        name, _, why = head.partition("\n")
        title = next((line[2:].strip() for line in why.splitlines() if line.startswith("@ ")), TITLE)
        cases.append(Case(path.name, name.strip(), why.strip(), title, wikitext, expected.strip("\n")))
    return cases


def read(case: Case) -> Page:
    """The page of a case, read by the edition of its title."""
    found = page_of_title(case.title)
    assert found, case.title
    return read_page(case.wikitext, case.title, found[0])


def shown(page: Page, title: str) -> str:
    """A page as cases write it."""
    found = page_of_title(title)
    assert found
    lines = [line for item in page.items for line in _item(item, str(found[1][0]))]
    lines += [f"! {odd.kind} (line {odd.line})" for odd in page.oddities]
    return "\n".join(lines)


def _item(item: Item, day: str) -> list[str]:
    lines = [f"- {item.text}"]
    if str(item.day) != day:
        lines.append(f"  on {item.day}")
    if item.category or item.category_written:
        written = "" if item.category == item.category_written else f" (written {item.category_written!r})"
        lines.append(f"  in {item.category}{written}")
    if item.topics:
        lines.append(f"  under {_topics(item.topics)}")
    if item.title_only:
        lines.append("  title only")
    for mention in item.mentions:
        anchor = f"#{mention.anchor}" if mention.anchor else ""
        lines.append(f"  link {mention.label} → {mention.page}{anchor}")
    lines += [f"  address {link.label} → {link.url}" for link in item.links]
    lines += [f"  source {_source(source)}" for source in item.citations]
    return lines


def _topics(topics: tuple[Topic, ...]) -> str:
    levels: dict[int, list[str]] = {}
    for topic in topics:
        page = "" if topic.page is None else f" [{topic.page}]" if topic.page != topic.title else " []"
        levels.setdefault(topic.level, []).append(topic.title + page)
    return " > ".join(" + ".join(level) for level in levels.values())


def _source(source: Citation) -> str:
    parts = [f"{source.label} → {source.url}".strip()]
    if source.publisher != source.label:
        parts.append(f"publisher {source.publisher}")
    for name, value in (("agency", source.agency), ("language", source.language), ("copy", source.archived)):
        if value:
            parts.append(f"{name} {value}")
    if source.title:
        parts.append(f"title {source.title}")
    if source.dead:
        parts.append("dead")
    return "; ".join(parts)
