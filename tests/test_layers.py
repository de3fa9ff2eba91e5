"""Imports point down: a module uses only layers below its own, and the pure ones touch nothing outside."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "backstory"
LAYERS = (
    {"errors", "patience", "quick"},
    {"model"},
    {"views", "article"},
    {"ids", "text", "times", "config", "numbers", "addresses", "outlets", "places"},
    {"schedule", "diff", "figures", "wording", "headline", "editions"},
    {"changes", "parse", "enrich"},
    {"resolve", "as_of"},
    {"relate"},
    {"explaining"},
    {"fetch", "store"},
    {"pipeline"},
    {"publish", "sample"},
    {"serve"},
    {"cli"},
    {"__main__"},
)
LEVEL = {unit: level for level, units in enumerate(LAYERS) for unit in units}
PURE = set().union(*LAYERS[:9]) - {"config"}
OUTSIDE = {"sqlite3", "httpx2", "socket", "ssl", "subprocess", "time", "random", "os", "pathlib", "click", "rich"}


def unit_of(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").parts[0]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            if node.module == "backstory":
                yield from (f"backstory.{alias.name}" for alias in node.names)
            else:
                yield str(node.module)


MODULES = sorted(path for path in ROOT.rglob("*.py") if path != ROOT / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_point_down(path: Path) -> None:
    unit = unit_of(path)
    assert unit in LEVEL, f"{unit} has no layer: give it one in LAYERS"
    for name in imports(path):
        top, _, rest = name.partition(".")
        other = rest.split(".")[0]
        if top == "backstory" and other in LEVEL:
            assert other == unit or LEVEL[other] < LEVEL[unit], f"{unit} imports {other}, which is not below it"
        elif unit in PURE:
            assert top not in OUTSIDE, f"{unit} is pure but imports {name}"
