"""What failed, told by cause."""

from __future__ import annotations

from backstory.store.status import Failure, Trouble, by_cause


def test_one_cause_is_told_once_with_how_many_and_the_first_few() -> None:
    silent = [
        Failure("enrich", f"https://{n}.example/a", f"https://{n}.example/a does not answer", 2, f"2026-01-0{n}")
        for n in range(1, 6)
    ]
    others = [
        Failure("enrich", "https://x.example/", "https://x.example/ answered 503; try again later", 1, "2026-01-01"),
        Failure("fetch", "Portal:X", "the wiki has no page 'Portal:X'", 1, "2026-01-02"),
        Failure("fetch", "Portal:Y", "Portal:Y is longer than 2,000,000 bytes", 1, "2026-01-02"),
        Failure("fetch", "Portal:Z", "Portal:Z is longer than 3,000,000 bytes", 1, "2026-01-01"),
    ]
    first = tuple(f"https://{n}.example/a" for n in (1, 2, 3))
    assert by_cause([*others, *silent]) == (
        Trouble("enrich", "does not answer", 5, "2026-01-05", first),
        Trouble("enrich", "answered 503", 1, "2026-01-01", ("https://x.example/",)),
        Trouble("fetch", "is longer than so many bytes", 2, "2026-01-02", ("Portal:Y", "Portal:Z")),
        Trouble("fetch", "the wiki has no page 'Portal:X'", 1, "2026-01-02", ("Portal:X",)),
    )


def test_nothing_failed() -> None:
    assert by_cause([]) == ()
