"""The starting point of the larger reader: all-mpnet-base-v2 in torch, with narrow matrices to tune beside its own.

The lower layers read a text whole; the upper ones only its telling pieces. The published matrices stay as they are:
each upper one gets two narrow ones beside it, whose product is added to it in the end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

import torch
from bert import groups_of, masked, padded, read_safetensors
from torch import Tensor, nn
from torch.nn import functional as F

from backstory.relate.encoder.tokens import Pieces

WIDTH, HEADS, LAYERS, INNER = 768, 12, 12, 3072
LOWER = 6
START, END, FIRST_PLACE = 0, 2, 2
MOST, LONGEST = 62, 40  # pieces of a text in the lower layers, and of those in the upper
NEAR_BUCKETS, FARTHEST = 8, 128
RANK = 16
PARTS = ("qkv", "out", "up", "down")


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv: nn.Module = nn.Linear(WIDTH, 3 * WIDTH)
        self.out: nn.Module = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-5)
        self.up: nn.Module = nn.Linear(WIDTH, INNER)
        self.down: nn.Module = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-5)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        n, length, _ = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(n, length, WIDTH)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Beside(nn.Module):
    """A published matrix and two narrow ones; at first these add nothing."""

    def __init__(self, published: nn.Linear) -> None:
        super().__init__()
        self.weight, self.bias = published.weight.detach(), published.bias.detach()
        self.narrow = nn.Parameter(torch.randn(RANK, published.in_features) / published.in_features**0.5)
        self.wide = nn.Parameter(torch.zeros(published.out_features, RANK))

    def forward(self, x: Tensor) -> Tensor:
        added = F.linear(F.linear(x, self.narrow.to(x.dtype)), self.wide.to(x.dtype))
        return F.linear(x, self.weight, self.bias) + added


class MPNet(nn.Module):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.pieces = Pieces((folder / "vocab.txt").read_text("utf-8").splitlines(), most=MOST)
        self.words = nn.Embedding(len(self.pieces.number), WIDTH)
        self.places = nn.Embedding(514, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.steps = nn.Embedding(4 * NEAR_BUCKETS, HEADS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.load(read_safetensors(folder / "model.safetensors"))
        self.to(torch.bfloat16)

    def load(self, t: dict[str, Tensor]) -> None:
        own = {
            "words.weight": t["embeddings.word_embeddings.weight"],
            "places.weight": t["embeddings.position_embeddings.weight"],
            "steps.weight": t["encoder.relative_attention_bias.weight"],
        }
        for kind in ("weight", "bias"):
            own[f"norm.{kind}"] = t[f"embeddings.LayerNorm.{kind}"]
            for i in range(LAYERS):
                for here, there in published_names(i).items():
                    own[f"layers.{i}.{here}.{kind}"] = torch.cat([t[f"{name}.{kind}"] for name in there])
        self.load_state_dict(own)

    def cut(self, texts: Sequence[str]) -> list[list[int]]:
        return [[START, *self.pieces.cut(text), END] for text in texts]

    def run(self, x: Tensor, there: Tensor, first: int, last: int) -> Tensor:
        bias = masked(there, x.dtype) + self.steps(buckets(x.shape[1])).permute(2, 0, 1)[None]
        for layer in self.layers[first:last]:
            x = layer(x, bias)
        return x

    @torch.no_grad()
    def telling(self, cut: Sequence[Sequence[int]], dropped: AbstractSet[int]) -> list[Tensor]:
        """What the lower layers make of the telling pieces of each text."""
        found: list[Tensor] = [torch.empty(0)] * len(cut)
        for group in groups_of(cut, 4096):
            numbers, lengths = padded([cut[i] for i in group])
            x = self.norm(self.words(numbers) + self.places.weight[FIRST_PLACE : FIRST_PLACE + numbers.shape[1]])
            x = self.run(x, torch.arange(numbers.shape[1]) < lengths[:, None], 0, LOWER)
            for row, i in enumerate(group):
                kept = [place for place, number in enumerate(cut[i]) if number not in dropped]
                found[i] = x[row, kept[:LONGEST]].clone()
        return found

    def vectors(self, states: Sequence[Tensor]) -> Tensor:
        """Unit vectors of what the lower layers made."""
        groups = groups_of([range(len(one)) for one in states], 3072)
        found = []
        for group in groups:
            x = nn.utils.rnn.pad_sequence([states[i] for i in group], batch_first=True)
            there = torch.arange(x.shape[1]) < torch.tensor([len(states[i]) for i in group])[:, None]
            x = self.run(x, there, LOWER, LAYERS).float()
            counted = there[:, :, None].float()
            found.append(F.normalize((x * counted).sum(1) / counted.sum(1)))
        return torch.cat(found)[torch.argsort(torch.tensor([i for group in groups for i in group]))]

    def beside(self) -> dict[str, nn.Parameter]:
        """Puts narrow matrices beside those of the upper layers and gives them; nothing else is tuned from then on."""
        for layer in self.layers[LOWER:]:
            for part in PARTS:
                setattr(layer, part, Beside(getattr(layer, part)))
        for p in self.parameters():
            p.requires_grad_(requires_grad=False)
        live = {name: p for name, p in self.named_parameters() if name.endswith((".narrow", ".wide"))}
        for p in live.values():
            p.requires_grad_(requires_grad=True)
        return live


def published_names(layer: int) -> dict[str, Iterator[str] | list[str]]:
    there = f"encoder.layer.{layer}"
    return {
        "qkv": [f"{there}.attention.attn.{role}" for role in "qkv"],
        "out": [f"{there}.attention.attn.o"],
        "norm1": [f"{there}.attention.LayerNorm"],
        "up": [f"{there}.intermediate.dense"],
        "down": [f"{there}.output.dense"],
        "norm2": [f"{there}.output.LayerNorm"],
    }


def buckets(length: int) -> Tensor:
    """Which of the 32 numbers counts between two places: each of the nearest seven its own, then by the logarithm."""
    places = torch.arange(length)
    steps = places[None] - places[:, None]
    far = steps.abs()
    by_log = torch.log(far.clamp(min=1) / NEAR_BUCKETS) / math.log(FARTHEST / NEAR_BUCKETS) * NEAR_BUCKETS
    of_far = (NEAR_BUCKETS + by_log.long()).clamp(max=2 * NEAR_BUCKETS - 1)
    return (steps > 0).long() * 2 * NEAR_BUCKETS + torch.where(far < NEAR_BUCKETS, far, of_far)
