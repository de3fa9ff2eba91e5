"""Judges the parser by MediaWiki itself: every bullet of every page, read by both.

    python -m evals.parse --pages FOLDER [--history FILE ... --sample 500 --seed 7] [--fragments FILE] [--wiki DIR]

For each `<li>` or `<dd>` MediaWiki makes (lists inside it apart), three things must be equal to what the parser read
in that bullet: the visible text (blanks folded), the set of pages it links to, the set of addresses it links to. The
HTML is taken apart in `evals.parse_html`, without the parser. Of the bullets that became items, the items themselves
are held to the same: their links and addresses, and their text to the bullet's without its sources ("item_text").
Where the parser reads a bullet the short way, the long way must say the same. Every miss is written to standard error
with its cause; the last line of standard output is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

from backstory.editions import Edition, edition
from backstory.model import Item, Page
from backstory.parse import read_page
from backstory.parse.bullets import Bullet, read_bullets
from backstory.parse.desk import Desk
from backstory.parse.pieces import Bare, Ext, Foot, Mark, Wiki, visible
from backstory.parse.plain import read_plain
from backstory.parse.sources import part
from backstory.parse.titles import address
from backstory.parse.wikitext import read_wikitext
from evals.mediawiki import Wiki as MediaWiki
from evals.parse_html import Shown, clean_url, fold, shown_bullets
from evals.parse_templates import pages as stand_ins

# A miss shows this much of each side.
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Source:
    """A page to judge: where it is from, its title, its wikitext."""

    name: str
    title: str
    wikitext: str


@dataclass(slots=True)
class Tally:
    """What was compared and what was not equal."""

    pages: int = 0
    bullets: int = 0
    equal: int = 0
    items: int = 0
    items_equal: int = 0
    items_text: int = 0
    causes: Counter[str] = field(default_factory=Counter)
    item_causes: Counter[str] = field(default_factory=Counter)


def main(arguments: list[str] | None = None) -> int:
    """Runs the comparison; 0 if there was anything to compare."""
    options = _options(arguments)
    portal = edition(options.edition)
    sources = list(_sources(options, portal))
    if not sources:
        print("There is nothing to judge: no page in the folders and files given.", file=sys.stderr)
        return 2
    tallies = {"pages": Tally(), "history": Tally(), "fragments": Tally()}
    with ExitStack() as stack:
        folder = options.wiki or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="backstory-wiki-")))
        wiki = stack.enter_context(MediaWiki(folder, language=options.edition))
        wiki.fill(stand_ins())
        for number, (group, source) in enumerate(sources, start=1):
            print(f"\r{number}/{len(sources)} {source.name:60.60}", end="", file=sys.stderr, flush=True)
            judge(source, wiki, portal, tally=tallies[group])
    print(file=sys.stderr)
    print(json.dumps(_summary(tallies), ensure_ascii=False))
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.parse", description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=Path, action="append", default=[], help="folder of YYYY-MM-DD.wiki files")
    parser.add_argument("--history", type=Path, nargs="+", default=[], help="JSON lines of {day, wikitext}")
    parser.add_argument("--sample", type=int, default=500, help="versions to take of the history (default 500)")
    parser.add_argument("--seed", type=int, default=7, help="which sample (default 7)")
    parser.add_argument("--fragments", type=Path, help="table of single odd lines: date, …, raw")
    parser.add_argument("--wiki", type=Path, help="folder to keep the wiki in (default: a temporary one)")
    parser.add_argument("--edition", default="en", help="language edition (default en)")
    return parser.parse_args(arguments)


def _sources(options: argparse.Namespace, portal: Edition) -> Iterator[tuple[str, Source]]:
    for folder in options.pages:
        for source in folder_sources(folder, portal):
            yield "pages", source
    for source in _sample(options.history, options.sample, options.seed, portal=portal):
        yield "history", source
    if options.fragments:
        for line in options.fragments.read_text(encoding="utf-8").splitlines()[1:]:
            day, *_, raw = line.split("\t")
            title = portal.title_of_day(date.fromisoformat(day))
            text = raw.replace("⏎", "\n")
            yield "fragments", Source(f"fragment {day}", title, text if text[0] in "*;:'" else f"* {text}")


def folder_sources(folder: Path, portal: Edition) -> Iterator[Source]:
    """The pages of a folder of `YYYY-MM-DD.wiki`, in order."""
    for path in sorted(folder.glob("*.wiki")):
        try:
            title = portal.title_of_day(date.fromisoformat(path.stem))
        except ValueError:
            print(f"{path.name} is not named after a day; left out.", file=sys.stderr)
            continue
        yield Source(path.name, title, path.read_text(encoding="utf-8"))


def _sample(files: Iterable[Path], size: int, seed: int, *, portal: Edition) -> list[Source]:
    """The same versions for the same files, size and seed."""
    places = [(path, index) for path in sorted(files) for index, _ in enumerate(_lines(path))]
    chosen = set(random.Random(seed).sample(places, min(size, len(places))))
    found = []
    for path in sorted({path for path, _ in chosen}):
        for index, line in enumerate(_lines(path)):
            if (path, index) in chosen:
                row = json.loads(line)
                title = portal.title_of_day(date.fromisoformat(row["day"]))
                found.append(Source(f"{path.name}:{index + 1}", title, row["wikitext"]))
    return found


def _lines(path: Path) -> Iterator[str]:
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as packed:
            yield from packed
    else:
        with path.open(encoding="utf-8") as lines:
            yield from lines


def judge(source: Source, wiki: MediaWiki, portal: Edition, *, tally: Tally) -> None:
    """Compares one page and adds to the tally."""
    tally.pages += 1
    shown = shown_bullets(wiki.render(source.title, source.wikitext), source.title)
    page = read_page(source.wikitext, source.title, portal)
    days = portal.days_of_title(source.title)
    assert days
    desk = Desk(portal, source.title)
    bullets = [bullet for bullet in read_bullets(source.wikitext, desk, days) if bullet.depth]
    read = [(_read(bullet, desk), bullet) for bullet in bullets]
    read = [(one, bullet) for one, bullet in read if one.text or one.pages or one.addresses]
    items = {item.line: item for item in page.items}
    for theirs, ours, bullet in _aligned(shown, read):
        if theirs is None:
            tally.item_causes["not a list item for MediaWiki"] += 1
            _print(source, "not a list item for MediaWiki", "", bullet.markup[:_SHOWN] if bullet else "")
            continue
        tally.bullets += 1
        if ours is None or bullet is None:
            tally.causes["not read as a bullet"] += 1
            _print(source, "not read as a bullet", theirs.text, "")
            continue
        cause = _difference(theirs, ours, bullet, page)
        if (plain := read_plain(bullet.markup, desk)) and plain != part(read_wikitext(bullet.markup, desk), desk):
            cause = f"{cause} plain and long reading differ".strip()
        if cause:
            tally.causes[cause] += 1
            _print(source, cause, _side(theirs), _side(ours))
        else:
            tally.equal += 1
        if item := items.get(bullet.line):
            judge_item(source, theirs, item, portal=portal, tally=tally)


def _read(bullet: Bullet, desk: Desk) -> Shown:
    """The parser's full reading of a bullet, sources and all, in the same form as MediaWiki's."""
    portal = desk.edition
    pieces = read_wikitext(bullet.markup, desk)
    shown = Shown(text=fold(visible([piece for piece in pieces if not _is_note(piece)])))
    for piece in pieces:
        if isinstance(piece, Wiki):
            shown.pages.add(_page(piece.page, portal))
        elif isinstance(piece, Ext):
            shown.addresses.add(clean_url(piece.url))
            shown.pages.update(_page(link.page, portal) for link in piece.inner)
        elif isinstance(piece, Bare):
            shown.addresses.add(clean_url(piece.url))
        elif isinstance(piece, Mark) and piece.kind == "archived" and piece.value:
            shown.addresses.add(clean_url(piece.value))
        elif isinstance(piece, Foot):
            shown.pages.update(_page(page, portal) for page in piece.pages)
            if not piece.pages:
                for source in piece.citations:
                    shown.addresses.update(clean_url(url) for url in (source.url, source.archived) if url)
    return shown


def _is_note(piece: object) -> bool:
    """Marks that Wikipedia prints small and not on paper: not part of the text on either side."""
    return isinstance(piece, Mark) and piece.kind in ("dead", "note", "language")


def _page(page: str, portal: Edition) -> str:
    prefix, colon, _ = page.partition(":")
    if colon and prefix.lower() in portal.interwiki:
        return address(page, portal).replace("_", " ")
    return page


def _difference(theirs: Shown, ours: Shown, bullet: Bullet, page: Page) -> str:
    kinds = [
        name
        for name, differs in (
            ("text", theirs.text != ours.text),
            ("pages", theirs.pages != ours.pages),
            ("addresses", theirs.addresses != ours.addresses and not _same_footnotes(theirs, ours)),
        )
        if differs
    ]
    if not kinds:
        return ""
    odd = sorted({odd.kind for odd in page.oddities if odd.line == bullet.line})
    return "+".join(kinds) + (f" ({', '.join(odd)})" if odd else "")


def _same_footnotes(theirs: Shown, ours: Shown) -> bool:
    """A copy's address holds the original's, so a footnote may show one or both of a pair."""
    return all(_in_a_copy(url, ours.addresses) for url in theirs.addresses - ours.addresses) and all(
        _in_a_copy(url, theirs.addresses) for url in ours.addresses - theirs.addresses
    )


def _in_a_copy(url: str, others: set[str]) -> bool:
    return any(other != url and other.endswith(url) for other in others)


def judge_item(source: Source, theirs: Shown, item: Item, *, portal: Edition, tally: Tally) -> None:
    """The item itself: what a stranger would check with the bullet's HTML in hand."""
    tally.items += 1
    wrong = []
    addresses = {clean_url(url) for one in item.citations for url in (one.url, one.archived) if url}
    addresses |= {clean_url(one.url) for one in item.links}
    cited_pages = {_page(link, portal) for link in theirs.pages if link.startswith("http")}
    pages = {_page(mention.page, portal) for mention in item.mentions}
    if not theirs.addresses <= addresses | cited_pages:
        wrong.append("addresses")
    if theirs.pages - pages - {url.replace("_", " ") for url in addresses}:
        wrong.append("pages")
    tally.items_equal += not wrong
    same = theirs.plain == item.text
    tally.items_text += same
    if not same:
        wrong.append("text")
    if wrong:
        tally.item_causes["+".join(wrong)] += 1
        _print(source, "item " + "+".join(wrong), theirs.plain, item.text)


