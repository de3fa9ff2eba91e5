"""Rules that join two pages by what their titles say, without a look at the record but to hold them back."""

from __future__ import annotations

import re

from backstory.enrich.names import is_person
from backstory.enrich.names.same import parsed, same_person
from backstory.enrich.wordlist import listed
from backstory.model import Certainty
from backstory.relate.entities import lands
from backstory.relate.entities.by_kind import called_to, storm
from backstory.relate.entities.by_order import TWO, may_be_in_its_war, may_have_a_land
from backstory.relate.entities.common import forms_of_one_word, in_another_order
from backstory.relate.entities.happenings import is_single, may_be_in_its_land, may_say_more, needs_days
from backstory.relate.entities.initials import letters
from backstory.relate.entities.pair import (
    NOT,
    Pair,
    Verdict,
    counted,
    likely,
    months_grow,
    narrower,
    one_time,
    same_span,
)
from backstory.relate.entities.places import KNOWN_CITIES
from backstory.relate.entities.records import Origin
from backstory.relate.entities.spelled import Words
from backstory.relate.entities.spelling import sounding_alike, transliterated
from backstory.relate.entities.variants import another_spelling, slip
from backstory.relate.entities.writing import (
    DEEDS,
    HONOUR,
    OFFICES,
    REIGN,
    Written,
    is_between_lands,
    is_club,
    names_a_land,
    without_office,
)
from backstory.relate.periods import Named


def one_slug(pair: Pair) -> Verdict | None:
    """Titles that make one address: "Syrian Civil War" and "Syrian civil war"."""
    if pair.one.slug == pair.other.slug:
        return Verdict(same=True, reason="the same name but for capitals, accents or dashes")
    return None


def same_words(pair: Pair) -> Verdict | None:
    """The same words in order, in another spelling or with an old name: "Kiev Oblast", "World Trade Organisation"."""
    a, b = pair.one, pair.other
    if not a.base or a.base != b.base or sorted(a.aside) != sorted(b.aside):
        return None
    for old, new in pair.ways:
        for rename in old.renamed:
            if rename not in new.renamed:
                return _renamed(old)
    for short, long in pair.ways:
        if letters(short.title) and not letters(long.title) and len(long.words) > 1:
            return Verdict(same=True, origin=Origin.NAME, reason=f"{short.title} stands for {long.title}")
    many = _one_and_many(a, b)
    if many and {a.title.split()[0], b.title.split()[0]} == {"State", "States"} and names_a_land(a.base):
        return NOT  # the State of Mexico is one of the states of Mexico
    if many and not a.renamed and _both_names(a, b) and pair.lands_apart:
        return NOT  # "Popular Force" is a party of Peru, "Popular Forces" were one of Portugal
    certainty = Certainty.LIKELY if many else Certainty.CERTAIN
    return Verdict(
        same=True, certainty=certainty, reason=f"“{a.title}” and “{b.title}” are one name, written otherwise"
    )


def _renamed(old: Written) -> Verdict:
    rename = old.renamed[0]
    if rename.letters:
        return Verdict(same=True, origin=Origin.NAME, reason=f"{old.title} stands for {rename.new}")
    if rename.word:
        reason = f"“{rename.old}” and “{rename.new}” are words for one thing"
    elif rename.year:
        reason = f"“{rename.old}” and “{rename.new}” are one, renamed in {rename.year}"
    else:
        reason = f"“{rename.old}” is another name of “{rename.new}”"
    return Verdict(same=True, origin=Origin.NAME, reason=reason)


def same_bag(pair: Pair) -> Verdict | None:
    """The same words in another order, where order says nothing: "French government", "Interior Minister (France)"."""
    a, b = pair.one, pair.other
    if len(a.words) < 2 or _without_in(a) != _without_in(b):
        return None
    offices = OFFICES.intersection(a.words)
    taken = any(pair.moved(*way) or pair.habit(*way, least=1) for way in pair.ways)  # "Oxford University"
    free = in_another_order(a, b) or (is_between_lands(a) and is_between_lands(b)) or _of_a_land(a, b)
    free = free or bool(_FOREIGN.search(a.title)) != bool(_FOREIGN.search(b.title))
    if not (offices or taken or free or bool(a.aside) != bool(b.aside)):
        return None
    for old, new in pair.ways:
        if old.renamed and not new.renamed:
            return _renamed(old)
    reason = f"“{a.title}” and “{b.title}” say the same in another order"
    return Verdict(same=True, certainty=Certainty.CERTAIN if offices else Certainty.LIKELY, reason=reason)


# "Instituto Butantan" is the Butantan Institute.
_FOREIGN = re.compile(r"\b(?:Instituto?|Universidade?|Université|Universität)\b")


