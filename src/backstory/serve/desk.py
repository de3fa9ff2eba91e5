"""Answers what a reader asks of the archive: explain this article, search these words. As a page or as JSON.

One thread asks the archive, one question after the other, so that a crowd waits in line and memory stays bounded; a
line too long is refused, and who has waited too long. Addresses are fetched outside of it, through the door that all
fetching goes through.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from threading import BoundedSemaphore
from typing import Final, TypeVar

from backstory.article import Document, Metadata, Published
from backstory.config import Settings
from backstory.enrich.article import read_article
from backstory.errors import BackstoryError, NotFound, UsageError
from backstory.explaining.records import Explanation
from backstory.fetch.article import is_address, open_article
from backstory.fetch.articles import PAGE_MANNERS, article_door
from backstory.pipeline.explain import Explainer
from backstory.publish import describe, explain_page, explained
from backstory.publish.press import press_of
from backstory.store import Archive, searching
from backstory.times import one_day
from backstory.views import EventView

MOST_WORDS: Final = 400
_FOUND: Final = 50
# A question takes a fifth of a second: the last in line waits ten or more.
_WAITING: Final = 64
_SECONDS: Final = 30.0
_FETCHING: Final = 4
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent back."""

    status: HTTPStatus
    kind: str
    body: bytes
    policy: str


