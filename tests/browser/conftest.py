"""A real browser, and the page checkers of npm; a test is skipped with a clear line where one is absent."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from backstory import pipeline, sample
from backstory.config import Settings
from backstory.fetch.sources import open_source
from backstory.model import Revision
from backstory.publish.essays import read_essays
from backstory.publish.site import SiteSettings, publish
from backstory.serve.app import SiteServer
from backstory.serve.desk import Desk
from backstory.store import Archive, Library
from tests.conftest import NOW, revision

HERE = Path(__file__).parent
CHROMIUM = next((path for name in ("chromium", "chromium-browser") if (path := shutil.which(name))), None)
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """This machine's Chromium."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine; Debian's package is called chromium")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


def npm_file(name: str) -> Path:
    """A file of the checkers that package.json names."""
    path = HERE / "node_modules" / name
    if not path.is_file():
        pytest.skip(f"no {name}: run 'npm ci' in tests/browser")
    return path


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core."""
    return npm_file("axe-core/axe.min.js").read_text("utf-8")


@pytest.fixture(scope="session")
def checker() -> list[str]:
    """The command of the Nu Html Checker."""
    jar = npm_file("vnu-jar/build/dist/vnu.jar")
    java = shutil.which("java")
    if java is None or subprocess.run([java, "-version"], capture_output=True, check=False).returncode:
        pytest.skip("no Java on this machine, which the Nu Html Checker runs on")
    return [java, "-Xss4m", "-jar", str(jar)]


# A story long enough to be divided, with names enough to be divided by letters.
LONG = 320
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")


def day_page(day: str, at: str, category: str, lines: str) -> Revision:
    return revision(day, at, f"{{{{Current events|content=\n;{category}\n{lines}\n}}}}")


def more_pages() -> Iterator[Revision]:
    """What the sample has none of: a long story, a toll that rises and rises, an event that is taken off."""
    for number, month in enumerate(MONTHS, 1):
        rounds = "\n".join(
            f"**[[Player {number} {n}]] wins round {number}.{n} in [[Cairo]]. [http://a.example/{number}/{n} (BBC)]"
            for n in range(LONG // len(MONTHS))
        )
        yield day_page(
            f"2020 {month} 1", f"2020-{number:02}-01T10:00", "Sports", f"*[[A very long tournament]]\n{rounds}"
        )
    toll = "*At least {} people are killed by a storm in [[Java]]. [http://a.example/toll (Antara)]"
    for hour, killed in enumerate(("42", "45", "132"), 10):
        lines = f"{toll.format(killed)}\n*A hoax is reported."
        yield day_page("2020 November 1", f"2020-11-01T{hour}:00", "Disasters and accidents", lines)
    yield day_page("2020 November 1", "2020-11-03T10:00", "Disasters and accidents", toll.format("132"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's site, with a long story and more changes than the sample has."""
    place = tmp_path_factory.mktemp("browser")
    with sample.folder() as folder, Archive.open(place / "site.db", write=True) as archive:
        report = pipeline.Report()
        pipeline.keep(archive, open_source(folder / "pages", archive.edition), report, now=NOW)
        pipeline.keep(archive, more_pages(), report, now=NOW)
        pipeline.conclude(archive, report)
        publish(Library(archive, read_essays(folder / "opinion")), place / "site", SiteSettings("http://localhost"))
    return place / "site"


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The site, served with its archive to ask; its address without the last slash."""
    with SiteServer(site, ("127.0.0.1", 0), Desk(site.parent / "site.db", Settings())) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield running.url.rstrip("/")
        running.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def kinds(site: Path) -> dict[str, str]:
    """One page of each kind by path, and of events the ones that differ in what they show."""

    def first(pattern: str, *having: str) -> str:
        for path in sorted(site.glob(pattern)):
            text = path.read_text("utf-8")
            if all(words in text for words in having) and 'http-equiv="refresh"' not in text:
                return "/" + path.relative_to(site).as_posix()
        raise AssertionError(f"no page {pattern} with {having}")

    return {
        "front": "/",
        "day": "/news/2014/02/13/",
        "day with a removed event": "/news/2020/11/01/",
        "month": "/news/2014/02/",
        "year": "/news/2014/",
        "years": "/news/",
        "event": first("news/2014/02/13/*.html", "Egypt–Russia relations"),
        "event with figures": first("news/2020/11/01/*.html", 'id="figures"', "132"),
        "event removed": first("news/2020/11/01/*.html", "Taken off"),
        "event with sources gone": first("news/*/*/*/*.html", "archived copy"),
        "event without a story": first("news/*/*/*/*.html", "Permanent link", "no source"),
        "event between others": first("news/*/*/*/*.html", 'id="backstory"', 'id="followed"', 'class="turn"'),
        "event announced": first("news/*/*/*/*.html", "No outcome on record"),
        "event that was announced": first("news/*/*/*/*.html", "Came about: announced"),
        "version": first("e/*/2.html"),
        "story": "/story/egypt-russia-relations.html",
        "story with announcements": first("story/*.html", 'class="strip"', "<ellipse"),
        "story divided": "/story/a-very-long-tournament.html",
        "part of a story": "/story/a-very-long-tournament/2020.html",
        "entity": "/entity/sergey-lavrov.html",
        "entity with a chart": first("entity/*.html", "<svg", "Russia"),
        "stories": "/stories/",
        "entities": "/entities/",
        "names by letter": first("entities/*/index.html"),
        "changes": "/changes/",
        "changes of a day": "/changes/2020/11/01/",
        "announced": "/announced/",
        "explain": "/explain/",
        "opinion": "/opinion/",
        "essay": first("opinion/*/*/*/*/index.html"),
        "about": "/about/",
        "questions": "/faq/",
        "API": "/api/",
        "not found": "/no/such/page",
    }
