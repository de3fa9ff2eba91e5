"""How well pages and plain texts are read: `measure("html" | "plain", gold, pages)` for `python -m evals.articles`.

The body is measured by 4-grams of words as the article extraction benchmark does it: precision and recall of each page,
their means, and F1 of the means. Titles, authors and sites are compared by letters and digits alone, in Latin letters;
dates by the day. A page is `held` back from development by a hash of its id; both parts are reported, and rivals beside
ours where they are installed.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import logging
import re
import sys
import textwrap
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from anyascii import anyascii

from backstory.article import Metadata
from backstory.enrich.body import read_body
from backstory.enrich.body_simple import simple_body
from backstory.enrich.markup import decoded, parsed
from backstory.enrich.metadata import read_metadata
from backstory.enrich.plaintext import read_text
from backstory.enrich.plaintext_wrap import paragraphs

Row = dict[str, Any]
Scores = dict[str, Any]
_WORD = re.compile(r"\w+")


def measure(set_name: str, gold: Path | Sequence[Row], pages: Path | None = None) -> Scores:
    """The figures of one set; `pages` is the folder that the paths of the gold lead from."""
    rows = _rows(gold) if isinstance(gold, Path) else list(gold)
    if set_name == "plain":
        return _plain(rows)
    folder = pages or (gold.parent.parent if isinstance(gold, Path) else Path())
    return _html(rows, lambda row: _page(folder, str(row["path"])))


def _rows(gold: Path) -> list[Row]:
    opened = gzip.open if gold.suffix == ".gz" else open
    with opened(gold, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def _page(folder: Path, path: str) -> bytes:
    """A page by its path under a folder, or under the folder's own name (`html/x` in `…/html`)."""
    place = next(
        (p for p in (folder / path, folder.parent / path, folder / Path(path).name) if p.exists()), folder / path
    )
    content = place.read_bytes()
    return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content


def held(row: Row) -> bool:
    """Whether a row is held back from development: one in three, by its id."""
    return int(hashlib.sha256(str(row["id"]).encode()).hexdigest(), 16) % 3 == 0


# Measures -----------------------------------------------------------------------------------------------------


def _grams(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[n : n + 4]) for n in range(max(1, len(words) - 3))) if words else Counter()


def overlap(gold: str, found: str) -> tuple[float, float]:
    """Precision and recall of one text by 4-grams."""
    wanted, got = _grams(gold), _grams(found)
    both = (wanted & got).total()
    if wanted == got:
        return 1.0, 1.0
    return both / got.total() if got else 0.0, both / wanted.total() if wanted else 0.0


def f1(pairs: Iterable[tuple[float, float]]) -> float:
    """F1 of the mean precision and the mean recall."""
    every = list(pairs)
    precision = sum(p for p, _ in every) / max(1, len(every))
    recall = sum(r for _, r in every) / max(1, len(every))
    return round(2 * precision * recall / (precision + recall), 4) if precision + recall else 0.0


def key(text: object) -> str:
    """A name or title for comparing: letters and digits alone, in Latin letters and lower case."""
    return re.sub(r"\W|_", "", anyascii(str(text or ""))).lower()


# Words that many papers have in their names.
_COMMON = frozenset(
    (
        "the",
        "daily",
        "news",
        "online",
        "times",
        "post",
        "herald",
        "journal",
        "zeitung",
        "nachrichten",
        "shimbun",
        "press",
    )
)


def _same_site(gold: str, metadata: Metadata) -> bool:
    """Whether a site's name is the gold's: the same letters, its initials, or with a word of its own in common.

    The gold of fundus is the name of a Python class: "SalzburgerNachrichten", "NZZ" for Neue Zürcher Zeitung,
    "TheMirror" for Daily Mirror. Names in other scripts are compared in Latin letters, and mostly differ.
    """
    name = metadata.site.value if metadata.site else ""
    spelt = name.translate(_SPELT)
    found, wanted = key(name), key(gold)
    if not found:
        return False
    initials = key("".join(word[0] for word in re.findall(r"\w+", name)))
    ours = {key(word) for word in re.findall(r"\w+", name) + re.findall(r"\w+", spelt)}
    theirs = {word.lower() for word in re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+", anyascii(gold))}
    own = {word for word in ours & theirs if len(word) > 2} - _COMMON
    return found in wanted or wanted in found or wanted in (initials, key(spelt)) or bool(own)


# As the classes of fundus write umlauts: "BoersenZeitung".
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})


