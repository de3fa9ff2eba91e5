"""On which side of the reference day an expression lies ("Friday": the last or the next?), by the verbs around it."""

from __future__ import annotations

from backstory.enrich.dates.tokens import Tokens
from backstory.enrich.wordlist import listed

_FUTURE = listed(
    """
    will ll shall would expected expects expecting scheduled due plans planning set slated upcoming hopes
    intends aims forthcoming deadline expires until ahead must should tentatively planned hoping poised
    preparing prepares starting beginning effective begins
    """
)
_PAST = listed(
    """
    was were had did said told has have been went came took made gave got saw knew thought found left held met
    began became wrote won lost led fell rose broke spoke brought sent shot struck hit ran sold bought paid kept
    heard put flew stood sought drew fought caught grew threw swept since after says
    """
)
_NOT_PAST = listed(
    """
    need indeed united hundred speed proceed exceed feed unprecedented red bed shed instead ahead succeed
    """
)
_BE = listed("be been being is are get gets")
_BASE = listed(
    """
    be begin start meet visit hold open close end vote attend arrive leave take make give go return travel
    announce decide discuss launch release publish report appear testify face play host join sign submit deliver
    present speak address resume continue complete finish expire run elect choose pay sell buy build deploy
    withdraw retire resign step stand trial appeal file seek ask send receive consider approve pass introduce
    unveil reveal debate talk
    """
)
# "to meet" lies ahead after these; after other verbs it says what for ("gathered to discuss").
_WANT = listed(
    """
    agreed agree agrees decided decide decides plan plans planned planning vowed vows pledged pledges set
    scheduled due expected expects going want wants wanted ready asked asks likely hopes hope hoped intends
    intend has have had is are able ordered promised promises urged invited slated poised prepared preparing
    sought seeks seek seeking wishes need needs
    """
)
_REACH = 14


def side_of(tokens: Tokens, first: int, last: int) -> int:
    """-1 before the reference day, 1 after it, 0 when nothing near says."""
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if _boundary(tokens, place):
            break
        cue = _cue(tokens, place)
        if cue:
            return cue
    for place in range(last + 1, min(len(tokens.words), last + 1 + _REACH)):
        if _boundary(tokens, place):
            break
        cue = _cue(tokens, place)
        if cue:
            return cue
    return 0


def _cue(tokens: Tokens, place: int) -> int:
    word = tokens.words[place]
    before = tokens.words[place - 1] if place else ""
    if word in _FUTURE:
        return 1
    if before == "to" and word in _BASE and place > 1:
        return 1 if tokens.words[place - 2] in _WANT else 0
    if word in _PAST and before not in _BE:
        return -1
    if len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST and before not in _BE:
        return -1
    return 0


def _boundary(tokens: Tokens, place: int) -> bool:
    letter = tokens.classes[place]
    if letter == "|" or tokens.words[place] in ("?", "!", ";"):
        return True
    if letter != "." or place + 1 >= len(tokens.words):
        return False
    after = tokens.starts[place + 1]
    gap = after - tokens.ends[place]
    return (
        gap > 0
        and not tokens.text[after].islower()
        and tokens.classes[place - 1] not in "MW"
        and len(tokens.words[place - 1]) > 2
    )
