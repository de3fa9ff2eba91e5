"""Backstory keeps the record of world events and shows the story behind the news."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from backstory.article import Article
    from backstory.explaining.records import Explanation
    from backstory.store import Archive

__version__ = "0.1.0"


def explain(article: Article | Path | str, archive: Archive | Path | str, *, as_of: date | None = None) -> Explanation:
    """What is behind an article: an `Article`, a file, or an address; by an open archive or its file.

    `as_of` is the last day of which anything may be told.
    """
    from backstory.pipeline.explain import explain as explained

    return explained(article, archive, as_of=as_of)
