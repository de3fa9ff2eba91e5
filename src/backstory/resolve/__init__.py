"""Who an event is: which bullet of which revision tells of which event. Pure.

`history` follows events through the revisions of a page, `moves` finds those that went to another day, `join` puts
both together.
"""

from backstory.resolve.history import history
from backstory.resolve.join import Told, join
from backstory.resolve.moves import FARTHEST_DAYS, Move, moves
from backstory.resolve.records import ByHand, Origin, PageHistory, Reading, Track, Verdict

__all__ = [
    "FARTHEST_DAYS",
    "ByHand",
    "Move",
    "Origin",
    "PageHistory",
    "Reading",
    "Told",
    "Track",
    "Verdict",
    "history",
    "join",
    "moves",
]