def _in_latin(metadata: Metadata) -> bool:
    """Whether a site's name is in Latin letters; the gold of fundus is so in every language."""
    name = metadata.site.value if metadata.site else ""
    return all("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def _share(right: Sequence[bool]) -> float | None:
    return round(sum(right) / len(right), 4) if right else None


# Pages --------------------------------------------------------------------------------------------------------


def _html(rows: list[Row], page: Callable[[Row], bytes]) -> Scores:
    texts = {str(row["id"]): decoded(page(row)) for row in rows}
    scores: Scores = {
        "set": "html",
        "pages": len(rows),
        "body": _bodies(rows, texts),
        "metadata": _metadata(rows, texts),
    }
    scores["rivals"] = _rivals(rows, texts)
    return scores


def _parts(rows: list[Row]) -> dict[str, list[Row]]:
    """All rows, and those developed on and held back apart."""
    return {"all": rows, "dev": [r for r in rows if not held(r)], "held_out": [r for r in rows if held(r)]}


def _bodies(rows: list[Row], texts: dict[str, str]) -> Scores:
    """The body by each way there is, F1 a collection, and milliseconds a page."""
    ways: dict[str, Callable[[str, str], Iterable[str]]] = {
        "read": lambda html, url: read_body(html, url=url).paragraphs,
        "bulk": lambda html, url: read_body(html, url=url, bulk=True).paragraphs,
        "core": lambda html, url: simple_body(parsed(html)),
    }
    scores: Scores = {}
    for name, way in ways.items():
        found, spent = _timed(
            rows, lambda row, way=way: "\n".join(way(texts[str(row["id"])], str(row.get("url") or "")))
        )
        scores[name] = _by_collection(rows, found) | {"ms": spent}
    return scores


def _by_collection(rows: list[Row], found: dict[str, str]) -> Scores:
    scores: Scores = {}
    for collection in sorted({str(row["ds"]) for row in rows if row.get("body")}):
        own = [row for row in rows if row["ds"] == collection and row.get("body")]
        scores[collection] = {
            part: f1(overlap(str(r["body"]), found[str(r["id"])]) for r in some)
            for part, some in _parts(own).items()
            if some
        }
    return scores


def _timed(rows: list[Row], read: Callable[[Row], Any]) -> tuple[dict[str, Any], float]:
    start = time.process_time()
    found = {str(row["id"]): read(row) for row in rows}
    return found, round((time.process_time() - start) * 1000 / max(1, len(rows)), 1)


def _metadata(rows: list[Row], texts: dict[str, str]) -> Scores:
    found, spent = _timed(rows, lambda row: read_metadata(texts[str(row["id"])], url=str(row.get("url") or "")))
    scores: Scores = {"ms": spent}
    for part, some in _parts(rows).items():
        scores[part] = {}
        for language, group in (("all", some), ("en", [r for r in some if r.get("lang") == "en"])):
            scores[part][language] = _metadata_of(group, found)
    return scores


def _metadata_of(rows: list[Row], found: dict[str, Metadata]) -> Scores:
    """The share right of each field, among pages whose gold has it. Author lists are of fundus: those of newspaper4k
    name links of the page ("Print", "at PM")."""
    pairs = [(row, found[str(row["id"])]) for row in rows]
    dated = [(row, said) for row, said in pairs if row.get("date")]
    signed = [(row, said) for row, said in pairs if row.get("author") and row["ds"] == "fundus"]
    titled = [(row, [key(t.value) for t in said.titles]) for row, said in pairs if row.get("title")]
    return {
        "pages": len(rows),
        "date": _share([bool(s.published) and s.published.date.isoformat() == r["date"] for r, s in dated]),
        "date_has_origin": _share([bool(s.published.origin) for _, s in dated if s.published]),
        "title": _share([bool(titles) and titles[0] == key(r["title"]) for r, titles in titled]),
        "title_either": _share([key(r["title"]) in titles for r, titles in titled]),
        "author": _share([sorted(map(key, r["author"])) == sorted(key(a.value) for a in s.authors) for r, s in signed]),
        "site": _share([_same_site(str(r["site"]), s) for r, s in pairs if r.get("site")]),
        "site_in_latin_letters": _share(
            [_same_site(str(r["site"]), s) for r, s in pairs if r.get("site") and _in_latin(s)]
        ),
        "language": _share([bool(s.language) for _, s in pairs]),
    }


# Rivals -------------------------------------------------------------------------------------------------------

Rival = Callable[[str, str], Scores]


def _rivals(rows: list[Row], texts: dict[str, str]) -> Scores:
    """The same figures for other libraries, null for one that is not installed."""
    logging.disable(logging.CRITICAL)
    some = [row for row in rows if row.get("title") or row["ds"] != "fundus"]
    scores: Scores = {}
    for name, make in (("trafilatura", _trafilatura), ("newspaper4k", _newspaper), ("extruct", _extruct)):
        try:
            rival = make()
        except ImportError:
            print(f"{name} is not installed; it is left out", file=sys.stderr)
            scores[name] = None
            continue
        found, spent = _timed(
            some, lambda row, rival=rival: _tried(rival, texts[str(row["id"])], str(row.get("url") or ""))
        )
        scores[name] = _rival_scores(some, found) | {"ms": spent}
    logging.disable(logging.NOTSET)
    return scores


def _tried(rival: Rival, html: str, url: str) -> Scores:
    """What a rival says; nothing where it fails on a page, which is its score there."""
    try:
        return rival(html, url)
    except Exception:
        return {}


def _rival_scores(rows: list[Row], found: dict[str, Scores]) -> Scores:
    pairs = [(row, found[str(row["id"])]) for row in rows]
    scores: Scores = {
        "date": _share([r["date"] == str(s.get("date") or "")[:10] for r, s in pairs if r.get("date")]),
        "title": _share([key(r["title"]) == key(s.get("title")) for r, s in pairs if r.get("title")]),
        "author": _share(
            [
                sorted(map(key, r["author"])) == sorted(map(key, s.get("authors") or []))
                for r, s in pairs
                if r.get("author") and r["ds"] == "fundus"
            ]
        ),
    }
    if any("body" in said for said in found.values()):
        scores["body"] = _by_collection(rows, {row_id: str(said.get("body") or "") for row_id, said in found.items()})
    return scores


def _trafilatura() -> Rival:
    import trafilatura

    def read(html: str, url: str) -> Scores:
        found = trafilatura.bare_extraction(html, url=url or None, with_metadata=True, include_comments=False)
        if found is None:
            return {}
        return {
            "title": found.title,
            "date": found.date,
            "authors": (found.author or "").split("; "),
            "body": found.text,
        }

    return read


def _newspaper() -> Rival:
    import newspaper

    def read(html: str, url: str) -> Scores:
        found = newspaper.Article(url or "http://localhost/", fetch_images=False)
        found.download(input_html=html)
        found.parse()
        return {"title": found.title, "date": found.publish_date, "authors": found.authors, "body": found.text}

    return read


def _extruct() -> Rival:
    import extruct

    def read(html: str, url: str) -> Scores:
        found = extruct.extract(html, base_url=url, syntaxes=["json-ld", "opengraph"], uniform=True)
        news = next((n for n in found["json-ld"] if "Article" in str(n.get("@type"))), {})
        shared = next(iter(found["opengraph"]), {})
        people = news.get("author") or []
        authors = [
            p.get("name") if isinstance(p, dict) else p for p in (people if isinstance(people, list) else [people])
        ]
        when = news.get("datePublished") or shared.get("article:published_time")
        return {"title": news.get("headline") or shared.get("og:title"), "date": when, "authors": authors}

    return read


# Plain texts --------------------------------------------------------------------------------------------------


def _plain(rows: list[Row]) -> Scores:
    found, spent = _timed(rows, lambda row: read_text(str(row["text"])))
    scores: Scores = {"set": "plain", "pages": len(rows), "ms": spent}
    for part, some in _parts(rows).items():
        scores[part] = {
            "body": f1(overlap(str(r["body"]), "\n".join(found[str(r["id"])].paragraphs)) for r in some),
            "title": _share([key(found[str(r["id"])].title) == key(r["title"]) for r in some if r.get("title")]),
            "paragraphs": {
                layout: _unwrapped([str(r["body"]) for r in some], layout) for layout in ("blank", "indented", "dense")
            },
        }
    return scores


def _unwrapped(bodies: Sequence[str], layout: str) -> float:
    """F1 of whole paragraphs, after each body was broken at 64 to 76 columns in a layout and joined again."""
    right = wanted = got = 0
    for n, body in enumerate(bodies):
        gold = [" ".join(p.split()) for p in body.split("\n") if p.strip()]
        joined = [p for block in paragraphs(_wrapped(gold, layout, 64 + n % 4 * 4)) for p in block]
        right += (Counter(gold) & Counter(joined)).total()
        wanted, got = wanted + len(gold), got + len(joined)
    return round(2 * right / max(1, wanted + got), 4)


def _wrapped(gold: Sequence[str], layout: str, width: int) -> str:
    indent = "    " if layout == "indented" else ""
    broken = [
        textwrap.fill(p, width, initial_indent=indent, break_long_words=False, break_on_hyphens=False) for p in gold
    ]
    return ("\n\n" if layout == "blank" else "\n").join(broken)
