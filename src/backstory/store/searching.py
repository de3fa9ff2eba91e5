"""Finds events by the words they hold, in the full-text index of texts, topics and names.

What somebody asks for is taken as words: no character of it is an operator of the index.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from backstory.store import queries
from backstory.store.archive import Archive
from backstory.text import COMMON, words
from backstory.views import EventView

# Topics count twice as much as texts, names half.
_RANK = "bm25(event_search, 1.0, 2.0, 0.5), rowid"
# Of events that hold some words, so many of the best are looked at for how many they hold.
_LOOKED_AT = 200


def search(archive: Archive, asked: str, *, limit: int = 20) -> tuple[EventView, ...]:
    """Live events whose text, topics or names hold all the words (quote a phrase), best first."""
    return queries.events_numbered(archive, _matching(archive, _terms(asked), " ", limit))


def search_some(archive: Archive, asked: str, *, limit: int = 20) -> tuple[EventView, ...]:
    """Live events that hold some of the words, those that hold most first; words that every text has do not count."""
    terms = [term for term in _terms(asked) if not COMMON.issuperset(words(term))]
    best = _matching(archive, terms, " OR ", max(limit, _LOOKED_AT))
    among = json.dumps(best)
    held = dict.fromkeys(best, 0)
    for term in terms:
        rows = archive.db.execute(
            "SELECT rowid FROM event_search WHERE event_search MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
            (_quoted(term), among),
        )
        for (number,) in rows:
            held[number] += 1
    return queries.events_numbered(archive, sorted(best, key=lambda number: -held[number])[:limit])


def _matching(archive: Archive, terms: Iterable[str], joint: str, limit: int) -> list[int]:
    query = joint.join(map(_quoted, terms))
    if not query:
        return []
    rows = archive.db.execute(
        f"SELECT rowid FROM event_search WHERE event_search MATCH ? ORDER BY {_RANK} LIMIT ?", (query, limit)
    )
    return [number for (number,) in rows]


def _terms(asked: str) -> list[str]:
    """Words and phrases in quotation marks, each once."""
    phrases = asked.split('"')
    found = (one for n, part in enumerate(phrases) for one in ([part.strip()] if n % 2 else part.split()) if one)
    return list(dict.fromkeys(found))


def _quoted(term: str) -> str:
    return f'"{term}"'
