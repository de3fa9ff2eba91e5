"""A folder of Markdown files into opinion essays, newest first.

Each file is named `2026-08-12-the-slug.md` and begins with its title, author and date between two lines of
three hyphens. Reads files; what they say is left as it is.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from backstory.errors import SiteError
from backstory.ids import slugify
from backstory.views import Essay

_FRONT = re.compile(r"---\s*\n(.*?)\n---\s*\n(.*)", re.DOTALL)
_DATED = re.compile(r"\d{4}-\d{2}-\d{2}-(.+)")
_FIELDS = frozenset({"title", "author", "date", "summary", "sample"})
_NEEDED = ("title", "author", "date")


def read_essays(folder: Path) -> tuple[Essay, ...]:
    """The essays of a folder, newest first; raises SiteError that names the file that is none."""
    if not folder.is_dir():
        raise SiteError(f"there is no folder {folder} to read essays from; make it, or leave --opinion out")
    essays = [_read(path) for path in sorted(folder.glob("*.md"))]
    seen: dict[tuple[date, str], str] = {}
    for essay in essays:
        other = seen.setdefault((essay.day, essay.slug), essay.title)
        if other != essay.title:
            raise SiteError(f"two essays of {essay.day} are called '{essay.slug}'; rename one of the files in {folder}")
    return tuple(sorted(essays, key=lambda essay: (-essay.day.toordinal(), essay.slug)))


def _read(path: Path) -> Essay:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SiteError(f"{path} cannot be read as an essay: {error}; save it as UTF-8") from error
    match = _FRONT.match(text)
    if not match:
        raise SiteError(f"{path} is no essay: it begins with no title, author and date between two lines of ---")
    fields = _fields(path, match[1])
    try:
        day = date.fromisoformat(fields["date"])
    except ValueError:
        raise SiteError(f"{path} has the date '{fields['date']}'; write it as 2026-08-12") from None
    named = _DATED.fullmatch(path.stem)
    return Essay(
        day,
        slugify(named[1] if named else path.stem),
        fields["title"],
        fields["author"],
        fields.get("summary", ""),
        match[2].strip() + "\n",
        fields.get("sample", "").lower() in ("true", "yes"),
    )


def _fields(path: Path, front: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in front.splitlines():
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if not colon or name not in _FIELDS:
            raise SiteError(f"{path} says '{line.strip()}' at its start; known are {', '.join(sorted(_FIELDS))}")
        fields[name] = value.strip().strip("\"'")
    for name in _NEEDED:
        if not fields.get(name):
            raise SiteError(f"{path} has no {name}; add a line '{name}: …' at its start")
    return fields
