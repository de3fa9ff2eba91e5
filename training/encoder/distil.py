"""Distil the teacher into the student that is shipped.

    python training/encoder/distil.py BASE SHARED OUT [--steps 1200] [--seed 2]

OUT is where `teach.py` left the teacher and its vectors of all events up to 2016. Every step takes events at random,
for both heads, and a hard batch of topics of one year, for the topics themselves. From ROUND_FROM of the way on,
numbers are rounded as the shipped encoder rounds them.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from bert import Bert
from data import Batches, read_events, up_to_2016
from measure import linking, stories
from student import Matrix, Student, cut_out
from teach import Teacher, encode_all, together
from torch import Tensor, nn
from torch.nn import functional as F
from tune import take_step

from backstory.relate.encoder.tokens import Pieces

# Marks, and words so common that they tell no two stories apart; leaving them out spares a third of all tokens.
SKIPPED = [
    *".,'\"-():;!?/$%&“”‘’–—",
    *("a", "an", "and", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is", "it", "its"),
    *("of", "on", "that", "the", "their", "to", "was", "were", "with", "his", "s"),
]
VOCABULARY = 24_000
MOST = 96
AT_RANDOM, HARD = 224, 160
DROPPED = 0.06
ROUND_FROM = 0.6
KEPT = 0.985


def vocabulary(teacher: Bert, texts: list[str]) -> list[str]:
    """The pieces worth keeping: those that events up to 2016 use, then the most common ones in Latin letters."""
    all_pieces = list(teacher.pieces.number)
    count = Counter(number for text in texts for number in teacher.pieces.cut(text))
    kept = []
    for number, piece in enumerate(all_pieces):
        bare = piece.removeprefix("##")
        if piece == "[UNK]" or (not piece.startswith("[") and (count[number] or bare.isascii())):
            rank = 0 if piece == "[UNK]" or (len(bare) == 1 and bare.isascii()) else 1 if count[number] else 2
            kept.append((rank, number))
    return [all_pieces[number] for number in sorted(number for _, number in sorted(kept)[:VOCABULARY])]


def alike(mine: Tensor, theirs: Tensor) -> Tensor:
    """How far the student's order of a batch's events is from the teacher's, as relative entropy."""
    n = len(mine)
    away = torch.eye(n, dtype=torch.bool)
    own = (mine @ mine.T / 0.05).masked_fill(away, -1e4).log_softmax(1)
    taught = (theirs @ theirs.T / 0.05).masked_fill(away, -1e4).log_softmax(1)
    return F.kl_div(own, taught, log_target=True, reduction="batchmean")


def drop(cut: list[int], chance: np.random.Generator) -> list[int]:
    kept = [number for number, lot in zip(cut, chance.random(len(cut)), strict=True) if lot >= DROPPED]
    return kept or cut


class Lesson:
    """What the student is taught: cut texts, the teacher's vectors of them, and the hard batches."""

    def __init__(self, cut: list[list[int]], taught: dict[str, Tensor], labelled: list[int], batches: Batches) -> None:
        self.cut = cut
        self.taught = taught
        self.labelled = labelled
        self.batches = batches
        self.days = torch.tensor(batches.days, dtype=torch.float32)

    def loss(self, student: Student, chance: np.random.Generator) -> dict[str, Tensor]:
        places, same, strange = self.batches.draw(HARD)
        hard = [self.labelled[place] for place in places]
        chosen = hard + [int(i) for i in chance.integers(0, len(self.cut), AT_RANDOM)]
        story, meaning = student.embed([drop(self.cut[i], chance) for i in chosen])
        theirs, meant = self.taught["story"][chosen], self.taught["meaning"][chosen]
        n = len(hard)
        return {
            "story": 4 * (1 - (story * theirs).sum(1)).mean(),
            "meaning": 4 * (1 - (meaning * meant).sum(1)).mean(),
            "alike": alike(story[:n], theirs[:n]) + alike(meaning, meant),
            "together": 0.5 * together(story[:n], self.days[places], torch.tensor(same), torch.tensor(strange)),
        }


def learn(student: Student, lesson: Lesson, *, steps: int, seed: int) -> dict[str, Tensor]:
    """Train in bfloat16 with float32 masters; returns their running mean."""
    chance = np.random.default_rng(seed)
    master = {name: nn.Parameter(p.detach().clone()) for name, p in student.named_parameters()}
    student.to(torch.bfloat16)
    live = dict(student.named_parameters())
    table = [p for name, p in master.items() if name.startswith(("words", "places"))]
    heads = [p for name, p in master.items() if name.startswith("heads")]
    rest = [p for name, p in master.items() if not name.startswith(("words", "places", "heads"))]
    optimizer = torch.optim.AdamW(
        [{"params": table, "top": 2e-4}, {"params": heads, "top": 1e-3}, {"params": rest, "top": 4e-4}],
        weight_decay=0.01,
        foreach=True,
    )
    mean = {name: p.detach().clone() for name, p in master.items()}
    began = time.monotonic()
    for step in range(steps):
        Matrix.rounding = step >= ROUND_FROM * steps
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min((step + 1) / 60, 1 - step / steps)
        losses = lesson.loss(student, chance)
        student.zero_grad()
        sum(losses.values()).backward()
        take_step(live, master, mean, optimizer, follow=1 - KEPT if step > 60 else 1.0)
        if step % 25 == 0:
            told = " ".join(f"{name} {loss:.3f}" for name, loss in losses.items())
            print(f"{step} {told} {time.monotonic() - began:.0f} s", flush=True)
    return mean


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=1200)
    parser.add_argument("--seed", type=int, default=2)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    # The moments of pieces not met fade into numbers that processors are slow at.
    torch.set_flush_denormal(True)
    events = read_events(args.shared)
    known = up_to_2016(events)
    texts = [event.text for event in known]
    saved = torch.load(args.out / "teacher.pt")
    teacher = Teacher(args.base, saved["axes"])
    teacher.load_state_dict(saved["mean"], strict=False)
    student = Student(Pieces(vocabulary(teacher.trunk, texts), skip=SKIPPED, most=MOST))
    sample = teacher.trunk.cut(texts[:: len(texts) // 600])
    student.heads.weight.data.copy_(torch.cat([teacher.story.weight, teacher.meaning.weight]))
    cut_out(student, teacher.trunk, sample)
    unknown = [student.pieces.unknown]
    cut = [student.pieces.cut(text) or unknown for text in texts]
    taught = {name: torch.from_numpy(rows) for name, rows in np.load(args.out / "teacher.npz").items()}
    labelled = [i for i, event in enumerate(known) if event.keys]
    batches = Batches([known[i] for i in labelled], np.load(args.out / "untouched.npy")[labelled], seed=args.seed)
    mean = learn(student, Lesson(cut, taught, labelled, batches), steps=args.steps, seed=args.seed)
    torch.save({"mean": mean, "vocabulary": list(student.pieces.number)}, args.out / "student.pt")
    student.load_state_dict(mean)

    def encode(part: list[str]) -> list[np.ndarray]:
        return [head.numpy() for head in encode_all(student.embed, [student.pieces.cut(t) or unknown for t in part])]

    print(stories(lambda part: encode(part)[0], events, args.shared / "gold/storyrel_val.jsonl.xz"), flush=True)
    dev = args.shared / "gold/og_linking_dev.jsonl.xz"
    print(linking(lambda part: encode(part)[1], events, dev, every=5), flush=True)


if __name__ == "__main__":
    main()
