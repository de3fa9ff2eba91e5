"""The starting point: a BERT encoder read from safetensors, in torch, with the mean of its tokens as a text's vector.

Only what all-MiniLM-L6-v2 needs: no token types but the first, no pooler. Texts are cut by our own tokenizer.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from backstory.relate.encoder.safetensors import tensors
from backstory.relate.encoder.tokens import Pieces

WIDTH, HEADS, LAYERS, INNER = 384, 12, 6, 1536
START, END = 101, 102


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """The float32 tensors of a safetensors file."""
    with path.open("rb") as stream:
        there, _ = tensors(stream)
    return {name: torch.from_numpy(found.copy()) for name, found in there.items()}


class Layer(nn.Module):
    """One layer, its norms after its sums; `mask` is added to what the places have to do with each other."""

    def __init__(self, width: int = WIDTH, inner: int = INNER, *, eps: float = 1e-12) -> None:
        super().__init__()
        self.qkv: nn.Module = nn.Linear(width, 3 * width)
        self.out: nn.Module = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=eps)
        self.up: nn.Module = nn.Linear(width, inner)
        self.down: nn.Module = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=eps)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        n, length, width = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        # Written out, because the fused attention of torch 2.13 takes a third of a step on a processor.
        weights = torch.softmax(q @ k.transpose(-1, -2) * (width // HEADS) ** -0.5 + mask, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(n, length, width)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


class Bert(nn.Module):
    def __init__(self, folder: Path, *, most: int = 96) -> None:
        super().__init__()
        self.pieces = Pieces((folder / "vocab.txt").read_text("utf-8").splitlines(), most=most)
        self.words = nn.Embedding(len(self.pieces.number), WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.load(read_safetensors(folder / "model.safetensors"))

    def load(self, t: dict[str, Tensor]) -> None:
        own: dict[str, Tensor] = {
            "words.weight": t["embeddings.word_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0],
            "places.weight": t["embeddings.position_embeddings.weight"],
        }
        names = [("norm", "embeddings.LayerNorm")]
        for i in range(LAYERS):
            there = f"encoder.layer.{i}"
            names += [
                (f"layers.{i}.out", f"{there}.attention.output.dense"),
                (f"layers.{i}.norm1", f"{there}.attention.output.LayerNorm"),
                (f"layers.{i}.up", f"{there}.intermediate.dense"),
                (f"layers.{i}.down", f"{there}.output.dense"),
                (f"layers.{i}.norm2", f"{there}.output.LayerNorm"),
            ]
            for part in ("weight", "bias"):
                three = [t[f"{there}.attention.self.{role}.{part}"] for role in ("query", "key", "value")]
                own[f"layers.{i}.qkv.{part}"] = torch.cat(three)
        for here, there in names:
            own |= {f"{here}.{part}": t[f"{there}.{part}"] for part in ("weight", "bias")}
        self.load_state_dict(own)

    def cut(self, texts: Sequence[str]) -> list[list[int]]:
        return [[START, *self.pieces.cut(text), END] for text in texts]

    def states(self, numbers: Tensor, lengths: Tensor, layers: int) -> tuple[Tensor, Tensor]:
        """What the first layers make of padded rows of piece numbers, and which of them are a text's."""
        there = torch.arange(numbers.shape[1]) < lengths[:, None]
        x = self.norm(self.words(numbers) + self.places.weight[: numbers.shape[1]])
        for layer in self.layers[:layers]:
            x = layer(x, masked(there, x.dtype))
        return x, there

    def forward(self, numbers: Tensor, lengths: Tensor) -> Tensor:
        """Unit vectors of padded rows of piece numbers."""
        x, there = self.states(numbers, lengths, len(self.layers))
        mean = (x.float() * there[:, :, None]).sum(1) / lengths[:, None]
        return F.normalize(mean)

    def embed(self, cut: Sequence[Sequence[int]], *, most: int = 4096) -> Tensor:
        """Vectors of cut texts in their order, computed in groups of like length of at most `most` pieces."""
        return in_groups(self, cut, most)


def masked(there: Tensor, kind: torch.dtype) -> Tensor:
    """What is added to attention, so that nothing is taken from where nothing is."""
    return torch.zeros(there.shape, dtype=kind).masked_fill(~there, -1e4)[:, None, None, :]


def groups_of(cut: Sequence[Sequence[int]], most: int) -> list[list[int]]:
    """Places of cut texts in groups of like length of at most `most` pieces."""
    groups: list[list[int]] = []
    for i in sorted(range(len(cut)), key=lambda i: len(cut[i])):
        if not groups or (len(groups[-1]) + 1) * len(cut[i]) > most:
            groups.append([])
        groups[-1].append(i)
    return groups


def padded(cut: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of piece numbers and their lengths."""
    rows = nn.utils.rnn.pad_sequence([torch.tensor(one) for one in cut], batch_first=True)
    return rows, torch.tensor([len(one) for one in cut])


def in_groups(network: nn.Module, cut: Sequence[Sequence[int]], most: int) -> Tensor:
    """What a network makes of cut texts, in their order, computed in groups of like length of at most `most` pieces."""
    groups = groups_of(cut, most)
    found = torch.cat([network(*padded([cut[i] for i in group])) for group in groups])
    return found[torch.argsort(torch.tensor([i for group in groups for i in group]))]
