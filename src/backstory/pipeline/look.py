"""One look at an article through the door: at its own address, else as cited, else at a copy; into its record.

Nothing is kept here; the archive is not known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from backstory.article import Metadata
from backstory.enrich.markup import decoded
from backstory.enrich.metadata import read_metadata
from backstory.enrich.metadata_names import for_readers
from backstory.enrich.presence import Judged, judged, look_again
from backstory.errors import Unreadable
from backstory.fetch.answers import Answer, NotFetched, Why
from backstory.fetch.cache import Kept
from backstory.store.articles import ArticleRecord, Cited
from backstory.views import Presence

if TYPE_CHECKING:
    from backstory.fetch.http import Door

_PRESENT: Final = (Presence.LIVE, Presence.MOVED)
_BLOCKED: Final = (Why.ADDRESS, Why.RULES, Why.BOUNDS)
# What a page says of itself is kept no longer than this: a description is shown, not a text.
_MOST_WORDS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Wish:
    """An article to look at, and what is on record of it."""

    cited: Cited
    known: ArticleRecord | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What came of it. `page` is None where nothing was read; `later` is how many seconds its host wants to be left."""

    wish: Wish
    at: datetime
    judgement: Judged
    page: Metadata | None = None
    read_from: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False
    answered: bool = True
    later: float | None = None

    @property
    def presence(self) -> Presence:
        return self.judgement.presence


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def look_through(door: Door, now: Callable[[], datetime] = _now) -> Callable[[Wish], Look]:
    """A look at one article through a door that obeys its site."""

    def look(wish: Wish) -> Look:
        found = _first_there(door, wish, now)
        known = wish.known
        if found.presence in _PRESENT or (known and known.read_at) or not wish.cited.archived:
            return found
        return _with_copy(door, found)

    return look


def _first_there(door: Door, wish: Wish, now: Callable[[], datetime]) -> Look:
    """The look at the first of its addresses where the page is; if it is at none, at its own."""
    own = _look_at(door, wish, wish.cited.url, now)
    if own.presence is not Presence.GONE:
        return own
    looks = (_look_at(door, wish, url, now) for url in wish.cited.addresses if url != wish.cited.url)
    return next((look for look in looks if look.presence in _PRESENT), own)


def _look_at(door: Door, wish: Wish, url: str, now: Callable[[], datetime]) -> Look:
    try:
        answer = door.get(url, known=_validators(wish, url))
    except NotFetched as failure:
        blocked = failure.why in _BLOCKED
        judgement = Judged(Presence.BLOCKED if blocked else Presence.FAILED, failure.cause)
        return Look(wish, now(), judgement, answered=blocked or failure.answered, later=failure.later)
    if answer.from_cache and wish.known:
        return Look(wish, now(), Judged(wish.known.presence, wish.known.cause, wish.known.address), unchanged=True)
    page = _page(answer) if answer.status == 200 else None
    title = page.titles[0].value if page and page.titles else ""
    judgement = judged(url, answer.url, answer.status, title=title)
    return Look(
        wish,
        now(),
        judgement,
        page if judgement.presence in _PRESENT else None,
        answer.url,
        answer.header("etag"),
        answer.header("last-modified"),
    )


def _validators(wish: Wish, url: str) -> Kept | None:
    """What its server called the state on record, if that was read from this address or where it leads."""
    known = wish.known
    if known is None or known.presence not in _PRESENT or not (known.etag or known.modified):
        return None
    headers = (("etag", known.etag), ("last-modified", known.modified))
    return Kept(url, known.read_from, 200, headers, known.checked.timestamp())


def _page(answer: Answer) -> Metadata:
    """What the page says of itself; nothing, if it cannot be read or is a plain text."""
    kind = answer.header("content-type").lower()
    if kind.startswith("text/plain"):
        return Metadata()
    try:
        return read_metadata(decoded(answer.body, content_type=kind), url=answer.url)
    except Unreadable:
        return Metadata()


def _with_copy(door: Door, found: Look) -> Look:
    """The same look, with what a copy at an archive says of the page; if that cannot be had, as it was."""
    try:
        answer = door.get(found.wish.cited.archived)
    except NotFetched:
        return found
    if answer.status != 200:
        return found
    return replace(found, page=_page(answer), read_from=answer.url)


def record_of(look: Look, *, latin: bool = True) -> ArticleRecord:
    """What is to be kept after a look: what the page says now, or said when it was last read.

    `latin` is whether readers of the archive read Latin letters: then the name of the site is kept in them.
    """
    known, cited = look.wish.known, look.wish.cited
    same = known is not None and known.presence is look.presence
    tries = known.tries + 1 if known and same else 1
    standing = ArticleRecord(
        url=cited.url,
        presence=look.presence,
        cause=look.judgement.cause,
        since=known.since if known and same else look.at,
        checked=look.at,
        tries=tries,
        due=look_again(look.presence, cited.day, look.at, tries=tries, later=look.later),
        address=look.judgement.address,
    )
    archived = cited.archived or (known.archived if known else "")
    if look.page is not None:
        return replace(_with_page(standing, look.page, look, latin=latin), archived=archived)
    if known is None:
        return replace(standing, archived=archived)
    return replace(
        known,
        archived=archived,
        **{
            name: getattr(standing, name)
            for name in ("presence", "cause", "since", "checked", "tries", "due", "address")
        },
    )


def _with_page(record: ArticleRecord, page: Metadata, look: Look, *, latin: bool) -> ArticleRecord:
    def first(field: object) -> str:
        return str(getattr(field, "value", ""))[:_MOST_WORDS]

    titles = tuple(title.value[:_MOST_WORDS] for title in page.titles)
    return replace(
        record,
        title=titles[0] if titles else "",
        titles=titles[1:4],
        site=for_readers(page, latin=latin)[:_MOST_WORDS],
        authors=tuple(author.value[:200] for author in page.authors[:20]),
        published=page.published.date if page.published else None,
        origin=page.published.origin if page.published else "",
        language=first(page.language),
        description=first(page.description),
        image=first(page.image),
        read_at=look.at,
        read_from=look.read_from,
        etag=look.etag,
        modified=look.modified,
    )
