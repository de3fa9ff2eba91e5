"""One step of tuning in bfloat16 with float32 masters, as every training here makes it."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn


def take_step(
    live: Mapping[str, nn.Parameter],
    master: Mapping[str, Tensor],
    mean: Mapping[str, Tensor],
    optimizer: torch.optim.Optimizer,
    *,
    follow: float,
) -> None:
    """Moves the masters by the gradients of `live`, at most of length one, and `live` after them.

    `mean`, the running mean of the masters, goes the share `follow` of the way to them.
    """
    for name, p in live.items():
        assert p.grad is not None
        master[name].grad = p.grad.float()
    torch.nn.utils.clip_grad_norm_([master[name] for name in live], 1.0)
    optimizer.step()
    with torch.no_grad():
        for name, p in live.items():
            p.copy_(master[name])
            mean[name].lerp_(master[name], follow)
