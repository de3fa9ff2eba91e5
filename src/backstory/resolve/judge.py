"""When two bullets are alike enough to be one event, and how that is said. The numbers were fitted on the dev half of
`evals/gold/identity.jsonl` and rounded; see docs/identity.md."""

from __future__ import annotations

from backstory.resolve.likeness import Likeness, Profile, Rarity, weight

# Log odds of being the same event: what each agreement adds to the doubt one starts from.
_DOUBT = -6.7
_SAME, _WITHIN, _SOURCE, _PAGES, _TOPIC = 3.0, 5.0, 3.6, 4.2, 2.4
# An event that had left the page is less likely to be meant than one that stood there a moment ago.
_GONE = 1.0
# A bullet went into another if the other gained this share of its words; with its source as well, a smaller one will do.
_ABSORBED, _ABSORBED_WITH_SOURCE = 0.5, 0.2
_COPIED = 0.92


def worth(alike: Likeness) -> float:
    """Above 0: more likely the same event than not."""
    return (
        _DOUBT
        + _SAME * alike.same
        + _WITHIN * alike.within
        + _SOURCE * alike.source
        + _PAGES * alike.pages
        + _TOPIC * alike.topic
    )


def returned_worth(alike: Likeness) -> float:
    """The same for an event that had gone from the page."""
    return worth(alike) - _GONE


def why(alike: Likeness) -> str:
    """The reason for taking two bullets for one event, as it is kept and shown."""
    if alike.same >= 0.6:
        return f"similar {alike.same:.2f}"
    if alike.source >= 0.5:
        return "same sources"
    if alike.pages + alike.topic >= 0.6:
        return "same links and topic"
    return f"similar {alike.same:.2f}"


def absorbed(part: Profile, *, had: Profile, has: Profile, rare: Rarity) -> float:
    """The share of `part` that a bullet gained between `had` and `has`, 0 if too small to say it took it in."""
    gained = has.words - had.words
    total = weight(part.words, rare)
    share = weight(part.words & gained, rare) / total if total else 0.0
    source = bool(part.sources & (has.sources - had.sources))
    return share if share >= (_ABSORBED_WITH_SOURCE if source else _ABSORBED) else 0.0


def copied(alike: Likeness, one: Profile, other: Profile) -> bool:
    """Whether a second bullet of one revision only says the first again."""
    return alike.same >= _COPIED and one.sources == other.sources
