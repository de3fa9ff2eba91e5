"""Every error Backstory raises on purpose, as one tree.

Two branches matter to the pipeline: a `Skip` ends one unit of work (a page, an address) and is kept in
the archive as a failure; anything else ends the run. Each message names the thing, the cause and the way out.
"""

from __future__ import annotations


class BackstoryError(Exception):
    """Something the user should read; the command line prints it without a traceback and exits 1."""

    exit_code = 1


class UsageError(BackstoryError):
    """The request itself makes no sense: a date that does not exist, two options that exclude each other."""

    exit_code = 2


class NotFound(BackstoryError):
    """What was asked for is not in the archive."""

    exit_code = 3


class ArchiveError(BackstoryError):
    """The archive file cannot be used."""


class NotAnArchive(ArchiveError):
    """The file exists and is something else."""


class ArchiveTooNew(ArchiveError):
    """The file was written by a later Backstory."""


class ArchiveBusy(ArchiveError):
    """Another process is writing to the archive."""


class SourceError(BackstoryError):
    """A place to read revisions from (folder, dump, wiki) cannot be read at all."""


class WikiUnreachable(SourceError):
    """The wiki does not answer, or not as a wiki does."""


class SiteError(BackstoryError):
    """The site cannot be written where it was asked for."""


class Skip(BackstoryError):
    """One unit of work failed; the others go on."""

    def __init__(self, unit: str, message: str) -> None:
        super().__init__(message)
        self.unit = unit
        self.message = message


class Unreadable(Skip):
    """A page, file or record that is not what it should be."""


class FetchFailed(Skip):
    """An address that could not be fetched."""
