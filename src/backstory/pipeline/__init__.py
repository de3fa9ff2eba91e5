"""Reads revisions into the archive and concludes events from them; resumable at any point.

The only place that knows both where revisions come from and where they go: `keep` takes them in, `conclude` makes
events of them, and both say how far they are in a `Report`.
"""

from backstory.pipeline.conclude import conclude, differences, rebuild
from backstory.pipeline.keep import MOST_TITLES, Wanted, ask, keep, within
from backstory.pipeline.report import Progress, Report, silent

__all__ = [
    "MOST_TITLES",
    "Progress",
    "Report",
    "Wanted",
    "ask",
    "conclude",
    "differences",
    "keep",
    "rebuild",
    "silent",
    "within",
]