def _without_in(one: Written) -> list[str]:
    """The words in order of letters: "Crisis in Venezuela", "Venezuelan crisis"."""
    return [word for word in one.bag if word != "in"]


def _of_a_land(a: Written, b: Written) -> bool:
    """Whether the one is "Refugees of Sudan" and the other "Sudanese refugees"."""
    if not names_a_land(a.words) or any(TWO.search(_UNITED.sub("", one.title)) for one in (a, b)):
        return False
    return bool(_OF_A_PLACE.match(a.title)) != bool(_OF_A_PLACE.match(b.title))


_UNITED = re.compile(r"United (?:States|Kingdom)")


def turned_round(pair: Pair) -> Verdict | None:
    """A thing of or in a place, and the place before it: "Passport of Taiwan", "Taiwan passport"; "War in Darfur"."""
    for long, short in pair.ways:
        found = _OF_A_PLACE.match(long.title)
        said = f"{found['place']} {found['thing']}" if found and not found["thing"].islower() else ""
        suffered = _SUFFERED.match(long.title) or (found and _KILLED.match(long.title) and is_person(found["place"]))
        if not said or said.lower() != _OWNED.sub("", short.title).lower() or TWO.search(long.title):
            continue
        if suffered or not DEEDS.match(long.title):
            return likely(Origin.SPELLING, f"“{long.title}” and “{short.title}” say the same in another order")
    return None


_OWNED = re.compile(r"['’]s?(?= )")
# Only who suffered them stands before these: "Oscar Pistorius trial".
_SUFFERED = re.compile(
    r"(?:Abdication|Abduction|Arrest|Assassination|Death|Deportation|Detention|Disappearance|Extradition|Funeral|"
    r"Impeachment|Imprisonment|Kidnapping|Poisoning|Trial) of "
)
# Of persons these too: whoever has a page for "Murder of X" did not do it.
_KILLED = re.compile(r"(?:Beating|Killing|Lynching|Murder|Shooting|Stabbing) of (?=[A-Z])")
_OF_A_PLACE = re.compile(r"(?P<thing>.+?) (?:in|of) (?:[Tt]he )?(?P<place>.+)$")


def one_span(pair: Pair) -> Verdict | None:
    """One war as long as it lasts: "War in Afghanistan (2001–present)" was "(2001–2021)" in the end."""
    if pair.one.base == pair.other.base and same_span(pair.one, pair.other):
        return likely(
            Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” are one, named before and after it ended"
        )
    if months_grow(pair.one, pair.other):
        return likely(
            Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” are one that went on into another month"
        )
    if one_time(pair.one, pair.other):
        return likely(
            Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” are one that went on into another year"
        )
    return None


def aside_in_short(pair: Pair) -> Verdict | None:
    """The same name, explained in more words or fewer: "Georgia (state)" and "Georgia (U.S. state)"."""
    a, b = pair.one, pair.other
    if a.base and a.base == b.base and a.aside and b.aside and narrower(a, b) and not pair.together:
        return likely(Origin.SPELLING, f"“{a.title}” and “{b.title}” explain one name in more words and in fewer")
    return None


def city(pair: Pair) -> Verdict | None:
    """A city known without its country: "Dallas, Texas"; never "Portland, Oregon", since there are others."""
    for long, short in pair.ways:
        name, comma, region = long.title.partition(", ")
        if comma and name == short.title and not any(c.isdigit() for c in region):
            if (name, region) in KNOWN_CITIES:
                return Verdict(same=True, reason=f"{name} without more is the one in {region}")
            if pair.moved(long, short) and not pair.moved(short, long):
                return likely(Origin.EDITS, f"edits put “{short.title}” in place of “{long.title}”")
            if " in " in name and region in _STATES and pair.gap <= _MONTH:
                return likely(Origin.SPELLING, f"“{short.title}” is told of in the time of “{long.title}”")
            if pair.only(short, long) and region in pair.names.beside.get(short.title, ()):
                return likely(Origin.LINKS, f"“{short.title}” stands beside {region} and leads to no namesake")
            if not HONOUR.match(region):
                return NOT
    return None


_STATES = frozenset(state.strip() for state in lands.STATES.replace("\n", "|").split("|"))


def side_of_a_region(pair: Pair) -> Verdict | None:
    """A region that is named after where it lies, with and without what it is: "South Kivu Province".

    Of other names the bare one may be the town's: "Osaka Prefecture".
    """
    for long, short in pair.ways:
        if side(long) and side(long) == short.words and not short.aside:
            return likely(Origin.SPELLING, f"“{short.title}” is “{long.title}” without what it is")
    return None


