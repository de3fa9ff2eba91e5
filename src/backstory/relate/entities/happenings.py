"""Happenings under another word: a person's killing, murder or death; one attack that is called a shooting as well."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from backstory.enrich.wordlist import listed
from backstory.relate.entities.pair import Pair, Verdict, likely
from backstory.relate.entities.records import Origin
from backstory.relate.entities.spelled import Words, alike, words_of
from backstory.relate.entities.writing import CALENDAR, MONTHS, PLACED, Written, is_land, names_a_land
from backstory.relate.rarity import background

# What is one page of one person: first "Shooting of", then "Killing of", after the verdict "Murder of".
_OF_ONE = re.compile(
    r"(?:Attempted )?(?:Assassination|Beating|Death|Killing|Lynching|Murder|Shooting|Stabbing)(?: attempt)? of "
    r"(?P<who>[A-Z].+)$",
    re.IGNORECASE,
)
# Of these neither says more than the other, whenever it is used.
_SAME = tuple(map(listed, ("affair controversy scandal", "allegation case", "intervention involvement")))
# Of one year and place, and all other words the same: what it is called as more comes to be known.
_SORTS = (
    *_SAME,
    *map(
        listed,
        (
            "attack bombing explosion incident incursion killing massacre murder raid ramming shooting stabbing "
            "storming",
            "accident collision crash derailment disaster incident",
            "attack crash ramming",
            "abduction kidnapping",
            "bushfire fire wildfire",
            "landslide mudflow mudslide",
            "epidemic outbreak",
            "collapse crash",
            "flood flooding",
            "demonstration protest riot unrest",
            "clash fighting skirmish violence",
            "campaign offensive",
        ),
    ),
)
_ANY = frozenset().union(*_SORTS)
# By what, or of what make; left out as it comes to be known.
_MANNERS = listed("car gun knife mass suicide terror terrorist truck van")
# Words that tell one from others of its kind, in sports and elections; and what is said of a happening, not it.
_KINDS = listed(
    """
    assembly club conference congressional council division draft federal final general girl gubernatorial house junior
    legislative local mayoral men municipal national next parliamentary presidential primary regional runoff second
    semifinal senate senior snap special state super woman world youth
    """
)
# A title without a year needs so many words; these end one that tells of a happening.
_WORDY = 4
_HAPPENING = listed(
    "blockade case conflict coup crisis disaster dispute genocide insurgency outbreak rebellion siege spill trial war"
)
# What comes again and differs by more than its year.
_AGAIN = frozenset(("award", "draft", "election", "game", "primary", "prize", "season", "single"))
_MORE, _WEEK, _MONTH = 2, 7, 31
# Besides the year so many words must be the same; without a year so many.
_PLACED, _NAMED = 2, 3


def befallen(one: Written) -> Words:
    """Whom a title says that it befell: "Killing of George Floyd"; () for others."""
    found = _OF_ONE.match(one.title)
    return alike(words_of(found["who"]), alone=False) if found and not one.aside else ()


def of_one_person(pair: Pair) -> Verdict | None:
    """What befell one person, by another word: "Shooting of Charlie Kirk", "Assassination of Charlie Kirk"."""
    who = befallen(pair.one)
    if len(who) > 1 and who == befallen(pair.other):
        return _one(pair, "tell of what befell one person")
    return None


def unsorted(one: Written) -> Words:
    """The words of a happening with a year, without what sort it is and by what; () for others."""
    bag, kind = _sort_of(one)
    rest = tuple(word for word in bag if word != kind)
    told = [word for word in rest if word not in MONTHS and word not in one.years]
    telling = len(told) >= (_PLACED if one.years else _NAMED) or (told and named_in(one))
    return rest if kind and telling else ()


def _sort_of(one: Written) -> tuple[Words, str]:
    """The words of a title in order of letters but for those of place and manner, and the one that is a sort."""
    if _ANY.isdisjoint(one.words):
        return (), ""
    bag = [word for word in one.bag if word not in PLACED]
    kinds = [word for word in bag if word in _ANY]
    if len(kinds) > 1 and "attack" in kinds:
        bag.remove("attack")  # a stabbing attack is a stabbing
        kinds.remove("attack")
    return tuple(word for word in bag if word not in _MANNERS), kinds[0] if len(kinds) == 1 else ""


def _in_few_words(one: Written, other: Written) -> bool:
    """Whether so few words besides their sort name two happenings, or one says how, that they may be two of one day."""
    both = {*one.bag} & {*other.bag} - PLACED - MONTHS - one.years
    told = both - _ANY
    closer = _MANNERS.intersection({*one.bag} ^ {*other.bag}) or len(one.bag) != len(other.bag)
    return len(told) < (_PLACED if one.years else _NAMED) or bool(closer)


def needs_days(one: Written, other: Written) -> bool:
    """Whether it matters when two that differ by their sort are named."""
    return bool(unsorted(one)) and unsorted(one) == unsorted(other) and (not one.years or _in_few_words(one, other))


def of_one_sort(pair: Pair) -> Verdict | None:
    """One happening of a year and a place by another word: "2019 Christchurch mosque shootings", "attacks".

    Without a year only where both came up in the same month: "News of the World phone hacking affair", "scandal".
    In few words, or by a word that says how, only in the same week: "2018 Paris knife attack", "stabbing".
    """
    rest = unsorted(pair.one)
    if not rest or rest != unsorted(pair.other):
        return None
    if not pair.one.years and pair.gap > (_WEEK if pair.came_up <= _MONTH else 0):
        return None
    if _in_few_words(pair.one, pair.other) and max(pair.came_up, pair.gap) > _WEEK:
        return None
    apart = {_sort_of(pair.one)[1], _sort_of(pair.other)[1]}
    if {*pair.one.bag} ^ {*pair.other.bag} <= PLACED:
        return None  # "2020 Iran attack on Iraq", "Iraq attack on Iran"
    sorts = _SORTS if pair.one.years or pair.came_up <= _MONTH else _SAME
    if any(apart <= sort for sort in sorts):
        return _one(pair, "tell of one happening")
    return None


def one_more_word(pair: Pair) -> Verdict | None:
    """One happening of a year with a word or two more: "2022 European wildfires", "European and Mediterranean".

    Only where both came up in the same week; not a part of it, nor what came of it, which have the word at the end.
    """
    if not may_say_more(pair.one, pair.other):
        return None
    if pair.came_up > _WEEK or _before_its_month(pair):
        return None
    return _one(pair, "tell of one happening, and came up in the same week")


def _before_its_month(pair: Pair) -> bool:
    """Whether the one without a month was named before that of the other began: "2021 Gulf of Oman incident"."""
    months = [word for word in CALENDAR if word in {*pair.one.words} ^ {*pair.other.words}]
    if not months or not pair.one.years:
        return False
    begun = min(pair.names.begun[each.title] for each in (pair.one, pair.other))
    return begun < date(int(min(pair.one.years)), CALENDAR.index(months[0]) + 1, 1)


def in_its_land(pair: Pair) -> Verdict | None:
    """A happening of a few months with and without "in" its country: "Tulip Revolution in Kyrgyzstan".

    Only where both came up in the same week; not what comes to one country after another.
    """
    if not may_be_in_its_land(pair.one, pair.other) or pair.came_up > _WEEK or pair.gap > _WEEK:
        return None
    begun, ended = pair.names.begun, pair.names.ended
    if any((ended[each.title] - begun[each.title]).days > _FEW_MONTHS for each in (pair.one, pair.other)):
        return None
    return _one(pair, "tell of one happening, and came up in the same week")


def may_be_in_its_land(one: Written, other: Written) -> bool:
    """Whether one title is the other with "in" a country behind it."""
    short, long = sorted((one, other), key=lambda each: len(each.words))
    return bool(short.words) and landless(long) == short.words


def landless(one: Written) -> Words:
    """The words of a single happening without "in" a country behind them; () for others."""
    before = one.base[: one.base.index("in")] if "in" in one.base[1:] and not one.aside else ()
    single = before and (before[-1] in _SINGLE or (one.years and before[-1] not in _SPREADING))
    told = single and is_land(one.base[len(before) + 1 :])
    return before if told and any(word[:1].isupper() for word in one.title.split()[: len(before)]) else ()


_SINGLE = listed("accident affair championship collapse crisis disaster explosion massacre revolution scandal tribunal")
# What comes to one country after another, and has a page for each.
_SPREADING = listed("case election epidemic infection lockdown outbreak pandemic vaccination")
_FEW_MONTHS = 92


def may_say_more(one: Written, other: Written) -> bool:
    """Whether one title of a year is the other with a word or two put in that tell no other thing or country."""
    short, long = sorted((one, other), key=lambda each: len(each.base))
    if short.years != long.years or short.aside or long.aside or short.base[-1:] != long.base[-1:]:
        return False
    if not short.years and not (len(short.base) >= _WORDY and happens(short) and happens(long)):
        return False
    left = Counter(long.base)
    left.subtract(Counter(short.base))
    more = {word for word, count in left.items() if count > 0}
    if not 0 < len(more) <= _MORE or min(left.values()) < 0 or len(named_in(short)) < 1:
        return False
    if more & MONTHS and more - MONTHS:
        return False  # "August 2020 California lightning wildfires" are a part of that year's
    if more & _KINDS or names_a_land(more) or not more.isdisjoint(PLACED) or any(word[0].isdigit() for word in more):
        return False
    # "Memorials for the 1989 Tiananmen Square protests" are something else; "August 2025 Indonesian protests" are not.
    about = long.base[-len(short.base) :] == short.base and not more & MONTHS
    return short.base[-1] not in _AGAIN and not about


def happens(one: Written) -> bool:
    """Whether a title without a year tells of a happening of its own."""
    last = one.base[-1] if one.base else ""
    return len(one.base) >= _WORDY and not one.person and (last in _HAPPENING or any(last in sort for sort in _SORTS))


def is_single(one: Written) -> bool:
    """Whether a title without a year tells of a happening at a place: "Plymouth shooting", not "Mass shooting"."""
    last = one.base[-1] if len(one.base) > 1 else ""
    told = last in _HAPPENING or last == "earthquake" or any(last in sort for sort in _SORTS)
    return bool(told and (named_in(one) or is_land(one.base[:-1])))


def named_in(one: Written) -> list[str]:
    """The words of a title of a year that are no common ones, without the last."""
    return [word for word in one.base[:-1] if word.isalpha() and not background().ordinary(word) and word not in MONTHS]


def _one(pair: Pair, reason: str) -> Verdict:
    return likely(Origin.NAME, f"“{pair.one.title}” and “{pair.other.title}” {reason}")
