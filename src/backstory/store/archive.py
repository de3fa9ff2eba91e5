"""Opens, locks and feeds the archive file.

Turns revisions into rows and back. What is concluded from them is written by `conclusions`, read by `queries`.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from backstory.editions import Edition, edition
from backstory.errors import ArchiveBusy, ArchiveError, NotAnArchive, NotFound
from backstory.ids import page_id
from backstory.model import Revision
from backstory.store import migrations
from backstory.times import moment, stamp

_NO_ROOM = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
_SQLITE_MAGIC = b"SQLite format 3\0"


class Archive:
    """One archive file, open for reading, or for writing by one process at a time.

    Use as a context manager. `Archive.open(path)` reads; `Archive.open(path, write=True)` also creates the
    file when it is missing and holds the lock that makes a second writer raise ArchiveBusy.
    """

    def __init__(self, db: sqlite3.Connection, path: Path, lock: IO[str] | None) -> None:
        self.db = db
        self.path = path
        self._lock = lock

    @classmethod
    def open(cls, path: Path, *, write: bool = False, edition_code: str | None = None) -> Self:
        """Opens an archive; raises NotFound, NotAnArchive, ArchiveTooNew, ArchiveBusy or ArchiveError."""
        exists = path.exists() and path.stat().st_size > 0
        if not exists and not write:
            raise NotFound(f"there is no archive at {path}; make one with 'backstory update' or 'backstory demo'")
        if exists:
            _refuse_foreign(path)
        lock = _lock(path) if write else None
        try:
            db = _connect(path, write=write)
            # A run killed in its first moment leaves a database with nothing in it.
            empty = not db.execute("SELECT 1 FROM sqlite_master").fetchone() and not migrations.is_foreign(db)
            if empty and not write:
                db.close()
                raise NotFound(f"there is nothing in {path} yet; fill it with 'backstory update'")
            if empty:
                code = edition_code or "en"
                migrations.create(db, edition=code, tokenizer=edition(code).tokenizer)
            elif write:
                migrations.migrate(db, str(path))
            else:
                migrations.require_current(db, str(path))
        except sqlite3.DatabaseError as error:
            raise _explained(error, path) from error
        archive = cls(db, path, lock)
        if edition_code and archive.setting("edition") != edition_code:
            code = archive.setting("edition")
            archive.close()
            raise ArchiveError(f"{path} holds the {code} edition; use another file for the {edition_code} edition")
        return archive

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise _explained(error, self.path) from error

    def close(self) -> None:
        """Closes the file and gives the lock back."""
        self.db.close()
        if self._lock:
            self._lock.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the writes inside happen, or none."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.rollback()
            raise
        self.db.commit()

    @property
    def edition(self) -> Edition:
        """The language edition whose pages this archive holds."""
        return edition(self.setting("edition"))

    def setting(self, name: str) -> str:
        """A value of the table `setting`; empty where nothing was kept under the name."""
        row = self.db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def keep_setting(self, name: str, value: str) -> None:
        """Keeps a value in the table `setting`."""
        self.db.execute(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            (name, value),
        )

    # Revisions

    def add_page(self, title: str, days: tuple[date, date]) -> int:
        """Makes a page known and returns its id."""
        key = page_id(title)
        self.db.execute(
            "INSERT OR IGNORE INTO page VALUES (?, ?, ?, ?)",
            (key, title, days[0].isoformat(), days[1].isoformat()),
        )
        return key

    def add_revision(self, page: int, revision: Revision) -> bool:
        """Keeps a revision and marks its page unread; False if it was here already.

        Raises ArchiveError if another text is on record under the same revision id.
        """
        text = None if revision.wikitext is None else revision.wikitext.encode("utf-8", "surrogatepass")
        sha1 = None if text is None else hashlib.sha1(text, usedforsecurity=False).hexdigest()
        known = self.db.execute("SELECT sha1 FROM revision WHERE revid = ?", (revision.revid,)).fetchone()
        if known:
            if known[0] != sha1 and sha1 is not None and known[0] is not None:
                raise ArchiveError(
                    f"revision {revision.revid} of {revision.title} is on record with another text; "
                    "the one on record was kept: check where this one comes from"
                )
            return False
        self.db.execute(
            "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                revision.revid,
                page,
                revision.parent,
                stamp(revision.at),
                revision.editor,
                revision.comment,
                sha1,
                None if text is None else zlib.compress(text, 6),
            ),
        )
        self.db.execute("INSERT OR IGNORE INTO unread VALUES (?)", (page,))
        return True

    def revisions(self, page: int) -> Iterator[Revision]:
        """All revisions of a page in order of time, one at a time."""
        rows = self.db.execute(
            "SELECT revid, title, at, wikitext, parent, editor, comment FROM revision JOIN page ON page.id = page "
            "WHERE page = ? ORDER BY at, revid",
            (page,),
        )
        for revid, title, at, blob, parent, editor, comment in rows:
            text = None if blob is None else zlib.decompress(blob).decode("utf-8", "surrogatepass")
            yield Revision(revid, title, moment(at), text, parent, editor, comment)

    def latest_revids(self, titles: list[str]) -> dict[str, int]:
        """The highest revision id on record for each title that has any from the wiki."""
        found = {}
        for title in titles:
            row = self.db.execute(
                "SELECT max(revid) FROM revision WHERE page = ? AND revid > 0", (page_id(title),)
            ).fetchone()
            if row[0] is not None:
                found[title] = int(row[0])
        return found

    def pages(self) -> list[tuple[int, str]]:
        """All pages (id, title), in order of their days."""
        return self.db.execute("SELECT id, title FROM page ORDER BY first_day, title").fetchall()

    def titles(self, pages: Collection[int]) -> list[tuple[int, str]]:
        """Some pages with their titles, in order of their days."""
        return [page for page in self.pages() if page[0] in pages]

    def pages_near(self, pages: Collection[int], days: int) -> set[int]:
        """The pages about days at most so many days from those of some pages, these among them."""
        rows = self.db.execute(
            "SELECT DISTINCT other.id FROM json_each(?) JOIN page ON page.id = value JOIN page other "
            "ON other.first_day BETWEEN date(page.first_day, ?) AND date(page.last_day, ?)",
            (json.dumps(sorted(pages)), f"-{days} days", f"+{days} days"),
        )
        return {page for (page,) in rows}

    def pages_of_revisions(self, revids: Iterable[int]) -> set[int]:
        """The pages that some revisions are of."""
        rows = (self.db.execute("SELECT page FROM revision WHERE revid = ?", (revid,)).fetchone() for revid in revids)
        return {row[0] for row in rows if row}

    def has_page(self, page: int) -> bool:
        """Whether anything of a page was kept."""
        return self.db.execute("SELECT 1 FROM page WHERE id = ?", (page,)).fetchone() is not None

    def visits(self) -> list[tuple[str, date, datetime | None]]:
        """Every page as (title, last day it is about, last visit), oldest first."""
        rows = self.db.execute(
            "SELECT title, last_day, at FROM page LEFT JOIN visit ON page = id ORDER BY first_day, title"
        )
        return [(title, date.fromisoformat(day), moment(at) if at else None) for title, day, at in rows]

    def unread(self) -> list[tuple[int, str]]:
        """Pages (id, title) with revisions that nothing was concluded from yet, in order of their days."""
        return self.db.execute(
            "SELECT id, title FROM unread JOIN page ON id = page ORDER BY first_day, title"
        ).fetchall()

    # What did not work, and when we looked

    def record_failure(self, step: str, unit: str, message: str, *, at: datetime) -> None:
        """Keeps what went wrong with one unit of work, counting the tries."""
        self.db.execute(
            "INSERT INTO failure VALUES (:step, :unit, :at, 1, :message) ON CONFLICT DO UPDATE "
            "SET at = :at, tries = tries + 1, message = :message",
            {"step": step, "unit": unit, "at": stamp(at), "message": message},
        )

    def clear_failure(self, step: str, unit: str) -> None:
        """Forgets a failure once its unit went through."""
        self.db.execute("DELETE FROM failure WHERE step = ? AND unit = ?", (step, unit))

    def record_visit(self, page: int, at: datetime) -> None:
        """Keeps when the wiki was last asked about a page."""
        self.db.execute("INSERT INTO visit VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at", (page, stamp(at)))


def _refuse_foreign(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(len(_SQLITE_MAGIC))
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror}") from error
    if magic != _SQLITE_MAGIC:
        raise NotAnArchive(f"{path} is no Backstory archive; name another file with --archive")


def _lock(path: Path) -> IO[str]:
    """Holds `<archive>.lock`; not the archive itself, since closing it would drop SQLite's own locks on it."""
    try:
        lock = path.with_name(path.name + ".lock").open("w")
    except OSError as error:
        raise ArchiveError(f"{path} cannot be written: {error.strerror}; choose another with --archive") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise ArchiveBusy(f"another process is writing to {path}; wait until it has ended") from None
    return lock


