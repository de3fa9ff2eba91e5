"""What became of a look at an article's page, into whether the page is live, moved, gone, blocked or failed, and when
to look again.

A redirect is followed elsewhere; here only its end is judged: an article that leads to the front page is gone, though
its server says all is well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from backstory.addresses import article
from backstory.enrich.urls import host_of
from backstory.schedule import LONGEST, pause_after
from backstory.views import Presence


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a page is there, and why not, in words that follow its address; `address` is where it is if it moved."""

    presence: Presence
    cause: str = ""
    address: str = ""


_GONE = frozenset({404, 410})
_BLOCKED = frozenset({401, 402, 403, 406, 407, 412, 423, 451})
_REASONS = {
    401: "wants a login",
    402: "wants to be paid",
    403: "forbidden",
    404: "not found",
    410: "gone",
    451: "withheld for legal reasons",
}

# Titles of pages that say "not found" with a status that says "here it is": whole titles, the site's name taken off.
_NOT_FOUND = re.compile(
    r"(?:(?:http )?error\W*)?(?:404|410)(?:\W+(?:error|page|not found|http))*|not found"
    r"|(?:sorry\W+)?(?:the |this )?(?:page|article|story|content|file|resource)(?: you requested)?"
    r"(?: (?:is|was|has been|could|can|cannot|can't|does|not|be|no longer|found|available|exist|removed|deleted"
    r"|missing)){1,6}"
    r"|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|pagina non trovata"
    r"|страница не найдена|页面不存在|ページが見つかりません",
    re.IGNORECASE,
)
# Where walls lead: to a login, to a choice about tracking, to a test that a reader is human.
_WALL = re.compile(
    r"/(?:log-?in|sign-?in|account|auth|subscribe|subscription|register|paywall|consent|captcha|challenge|privacy-gate)\b"
    r"|//(?:consent|login|auth|accounts?|id|sso|myprivacy|tollbar|secure)\.",
    re.IGNORECASE,
)


def judged(asked: str, found: str, status: int, *, title: str = "") -> Judged:
    """What an answer says of the page asked for: `found` is the address it came from, after redirects.

    >>> judged("https://example.org/2014/02/13/talks", "https://example.org/", 200).cause
    'leads to the front page'
    """
    if status != 200:
        presence = Presence.GONE if status in _GONE else Presence.BLOCKED if status in _BLOCKED else Presence.FAILED
        return Judged(presence, _answered(status))
    if title and _NOT_FOUND.fullmatch(title.strip(" .!")):
        return Judged(Presence.GONE, f"shows “{title.strip()}”")
    if article(asked).lower() == article(found).lower():
        return Judged(Presence.LIVE)
    if _WALL.search(found) and not _WALL.search(asked):
        return Judged(Presence.BLOCKED, f"leads to {host_of(found)}, which wants a login or a consent first")
    if _is_front(found) and not _is_front(asked):
        return Judged(Presence.GONE, "leads to the front page")
    return Judged(Presence.MOVED, f"is at {found}", found)


def _answered(status: int) -> str:
    return f"answered {status}" + (f" ({_REASONS[status]})" if status in _REASONS else "")


def _is_front(url: str) -> bool:
    """Whether an address is that of a site's front page, or of one of its sections or languages."""
    parts = urlsplit(url)
    steps = [step for step in parts.path.split("/") if step and not step.startswith("index.")]
    return len(steps) <= 1 and not re.search(r"\d|-.*-|\.\w+$", "".join(steps)) and not re.search(r"\d", parts.query)


_A_DAY = timedelta(days=1)
_SHORTEST = {
    Presence.LIVE: _A_DAY,
    Presence.MOVED: _A_DAY,
    Presence.GONE: 30 * _A_DAY,
    Presence.BLOCKED: 30 * _A_DAY,
}
_FIRST_RETRY = timedelta(hours=6)


def look_again(presence: Presence, day: date, at: datetime, *, tries: int = 1, later: float | None = None) -> datetime:
    """When to look at a page again that was looked at at `at`: ever more rarely as its `day` recedes.

    After a failure: in 6 hours, a day, four days and so on. `later` is how many seconds its server asks for at least.
    """
    if presence is Presence.FAILED:
        pause = min(_FIRST_RETRY * int(4 ** min(tries - 1, 8)), LONGEST)
    else:
        pause = max(pause_after(day, at), _SHORTEST[presence])
    return at + max(pause, timedelta(seconds=min(later or 0.0, LONGEST.total_seconds())))
