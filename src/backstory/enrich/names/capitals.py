"""The places and bodies a text names: runs of capitalised words that are no person's name, as written.

A guess without a model or a gazetteer: "Russian Foreign Ministry", "Cairo", "RIA-Novosti". A word that has its capital
only from its place in the sentence, or for a day, a role or a people ("Officials", "Tuesday", "Egyptian"), is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from backstory.enrich.names.given import SEX
from backstory.enrich.names.people import BODIES, NOT_FIRST, ROLES, Person, is_headline
from backstory.enrich.wordlist import listed
from backstory.places import NAMES


@dataclass(frozen=True, slots=True)
class Named:
    """text[start:end] names a place, a body or a work."""

    text: str
    start: int
    end: int


# What makes a name of words that are none by themselves: "Foreign Ministry", "Supreme Court", "White House".
_HEADS = listed(
    """
    ministry department office bank court university council committee commission institute association
    federation organization organisation union league house bureau center centre agency academy college
    republic kingdom gulf strait bay district province region church chamber party movement front army forces
    navy force parliament senate congress assembly states nations fund group company corporation police
    service society museum authority brotherhood guard corps coalition alliance school houses
    """
)
_DAYS = listed(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
    thurs fri sat sun christmas easter ramadan gmt utc est edt pst pdt bst cet am pm ad bc
    """
)
# Peoples and tongues; as the first of several words they belong to a name ("Russian Foreign Ministry").
_PEOPLES = listed(
    """
    afghan african albanian algerian american americans angolan arab arabs arabic argentine argentinian armenian asian
    australian austrian azerbaijani azeri bangladeshi basque belarusian belgian bolivian bosnian brazilian
    british briton britons bulgarian burmese cambodian cameroonian canadian catalan chadian chechen chilean
    chinese christian christians colombian congolese croatian cuban cypriot czech danish dutch ecuadorian
    egyptian egyptians english eritrean estonian ethiopian european europeans filipino finnish french frenchman
    georgian german germans ghanaian greek greeks guatemalan haitian hindu hindus honduran hungarian icelandic
    indian indians indonesian iranian iranians iraqi iraqis irish islamic islamist islamists israeli israelis
    italian italians ivorian jamaican japanese jew jewish jews jordanian kazakh kenyan korean koreans kosovar
    kurd kurdish kurds kuwaiti kyrgyz laotian latin latvian lebanese liberian libyan lithuanian macedonian
    malaysian malian maltese mauritanian mexican mexicans moldovan mongolian montenegrin moroccan mozambican
    muslim muslims namibian nepali nepalese nicaraguan nigerian norwegian omani pakistani pakistanis palestinian
    palestinians panamanian paraguayan persian peruvian polish portuguese qatari romanian russian russians
    rwandan salvadoran saudi saudis scottish senegalese serb serbian serbs shia shiite shiites sikh singaporean
    slovak slovakian slovene slovenian somali soviet soviets spanish sudanese sunni sunnis swedish swiss syrian
    syrians taiwanese tajik tamil tanzanian thai tibetan tunisian turk turkish turks turkmen ugandan ukrainian
    ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh western westerners yemeni zambian zimbabwean
    catholic protestant orthodox buddhist republican republicans democrat democrats democratic conservative
    tory tories liberal labour communist communists marxist nazi nazis anglo latino latinos hispanic black white
    """
)
# Among the words that make no person's name, these name something by themselves.
_OWN = listed(
    "u.s. us u.k. uk u.n. un eu nato kremlin pentagon gop dnc rnc fbi cia nsa congress senate parliament "
    "apple america europe asia africa facebook google twitter"
)
_PLAIN = (ROLES | BODIES | NOT_FIRST | _DAYS | _PEOPLES) - _OWN
_CONTRACTED = re.compile(r"(?:i|you|he|she|it|we|they|that|there|here|what|who|let|don|isn|didn|can)['’]\w+")
_LEADING = NOT_FIRST | _DAYS
_TRAILING = (ROLES - _OWN - _HEADS - listed("states")) | _DAYS | _PEOPLES | NOT_FIRST
_PLACES = frozenset(name.casefold() for name in NAMES)
# Short forms of what is no name.
_SHORT = listed(
    "tv tvs dvd dvds dna gdp ngo ngos mp mps mep meps ceo cfo coo pm pms covid covid-19 aids hiv faq id vip vips phd "
    "bbq diy ok cctv ufo ufos suv suvs pdf url gps usb ai it pr hr eta"
)
# A word that has a capital only because a sentence begins with it is written small elsewhere, or is one of these.
_OPENERS = listed(
    """
    officials police authorities sources analysts experts critics supporters opponents residents witnesses
    investigators prosecutors lawmakers leaders ministers protesters demonstrators rebels militants troops
    soldiers scientists researchers doctors people many most some several few none nothing something someone
    everyone nobody more less still even just only such than too very well today tomorrow yesterday tonight
    about over under between during until unless without within because despite like unlike among amid around
    earlier later previously recently currently meanwhile nevertheless nonetheless moreover furthermore instead
    indeed perhaps maybe certainly clearly once twice first second third finally eventually initially overall
    elsewhere asked speaking according citing given added adding including following using based under under
    let lets please thanks yes ok okay oh well again ever never always often sometimes usually generally
    women men children students workers voters families parents survivors victims neighbors friends members
    """
)
_CAPITAL = "A-ZÀ-ÖØ-ÞĆČĐŁŃŘŚŞŠŽŻİ"
_WORD = rf"(?:(?:[A-Z]\.){{2,}}|[{_CAPITAL}][\w&]*(?:['’]\w+|[‐-][{_CAPITAL}]\w*)*)"
_RUN = re.compile(rf"(?<![\w@#/]){_WORD}(?:[ \u00a0\n](?:& )?{_WORD})*(?: (?:of|for)(?: the)? {_WORD}(?: {_WORD})*)*")
_OPENED = re.compile(r"(?:^|[.!?:;…]['\"”’)\]]*\s+|\n\s*|[“\"‘(\[—–•*]\s?)$")
_JOINT = re.compile(r" (?:of|for)(?: the)? |['’]s ")
_OWNED = re.compile(r"['’]s?$")
_MOST_WORDS = 8


