"""A text into its words in one spelling: "Labour" as "labor", "Egyptian" as "egypt", plurals as one.

Knows nothing of other names and of what a title is made of: that is `writing`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from backstory.enrich.wordlist import listed
from backstory.relate.entities.regions import BELONGING, LANDS
from backstory.relate.nations import PAIRS

Words = tuple[str, ...]
_LETTERS = re.compile(r"(?<![A-Za-z])(?:[A-Z]\.)+[A-Z]?(?![a-z])\.?")
_SHORT_YEARS = re.compile(r"\b((?:19|20))(\d\d)[-/](\d\d)\b")
# "A-10", "An-26", "S-300": letters of a machine, not of grammar.
_MARKED = re.compile(r"\b(An?|S)-(?=\d)")
_OWNED = re.compile(r"'s\b")
_PLAIN = re.compile(r"[A-Za-z ]+")
_BETWEEN = {code: " " for code in range(128) if not chr(code).isalnum()}
_CAPITALS = {
    "US": ("united", "states"),
    "USA": ("united", "states"),
    "UK": ("united", "kingdom"),
    "UN": ("united", "nations"),
    "EU": ("european", "union"),
}
# What stands in a title for the sake of grammar.
_EMPTY = listed("the of and a an for s")
_SPELLINGS = """
    defence/defense offence/offense centre/center theatre/theater labour/labor harbour/harbor armour/armor st/saint
    armoured/armored organisation/organization programme/program licence/license grey/gray airplane/aeroplane
    co/cooperation electoral/election mt/mount instituto/institute first/1st second/2nd third/3rd fourth/4th fifth/5th
    sixth/6th seventh/7th eighth/8th ninth/9th tenth/10th vs/v fc/football-club aging/ageing attempted/attempt
    aluminium/aluminum behaviour/behavior catalogue/catalog cheque/check colour/color dialogue/dialog favour/favor
    fibre/fiber honour/honor humour/humor jewellery/jewelry judgement/judgment litre/liter manoeuvre/maneuver
    metre/meter multi/multiple neighbour/neighbor plough/plow preventative/preventive rumour/rumor sulphur/sulfur
    traveller/traveler tumour/tumor tyre/tire vapour/vapor whiskey/whisky universidad/university
    universidade/university ft/fort children/child men/man women/woman northeastern/northeast northwestern/northwest
    southeastern/southeast southwestern/southwest flooding/flood relationship/relation northern/north
    unmanned/uncrewed lgbtq/lgbt monkeypox/mpox airbase/air-base plebiscite/referendum
    governorate/province oblast/region gp/grand-prix mlb/major-league-baseball nba/national-basketball-association
    nfl/national-football-league nhl/national-hockey-league mls/major-league-soccer
    institut/institute universite/university universitat/university
"""
_ALIKE = {pair.partition("/")[0]: pair.partition("/")[2] for pair in _SPELLINGS.split()}
# "Decolonisation", "organising": words in the other spelling of "-ize".
ISE = re.compile(r"(?<=[a-z]{4})is(?=(?:ations?|ing|e[ds]?|er)$)")
# The people of a country whose name is not the adjective with an s.
_PEOPLES = listed("danes finns swedes poles turks spaniards icelanders britons serbs")


def words_of(text: str) -> Words:
    """The words of a text in plain small letters, grammar left out, years in full."""
    if "." in text:
        text = _LETTERS.sub(lambda found: found[0].replace(".", "") + " ", text)
    if not text.isascii():
        text = anyascii(text)
    if not _PLAIN.fullmatch(text):
        if "-" in text or "/" in text:
            text = _MARKED.sub(r"\1", _SHORT_YEARS.sub(r"\1\2 \1\3", text))
        if "'" in text:
            text = _OWNED.sub("", text).replace("'", "")
        text = text.replace("+", " plus ").replace("$", " dollar ").translate(_BETWEEN)
    found: list[str] = []
    for written in text.split():
        word = written.lower()
        if written in _CAPITALS:
            found += _CAPITALS[written]
        elif word not in _EMPTY:
            found.append(word)
    return tuple(found)


def alike(words: Words, *, alone: bool) -> Words:
    """The words in one spelling; adjectives of countries as the country, plurals as one, unless there is one word."""
    if alone and not any(map(_is_people, words)):
        return tuple(_ALIKE.get(word, word) for word in words)
    found: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        if word in _PAIRED and (pair := PAIRS.get((word, words[place + 1] if place + 1 < len(words) else ""))):
            found += [*map(_in_one_way, words_of(pair)), *(["people"] if words[place + 1].endswith("s") else [])]
            place += 2
            continue
        said = _spelled(word)
        # "North Macedonia" and "Macedonia" are one land too.
        found += said[1:] if len(said) > 1 and found[-1:] == [said[0]] else said
        # "Czech" and "Czech Republic" are one land.
        place += len(said) if len(said) > 1 and words[place + 1 : place + len(said)] == said[1:] else 1
    if "airport" in found:
        found = [word for word in found if word != "international"]
    return tuple(found)


_PAIRED = frozenset(first for first, _ in PAIRS)


@lru_cache(maxsize=50_000)
def _spelled(word: str) -> Words:
    """A word in the one spelling it is compared in."""
    if land := _land(word):
        return (*map(singular, words_of(land)), *(("people",) if _is_people(word) else ()))
    one = singular(word)
    if one in _ALIKE or word in _ALIKE:
        return tuple(map(singular, _ALIKE.get(one, _ALIKE.get(word, "")).split("-")))
    return (singular(ISE.sub("iz", word)) if "is" in word else one,)


def _in_one_way(word: str) -> str:
    return _ALIKE.get(singular(word), singular(word))


def _land(word: str) -> str:
    """What a word belongs to; the people of a region are called by it with an s."""
    return BELONGING.get(word) or (BELONGING.get(word[:-1], "") if _is_people(word) else "")


def _is_people(word: str) -> bool:
    return word in _PEOPLES or (word.endswith("s") and word[:-1] in BELONGING and word not in LANDS)


def singular(word: str) -> str:
    """A noun without the ending of the plural; "peoples" are not "people"."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")) or word == "peoples":
        return word
    if word[0].isdigit():
        return word  # "1990s" are ten years, "Cessna 172S" is one of several
    if word.endswith(("shes", "ches", "sses", "xes")):
        return word[:-2]
    return f"{word[:-3]}y" if word.endswith("ies") and len(word) > 4 else word[:-1]
