"""The pages behind the items of feeds that carry a teaser only, fetched within bounds. Nothing is kept here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from backstory.article import Document
from backstory.enrich.urls import host_of
from backstory.errors import FetchFailed
from backstory.fetch.answers import NotFetched, Why
from backstory.fetch.articles import KINDS

if TYPE_CHECKING:
    from backstory.fetch.http import Door

# A host that did not answer so many times is not asked again in this run.
_FAILURES: Final = 3
# The page is there for readers, not for programs, or it is none: what the feed carries is all there is.
_NOT_OURS: Final = (Why.ADDRESS, Why.RULES, Why.BOUNDS)


@dataclass(slots=True)
class Pages:
    """Pages fetched through a door, at most `left` more of them."""

    door: Door
    left: int
    silent: Counter[str] = field(default_factory=Counter)

    def behind(self, url: str) -> Document | None:
        """The page at an address; None if it is not for programs. Raises FetchFailed if it may be had another time."""
        host = host_of(url)
        if self.silent[host] >= _FAILURES:
            raise FetchFailed(url, f"{url} is not fetched: its host did not answer {_FAILURES} times; try again later")
        self.left -= 1
        try:
            answer = self.door.get(url.partition("#")[0])
        except NotFetched as failure:
            if failure.why in _NOT_OURS:
                return None
            self.silent[host] += 1
            raise
        kind = answer.header("content-type").lower()
        if answer.status != 200 or not kind.startswith(KINDS):
            return None
        return Document(answer.body, answer.url, kind)
