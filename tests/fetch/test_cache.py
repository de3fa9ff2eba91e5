"""Answers kept on disk: bounded, replaceable, never trusted when damaged."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.errors import BackstoryError
from backstory.fetch.cache import Cache, Kept, default_cache, default_folder


def kept(asked: str, body: bytes = b"body") -> Kept:
    return Kept(asked, asked, 200, (("etag", '"1"'),), 1.5, body)


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_what_was_put_is_got(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "made" / "when needed")
    assert cache.get("http://a/") is None
    cache.put(kept("http://a/"))
    cache.put(kept("http://a/", b"newer"))
    assert cache.get("http://a/") == kept("http://a/", b"newer")
    assert cache.get("http://b/") is None


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(min_value=0))
def test_a_damaged_entry_is_as_good_as_none(tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int) -> None:
    cache = Cache(folder := tmp_path_factory.mktemp("cache"))
    cache.put(kept("http://a/"))
    (path,) = entries(folder)
    whole = path.read_bytes()
    path.write_bytes(whole[: at % len(whole)] + junk)
    assert cache.get("http://a/") in (None, kept("http://a/"))
    cache.put(kept("http://a/"))
    assert cache.get("http://a/") == kept("http://a/")


def test_the_folder_stays_within_its_bound_and_keeps_what_is_used(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=10_000)
    for n in range(50):
        before = entries(tmp_path)
        cache.put(kept(f"http://a/{n}", os.urandom(900)))
        for path in set(entries(tmp_path)) - set(before):
            os.utime(path, (n, n))
        assert cache.get("http://a/0") is not None
    assert 3_000 < sum(path.stat().st_size for path in entries(tmp_path)) <= 10_000
    assert cache.get("http://a/49") is not None
    assert cache.get("http://a/1") is None


def test_another_run_knows_what_is_there_already(tmp_path: Path) -> None:
    for n in range(30):
        Cache(tmp_path, limit=10_000).put(kept(f"http://a/{n}", os.urandom(900)))
    assert sum(path.stat().st_size for path in entries(tmp_path)) <= 10_000


def test_an_answer_bigger_than_the_folder_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=1_000)
    cache.put(kept("http://a/", os.urandom(2_000)))
    assert entries(tmp_path) == []


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BackstoryError, match=r"file cannot be written \(Not a directory\); .* without a cache"):
        Cache(tmp_path / "file").put(kept("http://a/"))


def test_the_folder_follows_the_systems_custom() -> None:
    assert default_folder({"XDG_CACHE_HOME": "/somewhere"}) == Path("/somewhere/backstory/http")
    assert default_folder({"XDG_CACHE_HOME": "relative"}) == default_folder({})
    assert default_folder({}) == Path.home() / ".cache/backstory/http"


def test_a_cache_nobody_chose_is_done_without_where_it_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert default_cache({"XDG_CACHE_HOME": str(tmp_path / "file")}) is None
    cache = default_cache({"XDG_CACHE_HOME": str(tmp_path / "caches")})
    assert cache is not None
    cache.put(kept("http://a/"))
    assert cache.get("http://a/") == kept("http://a/")
