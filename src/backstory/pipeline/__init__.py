"""Reads revisions into the archive, concludes events from them and relates these; resumable at any point.

The only place that knows both where revisions come from and where they go: `keep` takes them in, `conclude` makes
events of them and relates them, and both say how far they are in a `Report`.
"""

from backstory.pipeline.entities import Learned, learn, name_entities
from backstory.pipeline.keep import MOST_TITLES, Wanted, ask, keep, within
from backstory.pipeline.report import Progress, Report, silent
from backstory.pipeline.steps import conclude, differences, rebuild

__all__ = [
    "MOST_TITLES",
    "Learned",
    "Progress",
    "Report",
    "Wanted",
    "ask",
    "conclude",
    "differences",
    "keep",
    "learn",
    "name_entities",
    "rebuild",
    "silent",
    "within",
]
