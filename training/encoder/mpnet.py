"""The starting point of the larger reader: all-mpnet-base-v2 in torch, with narrow matrices to tune beside its own.

The lower layers read a text whole; the upper ones only its telling pieces. The published matrices stay as they are:
each upper one gets two narrow ones beside it, whose product is added to it in the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

import torch
from bert import HEADS, Layer, groups_of, masked, padded, read_safetensors
from torch import Tensor, nn
from torch.nn import functional as F

from backstory.relate.encoder.nearness import NEAR_BUCKETS, buckets
from backstory.relate.encoder.tokens import Pieces

WIDTH, LAYERS, INNER = 768, 12, 3072
LOWER = 6
START, END, FIRST_PLACE = 0, 2, 2
MOST, LONGEST = 62, 40  # pieces of a text in the lower layers, and of those in the upper
RANK = 16
PARTS = ("qkv", "out", "up", "down")


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
        self.layers = nn.ModuleList(Layer(WIDTH, INNER, eps=1e-5) for _ in range(LAYERS))
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
        bias = masked(there, x.dtype) + self.steps(torch.from_numpy(buckets(x.shape[1]))).permute(2, 0, 1)[None]
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
