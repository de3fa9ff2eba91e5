"""What an announced act is told by once it is done: a visit by "arrives", a verdict by "convicts", a cup by "beats".

Words into kinds of deed. `acts` has groups of words that an announcement and its outcome may share; here the two sides
differ, and the telling side is as bullets have it, in the present: "resigns" tells, "to resign" announces. Written kind
by kind from general knowledge of how news tells such things, over the acts that announcements of the portal name most.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from backstory.text import words


class Kind(NamedTuple):
    """What announces a kind of deed, as `text.words` cuts it; what tells it, as written; and how much that tells.

    The last is the logarithm of one in so many bullets that have such a word (of 46,000 near to announcements).
    """

    said: frozenset[str]
    told: frozenset[str]
    tells: float


_KINDS = (
    (
        "meet meeting talk talks summit visit trip attend host travel arrive convene gather negotiation negotiate"
        " conference session tour",
        "meet meets met arrives arrive gather gathers visits convene convenes travels hosts attends attend welcomes"
        " greets receives summit talks meeting visit negotiations conference",
        2.9,
    ),
    (
        "effect force mandatory law require required implement impose introduce enforce ban mandate tariff legal",
        "effect force mandatory implement implements implemented impose imposes imposed introduces introduced enforce"
        " requires mandates bans banned legalizes legalises legal illegal collecting reimposes enforcing requiring"
        " mandating",
        3.0,
    ),
    (
        "strike walkout protest rally march demonstrate demonstration",
        "strike strikes walkout walk protest protests rally rallies march marches demonstrate demonstrators streets",
        2.9,
    ),
    (
        "withdraw withdrawal pull leave hand drawdown evacuate remove exit removal",
        "withdraws withdraw leaves left pulls hands evacuates removes exits withdrawal last final completes completed"
        " departs",
        3.0,
    ),
    (
        "begin start open launch kick held hold place commence resume premiere roll rollout festival olympic world cup",
        "begins begin starts start opens open underway held kicks launches commences commence resumes opening premieres"
        " inaugural",
        2.8,
    ),
    (
        "end close cease expire shut stop conclude discontinue scrap abolish final",
        "ends end closes close expires ceases shuts concludes stops final last abolishes discontinues offline closure",
        2.8,
    ),
    (
        "play final match tournament race championship cup contest series fight bout game season prix",
        "wins win defeats defeat beats beat title champion champions championship final finals victory winner winning"
        " loses draws match",
        3.0,
    ),
    (
        "vote debate ratify approve pass decide decision referendum elect confirm bill motion choose select",
        "votes vote approves passes rejects ratifies adopts elects elected chooses selects confirms picks survives"
        " wins win results voters",
        2.3,
    ),
    (
        "announce publish release report unveil reveal result declare present statement list name award prize",
        "announces publishes releases released unveils reveals declared declares results names named awarded presents"
        " finds wins proclaims issues published",
        2.0,
    ),
    (
        "join member accession adopt merge become enter euro",
        "joins join becomes become adopts accedes merges merge enters admits member",
        3.6,
    ),
    (
        "sign agree treaty deal accord finalize finalise",
        "signs sign signed agreement deal agrees concludes finalizes finalises treaty",
        3.4,
    ),
    (
        "court hearing trial testify appear verdict sentence rule ruling charge plead execute extradite arraign trie",
        "sentences sentenced convicts convicted acquits acquitted guilty trial testifies appears pleads rules verdict"
        " jury court executes executed extradited extradites charged arraigned hearing execution",
        2.7,
    ),
    (
        "receive deliver arrive ship dose donate supply delivery shipment",
        "receives receive arrives arrive delivers delivered ships shipment doses batch",
        3.8,
    ),
    (
        "exercise drill war game manoeuvre maneuver",
        "exercise exercises drill drills manoeuvres maneuvers",
        5.9,
    ),
    (
        "launch lift off rocket satellite mission orbit spacecraft land landing dock flight fly test missile",
        "launches launched launch blasts orbit lands landing docks splashes successfully fires flies mission spacecraft"
        " rocket returns",
        3.4,
    ),
    (
        "lift ease reopen relax allow resume permit return remove",
        "lifts eases reopen reopens reopened relaxes allowed permitted able resumes resume removes drops allows eased"
        " lifted dropped",
        3.9,
    ),
    (
        "lockdown curfew quarantine restrict restriction close suspend emergency measure level",
        "lockdown curfew quarantine restrictions emergency closes suspends imposes enters tightens placed",
        2.9,
    ),
    (
        "resign step retire leave quit abdicate departure replace succeed resignation retirement",
        "resigns resign steps retires retiring leaves quits abdicates succeeds succeeding succeed successor replaces"
        " replacing replaced farewell outgoing resignation appointed becomes elects",
        3.1,
    ),
    (
        "sworn swear inaugurate inauguration oath office coronation crown enthrone appoint succeed name assume become",
        "sworn swears inaugurated inauguration oath takes becomes crowned enthroned appointed appoints succeeds"
        " assumes",
        3.7,
    ),
    (
        "release free amnesty pardon parole exchange swap",
        "releases released frees freed pardons pardoned exchange exchanged swap walks",
        4.1,
    ),
    (
        "inaugurate reopen open complete build construct operate generate reactor plant bridge dam",
        "inaugurates inaugurated opens opened reopens completes completed operations operating generating unveils",
        4.1,
    ),
    (
        "vaccinate vaccination inoculate booster dose jab",
        "vaccination vaccinating vaccinations vaccinate vaccinated inoculating booster boosters administering"
        " administer rollout jab",
        4.1,
    ),
    (
        "buy acquire acquisition purchase merge merger takeover sell sale complete invest",
        "buys acquires completes purchases merges merger sells sold finalizes finalize acquisition",
        5.2,
    ),
    (
        "pay payment debt default deadline repay budget shutdown funding loan",
        "pays default defaults misses repays deadline shutdown shuts bailout payment passes averts",
        4.4,
    ),
    (
        "run candidate candidacy nominate nomination campaign stand contest seek",
        "wins loses drops withdraws suspends elected nominated nominee defeats concedes nomination candidacy",
        3.2,
    ),
    ("ceasefire truce cease-fire peace", "ceasefire truce cease-fire fighting violations holds", 4.3),
    (
        "funeral bury burial memorial lie",
        "funeral buried burial rest mourners mourning memorial respects tribute procession",
        5.4,
    ),
    ("wed wedding marry married marriage", "marries marry married wedding weds", 6.6),
    ("speak address speech interview", "speech addresses delivers speaks interview", 5.1),
)
KINDS = tuple(Kind(frozenset(words(said)), frozenset(told.split()), tells) for said, told, tells in _KINDS)
_TOLD: dict[str, int] = {}
for _number, _kind in enumerate(KINDS):
    for _word in _kind.told:
        _TOLD[_word] = _TOLD.get(_word, 0) | 1 << _number
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def announced(acts: frozenset[str]) -> int:
    """The kinds of deed that the words of an act announce, as the bits of a number.

    >>> [KINDS[one].tells for one in range(len(KINDS)) if announced(frozenset(words("the funeral"))) >> one & 1]
    [5.4]
    """
    return sum(1 << number for number, kind in enumerate(KINDS) if kind.said & acts)


def told(sentence: str) -> int:
    """The kinds of deed that a sentence tells of, likewise.

    >>> told("Thousands of mourners line the streets.") & announced(frozenset(words("the funeral"))) > 0
    True
    """
    found = 0
    for word in _WORD.findall(sentence.lower()):
        found |= _TOLD.get(word, 0)
    return found


@lru_cache(maxsize=10_000)
def strongest(kinds: int) -> float:
    """How much the one of some kinds tells that tells most, 0 where there is none.

    >>> strongest(0), strongest(0b11)
    (0.0, 3.0)
    """
    return max((kind.tells for number, kind in enumerate(KINDS) if kinds >> number & 1), default=0.0)
