"""When to ask again, by what the server says and by the clock it says it on."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from backstory.fetch.pauses import Clock, Pace, growing_pause, retry_after
from tests.servers.faults import StillClock

NOW = 1_750_000_000.0


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("0", "", 0.0),
        (" 120 ", "", 120.0),
        (formatdate(NOW + 30, usegmt=True), "", 30.0),
        (formatdate(NOW - 30, usegmt=True), "", 0.0),
        (formatdate(NOW + 7230, usegmt=True), formatdate(NOW + 7200, usegmt=True), 30.0),
        (formatdate(NOW - 7170, usegmt=True), formatdate(NOW - 7200, usegmt=True), 30.0),
        (formatdate(NOW + 30, usegmt=True), "yesterday", 30.0),
        ("", "", None),
        ("-5", "", None),
        ("1.5", "", None),
        ("²", "", None),
        ("soon", "", None),
        ("Thu, 99 Foo 2025 99:99:99 GMT", "", None),
    ],
)
def test_retry_after(value: str, date: str, seconds: float | None) -> None:
    assert retry_after(value, date=date, now=NOW) == seconds


def test_pauses_double_up_to_the_longest() -> None:
    assert [growing_pause(n, first=1.0, longest=10.0) for n in (1, 2, 3, 4, 5, 5000)] == [1, 2, 4, 8, 10, 10]


def test_each_host_has_its_own_pace() -> None:
    still = StillClock()
    pace = Pace(1.0, Clock(still.now, still.now, still.sleep))
    for host in ("a", "b", "a", "b"):
        pace.wait(host)
    assert still.slept == [1.0]  # by the time it is b's turn again, a's pause has passed for b too


def test_a_host_left_alone_is_not_asked_before_its_time() -> None:
    still = StillClock()
    pace = Pace(1.0, Clock(still.now, still.now, still.sleep))
    pace.leave_alone("a", 30.0)
    pace.leave_alone("a", 5.0)
    pace.wait("b")
    pace.wait("a")
    assert still.slept == [30.0]
