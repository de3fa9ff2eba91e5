"""The calendar expressions of an English text, resolved against a reference day.

Takes plain text and the day it was written (or None); gives each expression with a TIMEX-like ISO value and the days it
covers. Weekdays, bare months and feasts are placed by the verbs around them. Not here: the date of publication itself,
other languages, and times finer than the day beyond their value. Lengths ("two days") have no days unless they are
anchored ("the past two days").
"""

from __future__ import annotations

from backstory.enrich.dates.find import DateMention, find_dates

__all__ = ["DateMention", "find_dates"]
