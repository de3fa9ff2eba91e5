"""Words that say the same, and words that say nothing: from a word as written to what it tells.

Everything here is a table or reads one. Only what is closed or nearly so is listed: what editors exchange for the
same word, offices, units of time, words of grammar. From edits of 2020 to 2025 and general knowledge.
"""

from __future__ import annotations

import re
from functools import lru_cache

from backstory.places import NAMES
from backstory.text import COMMON, words

# Other words for the same thing; the first of a line stands for all.
_ALIKE = """
kill murder assassinat massacr slaughter dead death die died fatal fatally fatality lethal slain casualt
injur wound hurt
say said state announc announcement report declar declaration tell told claim confirm reveal describ inform
attack strike airstrike assault bomb
capsiz overturn sink sank
begin start commenc launch began begun beginn
end conclud finish
fire blaze
win won defeat beat
hold held
plane aircraft airplan jet
destroy burn
hospitaliz hospitalis hospital
arrest detain
percent pct
militant fighter insurgent
approximately roughly estimat
military army
navy naval
vot elect
illness diseas
kidnap abduct
increas rise rose climb
after follow
believ suspect think thought presum
caus result stem trigger prompt
refus reject declin deny denied
approv adopt ratify ratified ratification approval
allow permit authoriz
ban prohibit prohibition outlaw forbid forbidden
buy bought purchas acquir acquisition
explod explosion blast deton detonation
crash collid collision
shoot shot
flee fled escap
rescu sav
choos chos chosen select pick
agreement deal accord
truc ceasefir armistic
decid decision
resign resignation quit
dismiss sack
demolish raz
femal women
car vehicl
ship vessel
quak earthquak
flood inundat
large big huge massiv
global world worldwid
expect should anticipat
stop halt ceas
february feb
april apr
august aug
september sept sep
october oct
november nov
december dec
"""
# Words that come and go without telling anything: offices and ranks, kinds of place, fillers, time relative to the day.
_LIGHT = """
people person man woman men women other another additional total several some many various multiple president
minister prime chancellor governor secretary senator representative general mayor chief leader head state ministry
government official authorities spokesperson spokesman member former incumbent foreign interior defence defense
city town village region area province district county oblast prefecture municipality territory
country nation national local place
near nearby located known named call so thus thereby then later subsequent currently now still already just
also today yesterday tomorrow day night morning afternoon evening week month year hour minute single mark
earlier recent ongoing upcoming overnight
new due result amid amidst because since despite however while including include among
within across between force group company organization organisation one first second time number amount occur
happen take took make made get given give see saw become became come came go went leave left put set pass down
up off out onto upon against per via people's thing way case covid affairs pandemic
respective respectively air say after begin hold use using try attempt conduct carry carried bring brought
remain remained involve involved consist where when any all only such both own part mass next last previous final
current along alongside subsequently old aged age monday tuesday wednesday thursday friday saturday sunday vp
km ha hectare hectares ft feet foot mi mile miles kilometre kilometres metre metres meter meters acre acres square
least most more than about around roughly nearly almost i ii mr ms mrs dr sir jr addition additionally moreover
furthermore well date republic federation adm rdml gen rep sen gov lt col sgt maj capt inside outside him themselves
himself herself itself yet islamist jihadist history board onboard aboard prior response attempt effort
bid purpose basis size extent ever could should might can must those corp inc ltd plc llc
"""
_MONTHS = "january february march april june july august september october november december"
# Peoples that begin with other letters than their country.
_PEOPLES = """
franc french
netherland dutch
spain spanish
poland polish
switzerland swis
denmark danish
finland finnish
greec greek
wal welsh
ireland irish
philippin filipino
turkey turkish
myanmar burmes
norway norwegian
eswatini swazi
lesotho mosotho basotho
madagascar malagasy
"""


def _first_of_line(table: str) -> dict[str, str]:
    """Each word of a table to the first of its line."""
    return {word: line.split()[0] for line in table.strip().splitlines() for word in words(line)}