def _aligned(
    shown: list[Shown], read: list[tuple[Shown, Bullet]]
) -> Iterator[tuple[Shown | None, Shown | None, Bullet | None]]:
    """Pairs of bullets; where one side has more, by the likeness of their texts."""
    if len(shown) == len(read):
        for theirs, (ours, bullet) in zip(shown, read, strict=True):
            yield theirs, ours, bullet
        return
    matcher = SequenceMatcher(None, [one.text for one in shown], [one.text for one, _ in read], autojunk=False)
    for kind, a1, a2, b1, b2 in matcher.get_opcodes():
        for offset in range(max(a2 - a1, b2 - b1)):
            theirs = shown[a1 + offset] if a1 + offset < a2 else None
            ours, bullet = read[b1 + offset] if b1 + offset < b2 else (None, None)
            assert kind != "equal" or (theirs and ours)
            yield theirs, ours, bullet


def _side(shown: Shown) -> str:
    return f"{shown.text} | {sorted(shown.pages)} | {sorted(shown.addresses)}"


def _print(source: Source, cause: str, theirs: str, ours: str) -> None:
    same = next((at for at, (a, b) in enumerate(zip(theirs, ours, strict=False)) if a != b), 0)
    start = max(0, same - 40)
    print(f"\r{source.name}: {cause}\n    wiki: …{theirs[start : start + _SHOWN]}", file=sys.stderr)
    print(f"    ours: …{ours[start : start + _SHOWN]}", file=sys.stderr)


def _summary(tallies: dict[str, Tally]) -> dict[str, object]:
    total: dict[str, object] = {"at": time.strftime("%Y-%m-%d", time.gmtime())}
    for name, tally in tallies.items():
        if not tally.pages:
            continue
        total[name] = {
            "pages": tally.pages,
            "items": tally.bullets,
            "equal": tally.equal,
            "share": round(tally.equal / tally.bullets, 5) if tally.bullets else None,
            "misses": dict(tally.causes.most_common()),
            "item_records": tally.items,
            "item_links_equal": round(tally.items_equal / tally.items, 5) if tally.items else None,
            "item_text_equal": round(tally.items_text / tally.items, 5) if tally.items else None,
            "item_misses": dict(tally.item_causes.most_common()),
        }
    return total


if __name__ == "__main__":
    sys.exit(main())
