"""Publishes an archive as a website in a folder: everything once, after that what changed.

What is published is a function of the archive and the settings: no clock, no randomness, so the same archive gives
the same bytes. What the archive must answer is `Library`; how the folder is written is folder.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass
from hashlib import blake2b
from pathlib import Path

from backstory.patience import patience
from backstory.publish.folder import Folder, Marker
from backstory.publish.library import Library, Touched
from backstory.publish.press import HERE, Press, SiteSettings
from backstory.publish.publication import Publication

__all__ = ["Library", "PublishReport", "SiteSettings", "publish"]


@dataclass(frozen=True, slots=True)
class PublishReport:
    """What a publication did: of the files it rendered, how many it wrote and how many were the same already."""

    files: int
    written: int
    unchanged: int
    removed: int


def publish(
    library: Library,
    out: Path,
    settings: SiteSettings,
    *,
    full: bool = False,
    progress: Callable[[int], None] | None = None,
) -> PublishReport:
    """Writes the site of an archive into the folder `out`: what changed since last time, or everything.

    Everything is rendered into a new folder, after a change of settings or of this program, and when `full`; files
    that are no longer part of the site are then removed. Raises SiteError for a folder that holds something else or
    cannot be written; what was there stays whole.
    """
    essays = library.essays()
    press = Press(settings, opinion=bool(essays), aliases=library.aliases())
    marker = Marker(library.identity, library.sequence, _digest(press), complete=True)
    with Folder(out) as folder, patience():
        touched = None if full else _since(library, folder.marker, marker)
        publication = Publication(press, library, folder, progress or _silent)
        if touched is None:
            publication.everything()
        else:
            publication.what_changed(touched)
        folder.finish(marker)
    return PublishReport(folder.files, folder.written, folder.files - folder.written, folder.removed)


def _since(library: Library, last: Marker | None, now: Marker) -> Touched | None:
    """What changed since the folder was last published; None if it was not, or from something else."""
    if last is None or not last.complete or (last.identity, last.digest) != (now.identity, now.digest):
        return None
    if last.sequence > now.sequence:
        return None
    return library.touched(last.sequence)


def _digest(press: Press) -> str:
    """Tells whether two publications look alike: the settings, the templates and this program's own text."""
    digest = blake2b(repr((astuple(press.settings), press.opinion)).encode(), digest_size=8)
    for path in sorted(HERE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(HERE).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _silent(files: int) -> None:
    """Says nothing of how far it is."""
