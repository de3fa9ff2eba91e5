"""Years in a title: wherever they stand behind its words, they are told in front of them, as most titles have them.

"Egyptian Revolution of 2011", "California wildfires of October 2007" and "Philippine general election, 2016" are how
the portal and the wiki named happenings before 2018. Reads titles only; whether two are one time is `pair`'s business.
"""

from __future__ import annotations

import re

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter"
)
_YEARS = r"(?:19|20)\d\d(?:[–-](?:(?:19|20)\d\d|\d\d))?"
_BEHIND = re.compile(rf"(?P<name>.*?[^\W\d_].*?)(?:,| of| in)? (?P<years>(?:(?:{_MONTHS}) )?{_YEARS}),?$")


_BRACKETED = re.compile(rf"(?<=\()(?:{_MONTHS}) (?=\d{{4}}[–-])|(?<=\d[–-])(?:{_MONTHS}) (?=\d{{4}}\))")


def without_months(title: str) -> str:
    """A title without the months in the stretch of time in its brackets.

    >>> without_months("Western Syria clashes (December 2024–present)"), without_months("Clashes (July 2025)")
    ('Western Syria clashes (2024–present)', 'Clashes (July 2025)')
    """
    return _BRACKETED.sub("", title) if "(" in title else title


def year_first(title: str) -> str:
    """A title with the years that stand behind its words, and the month, in front.

    >>> year_first("Wildfires in 2021"), year_first("Liberian elections, 2005"), year_first("1990")
    ('2021 Wildfires', '2005 Liberian elections', '1990')
    """
    found = _BEHIND.match(title) if title[-1:].isdigit() or title[-1:] == "," else None
    return f"{found['years']} {found['name']}" if found else title
