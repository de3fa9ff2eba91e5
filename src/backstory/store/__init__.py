"""The archive: one SQLite file. `Archive` opens and writes it, `queries` and `Library` read it."""

from backstory.store.archive import Archive
from backstory.store.library import Library

__all__ = ["Archive", "Library"]
