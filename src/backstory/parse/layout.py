"""Turns a page's wikitext into lines, each with what kind of line it is.

Takes off what is around the items (wrapper templates, marker comments), keeps together what an editor spread over
several lines (a comment, a footnote, a template's parameters), and says of each line whether it is a bullet, a heading,
prose, or part of a table. Reads no inline markup.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from backstory.editions import CODES, edition
from backstory.parse.desk import Desk
from backstory.parse.spans import multiline_spans


class Line(NamedTuple):
    """A line of the page: its number from 0, its kind, how deep a bullet is, and the markup after the list marks.

    Kinds: "bullet", "term" (`;`), "heading" (`==`), "table", "prose".
    """

    number: int
    kind: str
    depth: int
    markup: str


_LIST = re.compile(r"[*#:;]+")
_INDENTED = re.compile(r"[ \t]+(?=\*+\s*\S)")
_COMMENTS = re.compile(r"(?:<!--(?:[^-]|-(?!->))*-->[ \t]*)+")
_HTML_LIST = re.compile(r"<(/?)(ul|ol|li)(?=[\s>])[^<>]*>", re.I)
_TABLE = re.compile(r"\s*(?:\{\||\|\}|\|-|\|\+|\||!)")


def lines(wikitext: str, desk: Desk) -> Iterator[Line]:
    """The lines of a page that say anything, in order."""
    text = wikitext.replace("\r\n", "\n").replace("\r", "\n") if "\r" in wikitext else wikitext
    open_comment = text.find("<!--", text.rfind("-->") + 1)
    if open_comment >= 0:
        # Inside a comment that never closes no other begins; each would be looked for to the end of the page.
        text = text[: open_comment + 4] + text[open_comment + 4 :].replace("<!--", "")
    in_table = deep = 0
    made = tuple.__new__
    for number, raw in _logical(_unwrapped(text, desk)):
        if raw[:1] == "*":
            markup = raw.lstrip("*")
            if markup[:1] not in ("#", ":", ";"):
                yield made(Line, (number, "bullet", len(raw) - len(markup), markup.strip()))
                continue
        line = raw
        if raw[:4] == "<!--" and (comments := _COMMENTS.match(raw)):
            line = raw[comments.end() :]
        stripped = line.strip()
        if not stripped:
            continue
        if line[0] in "*#:;":
            yield _list_line(number, line)
            continue
        if "<" in line and _HTML_LIST.search(line):
            deep = yield from _html_list(number, line, deep)
            continue
        if stripped.startswith("{|"):
            in_table += 1
        if in_table and _TABLE.match(line):
            in_table -= stripped.startswith("|}")
            yield Line(number, "table", 0, stripped)
        elif indented := _INDENTED.match(line):
            desk.line = number
            desk.odd("indent", "A blank before its list mark keeps MediaWiki from showing this as an item.", line)
            yield _list_line(number, line[indented.end() :])
        else:
            yield _other_line(number, stripped)


def _html_list(number: int, raw: str, deep: int) -> Generator[Line, None, int]:
    """The items of a list in HTML, and how deep the list is behind them."""
    end = 0
    in_item = False
    for tag in (*_HTML_LIST.finditer(raw), None):
        text = raw[end : tag.start() if tag else len(raw)].strip()
        if text:
            yield Line(number, "bullet" if in_item else "prose", max(deep, 1) if in_item else 0, text)
        if tag is None:
            break
        end = tag.end()
        name = tag[2].lower()
        in_item = name == "li" and not tag[1]
        if name != "li":
            deep = max(deep + (-1 if tag[1] else 1), 0)
    return deep


def _list_line(number: int, raw: str) -> Line:
    marks = _LIST.match(raw)
    size = marks.end() if marks else 0
    kind = "term" if raw[0] == ";" and size == 1 else "bullet"
    return Line(number, kind, size, raw[size:].strip())


def _other_line(number: int, stripped: str) -> Line:
    if stripped[0] == "=" and stripped[-1] == "=" and len(stripped) > 2:
        level = len(stripped) - len(stripped.lstrip("="))
        level = min(level, len(stripped) - len(stripped.rstrip("=")), 6, (len(stripped) - 1) // 2)
        return Line(number, "heading", level, stripped[level:-level].strip())
    return Line(number, "prose", 0, stripped)


def _logical(text: str) -> Iterable[tuple[int, str]]:
    """Physical lines, those of one construct joined; with the number of the first."""
    spans = multiline_spans(text)
    return _joined(text, spans) if spans else enumerate(text.split("\n"))


def _joined(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    number = start = position = span = 0
    while position <= len(text):
        newline = text.find("\n", position)
        end = len(text) if newline < 0 else newline
        while span < len(spans) and spans[span][1] <= end:
            span += 1
        if span < len(spans) and spans[span][0] <= end < spans[span][1]:
            position = spans[span][1]
            continue
        line = text[start:end]
        yield number, line
        number += line.count("\n") + 1
        start = position = end + 1


_BRACES = re.compile(r"\{\{+|\}\}+")


def _wrapper(names: tuple[str, ...]) -> re.Pattern[str]:
    """Finds the templates around the items, by their names: up to where the items begin, or whole."""
    written = "|".join(re.escape(name).replace("\\ ", "[ _]+") for name in names)
    return re.compile(rf"\{{\{{\s*(?i:template:\s*)?(?i:{written})\s*(?:\|[^{{}}]*?(?:\b(content)\s*=|\}}\}})|\}}\}})")


_WRAPPERS = {edition(code).wrappers: _wrapper(edition(code).wrappers) for code in CODES}
_DATE = {
    "year": re.compile(r"\byear\s*=\s*(\d{4})\b|header\s*\|\s*(\d{4})\b", re.I),
    "month": re.compile(r"\bmonth\s*=\s*(\d{1,2})\b|header\s*\|\s*\d+\s*\|\s*(\d{1,2})\b", re.I),
    "day": re.compile(r"\bday\s*=\s*(\d{1,2})\b|header\s*\|\s*\d+\s*\|\s*\d+\s*\|\s*(\d{1,2})\b", re.I),
}


def _unwrapped(text: str, desk: Desk) -> str:
    """The text without the templates and comments around its items; line breaks stay, for the numbers of lines."""
    if "{{" in text:
        wrapper = _WRAPPERS[desk.edition.wrappers]
        found = list(wrapper.finditer(text))
        if found:
            opened = _check_wrappers(found, text, desk)
            text = _cut_out(found, text)
            text = _without_ends(text, opened, desk) if opened else text
    if "<!--" in text:
        # As they are nearly always written; any other comment goes with the line it is in.
        for marker, cut in zip(desk.edition.markers, (str.partition, str.rpartition), strict=False):
            before, _, behind = cut(text, marker)
            text = before + behind
    return text


def _cut_out(found: list[re.Match[str]], text: str) -> str:
    """The text without what was found in it, line breaks aside."""
    kept: list[str] = []
    at = 0
    for one in found:
        kept += (text[at : one.start()], "\n" * one[0].count("\n"))
        at = one.end()
    kept.append(text[at:])
    return "".join(kept)


def _check_wrappers(found: list[re.Match[str]], text: str, desk: Desk) -> int:
    """How many wrappers have the items inside; what is wrong with them goes on record."""
    opened = at = desk.line = 0
    desk.wrapped = bool(found)
    days = desk.days
    for wrapper in found:
        desk.line += text.count("\n", at, wrapper.start())
        at = wrapper.start()
        wrong = _wrong_date(wrapper[0], days[0]) if days and days[0] == days[1] else ""
        opened += bool(wrapper[1])
        if opened > 1 and wrapper[1]:
            desk.odd("wrapper", "A second page's template: pasted, or the first never closed.", wrapper[0])
        elif wrong:
            desk.odd("wrapper", f"The template has another {wrong} than the title; the title holds.", wrapper[0])
    return opened


def _wrong_date(wrapper: str, day: date) -> str:
    """Which part of a wrapper's date is not that of the title's, "" if all are."""
    if f"|year={day.year}|month={day.month:02d}|day={day.day}|content=" in wrapper and wrapper.count("=") == 4:
        return ""
    for name, pattern in _DATE.items():
        found = pattern.search(wrapper)
        if found and int(found[1] or found[2]) != getattr(day, name):
            return name
    return ""


def _without_ends(text: str, opened: int, desk: Desk) -> str:
    """The text without the `}}` that close its wrappers: those that no other template opens."""
    if opened == 1 and "{" not in text:
        close = text.find("}")
        # One sign is looked for far faster than two.
        if text[close + 1 : close + 2] == "}" and text.find("}", close + 2) < 0:
            return text[:close] + text[close + 2 :]
    depth = 0
    kept: list[str] = []
    at = 0
    for found in _BRACES.finditer(text):
        pairs = len(found[0]) // 2
        if found[0][0] == "{":
            depth += pairs
            continue
        extra = min(pairs - min(pairs, depth), opened)
        depth -= min(pairs, depth)
        if extra:
            opened -= extra
            kept.append(text[at : found.end() - 2 * extra])
            at = found.end()
    kept.append(text[at:])
    if opened:
        desk.line = text.count("\n")
        desk.odd("wrapper", "The template around the items is never closed.", "")
    return "".join(kept)
