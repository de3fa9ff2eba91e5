"""What an announced act is called when it happens: "elections" becomes "voters go to the polls".

Groups of words, as `text.words` cuts them; an act of a group is settled by an event with a word of the same group.
Written from the announcements of the portal and what came of them. Not here: who did it, and when.
"""

from __future__ import annotations

from collections.abc import Iterable

from backstory.text import words

_GROUPS = {
    "vote": "election elect elected vote voter poll ballot polling runoff referendum plebiscite by-election primary"
    " caucus win won victory candidate electorate re-elected",
    "visit": "visit arrive arrival trip tour travel fly meet met talk host receive greet welcome land return",
    "talks": "summit meeting meet met talk conference negotiation negotiate gather convene discuss dialogue session"
    " forum attend agree agreement round approve approval endorse debate",
    "court": "trial court hearing testify testimony verdict sentence sentencing convict conviction plead guilty jury"
    " judge court-martial tribunal appear acquit arraign charge inquiry rule ruling decision extradite extradition",
    "leave office": "resign resignation step retire retirement quit depart departure leave left abdicate abdication"
    " successor succeed replace relinquish tenure oust",
    "take office": "sworn swear inaugurate inauguration inaugurated oath office appoint appointed become became replace"
    " takes took succeed coronation crown enthrone chair assume",
    "launch": "launch lift liftoff blast orbit rocket spacecraft satellite mission land docking dock fly flight",
    "sign": "sign signed agreement treaty deal accord ratify ratified pact",
    "release": "release free freed amnesty pardon parole issue publish report result declassify",
    "withdraw": "withdraw withdrawal withdrawn withdrew pull pullout leave left exit troop drawdown",
    "deploy": "deploy deployment send sent arrive dispatch troop",
    "open": "open opened opening reopen reopening begin began begun start resume resumption lift ease launch inaugurate"
    " commence rollout restart return allow",
    "close": "close closed closure shut shutdown end ended cease expire conclude stop discontinue final last"
    " terminate abolish scrap",
    "begin": "begin began begun start launch commence open enter effect force introduce impose roll implement kick",
    "strike": "strike walkout protest demonstrate demonstration march rally protester",
    "restrict": "lockdown curfew restriction quarantine impose tighten close closed ban mandatory mandate require mask"
    " emergency measure effect",
    "law": "law legislation bill ban banned prohibit legalize legalise effect force approve vote pass passed sign",
    "peace": "ceasefire truce peace ceas agreement hostilities",
    "funeral": "funeral bury buried burial memorial mourn mourning mourner lie",
    "execute": "execute execution executed hang hanged inject injection death",
    "drill": "exercise drill wargame manoeuvre maneuver naval military joint",
    "test": "test fire launch missile",
    "sell": "sell sold buy bought acquire acquisition purchase merge merger takeover sale deal complete",
    "hold": "held hold take took place begin began open attend celebrate",
    "announce": "announce unveil reveal publish present release name declare introduce",
    "marry": "wed wedding marry married marriage",
    "vaccinate": "vaccine vaccination vaccinate dose jab rollout booster inoculate",
    "cut": "cut layoff lay job redundant dismiss reduce",
    "pay": "pay paid payment repay default",
    "join": "join joined accede accession member membership enter admit",
    "move": "move moved transfer relocate relocation handover hand",
    "perform": "perform concert show premiere broadcast air play host",
    "tariff": "tariff duties duty import sanction impose effect",
    "recognise": "recognise recognised recognition recognize recognized recognizes embassy establish established"
    " relations normalise normalize",
    "expel": "expel expelled expulsion deport deported deportation extradite extradited extradition remove removed",
    "dissolve": "dissolve dissolved dissolution disband disbanded election",
    "speak": "address addressed speech speak statement remark testify outline",
    "surgery": "surgery operation operate undergo hospital transplant",
    "compete": "final match game race championship tournament cup league season contest compete play played win won"
    " defeat beat victory draw kickoff host rematch fight",
    "build": "build built construct construction complete completed inaugurate open opened unveil",
    "award": "award awarded prize nobel laureate win won receive medal honour honor",
    "rename": "rename renamed name change become became republic",
    "evacuate": "evacuate evacuated evacuation evacuee leave left",
    "nominate": "nominate nominated nomination nominee candidate pick choose chosen select selected confirm"
    " elect elected",
    "dock": "dock docked docking undock splashdown return landing land landed flyby arrive impact crash orbit",
    "disarm": "disarm disarmed disarmament demobilise demobilize weapon lay handover hand",
    "power": "power reactor plant electricity generate generating output restart grid turbine dam",
    "ship": "deliver delivered delivery shipment ship arrive receive received batch dose",
    "file": "file filed bankruptcy sue sued lawsuit complaint petition",
    "investigate": "investigate investigation inquiry hearing probe",
    "negotiate": "negotiation negotiate negotiator talk deal agreement agree",
    "split": "split separate separation spin spinoff merge merged merger demerge",
    "ease": "ease eased easing lift lifted relax relaxed reopen end allow remove removed scrap drop",
    "extend": "extend extended extension prolong prolonged renew renewed",
    "visa": "visa traveller traveler tourist border entry enter flight travel passenger quarantine reopen ban",
}  # fmt: skip
GROUPS = {name: frozenset(words(listed)) for name, listed in _GROUPS.items()}
_OF: dict[str, frozenset[str]] = {
    word: frozenset(name for name, members in GROUPS.items() if word in members)
    for word in frozenset().union(*GROUPS.values())
}
# Words by which an announced thing does not happen, happens later, or is undone before it begins.
UNDONE = frozenset(
    words(
        "cancel cancels cancelled canceled cancellation postpone postpones postponed postponement delay delays delayed"
        " scrap scraps scrapped abandon abandons abandoned reschedule rescheduled suspend suspends suspended"
        " defer deferred shelve shelved drop drops halts halt block blocks blocked overturn overturned boycott boycotts"
        " revoke revoked"
        " reverse reverses reversed backtrack rescind rescinds withdrawn annul annuls"
    )
)

# Of these, words by which a thing is ended that was to be ended.
ENDING = frozenset(words("scrap scraps scrapped abandon abandons abandoned drop drops halts halt suspend suspends"
                         " suspended revoke revoked rescind rescinds withdrawn"))  # fmt: skip
# A bullet that says so speaks of what is still to come: it announces again rather than tells.
TELLING_AHEAD = frozenset(words("will would plan plans planned upcoming ahead expects expected scheduled due intends"
                                " announces announced prepares postpones"))  # fmt: skip


def groups_of(terms: Iterable[str]) -> frozenset[str]:
    """The groups that any of these words belongs to."""
    return frozenset().union(*(_OF.get(term, frozenset()) for term in terms))
