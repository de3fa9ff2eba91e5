"""Round the trained student and write the file that the package ships.

    python training/encoder/ship.py OUT FILE

The name it gets is made from the weights. Scales and places are float16; the table of pieces keeps 31 steps, which
deflates to less than five bits a number. The same training writes the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import numpy as np
import torch
from bert import HEADS
from distil import MOST, SKIPPED
from numpy.typing import NDArray
from student import FROM_LAYERS, STEPS, STORY, TABLE_STEPS
from torch import Tensor

Arrays = dict[str, NDArray[np.generic]]


def whole(weight: Tensor, steps: float) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Rows as whole numbers up to `steps`, and what to multiply each with."""
    scale = (weight.abs().amax(1).clamp(min=1e-6) / steps).numpy().astype(np.float16)
    rows = np.rint(weight.numpy() / scale[:, None].astype(np.float32)).clip(-steps, steps)
    return rows.astype(np.int8), scale


def text(lines: list[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode("utf-8"), np.uint8)


def arrays(mean: dict[str, Tensor], vocabulary: list[str]) -> Arrays:
    found: Arrays = {"vocabulary": text(vocabulary), "skip": text(SKIPPED)}
    found["shape"] = np.array([len(FROM_LAYERS), HEADS, STORY, MOST])
    found["table"], found["table_scale"] = whole(mean["words.weight"], TABLE_STEPS)
    found["places"] = mean["places.weight"].numpy().astype(np.float16)
    names = {"norm": "norm", "heads": "heads"}
    for i in range(len(FROM_LAYERS)):
        names |= {f"layers.{i}.{part}": f"{i}.{part}" for part in ("qkv", "out", "norm1", "up", "down", "norm2")}
    for there, here in names.items():
        weight = mean[f"{there}.weight"]
        added = mean.get(f"{there}.bias", torch.zeros(len(weight)))
        found[f"{here}.added"] = added.numpy().astype(np.float16 if "norm" in here else np.float32)
        if "norm" in here:
            found[f"{here}.gain"] = weight.numpy().astype(np.float16)
        else:
            found[f"{here}.whole"], found[f"{here}.scale"] = whole(weight, STEPS)
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    saved = torch.load(args.out / "student.pt")
    found = arrays(saved["mean"], saved["vocabulary"])
    print_of = hashlib.sha256(b"".join(found[name].tobytes() for name in sorted(found))).hexdigest()[:8]
    found["name"] = text([f"{args.file.stem}-{print_of}"])
    np.savez_compressed(args.file, **found)


if __name__ == "__main__":
    main()
