"""Teach the upper layers of the teacher to read two texts side by side: the reader of the extra.

    python training/encoder/read.py BASE SHARED OUT [--steps 800] [--seed 2]

BASE and OUT are as for `teach.py`, whose teacher must be in OUT. The lower layers stay the teacher's and read each text
by itself, so that what they make of a text is computed once. The upper ones begin as the teacher's too; what they read
are the telling words of both texts. Each earlier event of a story against strangers that look alike; the loss knows
that nearness in time counts, so that the network need not learn it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from bert import START, WIDTH, Bert, groups_of, masked, padded
from distil import SKIPPED
from measure import DECAY_DAYS
from pairs import Asked, Near, read_asked
from teach import DIMENSIONS, Teacher
from torch import Tensor, nn
from torch.nn import functional as F
from tune import take_step

LOWER = 3  # layers that read each text by itself
LONGEST = 40  # telling pieces of a text
NEARNESS = 20.0  # as in the package: what the nearness of the two means counts
RECENT = 3.0  # what nearness in time counts
EVENTS, RIGHT, STRANGE = 12, 2, 8  # of a step: events asked, and the earlier ones each is read beside
BARE = 0.25  # the share of strangers that have no topic
KEPT = 0.98


class Reader(nn.Module):
    """The upper layers; `side` tells them which text is the later, `head` gives what is compared and what is added."""

    def __init__(self, teacher: Teacher) -> None:
        super().__init__()
        self.layers = teacher.trunk.layers[LOWER:]
        self.side = nn.Parameter(torch.zeros(2, WIDTH))
        self.head = nn.Linear(WIDTH, DIMENSIONS, bias=False)
        self.head.weight.data.copy_(teacher.story.weight.data)
        self.last = nn.Linear(WIDTH, 1, bias=False)
        self.last.weight.data.zero_()

    def forward(self, states: States, later: Sequence[int], earlier: Sequence[int], most: int = 3072) -> Tensor:
        """A number for each pair, computed in groups of like length of at most `most` pieces."""
        here, there = (np.array([states.row[place] for place in side]) for side in (later, earlier))
        length = states.length[here] + states.length[there]
        groups: list[list[int]] = []
        order = np.argsort(length, kind="stable")
        for pair in order.tolist():
            if not groups or (len(groups[-1]) + 1) * length[pair] > most:
                groups.append([])
            groups[-1].append(pair)
        parts = [self.together(states, here[group], there[group]) for group in groups]
        return torch.cat(parts)[torch.from_numpy(np.argsort(order))]

    def together(self, states: States, here: np.ndarray, there: np.ndarray) -> Tensor:
        """Pairs padded to one length."""
        first, both = states.length[here][:, None], (states.length[here] + states.length[there])[:, None]
        column = np.arange(int(both.max()))
        mine, theirs = column < first, (column >= first) & (column < both)
        rows = np.where(mine, states.start[here][:, None] + column, states.start[there][:, None] + column - first)
        rows = torch.from_numpy(np.where(mine | theirs, rows, len(states.flat) - 1))
        mine, theirs = torch.from_numpy(mine)[:, :, None], torch.from_numpy(theirs)[:, :, None]
        x = states.flat[rows] + torch.where(theirs, self.side[1], self.side[0])
        for layer in self.layers:
            x = layer(x, masked((mine | theirs)[:, :, 0], x.dtype))
        means = [(x.float() * side).sum(1) / side.sum(1) for side in (mine, theirs)]
        one, other = (F.normalize(mean @ self.head.weight.T.float()) for mean in means)
        return NEARNESS * (one * other).sum(1) + sum(means) @ self.last.weight[0].float()


class States:
    """What the lower layers make of the telling words of texts, those of all texts in one array."""

    def __init__(self, trunk: Bert, texts: Sequence[str], places: Sequence[int]) -> None:
        self.row = {place: row for row, place in enumerate(places)}
        found: list[Tensor] = []
        for start in range(0, len(places), 4096):
            found += lower_states(trunk, [texts[place] for place in places[start : start + 4096]])
        self.length = np.array([len(one) for one in found])
        self.start = np.concatenate([[0], np.cumsum(self.length)])
        self.flat = torch.cat([*found, torch.zeros(1, WIDTH, dtype=torch.bfloat16)])


def dropped(vocabulary: Sequence[str]) -> frozenset[int]:
    """The pieces not read together: marks, the commonest words, the mark of a text's end."""
    skipped = {*SKIPPED, "[SEP]"}
    return frozenset(
        number
        for number, piece in enumerate(vocabulary)
        if piece in skipped or not any(letter.isalnum() for letter in piece)
    ) - {START}


