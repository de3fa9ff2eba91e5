"""The bundled sample: day pages in portal markup told in our own words, and one essay. Data, no logic."""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path


def folder() -> AbstractContextManager[Path]:
    """The sample as a folder on disk: `pages/` for `update --from`, `opinion/` for `publish --opinion`."""
    return as_file(files("backstory.sample"))
