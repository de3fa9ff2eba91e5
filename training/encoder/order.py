"""Teach small networks to order the candidates of the larger reader, by how each stands among all.

    PYTHONPATH=src:. python training/encoder/order.py FILE --events ../shared/corpus/events/events-2002-2022.jsonl.xz \\
        --gold ../shared/gold/storyrel_val.jsonl.xz [--first 2017-01-01] [--last 2019-12-31] [--members 8]

FILE is what ships: `network_larger.npz`. The columns are the product's, for the reader that is installed. Each event is
shown twice, among all events and among every second one, since years differ in how many they hold. Each year is left
out once: what the networks of the other years say of it is printed as a ranking, and makes the number a chance.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np
import torch
from evals.ranking import Ranking
from evals.topics import Labelled, Query, judges, read_events, read_gold
from ship import text
from torch import Tensor, nn
from torch.nn import functional as F
from training.reading import Looked, Remembering, held_together, looked_at
from training.relations import fitted

from backstory.relate.network import FARTHEST, HEADS

WIDTH, NEAR, SEEN = 32, 16, 32
DROPPED = 0.4
ROUNDS = 25  # times that all events are seen
SIZE = 32
RATE, WARM, DECAY = 2e-3, 50, 0.05
# What a right one counts falls with how many there are by this power; what pairs by themselves count beside rankings.
SHARED, ALONE = 0.7, 0.3


class Member(nn.Module):
    """What `backstory.relate.network` computes, one member: each candidate looks at those near to it."""

    def __init__(self, columns: int, squares: int) -> None:
        super().__init__()
        self.straight = nn.Linear(columns, 1)
        steps = {
            "in": (columns, WIDTH),
            "near": (squares, NEAR),
            "nearer": (NEAR, HEADS),
            "up": (WIDTH, WIDTH),
            "last": (WIDTH, 1),
            "query": (WIDTH, SEEN),
            "key": (WIDTH, SEEN),
            "value": (WIDTH, SEEN),
            "out": (SEEN, WIDTH),
            "down": (WIDTH, WIDTH),
        }
        self.steps = nn.ModuleDict({name: nn.Linear(*size) for name, size in steps.items()})
        for name in ("out", "down", "last"):
            self.steps[name].weight.data *= 0.1

    def forward(self, told: Block) -> Tensor:
        steps = self.steps
        straight = self.straight(told.columns)[..., 0]
        x = F.silu(steps["in"](self.drop(told.columns, DROPPED / 3)))
        looks = steps["nearer"](F.silu(steps["near"](told.squares))).permute(0, 3, 1, 2)
        x = x + steps["out"](self.seen(self.drop(x), looks.masked_fill(~told.there[:, None, None], -1e4)))
        x = x + steps["down"](F.silu(steps["up"](self.drop(x))))
        return straight + steps["last"](self.drop(x))[..., 0]

    def seen(self, x: Tensor, looks: Tensor) -> Tensor:
        events, rows, _ = x.shape
        query, key, value = (
            self.steps[name](x).view(events, rows, HEADS, -1).transpose(1, 2) for name in ("query", "key", "value")
        )
        heavy = torch.softmax(query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5 + looks, -1)
        return (heavy @ value).transpose(1, 2).reshape(events, rows, -1)

    def drop(self, x: Tensor, share: float = DROPPED) -> Tensor:
        return F.dropout(x, share, self.training)


class Block(NamedTuple):
    """Events with their candidates: columns, squares, which of the places there are."""

    columns: Tensor
    squares: Tensor
    there: Tensor


class Told:
    """Events with their candidates as one block, brought to middle and spread; marks −1 where nothing counts."""

    def __init__(self, events: Sequence[Looked], scales: Sequence[np.ndarray] | None = None) -> None:
        rows = np.concatenate([one.rows for one in events])
        pairs = np.concatenate([one.squares.reshape(-1, one.squares.shape[-1]) for one in events])
        self.scales = scales or tuple(of for each in (rows, pairs) for of in (each.mean(0), each.std(0) + 1e-6))
        most = max(len(one.marks) for one in events)
        columns = np.zeros((len(events), most, rows.shape[1]), np.float32)
        squares = np.zeros((len(events), most, most, pairs.shape[1]), np.float32)
        marks = np.full((len(events), most), -1)
        there = np.zeros((len(events), most), bool)
        middle, spread, square_middle, square_spread = self.scales
        for at, one in enumerate(events):
            here = len(one.marks)
            columns[at, :here] = np.clip((one.rows - middle) / spread, -FARTHEST, FARTHEST)
            squares[at, :here, :here] = np.clip((one.squares - square_middle) / square_spread, -FARTHEST, FARTHEST)
            marks[at, :here] = one.marks
            there[at, :here] = True
        self.block = Block(*map(torch.from_numpy, (columns, squares, there)))
        self.marks = torch.from_numpy(marks)

    def some(self, places: Tensor) -> Block:
        return Block(*(one[places] for one in self.block))


def loss_of(number: Tensor, marks: Tensor) -> Tensor:
    """Each right one against all wrong ones of its event, and a little each pair by itself."""
    counted, right = marks >= 0, marks == 1
    number = number.masked_fill(~counted, -1e4)
    wrong = number.masked_fill(right, -1e4).logsumexp(1, keepdim=True)
    many = right.sum(1).clamp(min=1)
    ranked = ((torch.logaddexp(number, wrong) - number) * right).sum(1) / many**SHARED
    alone = F.binary_cross_entropy_with_logits(number, right.float(), reduction="none") * counted
    return ranked[right.any(1)].mean() + ALONE * (alone.sum(1) / many**0.5).mean()


def taught(told: Told, seed: int) -> Member:
    torch.manual_seed(seed)
    member = Member(told.block.columns.shape[-1], told.block.squares.shape[-1])
    optimizer = torch.optim.AdamW(member.parameters(), lr=RATE, weight_decay=DECAY)
    batches = -(-len(told.marks) // SIZE)
    steps = ROUNDS * batches
    for step in range(steps):
        if step % batches == 0:
            order = torch.randperm(len(told.marks))
        for group in optimizer.param_groups:
            group["lr"] = RATE * min((step + 1) / WARM, 1) * (1 - step / steps) + 1e-5
        some = order[SIZE * (step % batches) :][:SIZE]
        loss = loss_of(member(told.some(some)), told.marks[some])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return member.eval()


@torch.no_grad()
def said(members: Sequence[Member], told: Told) -> np.ndarray:
    few = torch.arange(len(told.marks)).split(2 * SIZE)
    return np.mean([np.concatenate([member(told.some(some)).numpy() for some in few]) for member in members], axis=0)


def left_out(whole: Sequence[Looked], thin: Sequence[Looked], members: int) -> tuple[float, float]:
    """Prints how each year is ranked by the others; the line that makes what they say of it log-odds."""
    numbers, right, heavy = [], [], []
    every = Ranking()
    for year in sorted({one.event[:4] for one in whole}):
        told = Told([one for one in [*whole, *thin] if one.event[:4] != year])
        held = [one for one in whole if one.event[:4] == year]
        number, ranking = said([taught(told, seed) for seed in range(members)], Told(held, told.scales)), Ranking()
        for one, padded in zip(held, number, strict=True):
            clear = one.marks >= 0
            row, marks = padded[: len(clear)][clear], one.marks[clear]
            numbers.append(row)
            right.append(marks == 1)
            heavy.append(np.full(len(marks), 1 / np.sqrt(max(1, marks.sum()))))
            if one.known:
                order = np.argsort(-row, kind="stable").tolist()
                # Right ones that are no candidates have places that the order does not reach.
                lacking = range(len(row), len(row) + one.known - int(marks.sum()))
                for each in (ranking, every):
                    each.add(order, {*np.flatnonzero(marks == 1).tolist(), *lacking})
        print(year, ranking.report(), flush=True)
    print("all", every.report(), flush=True)
    added, steep = fitted(np.concatenate(numbers)[:, None], np.concatenate(right).astype(float), np.concatenate(heavy))
    return float(steep), float(added)


def arrays(told: Told, members: Sequence[Member], line: tuple[float, float]) -> dict[str, np.ndarray]:
    """All members beside each other, the line drawn into their last numbers."""
    steep, added = line
    names = ("columns.middle", "columns.spread", "squares.middle", "squares.spread")
    found = dict(zip(names, told.scales, strict=True))
    found["straight"] = steep * np.stack([one.straight.weight.detach().numpy()[0] for one in members])
    for step in members[0].steps:
        found[f"{step}.wide"] = np.stack([one.steps[step].weight.detach().numpy().T for one in members])
        found[f"{step}.added"] = np.stack([one.steps[step].bias.detach().numpy() for one in members])
    found["last.wide"] *= steep
    straight = np.stack([one.straight.bias.detach().numpy() for one in members])
    found["last.added"] = steep * (found["last.added"] + straight) + added
    return {name: one.astype(np.float32) for name, one in found.items()}


def every_second(events: list[Labelled], queries: list[Query]) -> list[Labelled]:
    """Half of the events, all that are asked for among them."""
    asked = {one.event for one in queries}
    return [one for one in events if one.subject.id in asked or crc32(one.subject.id.encode()) % 2]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--events", type=Path, nargs="+", required=True)
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--first", default="2017-01-01")
    parser.add_argument("--last", default="2019-12-31")
    parser.add_argument("--members", type=int, default=8)
    given = parser.parse_args()
    queries = [one for path in given.gold for one in read_gold(path) if given.first <= one.event[:10] <= given.last]
    events, by = read_events(given.events), judges("extra")
    assert by.reader is not None
    by = by._replace(reader=Remembering(by.reader))
    whole, thin = (
        [one for one in looked_at(some, queries, by, held_together) if len(one.marks) > 1]
        for some in (events, every_second(events, queries))
    )
    print(f"{len(whole)} events, among half of all {len(thin)}", flush=True)
    line = left_out(whole, thin, given.members)
    told = Told([*whole, *thin])
    members = [taught(told, seed) for seed in range(given.members)]
    named = {"columns": text(whole[0].names), "squares": text(whole[0].square_names)}
    np.savez_compressed(given.file, **named, **arrays(told, members, line))
    print(f"log-odds are {line[0]:.3f} of what is said and {line[1]:.3f}", flush=True)


if __name__ == "__main__":
    main()
