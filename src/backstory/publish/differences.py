"""What a change says to a reader: its name, and the words added and removed, as HTML. Pure."""

from __future__ import annotations

import re
from datetime import date

from backstory.diff import Kept, Run, diff
from backstory.headline import shortened
from backstory.model import Change, Kind
from backstory.publish import docs
from backstory.publish.prose import Html, escape
from backstory.publish.words import long_date

LABELS = {
    Kind.RECORDED: "First recorded",
    Kind.WORDING: "Wording",
    Kind.FIGURE: "Figure",
    Kind.SOURCE: "Sources",
    Kind.LINKS: "Links",
    Kind.TOPIC: "Topic",
    Kind.CATEGORY: "Category",
    Kind.DAY: "Moved to another day",
    Kind.REMOVED: "Taken off the page",
    Kind.RESTORED: "Back on the page",
    Kind.MERGED: "Joined with another event",
    Kind.SPLIT: "Split from another event",
}
# What a reader wants first of several changes made at once.
_WEIGHT = (
    Kind.REMOVED, Kind.RESTORED, Kind.MERGED, Kind.SPLIT, Kind.FIGURE, Kind.WORDING, Kind.DAY, Kind.CATEGORY,
    Kind.TOPIC, Kind.SOURCE, Kind.LINKS, Kind.RECORDED,
)  # fmt: skip
_ORDER = {kind: place for place, kind in enumerate(_WEIGHT)}
# Kinds whose before and after are lists of names, of which each is kept, added or removed whole.
_LISTS = frozenset({Kind.SOURCE, Kind.LINKS, Kind.FIGURE, Kind.CATEGORY, Kind.TOPIC})
# How many characters stay on either side of a change before the rest is left out.
_AROUND = 60
_WORD = re.compile(r"\s\S*$")
_END = re.compile(r"^\S*\s")


def label(change: Change) -> str:
    """What a change is called."""
    if change.kind is Kind.SOURCE and change.substance:
        if not change.before:
            return "Source added"
        if not change.after:
            return "Source lost"
    return LABELS[change.kind]


def newest_first(changes: tuple[Change, ...]) -> list[Change]:
    """Changes in the order a reader is told them: the latest edit first, within it what matters most."""
    return sorted(changes, key=lambda change: (-change.at.timestamp(), -change.number, _ORDER[change.kind]))


def matters(change: Change | docs.ChangeTo) -> bool:
    """Whether a change is among those a reader is told first: of substance, or the first record."""
    return change.substance or change.kind == Kind.RECORDED


def parted(changes: tuple[Change, ...]) -> tuple[list[Change], list[Change]]:
    """The changes newest first: those of substance with the first record, and the others."""
    newest = newest_first(changes)
    return [change for change in newest if matters(change)], [change for change in newest if not matters(change)]


def told(change: Change) -> Html:
    """The difference that a change made, as a paragraph holds it; nothing where its name says all."""
    before, after = change.before, change.after
    if change.kind in (Kind.RECORDED, Kind.RESTORED) or (change.kind is Kind.REMOVED and not after):
        return Html()
    if change.kind in (Kind.MERGED, Kind.SPLIT, Kind.REMOVED):
        return Html(f"With: {escape(shortened(after or before, 240))}")
    if change.kind is Kind.DAY:
        before, after = _day(before), _day(after)
    if change.kind in _LISTS or change.kind is Kind.DAY:
        return _both(before, after)
    return diff_html(before, after)


def diff_html(before: str, after: str) -> Html:
    """What changed between two texts, word by word, the long unchanged parts left out."""
    runs = diff(before, after)
    last = len(runs) - 1
    out: list[str] = []
    for index, run in enumerate(runs):
        if run.kind is Kept.SAME:
            out.append(escape(_shortened(run, first=index == 0, last=index == last)))
            continue
        words = run.text.strip()
        tag = "ins" if run.kind is Kept.ADDED else "del"
        lead = run.text[: len(run.text) - len(run.text.lstrip())]
        beside = " " if not lead and out and out[-1].endswith("</del>") else lead
        out.append(f"{beside}<{tag}>{escape(words)}</{tag}>" if words else run.text)
    return Html("".join(out))


def _shortened(run: Run, *, first: bool, last: bool) -> str:
    """Unchanged text without its middle, or without its far end where it is the first or the last."""
    text = run.text
    head = "" if first else _WORD.sub("", text[:_AROUND])
    tail = "" if last else _END.sub("", text[-_AROUND:])
    if (first and last) or len(text) <= len(head) + len(tail) + 40:
        return text
    return f"{head} … {tail}".strip(" ") if first or last else f"{head} … {tail}"


def _both(before: str, after: str) -> Html:
    parts = [f"<del>{escape(before)}</del>"] if before else []
    if after:
        parts.append(f"<ins>{escape(after)}</ins>")
    return Html(" ".join(parts))


def _day(iso: str) -> str:
    try:
        return long_date(date.fromisoformat(iso))
    except ValueError:
        return iso
