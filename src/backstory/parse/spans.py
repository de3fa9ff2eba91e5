"""Finds what runs over several lines of a page: comments, footnotes and other tags, list items in HTML, templates.

One pass; braces are matched with a stack. A template with list items in it is not kept together: its items count.
"""

from __future__ import annotations

import re

from backstory.parse.expand import DEEPEST, EXTENSION_TAGS

_NAMES = "|".join(sorted(EXTENSION_TAGS, key=len, reverse=True))
_OPENED = rf"<(?:!--|(?i:({_NAMES})(?=[\s/>])[^<>]*>|li(?=[\s>])[^<>]*>))"
_TAG = re.compile(_OPENED)
_TOKEN = re.compile(rf"{_OPENED}|\{{\{{+|\}}{{2,3}}|\[\[|\]\]")
_END_OF_LI = re.compile(r"</?(?:li|ul|ol)\b|\n[*#:;]", re.I)
# A line that starts like no other: it may go on with what the line before began.
_CONTINUED = re.compile(r"\n[^*:;#=\n'<{|!}]")
_BROKEN_LINK = re.compile(r"\[\[[^\[\]|\n]*\|[^\[\]\n]*\n")
_ITEMS = re.compile(r"\n(?:[*;:#]|''')")


def multiline_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of every construct with a line break in it, in order, none inside another."""
    if _is_broken(text, "{{", "}}") or (_CONTINUED.search(text) and _BROKEN_LINK.search(text)):
        return _outermost(_all_spans(text))
    if "<" not in text:
        return []
    spans = []
    missing: set[str] = set()
    at = 0
    while found := _TAG.search(text, at):
        at = _end_of_tag(text, found, missing)
        if text.find("\n", found.start(), at) >= 0:
            spans.append((found.start(), at))
    return spans


def _is_broken(text: str, opening: str, closing: str) -> bool:
    """Whether some line has more of one sign than of the other."""
    at = text.find(opening)
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = len(text) if end < 0 else end
        if text.count(opening, at, end) != text.count(closing, start, end):
            return True
        at = text.find(opening, end)
    return False


def _all_spans(text: str) -> list[tuple[int, int]]:
    """The same with a stack for braces and brackets, for pages that have them over several lines."""
    spans: list[tuple[int, int]] = []
    stack: list[tuple[str, int, int]] = []
    missing: set[str] = set()
    at = 0
    while found := _TOKEN.search(text, at):
        token, start = found[0], found.start()
        if token[0] == "<":
            at = _end_of_tag(text, found, missing)
            if text.find("\n", start, at) >= 0:
                spans.append((start, at))
        elif token[0] in "{[":
            if len(stack) < DEEPEST and len(token) <= 3 * DEEPEST:
                stack.append((token[0], start, len(token)))
            at = found.end()
        else:
            at = _close(text, found, stack, spans)
    return spans


def _end_of_tag(text: str, found: re.Match[str], missing: set[str]) -> int:
    """Where a comment or a tag's content ends; right behind the tag if it is never closed."""
    if found[0] == "<!--":
        end = text.find("-->", found.end())
        return end + 3 if end >= 0 else len(text)
    if found[1] is None:
        end_of_li = _END_OF_LI.search(text, found.end())
        return end_of_li.start() if end_of_li else len(text)
    name = found[1].lower()
    if found[0].endswith("/>") or name in missing:
        return found.end()
    close = re.compile(rf"</{name}\s*>", re.I).search(text, found.end())
    if not close:
        missing.add(name)
        return found.end()
    return close.end()


def _close(text: str, found: re.Match[str], stack: list[tuple[str, int, int]], spans: list[tuple[int, int]]) -> int:
    opener = {"}": "{", "]": "["}[found[0][0]]
    if not stack or stack[-1][0] != opener:
        return found.end()
    _, start, count = stack.pop()
    size = min(count, len(found[0]), 3)
    if count - size >= 2:
        stack.append((opener, start, count - size))
    end = found.start() + size
    newline = text.find("\n", start, end)
    # A link's label may go on over a line break, its target may not.
    if newline >= 0 and (opener == "{" or "|" in text[start:newline]) and not _ITEMS.search(text, start, end):
        spans.append((start, end))
    return end


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
