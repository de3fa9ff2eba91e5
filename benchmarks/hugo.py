"""Publishing beside Hugo: the same event pages in the same four formats, in one run, by turns.

    python -m benchmarks.hugo ../shared/corpus/events/events-2002-2022.jsonl.xz --work /dev/shm

What is fair here, and in whose favour:

- Both write HTML, Markdown, JSON and XML of each event, at the same paths, to the same disk, from nothing, and a
  sample of what they wrote is compared: elements, attributes and words.
- Ours reads its archive and works everything out. Hugo is handed it: each page's front matter holds the page's record
  and what the HTML shows of it, links and headline made already; its templates only put that in place. It renders no
  Markdown (the body is passed through), no lists, no sitemap, no feeds.
- Hugo works on all cores, ours on one; CPU seconds are of both kinds of work, user's and system's.
- The whole publication is measured too: frozen versions, days, stories, calendars, indexes, feeds, sitemaps.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from backstory.publish import urls
from backstory.publish.describe import event as event_doc
from backstory.publish.differences import LABELS
from backstory.publish.docs import EventDoc
from backstory.publish.event_pages import event_files
from backstory.publish.folder import Folder, Marker
from backstory.publish.press import Press
from backstory.publish.prose import markdown
from backstory.publish.site import SiteSettings, patience
from backstory.store import Archive, Library
from backstory.views import EventPage
from benchmarks.measure import Cost, Written, backstory, cells, cost_of, machine, median, table, workplace, written
from benchmarks.pages import middle, read_events, write_pages

SITE = Path(__file__).parent / "hugo_site"
# The names of values that are addresses, ready to stand in HTML; Hugo escapes addresses itself.
_ADDRESSES = frozenset({"link", "permalink", "canonical"})


# What Hugo is handed


class Overheard(Press):
    """A press that keeps what the last page rendered was made of instead of rendering it."""

    def render(self, template: str, **values: object) -> bytes:
        self.values = values
        return b""


def write_content(archive: Path, site: Path) -> int:
    """Writes a Hugo site with the event pages of an archive as its content; returns how many."""
    shutil.copytree(SITE / "layouts", site / "layouts")
    press = Overheard(SiteSettings())
    pages = 0
    for page in event_pages(archive):
        told = page.event
        path = urls.event(told.current.item.day, told.slug)
        event_files(press, page)
        doc = event_doc(press, page)
        front = {
            "title": doc.title,
            "record": msgspec.json.decode(msgspec.json.encode(doc)),
            "head": _readied(msgspec.to_builtins(press.values["head"], enc_hook=str)),
            "shown": _readied(msgspec.to_builtins(press.values["it"], enc_hook=str)),
        }
        file = site / "content" / urls.file(path, "md")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(msgspec.json.format(msgspec.json.encode(front), indent=1) + b"\n" + _body(doc) + b"\n")
        pages += 1
    _write_params(press, site)
    return pages


def event_pages(archive: Path) -> Iterator[EventPage]:
    """Every event of an archive as publishing is given it."""
    with Archive.open(archive) as held:
        library = Library(held)
        for day in library.days():
            yield from library.event_pages(day)


def _body(doc: EventDoc) -> bytes:
    return markdown(doc.text, [(e.start, e.end, f"{e.url}.md") for e in doc.entities]).encode()


def _readied(shown: object) -> object:
    """The values of a page with its addresses as Hugo wants them."""
    if isinstance(shown, dict):
        return {
            key: value.replace("&amp;", "&") if key in _ADDRESSES and isinstance(value, str) else _readied(value)
            for key, value in shown.items()
        }
    return [_readied(value) for value in shown] if isinstance(shown, list) else shown


def _write_params(press: Press, site: Path) -> None:
    """What is the same on every page, as parameters of the site."""
    same = press._globals()
    params: dict[str, object] = {name: same[name] for name in ("name", "lang", "home", "stylesheet", "icon")}
    params["nav"] = same["nav"][""]
    params["labels"] = {kind.value: label for kind, label in LABELS.items()}
    settings = tomllib.loads((SITE / "config.toml").read_text("utf-8"))
    (site / "config.json").write_bytes(msgspec.json.encode(settings | {"params": params}, enc_hook=str))


# What we do


def event_pages_alone(archive: Path, out: Path) -> None:
    """Publishes the pages of events in their four formats and nothing else."""
    press = Press(SiteSettings())
    with Folder(out) as folder, patience():
        for page in event_pages(archive):
            folder.put(event_files(press, page))
        folder.finish(Marker())


# Whether both say the same


def agreement(ours: Path, theirs: Path, *, every: int) -> dict[str, tuple[int, int]]:
    """For each format how many of every so many pages say the same, and how many were compared."""
    names = sorted(path.relative_to(ours).with_suffix("") for path in ours.glob("news/**/*.json"))[::every]
    found = {}
    for form, read in (("html", _html), ("md", _markdown), ("json", msgspec.json.decode), ("xml", _xml)):
        pairs = [[(root / f"{name}.{form}").read_text("utf-8") for root in (ours, theirs)] for name in names]
        found[form] = (sum(read(one) == read(other) for one, other in pairs), len(pairs))
    return found


class _Elements(HTMLParser):
    """Collects elements with their attributes, and words."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[object] = []
        self._linked = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._linked = tag == "script"
        self.held.append((tag, sorted(attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.held.append(tag)

    def handle_data(self, data: str) -> None:
        if self._linked and data.strip():
            self.held.append(msgspec.json.decode(data))
        else:
            self.held += data.split()


def _html(text: str) -> list[object]:
    elements = _Elements()
    elements.feed(text)
    return elements.held


def _markdown(text: str) -> list[str]:
    """The words without backslashes: Hugo's templates pass text on as it is, ours escapes it."""
    return text.replace("\\", "").split()


def _xml(text: str) -> list[tuple[str, str]]:
    return [(element.tag, (element.text or "").strip()) for element in ElementTree.fromstring(text).iter()]


# Measuring


@dataclass(frozen=True, slots=True)
class Published:
    """Who published what, at which cost (the median of several runs)."""

    name: str
    cost: Cost
    made: Written


def measure(events: Path, work: Path, *, count: int, times: int, every: int) -> str:
    """Measures in a folder; the tables."""
    archive, pages, site = work / "archive.db", work / "pages", work / "hugo"
    chosen = middle(read_events(events), count)
    write_pages(chosen, pages)
    backstory(archive, "update", "--from", pages)
    held = write_content(archive, site)
    out = {name: work / name for name in ("hugo-out", "alone", "whole")}
    hugo = ["hugo", "--quiet", "--source", site, "--destination", out["hugo-out"], "--cacheDir", work / "hugo-cache"]
    alone = [sys.executable, "-m", "benchmarks.hugo", "--alone", archive, out["alone"]]
    costs: dict[str, list[Cost]] = {name: [] for name in out}
    for _ in range(times):
        for folder in out.values():
            shutil.rmtree(folder, ignore_errors=True)
        costs["hugo-out"].append(cost_of(hugo))
        costs["alone"].append(cost_of(alone, cwd=SITE.parents[1]))
        costs["whole"].append(backstory(archive, "publish", out["whole"]))
    theirs, ours, whole = (
        Published(name, median(costs[key]), written(out[key]))
        for name, key in (("Hugo: event pages", "hugo-out"), ("ours: event pages", "alone"), ("ours: all", "whole"))
    )
    lines = [
        f"{held:,} events, each way run {times} times by turns, the median of each figure; the same disk for all.",
        table(
            ("published", "pages", "files", "MB", "wall s", "CPU s", "peak MB", "CPU ms a page", "CPU ms a file"),
            (_row(each) for each in (theirs, ours, whole)),
        ),
        table(("ratio to Hugo's", "CPU", "wall"), _ratios(theirs, ours, whole)),
        _agreement(agreement(out["alone"], out["hugo-out"], every=every)),
    ]
    return "\n\n".join(lines)


def _row(each: Published) -> tuple[str, ...]:
    made, cost = each.made, each.cost
    return (
        each.name,
        f"{made.pages:,}",
        f"{made.files:,}",
        f"{made.size:,.0f}",
        *cells(cost),
        f"{1000 * cost.cpu / made.pages:.2f}",
        f"{1000 * cost.cpu / made.files:.3f}",
    )


def _ratios(theirs: Published, ours: Published, whole: Published) -> Iterator[tuple[str, str, str]]:
    for name, each, of in (
        ("event pages in four formats, a page", ours, lambda made: made.pages),
        ("all that is published, a page", whole, lambda made: made.pages),
        ("all that is published, a file", whole, lambda made: made.files),
        ("all that is published, to Hugo's event pages", whole, lambda made: 1),
    ):
        share = of(theirs.made) / of(each.made)
        yield (
            name,
            f"{each.cost.cpu / theirs.cost.cpu * share:.2f}",
            f"{each.cost.wall / theirs.cost.wall * share:.2f}",
        )


def _agreement(found: dict[str, tuple[int, int]]) -> str:
    said = ", ".join(f"{form} {same:,} of {held:,}" for form, (same, held) in found.items())
    return f"Pages that say the same, of those compared: {said}."


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=Path, nargs="?", help="a .jsonl.xz file of events")
    parser.add_argument("--count", type=int, default=20_000, help="how many events, from the middle (20,000)")
    parser.add_argument("--times", type=int, default=3, help="how often each is run (3)")
    parser.add_argument("--every", type=int, default=97, help="compare every so many pages with Hugo's (97)")
    parser.add_argument("--work", help="where to work; nothing stays there")
    parser.add_argument("--alone", type=Path, nargs=2, metavar=("ARCHIVE", "OUT"), help="publish event pages only")
    given = parser.parse_args(argv)
    if given.alone:
        event_pages_alone(*given.alone)
        return
    if not given.events:
        parser.error("name a file of events")
    print(f"Machine: {machine()}\n", flush=True)
    with workplace(given.work) as work:
        print(measure(given.events, work, count=given.count, times=given.times, every=given.every))


if __name__ == "__main__":
    main()
