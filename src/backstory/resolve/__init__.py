"""Who an event is: which bullet of which revision tells of which event. Pure; see `history` and `moves`."""

from backstory.resolve.history import history
from backstory.resolve.records import ByHand, Origin, PageHistory, Reading, Track, Verdict

__all__ = ["ByHand", "Origin", "PageHistory", "Reading", "Track", "Verdict", "history"]
