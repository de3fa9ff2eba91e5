"""How well the words of an article are understood: dates, quotations, names, statements about the future.

TimeBank and PolNeAR are split by a hash of the article: one half was developed on, the other held back, both are
reported. The small sets were read whole, so they have no such half. An expression or quotation of the gold is matched
with at most one of ours that overlaps it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from backstory.enrich.dates import DateMention, find_dates
from backstory.enrich.names import same_person
from backstory.enrich.quotations import Quotation, find_quotations
from backstory.enrich.statements import Statement, find_statements
from backstory.enrich.statements.cues import base_form

Row = dict[str, Any]
Scores = dict[str, Any]
SURE = 0.75


def measure(set_name: str, gold: Path, pages: Path | None = None) -> Scores:
    """The figures of one set; `pages` is the folder with the gold of whole articles, by default that of the gold."""
    rows = rows_of(gold)
    folder = (pages / "gold" if pages and (pages / "gold").is_dir() else pages) or gold.parent
    count = _counter(set_name, rows, folder)
    scores = {"all": count(rows)}
    if "text" in rows[0] and "id" in rows[0]:
        scores["developed on"] = count([row for row in rows if not held(row)])
        scores["held back"] = count([row for row in rows if held(row)])
    return scores


def _counter(set_name: str, rows: Sequence[Row], folder: Path) -> Callable[[Sequence[Row]], Scores]:
    if set_name == "quotes" and "label" in rows[0]:
        texts = _texts(folder, {row["doc"] for row in rows})
        return lambda part: resolved(part, texts)
    if set_name == "forward" and "statements" in rows[0]:
        texts = _texts(folder, {row["id"] for row in rows})
        return lambda part: recalled(part, texts)
    return {"timex": timex, "dates": modern, "quotes": quoted, "names": pairs, "forward": forward}[set_name]


def rows_of(gold: Path) -> list[Row]:
    """The rows of a JSON-lines file, plain or gz."""
    opened = gzip.open if gold.suffix == ".gz" else open
    with opened(gold, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def held(row: Row) -> bool:
    """Whether an article is held back from development: half of them, by the hash of its id."""
    return hashlib.sha256(str(row["id"]).encode()).digest()[0] % 2 == 1


def _texts(folder: Path, wanted: set[str]) -> dict[str, str]:
    """The whole articles that rows come from, as far as the gold beside them has them."""
    found: dict[str, str] = {}
    for name, field in (("quotes_polnear", "text"), ("html_gold", "body")):
        place = folder / f"{name}.jsonl.gz"
        for row in rows_of(place) if place.exists() else []:
            if row["id"] in wanted:
                found[row["id"]] = row[field]
    return found


def _f1(right: int, ours: int, gold: int) -> Scores:
    precision, recall = right / max(1, ours), right / max(1, gold)
    f1 = 2 * right / max(1, ours + gold)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}


def _share(right: int, of: int) -> float | None:
    return round(right / of, 4) if of else None


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> int:
    return min(a[1], b[1]) - max(a[0], b[0])


# Calendar expressions ---------------------------------------------------------------------------------------------

_SHORT_WEEK = re.compile(r"(\d{4})-W(\d)(?!\d)")


def _value(value: str) -> str:
    """Values as compared: the annotators write week 7 as W7."""
    return _SHORT_WEEK.sub(r"\1-W0\2", value)


def timex(rows: Sequence[Row]) -> Scores:
    """TimeBank and AQUAINT: expressions found (overlapping, and with the same ends), and with the same value."""
    gold = ours = overlapping = same_ends = same_value = 0
    for row in rows:
        found = list(find_dates(row["text"], date.fromisoformat(row["ref"])))
        gold, ours = gold + len(row["gold"]), ours + len(found)
        for one in row["gold"]:
            match = _matching(found, (one["start"], one["end"]))
            if match is not None:
                found.remove(match)
                overlapping += 1
                same_ends += (match.start, match.end) == (one["start"], one["end"])
                same_value += _value(match.value) == _value(one["value"])
    return {
        "expressions": gold,
        "span": _f1(overlapping, ours, gold),
        "value": _f1(same_value, ours, gold),
        "same ends": _f1(same_ends, ours, gold),
    }


def _matching(found: Iterable[DateMention], span: tuple[int, int]) -> DateMention | None:
    near = [one for one in found if _overlap((one.start, one.end), span) > 0]
    return max(near, key=lambda one: ((one.start, one.end) == span, _overlap((one.start, one.end), span)), default=None)


def modern(rows: Sequence[Row]) -> Scores:
    """Sentences of 2015 to 2026: calendar dates and their values; lengths and "now" only where the gold has them."""
    gold = ours = right = 0
    for row in rows:
        found = list(find_dates(row["sent"], date.fromisoformat(row["ref"])))
        gold += len(row["gold"])
        for text, value in row["gold"]:
            match = next((one for one in found if one.text in text or text in one.text), None)
            if match is not None:
                found.remove(match)
                ours += 1
                right += " ".join(filter(None, (match.value, match.mod))) in (value, f"{value} {match.mod}")
        ours += sum(one.kind in ("DATE", "TIME") and not one.value.endswith("_REF") for one in found)
    return {"expressions": gold, "value": _f1(right, ours, gold)}


# Quotations -------------------------------------------------------------------------------------------------------

_LEAST_WORDS = 5
_SMALL = frozenset(["the", "a", "an", "of", "mr", "mrs", "ms", "s"])


def quoted(rows: Sequence[Row]) -> Scores:
    """PolNeAR: direct quotations of five words and more with the words that name their source."""
    return {
        "quotations": sum(bool(one["attr"] and one["src"]) for row in rows for one in row["quotes"]),
        "speaker": _f1(*_speakers(rows, 0.0)),
        "speaker, confidence 0.75": _f1(*_speakers(rows, SURE)),
    }


def _speakers(rows: Sequence[Row], confidence: float) -> tuple[int, int, int]:
    right = ours = gold = 0
    for row in rows:
        found = [one for one in find_quotations(row["text"]) if len(one.text.split()) >= _LEAST_WORDS]
        for one in row["quotes"]:
            attributed = bool(one["attr"] and one["src"])
            gold += attributed
            match = _quotation_at(found, (one["start"], one["end"]))
            if match is not None:
                found.remove(match)
                if match.speaker and match.confidence >= confidence:
                    ours += 1
                    right += attributed and _same_source(match, one["src"][0])
        ours += sum(bool(one.speaker) and one.confidence >= confidence for one in found)
    return right, ours, gold


def _quotation_at(found: Iterable[Quotation], span: tuple[int, int]) -> Quotation | None:
    best = max(found, key=lambda one: _overlap((one.start, one.end), span), default=None)
    enough = best is not None and _overlap((best.start, best.end), span) >= (span[1] - span[0]) / 2
    return best if enough else None


def _same_source(one: Quotation, source: Row) -> bool:
    """The same words of the text, or the same name or pronoun from another place."""
    if _overlap((one.speaker_start, one.speaker_end), (source["start"], source["end"])) > 0:
        return True
    ours, gold = (_names(text) for text in (one.speaker, source["text"]))
    if not ours or not gold or gold[-1] == "said":
        return False
    return ours[-1] == gold[-1] or set(ours) <= set(gold) or set(gold) <= set(ours)


def _names(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if word not in _SMALL]


def resolved(rows: Sequence[Row], texts: dict[str, str]) -> Scores:
    """Speakers by name, read by hand: of the names given, how many are right; the rest should be descriptions."""
    named = right = gold = whole = 0
    for row in rows:
        text, place, in_whole = _where(row, texts)
        found = [one for one in find_quotations(text) if _overlap((one.start, one.end), place) > 0]
        name = found[0].speaker_name if found else None
        whole += in_whole
        gold += bool(row["gold"])
        if name:
            named += 1
            right += bool(row["gold"]) and (
                same_person(name, row["gold"]) or name in row["gold"] or row["gold"] in name
            )
    return {"quotations": len(rows), "in whole articles": whole, "named": named, "name": _f1(right, named, gold)}


def _same_name(ours: str, gold: str) -> bool:
    return same_person(ours, gold) or ours in gold or gold in ours


def _where(row: Row, texts: dict[str, str]) -> tuple[str, tuple[int, int], bool]:
    """The quotation in its article, or in the words around it where the article is not there."""
    text = texts.get(row["doc"], "")
    place = text.find(row["text"])
    if place < 0:
        text, place = f"{row['left']}“{row['text']}”{row['right']}", len(row["left"]) + 1
    return text, (place, place + len(row["text"])), row["doc"] in texts


# Names ------------------------------------------------------------------------------------------------------------


def pairs(rows: Sequence[Row]) -> Scores:
    """Pairs of names: the same person in another spelling, or relatives and namesakes."""
    found = [(same_person(row["a"], row["b"]), bool(row["same"])) for row in rows]
    right = sum(ours and gold for ours, gold in found)
    wrong = [f"{row['a']} / {row['b']}" for row, (ours, gold) in zip(rows, found, strict=True) if ours != gold]
    scores = _f1(right, sum(ours for ours, _ in found), sum(gold for _, gold in found))
    return {"pairs": len(rows), **scores, "wrong": wrong}


# Statements about the future --------------------------------------------------------------------------------------


def forward(rows: Sequence[Row]) -> Scores:
    """Sentences with a cue: of those shown, how many truly lie ahead, can be checked, and have the right date."""
    shown = [(row, one) for row in rows if (one := _shown(row))]
    dated = [(row, one) for row, one in shown if one.first and row["label_when_ok"] is not None]
    ahead = sum(row["label_forward"] for row, _ in shown)
    checkable = sum(row["label_checkable"] for row, _ in shown)
    return {
        "sentences": len(rows),
        "shown": len(shown),
        "about the future": _share(ahead, len(shown)),
        "checkable": _share(checkable, len(shown)),
        "dated": len(dated),
        "right date": _share(sum(_right_date(row, one) for row, one in dated), len(dated)),
        "shown of the future ones": _share(ahead, sum(row["label_forward"] for row in rows)),
    }


def _shown(row: Row) -> Statement | None:
    """Our statement for the cue of a row, by its verb, else by its first word and actor."""
    found = find_statements(row["sent"], date.fromisoformat(row["ref"]))
    verb, cue = (row["verb"] or "").lower(), row["trigger"].replace("(reported)", "").split()[0]
    for one in found:
        if verb in [base_form(word.lower()) for word in one.what.split()[:3]]:
            return one
        if verb in ("be", "include") and one.cue.split()[0] == cue:
            return one
    actor = (row["actor"] or "").split()[-1:]
    return next((one for one in found if one.cue.split()[0] == cue and (not actor or actor[0] in one.who)), None)


def _right_date(row: Row, one: Statement) -> bool:
    """Days that meet those of the gold; where its date is marked wrong, ours must be another."""
    if not (row["when_lo"] and one.first and one.last):
        return bool(row["label_when_ok"])
    low, high = date.fromisoformat(row["when_lo"]), date.fromisoformat(row["when_hi"])
    return (one.first <= high and low <= one.last) == bool(row["label_when_ok"])


def recalled(rows: Sequence[Row], texts: dict[str, str]) -> Scores:
    """Whole articles labelled by reading: how many of their statements are shown, how many shown are labelled."""
    gold = found = shown = labelled = 0
    present = [row for row in rows if len(texts.get(row["id"], "")) == row["length"]]
    for row in present:
        ours = {(one.start, one.end) for one in find_statements(texts[row["id"]], date.fromisoformat(row["date"]))}
        labels = [(one["start"], one["end"]) for one in row["statements"]]
        gold, shown = gold + len(labels), shown + len(ours)
        found += sum(any(_overlap(label, one) > 0 for one in ours) for label in labels)
        labelled += sum(any(_overlap(label, one) > 0 for label in labels) for one in ours)
    return {
        "articles": len(present),
        "statements": gold,
        "recall": _share(found, gold),
        "sentences shown": shown,
        "labelled of those": _share(labelled, shown),
    }