def side(one: Written) -> Words:
    """The words of a region named after where it lies, without what it is; () for others."""
    words = one.title.split()
    return one.base[:-1] if len(words) > _PARTED and words[-1] in _REGIONS and words[0] in _SIDES else ()


# "South Province" has no name but that.
_PARTED = 2
_SIDES = frozenset(("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower"))
_REGIONS = frozenset(("Department", "District", "Governorate", "Oblast", "Prefecture", "Province", "Region"))


def honour(pair: Pair) -> Verdict | None:
    """A person with and without a title of honour: "Prince Philip, Duke of Edinburgh", "Juan Carlos I of Spain"."""
    for long, short in pair.ways:
        name, comma, honoured = long.title.partition(", ")
        crowned = long.title.startswith(f"{short.title} of ") and REIGN.match(short.title)
        office = len(short.base) > 1 and short.base == without_office(long)
        if crowned or office or (comma and name == short.title and len(short.base) > 1 and HONOUR.match(honoured)):
            return likely(Origin.SPELLING, f"“{short.title}” is “{long.title}” without the title")
    return None


def football_club(pair: Pair) -> Verdict | None:
    """A club of several words with and without "F.C.": "Paris Saint-Germain F.C."; "Barcelona" is a city."""
    for long, short in pair.ways:
        if is_club(long, short):
            return likely(Origin.SPELLING, f"“{short.title}” is the club “{long.title}”")
    return None


def word_forms(pair: Pair) -> Verdict | None:
    """Forms of one common word: "Assassinated", "Assassination"; "Protests", "Protest"."""
    if forms_of_one_word(pair.one, pair.other) or in_another_order(pair.one, pair.other):
        return likely(Origin.SPELLING, f"“{pair.one.title}” and “{pair.other.title}” are forms of one word")
    return None


def spelled(pair: Pair) -> Verdict | None:
    """A person in another spelling: "Sergei" and "Sergey Furgal". Every part of the name must be there in both.

    To sound alike is not enough for pages of their own: "Muhammadu Buhari" and "Mohammed Bouyeri" do. Either the
    letters are those of another transliteration, or texts or edits take one for the other.
    """
    a, b = pair.one, pair.other
    words = [] if pair.together else sounding_alike(a, b)
    if not words:
        return None
    reason = f"“{a.title}” and “{b.title}” are spellings of one person’s name"
    if not all(transliterated(x, y) for x, y in words):
        used = [pair.by_use(*way) for way in pair.ways if pair.moved(*way) or pair.habit(*way, least=1)]
        if not used:
            return None
        reason = f"{reason}, {used[0]}"
    return likely(Origin.NAME, reason)


def variant(pair: Pair) -> Verdict | None:
    """A place or thing in another transliteration, or with a slip: "Tulkarm", "Pensylvania"; not two of one text.

    A slip needs to stand beside the same pages: "Arauca" and "Cauca" are both departments.
    """
    a, b = pair.one, pair.other
    if pair.together or (a.person and b.person and not same_person(a.title, b.title) and not slip(a, b)):
        return None
    if another_spelling(a, b) and not (a.person and b.person):
        return likely(Origin.NAME, f"“{a.title}” and “{b.title}” are spellings of one name")
    rare = min(pair.used(a), pair.used(b)) <= 1 < max(pair.used(a), pair.used(b))
    if rare and slip(a, b) and (pair.beside or any(pair.moved(*way) for way in pair.ways)):
        return likely(Origin.NAME, f"“{a.title}” and “{b.title}” differ by a letter and stand beside the same names")
    return None


def _both_names(a: Written, b: Written) -> bool:
    """Whether each word of both titles has a capital."""
    return all(word[:1].isupper() for each in (a, b) for word in each.title.split())


def one_year(pair: Pair) -> Verdict | None:
    """A happening with and without its year, named only in that year or the next: "Congo–Rwanda peace agreement"."""
    for dated, plain in pair.ways:
        years, held = _years_of(dated), pair.names.when.get(plain.title)
        if not years.start or years.comes_again or dated.timeless != plain.words or plain.aside:
            continue
        if _STORM.match(plain.title):
            return _storm(pair, dated, plain)
        if _AGAIN.search(plain.title) or _BARE_YEAR.search(dated.title):
            continue
        if is_between_lands(plain) and plain.base[-1] in _LASTING and not years.is_span:
            continue  # "Gaza–Israel conflict" was named before that of 2014, and after
        near = pair.gap <= _MONTH
        if is_single(plain) and _in_one_week(pair, plain):
            return likely(Origin.SPELLING, f"“{plain.title}” is named only in the week of “{dated.title}”")
        told = len(plain.base) + ("coup" in plain.base)
        if told < (_GOING_ON if years.is_span else _TELLING) and not (near and _comes_once(dated, plain)):
            continue
        till = max(years.start + (2 if near else 1), years.end, pair.names.when.get(dated.title, (0, 0))[1])
        if held and years.start <= held[0] and (held[1] <= till or (near and _goes_on(pair, dated, plain))):
            return likely(Origin.SPELLING, f"“{plain.title}” is named only in the time of “{dated.title}”")
    return None