_CLASS = _first_of_line(_ALIKE) | _first_of_line(_PEOPLES)
_IGNORED = (frozenset(words(_LIGHT)) | COMMON) - frozenset(words(_MONTHS))
# One of these on one side only turns a sentence round, says that someone else says so, or how long it holds; those of
# one line say the same.
TURNS = _first_of_line("""
no not never neither deny denied denies
without
false falsely hoax
alleged allegedly reportedly purportedly supposedly
temporarily temporary permanently indefinitely partially partly
""")
NOT, HEDGE = "no", "alleged"
# Verbs that say "not" of what they stand before.
NEGATING = frozenset(words("avoid refuse fail prevent lack"))
PERSONS = frozenset(
    words("""man woman men women people person national citizen student soldier troop worker tourist migrant passenger
    child children boy girl teenager gunman driver pilot family couple refugee immigrant
    resident worker teacher doctor nurse asylum seeker""")
)
# What people are said to be by faith or people, beside those named for a country.
FAITHS = frozenset(
    words("""jewish jew muslim christian catholic protestant hindu sikh buddhist arab kurdish kurd druze shia shiite
    sunni alawite yazidi hazara uyghur rohingya roma coptic copt tamil pashtun baloch tuareg ahmadi""")
)
# What is only thought to be so, where it stands before what it is said of.
SUSPECTED = frozenset(words("suspected feared presumed apparent apparently probable probably"))
# Persons of whom nothing is said, and what may be said of them.
ANYBODY = frozenset(words("people persons others"))
WHO = frozenset(
    words("""child children boy girl baby infant student pupil civilian soldier troop policeman officer firefighter
    journalist tourist migrant refugee prisoner hostage worker miner protester militant passenger pilgrim""")
)
# Who may be named beside others by what they are to them.
KIN = frozenset(
    words("wife husband spouse son daughter father mother brother sister baby fetus victim suspect perpetrator")
)
# What a text is about: "the attack" is known to who reads it.
HAPPENINGS = frozenset(
    words("""attack incident accident event crash shooting stabbing explosion blast fire disaster violence conflict
    situation case matter issue decision announcement move operation""")
)
# What somebody does to others: by whom is told by a people's name before it.
ACTS = frozenset(
    words("attack strike airstrike shelling raid bombing bombardment drone missile rocket gunfire fire offensive")
)
SAYING = frozenset(words("say said announce report declare tell told claim confirm reveal inform"))
# The same where nothing but that is asked: "state" may be a noun.
STATING = frozenset(
    words("stated states show insist maintain describe argue warn write wrote explain add note quote call")
)
CLAIMING = frozenset(words("say said claim"))
THINKING = frozenset(words("accuse suspect believe suppose presume think appear apparently allege purport"))
# What someone is: what is said beside these, or of a name beside these, is said of someone already named.
OFFICES = frozenset(
    words("""president minister premier chancellor governor secretary senator representative mayor chief leader head
    ministry ambassador spokesperson spokesman king queen prince pope judge justice commissioner director chairman
    ceo general mp mep deputy lawmaker councillor commander speaker marshal sheriff attorney prosecutor envoy
    delegate treasurer monarch emperor empress sultan emir sheikh cardinal archbishop bishop patriarch admiral colonel
    major sergeant lieutenant captain professor rep sen gov""")
)
# What may stand between what is said of a name and the name: persons by what they do, bodies and things by their kind.
KINDS = PERSONS | frozenset(
    words("""actor actress activist artist athlete author businessman cleric coach composer dissident economist
    footballer journalist lawyer musician novelist opponent physicist player poet politician rapper rebel reporter
    scholar scientist singer skier songwriter terrorist militant criminal writer wrestler airline airport bank band
    broadcaster club company group island magazine militia movement network newspaper organization party ship team
    town village city""")
)
_DIGITS = frozenset("23456789")
# What happened to people, and numbers that are not exact: none of these stands for another.
OUTCOMES = frozenset(("kill", "injur", "arrest", "rescu", "kidnap", "miss", "displac", "releas"))
DISTINCT = OUTCOMES | frozenset(words("tens dozens hundreds thousands millions billions"))
# Words that begin a phrase of its own.
PHRASE = frozenset(
    words("""in on at near from during between after before with without for by of against over under since until
    through via including about as because due despite who whom which where while when and but amid amidst follow""")
)
# Above a number, and below it.
OVER, UNDER = frozenset(words("over more above")), frozenset(words("under less below fewer nearly almost"))
# What a number before it is: a rank, or a time of the day.
RANK = frozenset(("st", "nd", "rd", "th", "am", "pm", "a", "p"))
ORDINALS = frozenset(words("first second third fourth fifth sixth seventh eighth ninth tenth"))
SUPERLATIVES = frozenset(words("largest biggest highest most"))
MONTHS = frozenset(words(_MONTHS)) | {"may"}
# A day of the week, or one counted from today.
DAYS = frozenset(words("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ago"))
WHERE = frozenset(("in", "at", "near", "of", "from", "outside"))

