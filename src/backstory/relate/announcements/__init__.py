"""Announced and happened: what an event says will be, by when, and the later events that settle it, either way.

    find      the text of an event into its dated announcements
    mentioned days to come that a text names in no known way, for who shows only what is settled
    meant     which days a date means for what lies ahead
    expect    an announcement into what an event that settles it would hold
    settle    announcements and later events into outcomes, with reasons; silent unless the signs are strong
    why       what is told of an outcome, in words

Pure: texts and days in, records out. Only English is read, and only what names its days.
"""

from __future__ import annotations

from backstory.relate.announcements.find import find_announcements, find_shaped, with_days
from backstory.relate.announcements.mentioned import find_mentioned
from backstory.relate.announcements.reckoned import reckoned
from backstory.relate.announcements.settle import Settled, Status, settle

__all__ = [
    "Settled",
    "Status",
    "find_announcements",
    "find_mentioned",
    "find_shaped",
    "reckoned",
    "settle",
    "with_days",
]
