"""Words by which English news says that something will happen, and words that take it back.

Tables only. From newswire of 1997 to 2006 and news sites of 2015 to 2026.
"""

from __future__ import annotations

from backstory.enrich.wordlist import listed

# "is ... to" and "... for Monday": somebody has settled or foreseen it.
SETTLED = listed("expected scheduled due set slated planned poised")
# "... to": somebody means to do it, said now.
MEANT = listed("plans plan expects intends intend planning preparing agreed decided pledged vowed promised committed")
# Those of them that name a resolve, not an appointment; without a date they are seldom more than words.
RESOLVE = listed("pledged vowed promised committed expects intends intend preparing")

REPORTING = listed(
    """
    said says say announced announces told reported reports confirmed confirms added noted stated revealed
    disclosed declared explained wrote indicated officials spokesman spokeswoman according statement
    """
)
# A clause with one of these is no plain statement: a condition, a doubt, a question.
CONDITIONS = listed("if unless whether assuming provided should suppose once")
DOUBTS = listed(
    """
    perhaps maybe might may could possibly supposedly hypothetically potentially presumably arguably probably
    conceivably unclear unlikely never possible possibility
    """
)
QUESTIONS = listed("how what why who whom where which whether whatever whoever")
# What happens again and again is no announcement.
HABITS = listed(
    """
    often usually always typically sometimes generally normally invariably traditionally every whenever
    """
)
# "The goal is to win", "the only way is to ask": what the subject consists in, not what will be.
AIMS = listed(
    """
    way option goal aim purpose idea plan key point objective task job challenge mission role thing trick answer
    solution strategy approach priority intention duty hope dream choice alternative step rule secret temptation
    tendency plans goals
    """
)
# A plan of the past, likely overtaken.
OVERTAKEN = listed("originally initially previously earlier had once formerly supposed")

# What somebody can later say happened or not. Bare forms.
EVENTS = listed(
    """
    arrive visit meet travel fly leave depart return attend host hold open close start begin launch end finish
    kick resume convene sign ratify vote elect announce unveil release publish present deliver submit file issue
    approve adopt pass table introduce send deploy withdraw pull transfer move hand take ship supply sell buy
    acquire merge invest build construct complete inaugurate test fire dock land orbit reach enter join quit
    resign retire step appoint nominate replace swear testify appear face stand plead sentence execute extradite
    deport free play compete race contest run air broadcast premiere screen perform tour celebrate mark
    commemorate march strike protest rally boycott ban lift impose raise cut lower reduce double triple expand
    extend suspend cancel shut reopen restore evacuate rule decide hear consider review debate discuss negotiate
    talk brief address speak campaign endorse welcome receive greet accompany escort chair head inspect expire
    lapse go come stop cease pay award grant fund lend repay spend hire recruit train dispatch station base
    inherit draw drop switch interview inject block bar refuse wrap prohibit outlaw sue charge indict auction
    cover vaccinate recall shutter agree reveal demolish privatize privatise nationalize scrap seize freeze fine
    levy refund oblige relocate evict house store participate undergo conduct organize organise stage mail
    require transport crown formalise formalize rotate arrest prosecute settle officiate outline recommend
    include attract update create establish dissolve form
    """
)
# What cannot be settled by looking: states, hopes, judgements.
VAGUE = listed(
    """
    help strengthen improve continue remain keep stay benefit serve enable allow affect influence depend know
    think believe feel want need like love hate try attempt seek work focus ensure make become seem look matter
    mean prove show bring give get find enjoy suffer encourage promote support contribute boost enhance
    consolidate deepen play_role respect maintain preserve protect defend fight struggle push aim learn
    understand remember forget recognize recognise realize realise see watch use drive shape define determine
    change evolve develop beef dominate strive cherish treat handle deal cope tolerate have do be represent
    require lead suggest imply cause result hurt harm undermine threaten risk tend appeal tell happen
    """
)
# Timetables speak in the present: "Congress reconvenes Jan. 24". No verbs whose third person is a noun ("returns").
TIMETABLE = listed(
    """
    begin start open end close meet arrive leave launch reconvene convene resume kick expire air take go travel
    fly premiere depart gather
    """
)
# Too wide to be checked without a date, though they happen.
LOOSE = listed(
    """
    go come take stand hand open reach face run play race draw drop settle attract decide vote finish hear fire
    switch pull form include start stop cease shut address speak call outline recommend talk move return leave
    hold close end
    """
)
# What somebody argues will be is an opinion, unless it has a date.
OPINION = listed(
    """
    argue argues argued contend contends contended believe believes believed predict predicts predicted insist
    insists insisted suggest suggests suggested warn warns warned claim claims claimed fear fears feared hoping
    hope hopes hoped thinks thinking sure convinced confident likely bet
    """
)
# "expected to include a visit by the president": the event is the noun.
EVENT_NOUNS = listed(
    """
    visit trip meeting interview talks summit tour stop speech address vote election hearing trial launch
    conference ceremony exercise
    """
)
# The bare form, then the one that news uses.
_IRREGULAR = """
hold/held send/sent build/built take/taken make/made give/given see/seen sell/sold pay/paid put/put cut/cut
bring/brought buy/bought leave/left meet/met begin/begun show/shown do/done know/known lead/led swear/sworn
spend/spent hear/heard free/freed begin/begins go/goes win/won set/set tell/told draw/drawn run/run find/found
keep/kept lend/lent lay/laid fly/flown shut/shut strike/struck withdraw/withdrawn
"""
IRREGULAR = {form: bare for bare, form in (entry.split("/") for entry in _IRREGULAR.split())}
_KNOWN = EVENTS | VAGUE | TIMETABLE


def base_form(word: str) -> str:
    """The bare form of a verb, as far as its ending tells.

    >>> [base_form(word) for word in ("visiting", "deployed", "launches", "held", "carries", "planning")]
    ['visit', 'deploy', 'launch', 'hold', 'carry', 'plan']
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, puts in (
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ing", "e"),
        ("ed", ""),
        ("ed", "e"),
        ("es", ""),
        ("es", "e"),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            for form in (stem + puts, stem[:-1] if len(stem) > 3 and stem[-1:] == stem[-2:-1] else ""):
                if form in _KNOWN:
                    return form
    if word in _KNOWN:
        return word
    for ending, puts in (
        ("ies", "y"),
        ("ied", "y"),
        ("ning", ""),
        ("ing", ""),
        ("ed", ""),
        ("ches", "ch"),
        ("shes", "sh"),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + (puts if ending != "ning" else "")
    return word
