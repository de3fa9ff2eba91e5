"""Teach the starting point which events share a topic, without forgetting what sentences mean.

    python training/encoder/teach.py BASE SHARED OUT [--steps 500] [--seed 1]

BASE is the folder with the published model, OUT where vectors and weights are kept. The words' embeddings stay as they
are. One trunk gets two heads: `story`, trained so that events of one topic are near among topics of the same year;
`meaning`, held to the untouched model's vectors in their 256 main directions. The loss knows that nearness in time
counts (the same decay as in ranking), so that the vectors need not learn it.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from bert import WIDTH, Bert
from data import Batches, read_events, up_to_2016
from measure import DECAY, DECAY_DAYS, stories
from torch import Tensor, nn
from torch.nn import functional as F
from tune import take_step

DIMENSIONS = 256
TEMPERATURE = 0.05
KEPT = 0.98


class Teacher(nn.Module):
    """The trunk with two heads; `axes` are the main directions of the untouched model's vectors."""

    def __init__(self, base: Path, axes: Tensor) -> None:
        super().__init__()
        self.trunk = Bert(base)
        self.story = nn.Linear(WIDTH, DIMENSIONS, bias=False)
        self.meaning = nn.Linear(WIDTH, DIMENSIONS, bias=False)
        self.story.weight.data.copy_(axes)
        self.meaning.weight.data.copy_(axes)

    def forward(self, cut: list[list[int]]) -> tuple[Tensor, Tensor]:
        trunk = self.trunk.embed(cut)
        return F.normalize(trunk @ self.story.weight.T.float()), F.normalize(trunk @ self.meaning.weight.T.float())


def together(vectors: Tensor, days: Tensor, same: Tensor, strange: Tensor) -> Tensor:
    """Each pair of one topic against all strangers of both; near days count as in ranking."""
    near = DECAY * torch.exp(-(days[:, None] - days[None, :]).abs() / DECAY_DAYS)
    logits = (vectors @ vectors.T + near) / TEMPERATURE
    strangers = logits.masked_fill(~strange, -1e4).logsumexp(1, keepdim=True)
    loss = torch.logaddexp(logits, strangers) - logits
    per_event = (loss * same).sum(1) / same.sum(1).clamp(min=1)
    return per_event[same.any(1)].mean()


def encode_all(model: nn.Module, cut: list[list[int]], *, size: int = 1024) -> list[Tensor]:
    """Vectors of every head, without gradients."""
    parts = []
    order = sorted(range(len(cut)), key=lambda i: len(cut[i]))
    with torch.no_grad():
        for start in range(0, len(cut), size):
            parts.append(model([cut[i] for i in order[start : start + size]]))
    back = torch.argsort(torch.tensor(order))
    return [torch.cat(list(head)).float()[back] for head in zip(*parts, strict=True)]


def learn(
    model: Teacher, master: dict[str, Tensor], batches: Batches, cut: list[list[int]], *, meant: Tensor, steps: int
) -> dict[str, Tensor]:
    """Tune in bfloat16 with float32 masters; returns the running mean of the masters."""
    live = {name: p for name, p in model.named_parameters() if p.requires_grad}
    heads = [master[name] for name in live if name.startswith(("story", "meaning"))]
    trunk = [master[name] for name in live if not name.startswith(("story", "meaning"))]
    optimizer = torch.optim.AdamW([{"params": trunk, "top": 6e-5}, {"params": heads, "top": 5e-4}], weight_decay=0.01)
    mean = {name: master[name].detach().clone() for name in live}
    days = torch.tensor(batches.days, dtype=torch.float32)
    began = time.monotonic()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = group["top"] * min((step + 1) / 40, 1 - step / steps)
        places, same, strange = batches.draw(192)
        story, meaning = model([cut[place] for place in places])
        loss = together(story, days[places], torch.tensor(same), torch.tensor(strange))
        kept = (1 - (meaning * meant[places]).sum(1)).mean()
        model.zero_grad()
        (loss + 2 * kept).backward()
        take_step(live, master, mean, optimizer, follow=1 - KEPT if step > 50 else 1.0)
        if step % 20 == 0:
            print(f"{step} loss {loss:.3f} kept {kept:.4f} {time.monotonic() - began:.0f} s", flush=True)
    return mean


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("shared", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    # The moments of pieces not met fade into numbers that processors are slow at.
    torch.set_flush_denormal(True)
    args.out.mkdir(exist_ok=True)
    events = read_events(args.shared)
    known = up_to_2016(events)
    untouched = Bert(args.base).to(torch.bfloat16)
    cut = untouched.cut([event.text for event in known])
    if not (args.out / "untouched.npy").exists():
        np.save(args.out / "untouched.npy", encode_all(lambda part: (untouched.embed(part),), cut)[0].numpy())
    vectors = torch.from_numpy(np.load(args.out / "untouched.npy"))
    axes = torch.linalg.svd(vectors[::4], full_matrices=False).Vh[:DIMENSIONS]
    labelled = [i for i, event in enumerate(known) if event.keys]
    batches = Batches([known[i] for i in labelled], vectors[labelled].numpy(), seed=args.seed)
    model = Teacher(args.base, axes)
    for part in (model.trunk.words, model.trunk.places, model.trunk.norm):
        part.requires_grad_(requires_grad=False)
    master = {n: nn.Parameter(p.detach().clone()) for n, p in model.named_parameters() if p.requires_grad}
    model.to(torch.bfloat16)
    meant = F.normalize(vectors[labelled] @ axes.T)
    mean = learn(model, master, batches, [cut[i] for i in labelled], meant=meant, steps=args.steps)
    torch.save({"mean": mean, "axes": axes}, args.out / "teacher.pt")
    model.load_state_dict(mean, strict=False)

    def encode(texts: list[str]) -> np.ndarray:
        return encode_all(model, model.trunk.cut(texts))[0].numpy()

    print(stories(encode, events, args.shared / "gold/storyrel_val.jsonl.xz", queries=400), flush=True)
    story, meaning = encode_all(model, cut)
    np.savez(args.out / "teacher.npz", story=story.numpy(), meaning=meaning.numpy())


if __name__ == "__main__":
    main()