def _in_one_week(pair: Pair, plain: Written) -> bool:
    """Whether two came up in one week, and the one without a year was named for a month at most."""
    if max(pair.came_up, pair.gap) > _WEEK:
        return False
    return (pair.names.ended[plain.title] - pair.names.begun[plain.title]).days < _MONTH


def _storm(pair: Pair, dated: Written, plain: Written) -> Verdict | None:
    """A storm with its year in brackets, and without in its week: its name is that of others in other years."""
    if not dated.aside or max(pair.came_up, pair.gap) > _WEEK:
        return None
    return likely(Origin.SPELLING, f"“{plain.title}” is named in the week of “{dated.title}”")


def _years_of(one: Written) -> Named:
    """The years in front of a title or in its brackets; a single one in the middle too: "Aftermath of the 2011 …"."""
    year = min(one.years, default="")
    if one.span.start or len(one.years) != 1 or one.aside or year not in one.title:
        return one.span
    return Named(one.span.base, int(year), int(year))


def _goes_on(pair: Pair, dated: Written, plain: Written) -> bool:
    """Whether a title without a year came up within one after that with it, and is of one thing: no race, no war."""
    if len(plain.base) < _TELLING or dated.aside or counted(plain) or plain.base[-1] in _SEVERAL:
        return False
    return 0 <= (pair.names.begun[plain.title] - pair.names.begun[dated.title]).days < _A_YEAR


_SEVERAL = listed("protest riot war")
_A_YEAR = 366


def _comes_once(dated: Written, plain: Written) -> bool:
    """Whether two words name what a land has once: "Bahraini uprising"; not its protests, nor one battle of several."""
    return len(plain.base) > 1 and not dated.aside and plain.base[-1] in _ONCE


_LASTING = listed("conflict war")
# Revolutions are several in old lands: "Egyptian revolution".
_ONCE = listed("airlift avalanche coup insurgency massacre rebellion recall unrest uprising")
_MONTH = 31
# What comes again has its year behind it as a rule: "UEFA Women's Euro 2025".
_BARE_YEAR = re.compile(r"(?<!,)(?<! of)(?<! in) [12]\d{3}$")
# Cups and games, acts of parliaments, and the names of storms.
_AGAIN = re.compile(r"\b(?:Act|Bill|Code|Cup|Game|Law)\b")
_STORM = re.compile(r"(?:Cyclone|Hurricane|Storm|Tropical Depression|Tropical Storm|Typhoon) ")
_WEEK = 7
# Words without which a name may be that of several: "Gaza war"; "Russo-Ukrainian war" and that "(2022–present)".
_TELLING, _GOING_ON = 3, 4


def needs_company(one: Written, other: Written) -> bool:
    """Whether it matters what else stands beside two pages, and when."""
    if _needs_days(one, other) or any(letters(each.title) for each in (one, other)):
        return True
    if any(f"{a.title}, " == b.title[: len(a.title) + 2] for a, b in ((one, other), (other, one))):
        return True
    if any(called_to(a) and called_to(a) == b.words for a, b in ((one, other), (other, one))):
        return True
    if one.person and other.person:
        a, b = parsed(one.title), parsed(other.title)
        return a.last == b.last and same_person(one.title, other.title)
    return slip(one, other) or (one.base == other.base and _one_and_many(one, other) and _both_names(one, other))


def _needs_days(one: Written, other: Written) -> bool:
    """Whether it matters when two pages are named."""
    if one.years != other.years:
        return one.timeless == other.timeless
    if may_say_more(one, other) or may_have_a_land(one, other) or may_be_in_its_war(one, other):
        return True
    if may_be_in_its_land(one, other):
        return True
    if storm(one)[0]:
        return storm(one)[0] == storm(other)[0]
    return needs_days(one, other)


def _one_and_many(a: Written, b: Written) -> bool:
    """Whether titles differ by nothing but the ending of the plural."""
    one, other = (re.findall(r"[a-z0-9]+", each.slug) for each in (a, b))
    return one != other and [word.rstrip("s") for word in one] == [word.rstrip("s") for word in other]
