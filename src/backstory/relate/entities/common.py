"""Words of the language among the titles: "Assassinated" and "Assassination", "Protest" and "Protests" are one page.

A wiki names its pages by nouns in the singular and leads other forms there. Names are none of this module's business.
"""

from __future__ import annotations

import re
from functools import lru_cache

from backstory.enrich.wordlist import listed
from backstory.relate.entities.regions import BELONGING
from backstory.relate.entities.spelled import ISE
from backstory.relate.entities.writing import Written
from backstory.relate.nations import NATION
from backstory.relate.rarity import background

# Each ending with the one that the noun has.
_ENDINGS = (
    (re.compile(r"ologists?$"), "ology"),
    (re.compile(r"(?<=[a-z]{3})(?:ists?|isms?)$"), "ism"),
    (re.compile(r"(?<=[a-z]{3})(?:ate[ds]?|ating|ations?)$"), "ation"),
    (re.compile(r"(?<=[a-z]{3})(?:ings?|ed)$"), "ing"),
    # Adjectives of nouns that are no names.
    (re.compile(r"(?<=[a-z]{3})(?<=cid)al$"), "e"),
    (re.compile(r"(?<=(?:phob|phil))ic$"), "ia"),
    (re.compile(r"(?<=phren)ic$"), "ia"),
)
_SEVERAL = {"women": "woman", "men": "man", "children": "child", "knives": "knife", "thieves": "thief", "lives": "life"}
_MANY = re.compile(r"(?<=[a-z]{2})(?:(?<=[sxz])es|(?<=[cs]h)es|s)$")
# What a verb and the noun made of it have in common: "Deported", "Deportation"; "Evicted", "Eviction".
_ROOT = re.compile(r"(?:(?<=[a-z]{5})(?:ations?|ings?|ed|s|ments?)|(?<=[a-z]{4}[st])ions?|(?<=[a-z]{6})[ae]nces?)$")
_VERB = re.compile(r"(?<=[a-z]{4})(?:ing|ed|e|(?<=tic)al)$")
_SUFFIX = re.compile(r"(?<=[a-z]{4})(?:er|ing|ed|ist|ism|ity|ship|ly|y)$")
# "Robbing" and "rob"; no figures, and no "II".
_ONCE = re.compile(r"(?<=[a-z]{3})e$|(?<=[a-z]([b-df-hj-np-tv-z]))\1$")
# Endings that stand for each other where all other words are the same.
_FORMS = (
    ("er", "ing"),
    ("ing", ""),
    ("ing", "ed"),
    ("ist", "ism"),
    ("ist", "y"),
    ("ity", ""),
    ("ship", ""),
    ("ly", ""),
)
# Nouns by their make.
_NOUN = re.compile(r"(?:ations?|[st]ions?|ments?|[ae]nces?)$")
_ABSTRACT = re.compile(r"[a-z]{4}(?:ity|ment|ness|ship|tion|ance|ence)$")
_NOUN_OF_VERB = re.compile(r"[a-z]{5}ation$")
# Words with pages of their own beside those they look like.
_APART = listed(
    """
    arms artist baptism baptist biologist biology candidate certificate chemist climate colours corporate
    corporation customs debate delegate delegation dentist department elders estate forces geologist geology glasses
    goods government journalism journalist list magistrate meteorologist nation news organism organist people pirate
    plantation presentation private psychologist psychology reformation relate relation relations sanctions senate
    sports station suicidal troops united waters
    """
)


def _plain(title: str) -> str:
    """A single word of the language in small letters and one spelling; "" for others."""
    word = title.lower()
    if title[1:] != word[1:] or word in _APART or word in NATION:
        return ""
    word = ISE.sub("iz", word.replace("-", ""))
    return word if word.isalpha() and word.isascii() else ""


