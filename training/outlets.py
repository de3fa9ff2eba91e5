"""Counts under which name the portal's editors cite each host, for `src/backstory/outlets.tsv`.

    python -m training.outlets ../shared/corpus            # writes the table
    python -m training.outlets ../shared/corpus --check    # how well half of the addresses foretell the other half

Reads the wikitext under `raw/` and `history/`. Each address counts once a name, however many versions of a page cite
it. Hosts, names and counts only; no other text is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from backstory.editions import edition
from backstory.enrich.urls import canonical, host_of
from backstory.outlets import domain
from backstory.parse.cite import citation

TABLE = Path(__file__).parent.parent / "src" / "backstory" / "outlets.tsv"
# A name stands in the table when so many of the addresses of its host are cited under it or a longer form of it.
SHARE = 0.6
_LINK = re.compile(r"\[((?:https?:)?//[^\s\]]+)\s+([^\[\]]+)\]")
# What is left of formatting, and a note on the language.
_NOISE = re.compile(r"'{2,}|<(\w+)[^>]*>.*?</\1>|</?\w+[^>]*>|[\[\]{}\"?]|^\W+|\s*\(?\bin [A-Z][a-z]+( [A-Z]\w+)?\)?$")
_NO_NAME = re.compile(r"(?:\d+|source|link|archived?|report|permalink|statement|press release|pdf|video|\W*)", re.I)
_LONGEST = 40
# Where anybody publishes, wikis and copies: their labels name a page or a person.
_ANYBODY = re.compile(
    r"(?:^|\.)(?:wiki\w+\.org|archive\.(?:org|today|is|ph)|t\.co|doi\.org|google\.com|t\.me|telegram\.\w+|youtube\.com"
    r"|youtu\.be|twitter\.com|x\.com|facebook\.com|instagram\.com|reddit\.com|tiktok\.com|vk\.com|linkedin\.com"
    r"|medium\.com|substack\.com|wordpress\.com|blogspot\.com|tumblr\.com|github\.\w+|scribd\.com|documentcloud\.org)$"
)

Names = dict[str, Counter[str]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing")
    given = parser.parse_args()
    cited = sorted(set(_cited(given.corpus)))
    if given.check:
        print(json.dumps(checked(cited)))
        return
    rows = table(cited)
    lines = [f"{host}\t{name}\t{count}\n" for host, (name, count) in sorted(rows.items())]
    head = "# host, name as the portal cites it, addresses cited so; made by training/outlets.py\n"
    TABLE.write_text(head + "".join(lines), "utf-8", newline="\n")
    print(f"{len(cited):,} citations, {len(lines):,} hosts, {TABLE.stat().st_size:,} bytes")


def _cited(corpus: Path) -> Iterator[tuple[str, str, str]]:
    """Each address cited, with its host and the name it is cited under."""
    seen = set()
    for text in _pages(corpus):
        for url, label in _LINK.findall(text):
            if (url, label) not in seen:
                seen.add((url, label))
                yield from _read(url, label)


def _pages(corpus: Path) -> Iterator[str]:
    for path in sorted(corpus.glob("raw/*.wiki")):
        yield path.read_text("utf-8")
    for path in sorted(corpus.glob("history/*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as file:
            yield from (str(json.loads(line)["wikitext"]) for line in file)


def _read(url: str, label: str) -> Iterator[tuple[str, str, str]]:
    source = citation(url, label, edition("en"))
    address, name = canonical(source.url), " ".join(_NOISE.sub("", source.publisher).split())
    host = host_of(address)
    latin = all(c.isascii() or "À" <= c <= "ɏ" for c in name if c.isalpha())
    if host and latin and len(name) <= _LONGEST and not _NO_NAME.fullmatch(name) and not _ANYBODY.search(host):
        yield address, host, name


def table(cited: Iterable[tuple[str, str, str]]) -> dict[str, tuple[str, int]]:
    """The name of each domain, and of each host under it that is called otherwise.

    A domain is named only if it was cited itself or hosts under it agree: one blog does not name all of its platform.
    """
    hosts: Names = defaultdict(Counter)
    for _, host, name in cited:
        hosts[host][name] += 1
    families: dict[str, list[str]] = defaultdict(list)
    for host in sorted(hosts):
        families[domain(host)].append(host)
    rows: dict[str, tuple[str, int]] = {}
    for family, members in families.items():
        named = _agreed(hosts[family]) if family in members else None
        pooled = _agreed(sum((hosts[host] for host in members), Counter[str]()))
        if named and pooled and _same(named[0], pooled[0]):
            rows[family] = named[0], pooled[1]
        elif common := named or (pooled if len(members) > 1 else None):
            rows[family] = common
        for host in members:
            own = _agreed(hosts[host])
            if own and not (family in rows and _same(own[0], rows[family][0])):
                rows[host] = own
    return rows


def _agreed(names: Counter[str]) -> tuple[str, int] | None:
    """The commonest spelling of the name most addresses are cited under, if those are the great majority."""
    spellings: Names = defaultdict(Counter)
    for name, count in names.items():
        spellings[_folded(name)][name] += count
    ranked = sorted(spellings, key=lambda key: (-spellings[key].total(), key))
    best = next(iter(ranked), "")
    forms = [key for key in ranked if _same_key(best, key)]
    count = sum(spellings[key].total() for key in forms)
    if not best or count < SHARE * names.total():
        return None
    return max(spellings[best], key=lambda name: (spellings[best][name], name)), count


def _folded(name: str) -> str:
    """A name for comparing: "The CNN" and "CNN.com" are CNN, "RTÉ" is "RTE"."""
    plain = unicodedata.normalize("NFD", name.lower().replace("&", "and"))
    return re.sub(r"[\W_\u0300-\u036f]", "", re.sub(r"^the\s+|\.(?:com|org|net)$", "", plain))


def _same(one: str, other: str) -> bool:
    return _same_key(_folded(one), _folded(other))


def _same_key(one: str, other: str) -> bool:
    """Whether one is the other or a longer form of it: "BBC" and "BBC News"."""
    return one.startswith(other) or other.startswith(one)


def checked(cited: list[tuple[str, str, str]]) -> dict[str, object]:
    """The table of one half of the addresses, tried on the other: how many it names, and how many rightly."""
    halves: list[list[tuple[str, str, str]]] = [[], []]
    for row in cited:
        halves[hashlib.sha256(row[0].encode()).digest()[0] % 2].append(row)
    rows = table(halves[0])
    figures: dict[str, object] = {"citations": len(halves[1])}
    for least in (1, 2, 3, 5):
        known = [(rows.get(host) or rows.get(domain(host)), name) for _, host, name in halves[1]]
        tried = [(found[0], name) for found, name in known if found and found[1] >= least]
        right = sum(_same(found, name) for found, name in tried)
        figures[f"cited {least} times and more"] = {"named": len(tried), "right": round(right / len(tried), 4)}
    once = [(rows[host][0], name) for _, host, name in halves[1] if host in rows and rows[host][1] == 1]
    figures["cited once"] = {"named": len(once), "right": round(sum(_same(a, b) for a, b in once) / len(once), 4)}
    return figures


if __name__ == "__main__":
    main()
