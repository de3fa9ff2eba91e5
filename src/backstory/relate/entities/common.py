"""Words of the language among the titles: "Assassinated" and "Assassination", "Protest" and "Protests" are one page.

A wiki names its pages by nouns in the singular and leads other forms there. Names are none of this module's business.
"""

from __future__ import annotations

import re

from backstory.enrich.wordlist import listed
from backstory.relate.entities.writing import Written
from backstory.relate.nations import NATION
from backstory.relate.rarity import background

# Each ending with the one that the noun has.
_ENDINGS = (
    (re.compile(r"(?<=[a-z]{3})(?:ists?|isms?)$"), "ism"),
    (re.compile(r"(?<=[a-z]{3})(?:ate[ds]?|ating|ations?)$"), "ation"),
    (re.compile(r"(?<=[a-z]{3})(?:ings?|ed)$"), "ing"),
)
_MANY = re.compile(r"(?<=[a-z]{2})(?:(?<=[sxz])es|(?<=[cs]h)es|s)$")
# What a verb and the noun made of it have in common: "Deported", "Deportation"; and who does it: "Drug trafficker".
_ROOT = re.compile(r"(?<=[a-z]{5})(?:ations?|ings?|ed|s)$")
_DOERS = ((re.compile(r"(?<=[a-z]{4})ers?$"), "ing"), (re.compile(r"(?<=[a-z]{4})ists?$"), "y"))
# Nouns by their make.
_NOUN = re.compile(r"ations?$")
_ABSTRACT = re.compile(r"[a-z]{4}(?:ity|ment|ness|ship|tion|ance|ence)$")
# Words with pages of their own beside those they look like.
_APART = listed(
    """
    arms artist candidate certificate chemist climate colours corporate corporation customs debate delegate delegation
    dentist elders estate forces glasses goods journalism journalist list magistrate news nation people pirate
    plantation presentation private reformation relate relation relations sanctions senate sports station troops united
    waters
    """
)


def family(title: str) -> str:
    """What the forms of a common word are filed under; "" for a name, and for several words.

    >>> family("Assassinated"), family("Assassination"), family("Terrorists"), family("Egyptian")
    ('assassination', 'assassination', 'terrorism', '')
    """
    word = title.lower()
    if not word.isalpha() or not word.isascii() or word in _APART or word in NATION or title[1:] != word[1:]:
        return ""
    for ending, noun in _ENDINGS:
        if ending.search(word):
            return ending.sub(noun, word)
    if word.endswith("ies") and len(word) > len("dies"):
        return f"{word[:-3]}y"
    return word if word.endswith(("ss", "us", "is")) else _MANY.sub("", word)


def root(title: str) -> str:
    """What verbs and nouns in "-ation" share; "" for others.

    >>> root("Resigns"), root("Resignation"), root("Nation")
    ('resign', 'resign', '')
    """
    word = title.lower()
    plain = word.isalpha() and word.isascii() and title[1:] == word[1:] and word not in _APART | NATION.keys()
    found = _ROOT.sub("", word) if plain else ""
    return found if len(found) > len("four") and not found.endswith("ation") else ""


def doing(one: Written) -> str:
    """What somebody does, of who does it: "Drug trafficking" for "Drug trafficker"; "" for single words and names."""
    if len(one.base) < 2 or not one.title[1:].islower() or one.aside:
        return ""
    last = one.base[-1]
    for ending, thing in _DOERS:
        if ending.search(last):
            return " ".join((*one.base[:-1], ending.sub(thing, last)))
    return " ".join(one.base)


def forms_of_one_word(one: Written, other: Written) -> bool:
    """Whether two titles are forms of one word that is written small as a rule."""
    if len(one.base) > 1:
        return doing(one) == doing(other) != ""
    found = family(one.title)
    if not found or found != family(other.title):
        found = root(one.title) if any(map(_NOUN.search, (one.title, other.title))) else ""
        if not found or found != root(other.title):
            return False
    words = (one.title.lower(), other.title.lower(), found)
    return any(map(background().ordinary, words)) or _ABSTRACT.search(found) is not None


def in_another_order(one: Written, other: Written) -> bool:
    """Whether two titles of common words say the same: "Vote of no confidence", "No-confidence vote"."""
    if len(one.words) < 2 or one.bag != other.bag or not all(each.title[1:].islower() for each in (one, other)):
        return False
    return not all(re.search(r"\bto\b", each.title) for each in (one, other))