def family(title: str) -> str:
    """What the forms of a common word are filed under; "" for a name, and for several words.

    >>> family("Assassinated"), family("Assassination"), family("Terrorists"), family("Egyptian")
    ('assassination', 'assassination', 'terrorism', '')
    """
    word = _plain(title)
    if word in _SEVERAL:
        return _SEVERAL[word]
    for ending, noun in _ENDINGS:
        if ending.search(word):
            return ending.sub(noun, word)
    if word.endswith("ies") and len(word) > len("dies"):
        return f"{word[:-3]}y"
    return word if word.endswith(("ss", "us", "is")) else _MANY.sub("", word)


def root(title: str) -> str:
    """What verbs share with nouns in "-ion", "-ment" and "-ance"; "" for others.

    >>> root("Resigns"), root("Resignation"), root("Nation")
    ('resign', 'resign', '')
    """
    word = _plain(title)
    found = _ROOT.sub("", word)
    found = found if found == word else found.removesuffix("e")
    return found if len(found) > len("four") and not found.endswith("ation") else ""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without the ending of a verb; "political" as "politics", of which the plural was taken for one.

    >>> stem("attempted"), stem("flooding"), stem("king"), stem("political")
    ('attempt', 'flood', 'king', 'politic')
    """
    return _ONCE.sub("", _VERB.sub("", word))


def phrase(one: Written) -> str:
    """What several common words are filed under, whatever their endings: "Drug trafficker", "Right-wing extremist"."""
    if len(one.base) < 2 or one.aside or not one.title[1:].islower():
        return ""
    return " ".join(stem(_SUFFIX.sub("", word)) for word in one.base)


def in_any_order(one: Written) -> str:
    """Several common words in order of letters: "Assassination attempt", "Attempted assassination".

    The words as they are: "Party politics" are none of a political party.
    """
    return " ".join(one.bag) if len(one.words) > 1 and one.title[1:].islower() else ""


def _of_one_make(word: str, other: str) -> bool:
    """Whether two words are forms of one that no page tells apart: "trafficker", "trafficking"; "poll", "polling"."""
    for one, two in ((word, other), (other, word)):
        for ending, instead in _FORMS:
            bare = one.removesuffix(ending)
            if bare != one and len(bare) > len("one") and _ONCE.sub("", bare) == _ONCE.sub("", _cut(two, instead)):
                return True
    return False


def _cut(word: str, ending: str) -> str:
    bare = word.removesuffix(ending)
    return bare if bare != word or not ending else ""


def forms_of_one_word(one: Written, other: Written) -> bool:
    """Whether two titles are forms of one word, or of one phrase, that is written small as a rule."""
    if (len(one.base) > 1 or len(other.base) > 1) and any(" " in each.title for each in (one, other)):
        apart = [(a, b) for a, b in zip(one.base, other.base, strict=False) if a != b]
        return phrase(one) == phrase(other) != "" and apart != [] and all(_of_one_make(a, b) for a, b in apart)
    found = family(one.title)
    if not found or found != family(other.title):
        found = root(one.title) if any(map(_NOUN.search, (one.title, other.title))) else ""
        if not found or found != root(other.title):
            return False
    words = (one.title.lower(), other.title.lower(), found)
    if found.endswith("ology") or any(_NOUN_OF_VERB.search(word) for word in words):
        return True
    told = found.endswith("ism") and min(map(len, words)) > len("islamic")
    return told or any(map(background().ordinary, words)) or _ABSTRACT.search(found) is not None or _unheard(one, other)


def _unheard(one: Written, other: Written) -> bool:
    """Whether one is the plural of the other and no name is on record that may be meant: "Mudflow", "Mudflows"."""
    a, b = sorted((one.title.lower(), other.title.lower()), key=len)
    return b == f"{a}s" and len(a) > len("names") and a not in BELONGING and a not in background().names


def in_another_order(one: Written, other: Written) -> bool:
    """Whether two titles of common words say the same: "Vote of no confidence", "No-confidence vote"."""
    if len(one.words) < 2 or in_any_order(one) != in_any_order(other) or not in_any_order(one):
        return False
    return not all(re.search(r"\bto\b", each.title) for each in (one, other))
