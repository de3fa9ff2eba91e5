"""How good vectors are: ranking of the year before by cosine and decay, and linking of news sentences by cosine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from data import Told, read_lines

DECAY, DECAY_DAYS = 0.15, 30.0
Encode = Callable[[Sequence[str]], np.ndarray]


def whole(vectors: np.ndarray) -> np.ndarray:
    """As the archive keeps them: rounded to int8, here as float32."""
    return np.rint(vectors * 127).astype(np.float32)


def stories(encode: Encode, events: Sequence[Told], gold: Path, *, queries: int = 1000) -> dict[str, float]:
    """MAP and nDCG@10 over the 365 days before, topic hidden."""
    rows = list(read_lines(gold))
    rows = [rows[i] for i in np.random.default_rng(0).permutation(len(rows))[:queries]]
    days = np.array([event.day for event in events])
    at = {event.id: i for i, event in enumerate(events)}
    asked = [at[row["qid"]] for row in rows]
    needed = np.unique(np.concatenate([np.flatnonzero(window(days, days[q])) for q in asked] + [np.array(asked)]))
    vectors = np.zeros((len(events), 0), np.float32)
    found = whole(encode([events[i].text for i in needed]))
    vectors = np.zeros((len(events), found.shape[1]), np.float32)
    vectors[needed] = found / np.linalg.norm(found, axis=1, keepdims=True)
    precision, gain = [], []
    for row, q in zip(rows, asked, strict=True):
        there = window(days, days[q])
        there[[at[i] for i in row["ignore"] if i in at]] = False
        places = np.flatnonzero(there)
        score = vectors[places] @ vectors[q] + DECAY * np.exp((days[places] - days[q]) / DECAY_DAYS)
        good = np.isin(places, [at[i] for i in row["pos"] if i in at])
        if not good.any():
            continue
        hits = good[np.argsort(-score, kind="stable")]
        ranks = np.flatnonzero(hits) + 1
        precision.append(np.mean(np.arange(1, len(ranks) + 1) / ranks))
        discount = 1 / np.log2(np.arange(2, 12))
        gain.append((hits[:10] * discount[: len(hits[:10])]).sum() / discount[: min(10, len(ranks))].sum())
    return {"queries": len(gain), "map": round(float(np.mean(precision)), 4), "ndcg10": round(float(np.mean(gain)), 4)}


def window(days: np.ndarray, day: int) -> np.ndarray:
    return (days < day) & (days >= day - 365)


def linking(encode: Encode, events: Sequence[Told], gold: Path, *, every: int = 1) -> dict[str, float]:
    """R@1 of a news outlet's sentence among all events (or every n-th and the right ones), and with the date known."""
    rows = [row for row in read_lines(gold) if not row.get("nooverlap")]
    right = {row["event"] for row in rows}
    events = [event for i, event in enumerate(events) if i % every == 0 or event.id in right]
    vectors = whole(encode([event.text for event in events]))
    asked = whole(encode([row["og"] for row in rows]))
    ids = [event.id for event in events]
    days = np.array([event.day for event in events])
    norm = np.linalg.norm(vectors, axis=1)
    any_date, dated = [], []
    for row, vector in zip(rows, asked, strict=True):
        score = vectors @ vector / norm
        day = days[ids.index(row["event"])]
        any_date.append(ids[int(score.argmax())] == row["event"])
        near = (days >= day - 3) & (days <= day + 1)
        dated.append(ids[int(np.where(near, score, -9).argmax())] == row["event"])
    return {"pairs": len(rows), "r1": round(float(np.mean(any_date)), 4), "r1_dated": round(float(np.mean(dated)), 4)}