class Desk:
    """One archive that readers ask, `waiting` of them at once at most; `close` ends its thread."""

    def __init__(self, archive: Path, settings: Settings, waiting: int = _WAITING) -> None:
        with Archive.open(archive) as opened:
            self._press = press_of(opened, settings)
        self._path = archive
        self._settings = settings
        self._line = BoundedSemaphore(waiting)
        self._fetching = BoundedSemaphore(_FETCHING)
        self._clerk = ThreadPoolExecutor(1, thread_name_prefix="desk")
        self._opened: tuple[tuple[int, int], Archive, Explainer] | None = None
        self._clerk.submit(self._warm)

    def _warm(self) -> None:
        """Reads what the first question would wait for; what fails here fails again, and is told, when one is asked."""
        self._archive()[1].ready()

    def close(self) -> None:
        """Ends when the question in hand is answered."""
        self._clerk.submit(self._shut)
        self._clerk.shutdown()

    def explain(self, fields: Mapping[str, str], *, as_json: bool) -> Answer:
        """The explanation of the text or address in the fields; the form where there is neither."""
        text, url = fields.get("text", "").strip(), fields.get("url", "").strip()
        if not text and not url:
            return self._page(explain_page.form_page(self._press))
        try:
            document = self._document(text, url, fields.get("date", ""))
            at = _end_of(fields.get("as-of", ""))
            found = self._ask(lambda _, shared: _explained(shared, document, at))
        except BackstoryError as error:
            return self._refused(
                error, as_json=as_json, page=lambda why: explain_page.form_page(self._press, notice=why)
            )
        if as_json:
            return _json(explained.described(self._press, found))
        return self._page(explain_page.page(self._press, found, served=True))

    def search(self, fields: Mapping[str, str], *, as_json: bool) -> Answer:
        """The events that hold all the words of the field `q`; where there are none, on the page those that hold most.

        As JSON these are given only if the field `some` asks for them.
        """
        words = fields.get("q", "").strip()[:MOST_WORDS]
        some = not as_json or bool(fields.get("some"))
        try:
            found, notice = self._ask(lambda archive, _: _searched(archive, words, some=some)) if words else ((), "")
        except BackstoryError as error:
            return self._refused(
                error, as_json=as_json, page=lambda why: explain_page.search_page(self._press, words, (), notice=why)
            )
        if as_json:
            import msgspec

            entries = [describe.entry(self._press, view) for view in found]
            return Answer(HTTPStatus.OK, "application/json", msgspec.json.encode(entries), _NOTHING)
        return self._page(explain_page.search_page(self._press, words, found, notice=notice))

    def _document(self, text: str, url: str, day: str) -> Document:
        """What is to be read, with the day its reader gave."""
        if text:
            document = Document(text.encode("utf-8", "replace"), url if is_address(url) else "")
        elif is_address(url):
            if not self._fetching.acquire(blocking=False):
                raise Busy
            try:
                with article_door(replace(PAGE_MANNERS, contact=self._settings.contact)) as door:
                    document = open_article(url, door=door, stdin=BytesIO())
            finally:
                self._fetching.release()
        else:
            raise UsageError(f"'{url}' is no address of the web; write it as https://example.org/page")
        if not day.strip():
            return document
        given = Published(one_day(day.strip(), today=datetime.now(UTC).date()), "given")
        return replace(document, known=replace(document.known or Metadata(), published=given))

    def _ask(self, question: Callable[[Archive, Explainer], _Result]) -> _Result:
        """The answer of the thread that has the archive; raises Busy where the line or the wait is too long."""
        if not self._line.acquire(blocking=False):
            raise Busy
        waiting = self._clerk.submit(lambda: question(*self._archive()))
        waiting.add_done_callback(lambda _: self._line.release())
        try:
            return waiting.result(timeout=_SECONDS)
        except TimeoutError:
            waiting.cancel()
            raise Busy from None

    def _archive(self) -> tuple[Archive, Explainer]:
        """The archive, opened anew when its file was changed."""
        log = self._path.with_name(self._path.name + "-wal")
        mark = self._path.stat().st_mtime_ns, log.stat().st_mtime_ns if log.exists() else 0
        if self._opened is None or self._opened[0] != mark:
            self._shut()
            archive = Archive.open(self._path)
            self._opened = mark, archive, Explainer(archive)
            self._press = press_of(archive, self._settings)  # an entity or a story may have another address now
        return self._opened[1], self._opened[2]

    def _shut(self) -> None:
        if self._opened:
            self._opened[1].close()
            self._opened = None

    def _page(self, body: bytes, status: HTTPStatus = HTTPStatus.OK) -> Answer:
        """A page, with the digest of the only style it may use; no script at all."""
        digest = base64.b64encode(hashlib.sha256(explain_page.style(self._press).encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; {_FORMS}"
        return Answer(status, "text/html; charset=utf-8", body, policy)

    def _refused(self, error: BackstoryError, *, as_json: bool, page: Callable[[str], bytes]) -> Answer:
        status = _status(error)
        if as_json:
            return _json({"error": str(error)}, status)
        return self._page(page(str(error)), status)


class Busy(BackstoryError):
    """Too many ask at once."""

    def __init__(self) -> None:
        super().__init__("too many readers ask at once; try again in a minute")


_FORMS: Final = "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src data:"
_NOT_ALL: Final = "Nothing in the archive holds all of these words."
_NOTHING: Final = "default-src 'none'; frame-ancestors 'none'"


def _status(error: BackstoryError) -> HTTPStatus:
    if isinstance(error, Busy):
        return HTTPStatus.SERVICE_UNAVAILABLE
    return HTTPStatus.NOT_FOUND if isinstance(error, NotFound) else HTTPStatus.UNPROCESSABLE_ENTITY


def _explained(shared: Explainer, document: Document, at: datetime | None) -> Explanation:
    explainer = shared.then(at) if at else shared
    return explainer.explain(read_article(document))


def _searched(archive: Archive, words: str, *, some: bool) -> tuple[tuple[EventView, ...], str]:
    """What is found, and what is to be said of it."""
    if found := searching.search(archive, words, limit=_FOUND):
        return found, ""
    found = searching.search_some(archive, words, limit=_FOUND) if some else ()
    return found, _NOT_ALL + (" These hold some of them." if found else "")


def _end_of(day: str) -> datetime | None:
    if not day.strip():
        return None
    today: date = datetime.now(UTC).date()
    return datetime.combine(one_day(day.strip(), today=today), time(23, 59, 59), UTC)


def _json(value: object, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    return Answer(status, "application/json", json.dumps(value, ensure_ascii=False, indent=2).encode(), _NOTHING)
