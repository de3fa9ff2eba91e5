"""Brings an archive from the version it was written with to the one this program writes.

`schema.sql` always describes the newest version; each migration is a step from one version to the next.
A migration that changes only what is concluded drops it and marks every page unread: the next update concludes anew.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from importlib.resources import files

from backstory.errors import ArchiveError, ArchiveTooNew, NotAnArchive

APPLICATION_ID = 0x42434B53  # "BCKS"

Migration = Callable[[sqlite3.Connection], None]

_OBJECT = re.compile(r"CREATE (?P<kind>TABLE|INDEX) (?P<name>\w+).*?;", re.DOTALL)
_COMMENT = re.compile(r"--.*")
# What is there in the first format and nobody concluded.
_FETCHED = ("page", "revision", "article", "article_text")
_KEPT = ("decision", "path", "setting", "unread", "visit", "quiet", "failure")


def schema() -> str:
    """The SQL that makes an empty archive."""
    return files("backstory.store").joinpath("schema.sql").read_text("utf-8")


def _objects() -> Iterator[tuple[str, str]]:
    """The name and the SQL of each table and index of the newest version."""
    for found in _OBJECT.finditer(_COMMENT.sub("", schema())):
        yield found["name"], found[0]


def _relations(db: sqlite3.Connection) -> None:
    """To format 2, with relations, stories, announcements: concluded anew, since each event says more now."""
    tables = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall()
    for (name,) in tables:
        if name not in (*_FETCHED, *_KEPT) and not name.startswith("event_search"):
            db.execute(f"DROP TABLE {name}")
    db.execute("DELETE FROM event_search")
    for sql in _lacking(db):
        db.execute(sql)
    db.execute("INSERT OR IGNORE INTO unread SELECT id FROM page")


def _lacking(db: sqlite3.Connection) -> list[str]:
    """The SQL of the tables and indexes of the newest version that are not there."""
    standing = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    return [sql for name, sql in _objects() if name not in standing]


# MIGRATIONS[n] leads from version n + 1 to n + 2.
MIGRATIONS: tuple[Migration, ...] = (_relations,)

VERSION = len(MIGRATIONS) + 1


def create(db: sqlite3.Connection, *, edition: str, tokenizer: str) -> None:
    """Makes an empty archive of an edition in an empty database, whole or not at all."""
    db.executescript(
        f"BEGIN;\n{schema()}\n"
        f"CREATE VIRTUAL TABLE event_search USING fts5(text, topics, names, tokenize = '{tokenizer}');\n"
        f"INSERT INTO setting VALUES ('edition', '{edition}'), ('sequence', '0'), ('published', '0');\n"
        f"PRAGMA application_id = {APPLICATION_ID};\nPRAGMA user_version = {VERSION};\nCOMMIT;"
    )


def is_foreign(db: sqlite3.Connection) -> bool:
    """Whether a program other than this one has put its mark on the database."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    return application not in (0, APPLICATION_ID)


def migrate(db: sqlite3.Connection, path: str) -> None:
    """Brings the database to this version, or raises NotAnArchive or ArchiveTooNew."""
    version = _version(db, path)
    if version == VERSION:
        # A format that is not released yet may get another table of workings, which begins empty.
        for sql in _lacking(db):
            db.execute(sql)
        return
    db.execute("PRAGMA foreign_keys = OFF")
    for step in range(version, VERSION):
        db.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[step - 1](db)
            db.execute(f"PRAGMA user_version = {step + 1}")
        except BaseException:
            db.rollback()
            raise
        db.commit()
    db.execute("PRAGMA foreign_keys = ON")


def require_current(db: sqlite3.Connection, path: str) -> None:
    """Raises NotAnArchive, ArchiveTooNew, or ArchiveError for an archive that has to be migrated first."""
    if _version(db, path) < VERSION:
        raise ArchiveError(f"{path} is of an older format; run 'backstory --archive {path} update' once to renew it")


def _version(db: sqlite3.Connection, path: str) -> int:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise NotAnArchive(f"{path} is a database but no Backstory archive; name another file with --archive")
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise ArchiveTooNew(
            f"{path} was written by a later Backstory (format {version}, this one knows {VERSION}); "
            "install the later one to read it"
        )
    return int(version)
