"""A MediaWiki's Action API into revisions: which pages exist, what changed, every saved edit of a page.

It asks and checks, and keeps nothing: what is already known is the caller's to say. One request at a time, as the
wikis ask of robots, and none while their databases lag (`maxlag`). Needs MediaWiki 1.32 (2019) or later.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self
from urllib.parse import quote_plus, urlencode

import msgspec

from backstory.errors import FetchFailed, Unreadable, WikiUnreachable
from backstory.fetch.cache import Cache
from backstory.fetch.fields import revision_number, utc
from backstory.fetch.http import Answer, AskAgain, Door, Manners, NotFetched, origin
from backstory.fetch.pauses import Clock
from backstory.model import Revision
from backstory.relate.entities import WikiPage

# Give these a contact: the operators of wikis ask for one.
WIKI_MANNERS = Manners(pace=0.1, accept="application/json")

# The most titles the API takes from clients without special rights, and a length of address every server takes.
MOST_TITLES = 50
LONGEST_TITLES = 6000

# What the API answers, with status 200, when it would rather be asked later.
LATER = frozenset({"maxlag", "ratelimited", "readonly"})
INTERNAL = "internal_api_error_"

# A stretch of revisions with both ends known does not change, but one of them may yet be hidden.
STRETCH_KEPT = 7 * 24 * 3600.0

# A wiki that fails for this many pages in a row is down, whatever it says about each.
FAILURES_IN_A_ROW = 3

_ASKED_OF_REVISIONS = {"prop": "revisions", "rvslots": "main", "rvprop": "ids|timestamp|user|comment|slotsha1|content"}


@dataclass(frozen=True, slots=True)
class Site:
    """What a wiki says of itself."""

    name: str
    generator: str
    language: str
    time: datetime


class Wiki:
    """A wiki by the address of its api.php, which may be anywhere: naming it is the operator's choice."""

    def __init__(
        self,
        api_url: str,
        *,
        manners: Manners = WIKI_MANNERS,
        cache: Cache | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.api_url = api_url
        try:
            trusted = frozenset({origin(api_url)})
        except NotFetched as error:
            raise WikiUnreachable(f"'{api_url}' {error.cause}; {_WAY_OUT}") from error
        self._door = Door(manners, trusted=trusted, cache=cache, clock=clock)
        self._warnings: set[str] = set()
        self._failed_in_a_row = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections kept alive."""
        self._door.close()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the wiki warned of so far, each once."""
        return tuple(sorted(self._warnings))

    def site(self) -> Site:
        """What the wiki says of itself; raises WikiUnreachable if it is none. Ask this first."""
        address = self._address({"meta": "siteinfo", "siprop": "general"})
        try:
            reply = self._door.ask(address, self._read, tries=2)
        except NotFetched as error:
            way_out = _WAY_OUT if error.answered else "check the address and the network, or try again later"
            raise WikiUnreachable(f"{self.api_url} {error.cause}; {way_out}") from error
        except _Rejected as error:
            raise WikiUnreachable(f"{self.api_url} answered '{error}'; {_WAY_OUT}") from error
        if reply.query is None or reply.query.general is None:
            raise WikiUnreachable(f"{self.api_url} answered, but not as a MediaWiki does; {_WAY_OUT}")
        general = reply.query.general
        return Site(general.sitename, general.generator, general.lang, utc(general.time))

    def latest(self, titles: Iterable[str]) -> Iterator[tuple[str, int | None]]:
        """The id of each page's latest revision, None where the wiki has no such page, in the order given."""
        for batch in _batches(titles):
            found: dict[str, int | None] = {}
            written: dict[str, str] = {}
            for query in self._queries(_unit(batch), {"prop": "info", "titles": "|".join(batch)}):
                written |= {name.asked: name.to for name in query.normalized}
                found |= {page.title: page.lastrevid for page in query.pages}
            for title in batch:
                yield title, found.get(written.get(title, title))

    def pages(self, titles: Iterable[str]) -> Iterator[WikiPage]:
        """Where each page leads and which Wikidata item that is, in the order given; many pages to a request."""
        for batch in _batches(titles):
            leads: dict[str, _Name] = {}
            found: dict[str, _Page] = {}
            asked = {"prop": "pageprops", "ppprop": "wikibase_item|disambiguation", "redirects": "1"}
            for query in self._queries(_unit(batch), asked | {"titles": "|".join(batch)}):
                leads |= {name.asked: name for name in (*query.normalized, *query.redirects)}
                for page in query.pages:
                    if page.title not in found or page.pageprops:
                        found[page.title] = page
            for title in batch:
                yield _wiki_page(title, leads, found)

    def latest_revisions(self, titles: Iterable[str]) -> Iterator[Revision | Unreadable]:
        """The latest revision of each page that exists, many pages to a request."""
        for batch in _batches(titles):
            yield from self._revisions(_unit(batch), {"titles": "|".join(batch)})

    def revisions(
        self, title: str, *, after: int | None = None, until: int | None = None
    ) -> Iterator[Revision | Unreadable]:
        """All revisions of a page, oldest first; none if the wiki has no such page.

        With `after`, only those later than that revision, or again all of them if the wiki no longer has it. With
        `until` nothing later than that one, and what the cache holds of the stretch is not asked for again.
        """
        stretch = {"rvstartid": after, "rvendid": until}
        limits = {name: str(revid) for name, revid in stretch.items() if revid is not None}
        every = {"titles": title, "rvdir": "newer", "rvlimit": "max"}
        found = self._revisions(title, every | limits, fresh_for=0.0 if until is None else STRETCH_KEPT)
        try:
            yield from (each for each in found if not (isinstance(each, Revision) and each.revid == after))
        except _Rejected as error:
            if error.code not in {"badid_rvstartid", "badid_rvendid", "nosuchrevid"} or not limits:
                raise
            yield from self._revisions(title, every)

    def _revisions(
        self, unit: str, asked: dict[str, str], *, fresh_for: float = 0.0
    ) -> Iterator[Revision | Unreadable]:
        for query in self._queries(unit, _ASKED_OF_REVISIONS | asked, fresh_for=fresh_for):
            for page in query.pages:
                if page.invalid:
                    raise FetchFailed(page.title, f"'{page.title}' cannot be a page's title: {page.invalidreason}")
                yield from (_revision(page.title, saved) for saved in page.revisions)

    def _queries(self, unit: str, asked: dict[str, str], *, fresh_for: float = 0.0) -> Iterator[_Query]:
        """Every part of the answer to a query, however often it has to be continued."""
        more: dict[str, str | int] = {}
        while True:
            reply = self._reply(unit, asked | {key: str(value) for key, value in more.items()}, fresh_for)
            if reply.query:
                yield reply.query
            if not reply.more:
                return
            if reply.more == more:
                raise FetchFailed(unit, f"{unit}: the wiki at {self.api_url} continues its answer in a circle")
            more = reply.more

    def _reply(self, unit: str, asked: dict[str, str], fresh_for: float) -> _Reply:
        try:
            reply = self._door.ask(self._address(asked), self._read, fresh_for=fresh_for)
        except NotFetched as error:
            self._failed_in_a_row += 1
            if not error.answered or self._failed_in_a_row >= FAILURES_IN_A_ROW:
                raise WikiUnreachable(f"the wiki at {self.api_url} {error.cause}; try again later") from error
            raise FetchFailed(unit, f"{unit}: the wiki at {self.api_url} {error.cause}; try again later") from error
        except _Rejected as error:
            raise error.about(unit, self.api_url) from error
        self._failed_in_a_row = 0
        return reply

    def _address(self, asked: dict[str, str]) -> str:
        fixed = {"action": "query", "format": "json", "formatversion": "2", "maxlag": "5"}
        return f"{self.api_url}{'&' if '?' in self.api_url else '?'}{urlencode(fixed | asked)}"

    def _read(self, answer: Answer) -> _Reply:
        if answer.status != 200:
            way_out = _CONTACT if answer.status == 403 else _WAY_OUT
            raise WikiUnreachable(f"{self.api_url} answered {answer.status}; {way_out}")
        try:
            reply = _decode(answer.body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            kind = answer.header("content-type").partition(";")[0] or "something"
            raise AskAgain(f"answered with {kind} that is no JSON of a wiki ({error})", answer) from error
        if reply.error:
            if reply.error.code in LATER or reply.error.code.startswith(INTERNAL):
                raise AskAgain(f"answered '{reply.error.code}: {reply.error.info}'", answer)
            raise _Rejected("", reply.error.code, reply.error.info)
        for module, warning in reply.warnings.items():
            self._warnings |= {f"{module}: {line}" for line in str(warning.get("warnings", warning)).splitlines()}
        return reply


_WAY_OUT = "give the whole address of a MediaWiki's api.php, as https://en.wikipedia.org/w/api.php"

_CONTACT = "set a contact, since wikis turn away programs that name nobody, and check the address of its api.php"


class _Rejected(FetchFailed):
    """The wiki understood the question and will not answer it."""

    def __init__(self, unit: str, code: str, said: str, message: str = "") -> None:
        super().__init__(unit, message or f"{code}: {said}")
        self.code = code
        self.said = said

    def about(self, unit: str, api_url: str) -> _Rejected:
        return _Rejected(unit, self.code, self.said, f"{unit}: the wiki at {api_url} says '{self.code}: {self.said}'")


class _Slot(msgspec.Struct):
    content: str | None = None
    sha1: str = ""
    texthidden: bool = False


class _Saved(msgspec.Struct):
    revid: int
    timestamp: datetime
    parentid: int = 0
    user: str | None = None
    comment: str | None = None
    sha1: str = ""
    slots: dict[str, _Slot] = {}


class _Props(msgspec.Struct):
    wikibase_item: str = ""
    disambiguation: str | None = None


class _Page(msgspec.Struct):
    title: str = ""
    lastrevid: int | None = None
    missing: bool = False
    pageprops: _Props | None = None
    invalid: bool = False
    invalidreason: str = ""
    revisions: list[_Saved] = []


class _Name(msgspec.Struct):
    to: str
    asked: str = msgspec.field(name="from")
    section: str = msgspec.field(name="tofragment", default="")


class _General(msgspec.Struct):
    sitename: str
    generator: str
    time: datetime
    lang: str = ""


class _Query(msgspec.Struct):
    pages: list[_Page] = []
    normalized: list[_Name] = []
    redirects: list[_Name] = []
    general: _General | None = None


class _Error(msgspec.Struct):
    code: str
    info: str = ""


class _Reply(msgspec.Struct):
    error: _Error | None = None
    query: _Query | None = None
    warnings: dict[str, dict[str, object]] = {}
    more: dict[str, str | int] = msgspec.field(name="continue", default_factory=dict)


_decode: Callable[[bytes], _Reply] = msgspec.json.Decoder(_Reply).decode


def _revision(title: str, saved: _Saved) -> Revision | Unreadable:
    """One revision, its text checked against the wiki's own SHA-1."""
    slot = saved.slots.get("main", _Slot())
    unit = f"{title} (revision {saved.revid})"
    try:
        revid, at = revision_number(saved.revid), utc(saved.timestamp)
    except ValueError as error:
        return Unreadable(unit, f"{unit}: {error}")
    if slot.content is None and not slot.texthidden:
        return Unreadable(unit, f"{unit}: the wiki has lost the text")
    sha1 = slot.sha1 or saved.sha1
    if slot.content is not None and sha1 and hashlib.sha1(slot.content.encode()).hexdigest() != sha1:
        return Unreadable(unit, f"{unit}: the text that came is not the one with SHA-1 {sha1}; try again")
    return Revision(
        revid=revid,
        title=title,
        at=at,
        wikitext=slot.content,
        parent=saved.parentid or None,
        editor=saved.user,
        comment=saved.comment,
    )


def _wiki_page(title: str, leads: dict[str, _Name], found: dict[str, _Page]) -> WikiPage:
    """What came of one title; redirects are followed over several, and no farther than in a circle."""
    at, section = title, ""
    seen: set[str] = set()
    while at in leads and at not in seen:
        seen.add(at)
        at, section = leads[at].to, leads[at].section
    page = found.get(at, _Page(missing=True))
    props = page.pageprops or _Props()
    return WikiPage(
        title,
        target=at if at != title else "",
        section=section,
        item=props.wikibase_item,
        missing=page.missing or page.invalid,
        ambiguous=props.disambiguation is not None,
    )


def _unit(batch: list[str]) -> str:
    return batch[0] if len(batch) == 1 else f"{batch[0]} and {len(batch) - 1} more"


def _batches(titles: Iterable[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    length = 0
    for title in titles:
        needed = len(quote_plus(title)) + 3
        if batch and (len(batch) == MOST_TITLES or length + needed > LONGEST_TITLES):
            yield batch
            batch, length = [], 0
        batch.append(title)
        length += needed
    if batch:
        yield batch
