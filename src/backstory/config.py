"""Settings: what each is for, where it is read from, and its default.

A setting comes from the environment (`BACKSTORY_URL`), else from a TOML file (`backstory.toml` here, or the one
`BACKSTORY_CONFIG` names), else it has its default. Options on the command line win over all.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

import msgspec

from backstory.errors import UsageError

CONFIG_FILE: Final = "backstory.toml"
PREFIX: Final = "BACKSTORY_"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `HELP` says what each is for."""

    archive: str = "backstory.db"
    edition: str = "en"
    api: str = ""
    contact: str = ""
    pause: float = 0.1
    cache: str = ""
    url: str = "http://localhost:8000"
    name: str = "Backstory"
    opinion: str = ""


HELP: Final[Mapping[str, str]] = {
    "archive": "The archive file.",
    "edition": "The language edition a new archive is made for: en, zh or ja.",
    "api": "The address of the wiki's API; empty for that of the edition on Wikipedia.",
    "contact": "An address or mailbox that the wiki's operators can reach you at; sent with every request.",
    "pause": "Seconds between two requests to one host.",
    "cache": "The folder that answers are cached in; empty for the user's cache folder.",
    "url": "The address the site is published at; feeds and canonical links begin with it.",
    "name": "The name of the site.",
    "opinion": "A folder of Markdown essays to publish under /opinion/.",
}


def load(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in force; raises UsageError that names the file or variable with a wrong value."""
    values = _from_file(Path(environment.get(PREFIX + "CONFIG", CONFIG_FILE)), named=PREFIX + "CONFIG" in environment)
    origin = dict.fromkeys(values, "the settings file")
    for field in fields(Settings):
        variable = PREFIX + field.name.upper()
        if variable in environment:
            values[field.name] = environment[variable]
            origin[field.name] = variable
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        name = str(error).rpartition("$.")[2].rstrip("`")
        raise UsageError(f"{origin.get(name, 'a setting')} has a wrong value: {error}; {HELP.get(name, '')}") from None


def _from_file(path: Path, *, named: bool) -> dict[str, object]:
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        if named:
            raise UsageError(f"there is no settings file {path}, which {PREFIX}CONFIG names") from None
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise UsageError(f"{path} cannot be read as settings: {error}") from error
    unknown = sorted(values.keys() - HELP.keys())
    if unknown:
        raise UsageError(f"{path} has an unknown setting '{unknown[0]}'; known are {', '.join(HELP)}")
    return values