def _connect(path: Path, *, write: bool) -> sqlite3.Connection:
    db = _connected(path, "mode=rwc" if write else "mode=ro")
    if not write:
        try:
            db.execute("PRAGMA schema_version")
        except sqlite3.OperationalError as error:
            # Readers share a file beside the archive. Where none can be made, as on a medium that is only read, nobody
            # writes either, and what was written is all in the archive.
            log = path.with_name(f"{path.name}-wal")
            if error.sqlite_errorcode & 0xFF not in _NO_ROOM or (log.exists() and log.stat().st_size):
                raise
            db.close()
            db = _connected(path, "mode=ro&immutable=1")
    if write:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA cache_size = -65536")
    return db


def _connected(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True, isolation_level=None, timeout=10)


def _explained(error: sqlite3.DatabaseError, path: Path) -> ArchiveError:
    cause = str(error)
    if "full" in cause:
        way_out = "free some space and run again; nothing that was written is lost"
    elif "I/O" in cause:
        way_out = "look for room on the disk and for a limit to the size of files, then run again; nothing kept is lost"
    elif "locked" in cause:
        return ArchiveBusy(f"another process is writing to {path}; wait until it has ended")
    elif "not a database" in cause or "malformed" in cause:
        way_out = "the file is damaged; restore a copy, or build it again"
    else:
        way_out = "check the file and its folder"
    return ArchiveError(f"{path}: {cause}; {way_out}")