_PREFIX = 5
# Countries and states, and with them what is said of their people; less the words that many names have.
_ANY_NAME = frozenset(
    words("republic democratic central city coast united kingdom island new great prince san marino d c of the and")
)
_PLACES = frozenset(word[:_PREFIX] for name in NAMES for word in words(name) if word not in _ANY_NAME)
_PLACES |= {"usa", "brita", "frenc", "dutch"}
# Peoples that part from their country within these letters.
_PEOPLES_BEGIN = """
chadi chine cuban cypri emira engli fijia gazan irani iraqi itali laoti malia malte moneg omani peruv spani
swedi texan togol
"""
_PLACES |= frozenset(_PEOPLES_BEGIN.split())
_BRITISH = (
    (re.compile(r"our(?=$|s$|ed$|ing|it|ab|i)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=$|ing|ation|ed|er)"), "iz"),
)
_DOUBLED = re.compile(r"([lpt])\1(?=ing|ed|er|$)")


@lru_cache(maxsize=16_384)
def stems(written: str) -> tuple[tuple[str, str], ...]:
    """The words of what stands between two blanks: each as spelled, without its ending, and what it tells ("" none)."""
    return tuple((word, "may" if written == "May" else _telling(word)) for word in words(written))


def _telling(word: str) -> str:
    stem = _CLASS.get(word) or _CLASS.get(_undoubled(word)) or _american(word)
    return stem if (len(stem) > 1 or word in _DIGITS) and stem not in _IGNORED and word not in _IGNORED else ""


def _undoubled(stem: str) -> str:
    """A stem without the letter that its ending doubled: "kidnapp"."""
    return stem[:-1] if stem[-2:-1] == stem[-1:] else stem


def _american(word: str) -> str:
    for pattern, plain in _BRITISH:
        word = pattern.sub(plain, word)
    return _DOUBLED.sub(r"\1", word)


_SHORTEST = 4
# "Iran" and "Iraq", "Niger" and "Nigeria" are spelled alike.
_BY_NAME: dict[str, list[str]] = {}
for _name in {word for name in NAMES for word in words(name) if word not in _ANY_NAME and len(word) >= _SHORTEST}:
    _BY_NAME.setdefault(_name[:_SHORTEST], []).append(_name)


@lru_cache(maxsize=4096)
def land(stem: str) -> str:
    """The country or state by which a word is spelled, the longest: Nigeria for Nigerian; "" if there is none."""
    return max((name for name in _BY_NAME.get(stem[:_SHORTEST], ()) if stem.startswith(name)), key=len, default="")


def is_place(stem: str) -> bool:
    """Whether this is a country, a state, or what is said of its people."""
    return stem[:_PREFIX] in _PLACES
