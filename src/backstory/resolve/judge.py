"""When two bullets are alike enough to be one event, and how that is said. The numbers were fitted on the dev half of
`evals/gold/identity.jsonl` and rounded; see docs/identity.md."""

from __future__ import annotations

from backstory.resolve.likeness import Likeness, Profile, Rarity, weight

# Log odds of being the same event: what each agreement adds to the doubt one starts from.
_DOUBT = -8.0
_SAME, _WITHIN, _SOURCE, _PAGES, _TOPIC = 1.0, 7.0, 6.0, 5.0, 3.2
# Standing between the same neighbours, and being the only bullet that went where only one came.
_PLACE, _ALONE = 2.4, 1.4
# What is left of "Norland reports 1,200 new cases" when Norland is gone: no link and no source in common.
_STRANGE = 2.0
# An event that had left the page is less likely to be meant than one that stood there a moment ago.
_GONE = 1.0
# A bullet went into another if it gave the words that the other gained, or most of its own to it.
_GAVE, _GAVE_MOST, _ENOUGH = 0.5, 0.9, 3.0
_COPIED = 0.92


def worth(alike: Likeness, *, place: float = 0.0, alone: bool = False) -> float:
    """Above 0: more likely the same event than not. `place` is the share of neighbours two bullets have in common."""
    return (
        _DOUBT
        + _SAME * alike.same
        + _WITHIN * alike.within
        + _SOURCE * alike.source
        + _PAGES * alike.pages
        + _TOPIC * alike.topic
        + _PLACE * place
        + _ALONE * alone
        - _STRANGE * (alike.strange and not alike.source)
    )


def returned_worth(alike: Likeness) -> float:
    """The same for an event that had gone from the page."""
    return worth(alike) - _GONE


def preference(alike: Likeness, value: float) -> float:
    """What decides between bullets that are all like enough: who gives most of the words (two becoming one)."""
    return min(value, 4.0) + 8.0 * alike.same


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
    """How surely `part` went into a bullet that had this and now has that; 0 if it did not.

    A source that came along settles it. Else it is words: most of the part's are new there ("Late Tuesday night the
    contract was extended", 2025-04-16), or what is new there is nothing but the part's, and enough to tell.
    """
    gained = has.words - had.words
    given = weight(part.words & gained, rare)
    share, fill = given / (weight(part.words, rare) or 1), given / (weight(gained, rare) or 1)
    if part.sources & (has.sources - had.sources):
        return 1.0 + share
    if share >= _GAVE or (fill >= _GAVE_MOST and given >= _ENOUGH):
        return share
    return 0.0


def copied(alike: Likeness) -> bool:
    """Whether a second bullet of one revision with the same sources only says the first again."""
    return alike.same >= _COPIED