@torch.no_grad()
def lower_states(trunk: Bert, texts: Sequence[str], most: int = 8192) -> list[Tensor]:
    away = dropped(list(trunk.pieces.number))
    cut = trunk.cut(texts)
    found = [torch.empty(0)] * len(texts)
    for group in groups_of(cut, most):
        x, _ = trunk.states(*padded([cut[i] for i in group]), LOWER)
        for row, i in enumerate(group):
            telling = [place for place, number in enumerate(cut[i]) if number not in away]
            found[i] = x[row, telling[:LONGEST]].clone()
    return found


@dataclass(frozen=True, slots=True)
class Step:
    """An event beside earlier ones: first those of its story, then the strangers."""

    event: int
    right: list[int]
    strange: list[int]


def plan(asked: Sequence[Asked], *, steps: int, seed: int) -> list[Step]:
    """What is read, in order; events with many of their story come less often, the likest strangers more often."""
    chance = np.random.default_rng(seed)
    weight = np.array([len(one.right) ** -0.5 for one in asked])
    order: list[int] = []
    while len(order) < steps * EVENTS:
        order += chance.choice(len(asked), len(asked) // 2, replace=False, p=weight / weight.sum()).tolist()

    def some(near: Near, most: int) -> list[int]:
        if len(near) <= most:
            return [place for place, _ in near]
        likest = np.array([(1 + rank) ** -0.5 for _, rank in near])
        return [near[i][0] for i in chance.choice(len(near), most, replace=False, p=likest / likest.sum())]

    found = []
    for one in (asked[i] for i in order[: steps * EVENTS]):
        right, bare = some(one.right, RIGHT), some(one.bare, chance.binomial(STRANGE, BARE))
        found.append(Step(one.event, right, some(one.strange, STRANGE - len(bare)) + bare))
    return found


def against(scores: Tensor, part: Sequence[Step]) -> Tensor:
    """Each earlier event of a story against all the strangers."""
    sizes = [size for step in part for size in (len(step.right), len(step.strange))]
    sides = scores.split(sizes)
    losses = [
        (torch.logaddexp(right, strange.logsumexp(0)) - right).mean()
        for right, strange in zip(sides[::2], sides[1::2], strict=True)
    ]
    return torch.stack(losses).mean()


def learn(reader: Reader, states: States, days: Tensor, steps: Sequence[Step]) -> dict[str, Tensor]:
    """Tune in bfloat16 with float32 masters; returns the running mean of the masters."""
    master = {name: nn.Parameter(p.detach().float().clone()) for name, p in reader.named_parameters()}
    reader.to(torch.bfloat16)
    live = dict(reader.named_parameters())
    layers, others = ([master[n] for n in live if n.startswith("layers") == inside] for inside in (True, False))
    groups = [{"params": layers, "top": 1e-4}, {"params": others, "top": 5e-4}]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    mean = {name: one.detach().clone() for name, one in master.items()}
    began = time.monotonic()
    last = len(steps) // EVENTS
    for step in range(last):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min((step + 1) / 40, 1 - step / last)
        part = steps[step * EVENTS : (step + 1) * EVENTS]
        later = [one.event for one in part for _ in one.right + one.strange]
        earlier = [place for one in part for place in one.right + one.strange]
        recent = RECENT * torch.exp((days[earlier] - days[later]) / DECAY_DAYS)
        loss = against(reader(states, later, earlier) + recent, part)
        reader.zero_grad()
        loss.backward()
        take_step(live, master, mean, optimizer, follow=1 - KEPT if step > 60 else 1.0)
        if step % 25 == 0:
            print(f"{step} loss {loss:.3f} {time.monotonic() - began:.0f} s", flush=True)
    return mean


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--seed", type=int, default=2)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_flush_denormal(True)
    events, asked = read_asked(args.shared, args.out)
    steps = plan(asked, steps=args.steps, seed=args.seed)
    saved = torch.load(args.out / "teacher.pt")
    teacher = Teacher(args.base, saved["axes"])
    teacher.load_state_dict(saved["mean"], strict=False)
    reader = Reader(teacher)
    needed = sorted({place for one in steps for place in (one.event, *one.right, *one.strange)})
    states = States(teacher.trunk.to(torch.bfloat16), [event.subject.text for event in events], needed)
    days = torch.tensor([float(event.subject.day.toordinal()) for event in events])
    torch.save(learn(reader, states, days, steps), args.out / "reader.pt")


if __name__ == "__main__":
    main()
