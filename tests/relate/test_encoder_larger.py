"""The larger reader: parts of a zip read as one file, safetensors, a network of toy size against plain arithmetic."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from backstory.relate.encoder import EncoderMissing, extra, larger, nearness
from backstory.relate.encoder.nearness import NearReader, buckets
from backstory.relate.encoder.safetensors import Joined, tensors
from backstory.relate.encoder.weights import read

WIDTH, INNER, HEADS, LAYERS = 24, 40, larger.ATTENTION_HEADS, 2
VOCABULARY = ["<s>", "<pad>", "</s>", "[UNK]", "fire", "war", "##house", "ware", "vote", "the", "."]
DROPPED = [9, 10]
TEXTS = ("The warehouse fire.", "the war", "vote vote vote the vote", "", "Fire " * 30)
Tensors = dict[str, np.ndarray]


def toy() -> Tensors:
    """Random numbers under the names of the published file."""
    chance = np.random.default_rng(5)

    def numbers(*shape: int) -> np.ndarray:
        return chance.normal(0, 0.4, shape).astype(np.float32)

    found = {
        larger.TABLE: numbers(len(VOCABULARY), WIDTH),
        larger.PLACES: numbers(40, WIDTH),
        larger.BY_STEPS: numbers(32, HEADS),
    }
    shapes = {"qkv": (WIDTH, WIDTH), "out": (WIDTH, WIDTH), "up": (INNER, WIDTH), "down": (WIDTH, INNER)}
    norms = ["embeddings"]
    for i in range(LAYERS):
        norms += [f"encoder.layer.{i}.attention", f"encoder.layer.{i}.output"]
        for part, names in larger.PARTS.items():
            for name in names:
                found[f"encoder.layer.{i}.{name}.weight"] = numbers(*shapes[part])
                found[f"encoder.layer.{i}.{name}.bias"] = numbers(shapes[part][0])
    for name in norms:
        found[f"{name}.LayerNorm.weight"] = 1 + numbers(WIDTH) / 4
        found[f"{name}.LayerNorm.bias"] = numbers(WIDTH)
    return found


def tuning() -> Tensors:
    """What our training would have added to the second layer."""
    chance = np.random.default_rng(6)
    found = {
        "name": np.frombuffer(b"toy-1", np.uint8),
        "shape": np.array([20, 8]),
        "dropped": np.array(DROPPED, np.uint16),
    }
    for part, (wide, narrow) in {
        "qkv": (3 * WIDTH, WIDTH),
        "out": (WIDTH, WIDTH),
        "up": (INNER, WIDTH),
        "down": (WIDTH, INNER),
    }.items():
        found[f"1.{part}.wide"] = chance.normal(0, 0.2, (wide, 3)).astype(np.float16)
        found[f"1.{part}.narrow"] = chance.normal(0, 0.2, (3, narrow)).astype(np.float16)
    return found


def plain_vector(there: Tensors, kept: Tensors, cut: list[int]) -> np.ndarray:
    """The same network in float64, one text, nothing rounded."""
    x = there[larger.TABLE][cut] + there[larger.PLACES][2 : 2 + len(cut)].astype(float)
    x = normal(x, there, "embeddings")
    for i in range(LAYERS):
        if i == 1:
            x = x[[place for place, number in enumerate(cut) if number not in DROPPED][:8]]
        matrices = {}
        for part, names in larger.PARTS.items():
            weight = np.concatenate([there[f"encoder.layer.{i}.{name}.weight"] for name in names]).astype(float)
            if i == 1:
                weight = weight + kept[f"1.{part}.wide"].astype(float) @ kept[f"1.{part}.narrow"].astype(float)
            matrices[part] = weight, np.concatenate([there[f"encoder.layer.{i}.{name}.bias"] for name in names])
        q, k, v = np.split(through(x, matrices["qkv"]), 3, axis=1)
        size, mixed = WIDTH // HEADS, np.empty_like(x)
        for head in range(HEADS):
            part = slice(head * size, (head + 1) * size)
            scores = q[:, part] @ k[:, part].T / size**0.5
            for one in range(len(x)):
                for other in range(len(x)):
                    scores[one, other] += there[larger.BY_STEPS][bucket(other - one), head]
            shares = np.exp(scores)
            mixed[:, part] = shares / shares.sum(1, keepdims=True) @ v[:, part]
        x = normal(x + through(mixed, matrices["out"]), there, f"encoder.layer.{i}.attention")
        up = through(x, matrices["up"])
        bent = 0.5 * up * (1 + np.tanh(0.7978846 * (up + 0.044715 * up**3)))
        x = normal(x + through(bent, matrices["down"]), there, f"encoder.layer.{i}.output")
    mean = x.mean(0)
    return np.asarray(mean / np.linalg.norm(mean))


def through(x: np.ndarray, matrix: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    return x @ matrix[0].T + matrix[1]


def normal(x: np.ndarray, there: Tensors, name: str) -> np.ndarray:
    x = (x - x.mean(1, keepdims=True)) / x.std(1, keepdims=True)
    return x * there[f"{name}.LayerNorm.weight"] + there[f"{name}.LayerNorm.bias"]


def bucket(step: int) -> int:
    """Toys are short: each of the nearest steps has a number of its own."""
    assert abs(step) < 8
    return abs(step) + 16 * (step > 0)


@pytest.fixture
def reader() -> NearReader:
    return larger.reader_of(toy(), VOCABULARY, tuning())


def test_vectors_are_those_of_plain_arithmetic_but_for_rounding(reader: NearReader) -> None:
    texts = list(TEXTS[:4])
    found = reader.vectors(texts) / nearness.FINE
    for text, row in zip(texts, found, strict=True):
        plain = plain_vector(toy(), tuning(), [0, *reader.pieces.cut(text), 2])
        assert row @ plain > 0.995
    assert reader.name == "toy-1"


def test_a_pair_has_one_number_alone_in_order_and_in_any_company(reader: NearReader) -> None:
    together = reader.read(TEXTS[0], TEXTS)
    assert together.dtype == np.float32
    assert together[0] == pytest.approx(20, abs=0.1)
    assert max(together[1:]) < 19.9
    reader.remembered.clear()
    assert (reader.read(TEXTS[0], TEXTS[::-1])[::-1] == together).all()
    reader.remembered.clear()
    assert (np.concatenate([reader.read(TEXTS[0], [one]) for one in TEXTS]) == together).all()
    assert len(reader.read(TEXTS[0], [])) == 0


def test_how_near_texts_lie_to_each_other_is_what_reading_each_pair_says(reader: NearReader) -> None:
    found = reader.between(TEXTS)
    assert (found == found.T).all()
    for text, row in zip(TEXTS, found, strict=True):
        assert (row == reader.read(text, TEXTS)).all()


def test_no_more_vectors_are_remembered_than_there_is_room_for(
    reader: NearReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearness, "REMEMBERED", 3)
    before = reader.read(TEXTS[0], TEXTS)
    assert list(reader.remembered) == list(TEXTS[2:])
    assert (reader.read(TEXTS[0], TEXTS) == before).all()


def test_near_steps_count_each_and_far_ones_by_the_logarithm() -> None:
    found = buckets(200)
    assert found[0, :8].tolist() == [0, 17, 18, 19, 20, 21, 22, 23]
    assert found[:8, 0].tolist() == [0, 1, 2, 3, 4, 5, 6, 7]
    assert (np.diff(found[0, 1:]) >= 0).all()
    # Eight numbers for the steps from 8 to 128, each √2 further: 8, 12, 16, 23, 32, 46, 64, 91.
    assert [int(np.argmax(found[:, 0] == number)) for number in range(8, 16)] == [8, 12, 16, 23, 32, 46, 64, 91]
    assert found[199, 0] == 15


def written(there: Tensors) -> bytes:
    """As safetensors, with a tensor of another kind between."""
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    body = b""

    def add(name: str, kind: str, numbers: np.ndarray) -> None:
        nonlocal body
        ends = [len(body), len(body) + numbers.nbytes]
        header[name] = {"dtype": kind, "shape": list(numbers.shape), "data_offsets": ends}
        body += numbers.tobytes()

    for name, numbers in there.items():
        add(name, "F32", numbers)
        if name == larger.TABLE:
            add("places", "I64", np.arange(3))
    told = json.dumps(header).encode()
    return len(told).to_bytes(8, "little") + told + body


def test_tensors_come_by_name_with_the_print_of_the_file() -> None:
    there = toy()
    raw = written(there)
    found, told = tensors(io.BytesIO(raw))
    assert found.keys() == there.keys()
    assert all((found[name] == there[name]).all() for name in there)
    assert told == sha256(raw).hexdigest()


def test_parts_are_read_as_one_file() -> None:
    whole = bytes(range(256)) * 3
    joined = Joined([io.BytesIO(whole[:100]), io.BytesIO(whole[100:101]), io.BytesIO(whole[101:])])
    buffered = io.BufferedReader(joined, 64)
    assert buffered.read() == whole
    assert buffered.seek(-700, io.SEEK_END) == 68
    assert buffered.read(50) == whole[68:118]
    assert buffered.tell() == 118
    buffered.close()
    assert joined.parts[0].closed


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where packages are found, none of them imported before or after."""
    before = {name: sys.modules.pop(name) for name in larger.PACKAGES if name in sys.modules}
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in larger.PACKAGES:
        sys.modules.pop(name, None)
    sys.modules.update(before)


