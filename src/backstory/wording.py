"""Whether one wording tells more, less or otherwise than another, or only tells it better."""

from __future__ import annotations

from backstory.text import COMMON, words


def tells_more(before: str, after: str) -> bool:
    """Whether someone who knew the first text would learn something from the second, or miss something."""
    old, new = set(words(before)) - COMMON, set(words(after)) - COMMON
    return len(new - old) >= 3 or len(old - new) >= 3


def same_name(one: str, other: str) -> bool:
    """Whether two titles are one topic renamed: "2025 Or Tor Kor Market shooting", "Or Tor Kor Market shooting"."""
    old, new = set(words(one)) - COMMON, set(words(other)) - COMMON
    common = len(old & new)
    return common * 3 >= 2 * max(len(old), len(new)) or (common >= 2 and common == min(len(old), len(new)))
