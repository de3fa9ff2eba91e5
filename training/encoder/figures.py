"""Measure the encoder of the package by its vectors alone: cosine and decay for stories, cosine for linking.

    python training/encoder/figures.py SHARED [--gold val] [--queries 1000] [--every 1]

Prints one JSON object. `--gold test2020_2022` is for the end, not for choosing.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from data import read_events
from measure import linking, stories

from backstory.relate.encoder import shipped


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("shared", type=Path)
    parser.add_argument("--gold", default="val")
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--every", type=int, default=1)
    args = parser.parse_args()
    began = time.process_time()
    encoder = shipped()
    found: dict[str, object] = {"name": encoder.name, "load_s": round(time.process_time() - began, 3)}
    events = read_events(args.shared)
    texts = [event.text for event in events[::97]]
    began = time.process_time()
    encoder.encode(texts)
    found["ms_a_text"] = round((time.process_time() - began) / len(texts) * 1000, 2)
    gold = args.shared / f"gold/storyrel_{args.gold}.jsonl.xz"
    found["stories"] = stories(lambda part: encoder.encode(part).story, events, gold, queries=args.queries)
    pairs = args.shared / "gold/og_linking_dev.jsonl.xz"
    found["linking"] = linking(lambda part: encoder.encode(part).meaning, events, pairs, every=args.every)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