def find_places_and_bodies(text: str, people: Sequence[Person]) -> tuple[Named, ...]:
    """The places and bodies a text names, in order, those inside a person's name left out.

    >>> [one.text for one in find_places_and_bodies("He met the Bank of England in London on Monday.", ())]
    ['Bank of England', 'London']
    """
    small = frozenset(re.findall(r"\b[a-z][^\W\d_]+", text))
    persons = frozenset(word for person in people for word in person.name.split())
    starts = [person.start for person in people]
    found: list[tuple[Named, bool]] = []
    for run in _RUN.finditer(text):
        place = bisect_right(starts, run.end()) - 1
        if place >= 0 and people[place].end > run.start():
            continue
        opened = bool(_OPENED.search(text[max(0, run.start() - 6) : run.start()]))
        for start, end in _parts(run):
            named = _named(text, (start, end), small if opened and start == run.start() else frozenset())
            if named and not persons.issuperset(named.text.split()):
                found.append((named, opened and named.start == run.start()))
    sure = {named.text for named, opened in found if not opened}
    return tuple(
        named
        for named, opened in found
        if not opened or " " in named.text or named.text in sure or named.text.casefold() in _PLACES
    )


def _parts(run: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A run as the names in it: "Ministry of Defence" is one, "Talks of Egypt" and "Egypt's Talks" are two."""
    start = 0
    for joint in _JOINT.finditer(run[0]):
        before = run[0][start : joint.start()]
        if "of" in joint[0] or "for" in joint[0]:
            apart = before.rsplit(" ", 1)[-1].casefold() not in _HEADS
        else:
            apart = " " in before or before.casefold() in _PLACES
        if apart:
            yield run.start() + start, run.start() + joint.start()
            start = joint.end()
    yield run.start() + start, run.end()


def _named(text: str, span: tuple[int, int], small: frozenset[str]) -> Named | None:
    """The name in a stretch of capitalised words, what opens a sentence and roles taken off; None if none is left."""
    words = [(match.start() + span[0], match.end() + span[0]) for match in re.finditer(r"\S+", text[slice(*span)])]
    plain = [_OWNED.sub("", text[start:end]).casefold() for start, end in words]
    if any(_CONTRACTED.fullmatch(text[start:end].casefold()) for start, end in words):
        return None
    first, last = 0, len(words)
    while first < last and (plain[first] in _LEADING or plain[first] in small or (small and plain[first] in _OPENERS)):
        first += 1
    if last - first > 1 and plain[first] in _PEOPLES and plain[first + 1] in SEX:
        first += 1
    while last > first and plain[last - 1] in _TRAILING:
        last -= 1
    left = plain[first:last]
    if not left or len(left) > _MOST_WORDS or (len(left) == 1 and left[0] in _SHORT):
        return None
    if _PLAIN.issuperset(left) and (len(left) < 2 or _HEADS.isdisjoint(left)):
        return None
    start, end = words[first][0], words[last - 1][1]
    if owned := _OWNED.search(text[start:end]):
        end -= len(owned[0])
    name = " ".join(text[start:end].split())
    shouted = " " in name and name.isupper()
    return None if len(name) < 2 or shouted or is_headline(text, start) else Named(name, start, end)
