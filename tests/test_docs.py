"""The documents fail here when they are wrong: each command, option, setting, table and word is described."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import click
import pytest

from backstory.cli import cli
from backstory.config import HELP, Settings
from backstory.store.migrations import schema
from tests.conftest import ROOT

DOCS = ROOT / "docs"
MARKDOWN = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


def text(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_each_command_and_option_is_described(command: str) -> None:
    section = re.search(rf"^## {command}$(.*?)(?=^## |\Z)", text("commands.md"), re.MULTILINE | re.DOTALL)
    assert section, f"docs/commands.md has no section '## {command}'"
    for parameter in cli.commands[command].params:
        name = parameter.opts[0] if isinstance(parameter, click.Option) else str(parameter.name).upper()
        assert f"`{name}" in section[1], f"docs/commands.md does not describe {name} of {command}"


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_each_command_has_help(command: str) -> None:
    assert cli.commands[command].help
    assert all(p.help for p in cli.commands[command].params if isinstance(p, click.Option))


def test_no_command_is_described_that_does_not_exist() -> None:
    assert set(re.findall(r"^## (\S+)$", text("commands.md"), re.MULTILINE)) == set(cli.commands)


@pytest.mark.parametrize("field", fields(Settings), ids=lambda field: field.name)
def test_each_setting_is_described(field: object) -> None:
    name, default = field.name, field.default  # type: ignore[attr-defined]
    shown = "empty" if default == "" else f"`{default}`"
    assert f"| `{name}` | `BACKSTORY_{name.upper()}` | {shown} | {HELP[name]} |" in text("settings.md")


def test_the_data_dictionary_is_made_from_the_schema() -> None:
    """`python -m tests.test_docs` writes docs/data.md anew."""
    assert text("data.md") == data_dictionary()


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), f"{path.name} links to {target}"


def data_dictionary() -> str:
    """The schema as a page: the comments of schema.sql are the words, its columns the tables."""
    lines = ["# The archive file, table by table", "", "Made from `src/backstory/store/schema.sql`."]
    comment: list[str] = []
    for line in schema().splitlines():
        if section := re.fullmatch(r"-- (\d\. \w+) -+", line):
            lines += ["", f"## {section[1]}"]
        elif line.startswith("--"):
            comment.append(line[2:].removeprefix(" "))
        elif table := re.match(r"CREATE TABLE (\w+)", line):
            lines += ["", f"### {table[1]}", "", *comment, *([""] if comment else [])]
            lines += ["| column | type | what it is |", "| --- | --- | --- |"]
        elif column := re.match(r"    ([a-z]\w*) +(\w+)([^-]*)(?:-- (.*))?$", line):
            kind = column[2].lower() + (" or null" if "NOT NULL" not in line and "PRIMARY" not in line else "")
            lines.append(f"| `{column[1]}` | {kind} | {column[4] or ''} |")
        elif not line.strip():
            if lines[-1].startswith("Made from") and comment:
                lines += ["", "```text", *comment, "```"]
            comment = []
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    (DOCS / "data.md").write_text(data_dictionary(), "utf-8")
