"""A folder of wikitext files, one revision each, into revisions.

    2014-02-13.wiki      a day page; 2014-02-13.<anything>.wiki beside it is another revision of it
    1004436140.wiki      a revision by its id, described by 1004436140.json beside it
    manifest.tsv         what is known of the files beside it, by the names of its columns

Each file's page, time and id come from its sidecar, else from the manifest, else from its name and the time the file
was last written. Folders are searched to the bottom.
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from backstory import ids
from backstory.errors import Unreadable
from backstory.fetch.fields import revision_number, utc
from backstory.fetch.streams import unreadable
from backstory.model import Revision

if TYPE_CHECKING:
    from backstory.editions import Edition

MANIFEST = "manifest.tsv"

# What sidecars call things. The first of each are the names in the public repository current-events-context (2026),
# the others those of its older files and of the wiki's API.
SIDECAR_FIELDS: Mapping[str, tuple[str, ...]] = {
    "title": ("page", "title"),
    "revid": ("revision_id", "oldid", "revid"),
    "at": ("revision_timestamp", "timestamp"),
    "sha256": ("source_sha256", "sha256"),
    "editor": ("editor", "user"),
    "comment": ("comment",),
    "kind": ("source_mode",),
}
MANIFEST_FIELDS: Mapping[str, tuple[str, ...]] = {
    "revid": ("revision_id",),
    "at": ("revision_timestamp",),
    "sha256": ("sha256",),
    "editor": ("editor",),
    "comment": ("comment",),
}
UNKNOWN = frozenset({"", "-"})

_DAY_FILE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\..+)?\.wiki")
_REVISION_FILE = re.compile(r"(\d+)\.wiki")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a file before it is read."""

    path: Path
    title: str
    at: datetime
    revid: int | None = None
    sha256: str = ""
    editor: str | None = None
    comment: str | None = None


def read_folder(path: Path, edition: Edition) -> Iterator[Revision | Unreadable]:
    """The revisions in a folder or single file, oldest first; what cannot be read comes as Unreadable, at the start
    if its time is not known. Pages that are no day of the edition are passed over.

    Files of one page without id and with the same time are set a second apart in the order of their names.
    """
    known: list[Known] = []
    for found in _find(path, edition):
        if isinstance(found, Unreadable):
            yield found
        elif edition.days_of_title(found.title):
            known.append(found)
    known.sort(key=lambda each: (each.at, each.title, each.revid or 0, each.path))
    same: Counter[tuple[str, datetime]] = Counter()
    for each in known:
        if each.revid is None:
            key = (each.title, each.at)
            yield _read(replace(each, at=each.at + timedelta(seconds=same[key])))
            same[key] += 1
        else:
            yield _read(each)


def _read(known: Known) -> Revision | Unreadable:
    try:
        content = known.path.read_bytes()
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return Unreadable(known.path.name, f"{known.path} is not UTF-8 ({error.reason} at byte {error.start})")
    except OSError as error:
        return Unreadable(known.path.name, str(unreadable(known.path, error)))
    if known.sha256 and hashlib.sha256(content).hexdigest() != known.sha256.lower():
        return Unreadable(known.path.name, f"{known.path} is not the text with SHA-256 {known.sha256}; copy it again")
    revid = ids.revision_id(known.title, known.at) if known.revid is None else known.revid
    return Revision(revid, known.title, known.at, text, editor=known.editor, comment=known.comment)


def _find(path: Path, edition: Edition) -> Iterator[Known | Unreadable]:
    if path.is_file():
        yield from _find_beside(path.parent, [path.name], edition, strays=False)
        return
    closed: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from _find_beside(Path(folder), sorted(names), edition, strays=True)
    for error in closed:
        yield Unreadable(str(error.filename), str(unreadable(Path(error.filename), error)))


def _find_beside(folder: Path, names: list[str], edition: Edition, *, strays: bool) -> Iterator[Known | Unreadable]:
    """What is known of the files in one folder, and, with `strays`, of descriptions whose file is not there."""
    pages = [name for name in names if name.endswith(".wiki")]
    rows: dict[str, dict[str, str]] = {}
    if pages and (folder / MANIFEST).is_file():
        try:
            rows = _read_manifest(folder / MANIFEST)
        except (OSError, ValueError, csv.Error) as error:
            yield Unreadable(MANIFEST, f"{folder / MANIFEST} cannot be read ({error}); its folder is passed over")
            return
    for name in pages:
        try:
            yield _know(folder / name, rows.get(name, {}), edition)
        except (OSError, ValueError, msgspec.DecodeError, RecursionError) as error:
            yield Unreadable(name, f"{folder / name}: {error}")
    if strays and pages:
        sidecars = {Path(name).stem + ".wiki" for name in names if re.fullmatch(r"\d+\.json", name)}
        for name in sorted((sidecars | set(rows)) - set(pages)):
            yield Unreadable(name, f"{folder / name} is described beside it, but is not there")


def _read_manifest(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
        if "file" not in (table.fieldnames or []):
            raise ValueError("it has no column 'file'")
        return {row["file"]: row for row in table if row["file"] not in UNKNOWN}


def _know(path: Path, row: dict[str, str], edition: Edition) -> Known:
    """Put together what is known of a file; raises with the cause if its page cannot be told."""
    sidecar = path.with_suffix(".json")
    if sidecar.is_file():
        facts = _facts(_read_sidecar(sidecar), SIDECAR_FIELDS)
        if facts.get("kind", "wikitext") != "wikitext":
            raise ValueError(f"its sidecar says it is {facts['kind']}, not wikitext")
        if (oldid := _REVISION_FILE.fullmatch(path.name)) and facts.setdefault("revid", oldid[1]) != oldid[1]:
            raise ValueError(f"its sidecar describes revision {facts['revid']}")
    else:
        facts = _facts(row, MANIFEST_FIELDS)
    written = datetime.fromtimestamp(int(path.stat().st_mtime), tz=UTC)
    return Known(
        path=path,
        title=facts.get("title") or edition.title_of_day(_day_of(path.name)),
        at=utc(facts["at"]) if "at" in facts else written,
        revid=revision_number(facts["revid"]) if "revid" in facts else None,
        sha256=facts.get("sha256", ""),
        editor=facts.get("editor"),
        comment=facts.get("comment"),
    )


def _read_sidecar(path: Path) -> dict[str, str]:
    fields = msgspec.json.decode(path.read_bytes(), type=dict[str, object])
    return {name: str(value) for name, value in fields.items() if isinstance(value, str | int)}


def _facts(fields: dict[str, str], names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The fields that say something, under our names."""
    facts = {}
    for ours, theirs in names.items():
        said = next((fields[name] for name in theirs if fields.get(name, "") not in UNKNOWN), None)
        if said is not None:
            facts[ours] = said
    return facts


def _day_of(name: str) -> date:
    if match := _DAY_FILE.fullmatch(name):
        return date.fromisoformat(match[1])
    if _REVISION_FILE.fullmatch(name):
        raise ValueError("there is no sidecar beside it to say which page it is")
    raise ValueError("the name is neither a day (2014-02-13.wiki) nor a revision with a sidecar (1004436140.wiki)")
