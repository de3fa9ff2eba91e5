"""The shipped encoder in torch: three layers cut out of the teacher, computing as `relate/encoder/forward.py` does.

What a matrix takes in is rounded to 127 steps for each token, the matrix itself for each column: products of whole
numbers whose sums stay below 2 ** 24, so that numpy's float32 gives the same numbers in any batch on any machine.
Learning sees the rounding and passes gradients through it.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from bert import HEADS, WIDTH, Bert, in_groups
from torch import Tensor, nn
from torch.nn import functional as F

from backstory.relate.encoder.tokens import Pieces

FROM_LAYERS = (0, 2, 5)
INNER = 384
STORY, MEANING = 256, 256
STEPS = 127.0
TABLE_STEPS = 15.0


def rounded(x: Tensor, steps: float = STEPS) -> Tensor:
    """Each row to whole steps of its largest value; the gradient passes as if nothing happened."""
    with torch.no_grad():
        scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-6) / steps
        there = torch.round(x / scale) * scale
    return x + (there - x).detach()


class Matrix(nn.Linear):
    """A linear map whose columns and inputs are rounded once `rounding` is set."""

    rounding = False

    def forward(self, x: Tensor) -> Tensor:
        if not Matrix.rounding:
            return F.linear(x, self.weight, self.bias)
        return F.linear(rounded(x), rounded(self.weight), self.bias)


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv = Matrix(WIDTH, 3 * WIDTH)
        self.out = Matrix(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Matrix(WIDTH, INNER)
        self.down = Matrix(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        n, length, _ = x.shape
        q, k, v = self.qkv(x).view(n, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + mask, -1)
        x = self.norm1(x + self.out((weights @ v).transpose(1, 2).reshape(n, length, WIDTH)))
        inner = self.up(x)
        return self.norm2(x + self.down(inner * torch.sigmoid(1.702 * inner)))


class Student(nn.Module):
    """Tokens to the vectors of both heads."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self.pieces = pieces
        self.words = nn.Embedding(len(pieces.number), WIDTH)
        self.places = nn.Embedding(pieces.most, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in FROM_LAYERS)
        self.heads = nn.Linear(WIDTH, STORY + MEANING, bias=False)

    def forward(self, numbers: Tensor, lengths: Tensor) -> Tensor:
        """The mean of a text's tokens, before the heads."""
        there = torch.arange(numbers.shape[1]) < lengths[:, None]
        words = self.words(numbers)
        words = rounded(words, TABLE_STEPS) if Matrix.rounding else words
        x = self.norm(words + self.places.weight[: numbers.shape[1]])
        mask = torch.zeros(there.shape, dtype=x.dtype).masked_fill(~there, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return (x.float() * there[:, :, None]).sum(1) / lengths[:, None]

    def embed(self, cut: Sequence[Sequence[int]], *, most: int = 8192) -> tuple[Tensor, Tensor]:
        """Unit vectors of cut texts (none of them empty) in their order."""
        both = in_groups(self, cut, most) @ self.heads.weight.float().T
        return F.normalize(both[:, :STORY]), F.normalize(both[:, STORY:])


def cut_out(student: Student, teacher: Bert, sample: list[list[int]]) -> None:
    """Start from the teacher: its words, every other layer, and of each layer the inner units that matter most.

    `sample` are texts as the teacher cuts them: they tell how strongly a unit speaks and how the kept ones best stand
    in for the others.
    """
    kept = [teacher.pieces.number[piece] for piece in student.pieces.number]
    student.words.weight.data.copy_(teacher.words.weight[kept])
    student.places.weight.data.copy_(teacher.places.weight[1 : student.pieces.most + 1])
    student.norm.load_state_dict(teacher.norm.state_dict())
    spoken = inner_units(teacher, sample)
    for mine, place in zip(student.layers, FROM_LAYERS, strict=True):
        theirs = teacher.layers[place]
        for part in ("qkv", "out", "norm1", "norm2"):
            getattr(mine, part).load_state_dict(getattr(theirs, part).state_dict())
        units = spoken[place]
        weight = theirs.down.weight.detach()
        best = torch.argsort((units.pow(2).mean(0).sqrt() * weight.norm(dim=0)), descending=True)[:INNER]
        mine.up.weight.data.copy_(theirs.up.weight[best])
        mine.up.bias.data.copy_(theirs.up.bias[best])
        chosen = torch.cat([units[:, best], torch.ones(len(units), 1)], 1)
        square = chosen.T @ chosen + 1e-2 * len(units) * torch.eye(INNER + 1) * chosen.pow(2).mean()
        fitted = torch.linalg.solve(square, chosen.T @ (units @ weight.T))
        mine.down.weight.data.copy_(fitted[:-1].T)
        mine.down.bias.data.copy_(theirs.down.bias + fitted[-1])


def inner_units(teacher: Bert, sample: list[list[int]]) -> dict[int, Tensor]:
    """What the inner units of the layers say on a sample of texts, padding left out by its length of one text each."""
    heard: dict[int, list[Tensor]] = {place: [] for place in FROM_LAYERS}
    hooks = [
        teacher.layers[place].up.register_forward_hook(
            lambda _module, _inputs, out, place=place: heard[place].append(F.gelu(out.detach()).flatten(0, 1))
        )
        for place in FROM_LAYERS
    ]
    with torch.no_grad():
        for cut in sample:
            teacher(torch.tensor([cut]), torch.tensor([len(cut)]))
    for hook in hooks:
        hook.remove()
    return {place: torch.cat(parts) for place, parts in heard.items()}
