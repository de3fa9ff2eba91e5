"""Teach all-mpnet-base-v2 which events share a topic: the larger reader of the extra.

    python training/encoder/larger.py MPNET SHARED OUT FILE [--steps 500] [--stop 100] [--seed 3]

MPNET is the folder with the published model; OUT holds `untouched.npy` of `teach.py`, which says what is near before
any tuning. What the lower layers make of a text is computed once. The loss is the teacher's: events of one topic near
among strangers of the same year, where nearness in time counts as in ranking. FILE is what ships: the narrow matrices.
The rate goes down over `--steps`, and `--stop` ends before: from 100 steps on nothing was gained on 2017 and 2018. The
running mean is kept, and written every fifty steps.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from datetime import date
from pathlib import Path

import numpy as np
import torch
from data import Batches, read_events, up_to_2016
from mpnet import LONGEST, MOST, MPNet
from read import dropped
from ship import text
from teach import together
from torch import Tensor

# Before, few events have a topic.
SINCE = date(2008, 12, 24)
SIZE = 160
RATE, WARM = 5e-4, 30
KEPT = 0.96


def learn(network: MPNet, states: list[Tensor], batches: Batches, args: argparse.Namespace) -> dict[str, Tensor]:
    """The running mean of the narrow matrices."""
    live = network.beside()
    for p in live.values():
        p.data = p.data.float()
    optimizer = torch.optim.AdamW(live.values(), lr=RATE, weight_decay=0.0, betas=(0.9, 0.98))
    mean = {name: p.detach().clone() for name, p in live.items()}
    days = torch.tensor(batches.days, dtype=torch.float32)
    began = time.monotonic()
    for step in range(args.stop):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min((step + 1) / WARM, 1 - step / args.steps)
        places, same, strange = batches.draw(SIZE)
        vectors = network.vectors([states[place] for place in places])
        loss = together(vectors, days[places], torch.tensor(same), torch.tensor(strange))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(live.values(), 1.0)
        optimizer.step()
        with torch.no_grad():
            for name, p in live.items():
                mean[name].lerp_(p, 1 - KEPT if step > WARM else 1.0)
        if step % 20 == 0:
            print(f"{step} loss {loss:.3f} {time.monotonic() - began:.0f} s", flush=True)
        if step % 50 == 49:
            write(mean, network, args.file)
    return mean


def write(mean: dict[str, Tensor], network: MPNet, file: Path) -> None:
    """Half-precision numbers by layer and part ("6.qkv.wide"), and the pieces that the upper layers do not read."""
    found = {name.removeprefix("layers."): p.half().numpy() for name, p in mean.items()}
    found["dropped"] = np.array(sorted(dropped(list(network.pieces.number))), np.uint16)
    found["shape"] = np.array([MOST, LONGEST])
    print_of = hashlib.sha256(b"".join(found[name].tobytes() for name in sorted(found))).hexdigest()[:8]
    found["name"] = text([f"{file.stem}-{print_of}"])
    np.savez_compressed(file, **found)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("mpnet", type=Path)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--stop", type=int, default=100)
    parser.add_argument("--seed", type=int, default=3)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_flush_denormal(True)
    known = up_to_2016(read_events(args.shared))
    labelled = [i for i, event in enumerate(known) if event.keys and event.day >= SINCE.toordinal()]
    events = [known[i] for i in labelled]
    network = MPNet(args.mpnet)
    states = network.telling(network.cut([event.text for event in events]), dropped(list(network.pieces.number)))
    batches = Batches(events, np.load(args.out / "untouched.npy")[labelled], seed=args.seed)
    write(learn(network, states, batches, args), network, args.file)


if __name__ == "__main__":
    main()
