"""Statements about the future in an English text: who will do what, where and when.

Rules over words that point ahead ("will", "expected to", "said ... would"), with the calendar expressions of `dates`.
Only what can later be checked is shown. Not here: matching a statement to the event that settles it.
"""

from __future__ import annotations

from backstory.enrich.statements.find import Statement, find_statements
from backstory.enrich.statements.when import said_then

__all__ = ["Statement", "find_statements", "said_then"]