def packages(folder: Path, there: Tensors) -> str:
    """Installs the parts of a toy in a folder; gives the print of its numbers."""
    raw, packed = written(there), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{larger.MODEL}/vocab.txt", "\n".join(VOCABULARY))
        archive.writestr(f"{larger.MODEL}/model.safetensors", raw)
    each = -(-len(packed.getvalue()) // len(larger.PACKAGES))
    for number, package in enumerate(larger.PACKAGES):
        (folder / package / "input").mkdir(parents=True)
        (folder / package / "__init__.py").touch()
        part = packed.getvalue()[number * each : (number + 1) * each]
        (folder / package / "input" / f"{larger.MODEL}.zip.{number + 1:03}").write_bytes(part)
    return sha256(raw).hexdigest()


def test_the_extra_is_the_larger_reader_where_its_packages_are(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(larger, "PRINT", packages(folder, toy()))
    monkeypatch.setattr(larger, "read", lambda _: tuning())
    found = extra.__wrapped__()
    assert found.name == "toy-1"
    assert (found.read(TEXTS[0], TEXTS) == larger.reader_of(toy(), VOCABULARY, tuning()).read(TEXTS[0], TEXTS)).all()


def test_another_model_in_the_packages_is_refused(folder: Path) -> None:
    packages(folder, toy())
    with pytest.raises(EncoderMissing, match="not what was tuned"):
        larger.load_larger()


def test_a_package_missing_among_them_is_named(folder: Path) -> None:
    packages(folder, toy())
    (folder / larger.PACKAGES[2] / "input" / f"{larger.MODEL}.zip.003").unlink()
    with pytest.raises(EncoderMissing, match=r"part_003.*all five"):
        larger.load_larger()


def test_what_ships_fits_the_published_model() -> None:
    kept = read("larger")
    rank = kept["6.qkv.narrow"].shape[0]
    sizes = {"qkv": (3 * 768, 768), "out": (768, 768), "up": (3072, 768), "down": (768, 3072)}
    for i in range(6, 12):
        for part, (wide, narrow) in sizes.items():
            assert kept[f"{i}.{part}.wide"].shape == (wide, rank)
            assert kept[f"{i}.{part}.narrow"].shape == (rank, narrow)
            assert np.isfinite(kept[f"{i}.{part}.wide"]).all()
            assert kept[f"{i}.{part}.wide"].any()
    assert not any(name.startswith(("0.", "5.", "12.")) for name in kept)
