"""Sentences of the portal that announce without "will": "calls elections for 5 June", "orders schools to close".

A date that lies ahead, with the words before it in its sentence, into the act it belongs to; nothing where no shape
fits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the act begins in the words before a date, and the cue it was known by."""

    cue: str
    start: int


def _any(words: str) -> str:
    """Any of some words, as a pattern."""
    return f"(?:{'|'.join(words.split())})"


# What somebody sets a date for, as a noun.
_HAPPENING = _any(
    r"""
    elections? by-?elections? referend(?:um|ums|a) votes? polls? run-?off summits? meetings? trials? hearings? dates?
    launch(?:es)? talks inauguration funeral strikes? ceremony ceasefires? truces? sessions? conferences? visits?
    mourning executions? sentencing court-martial march(?:es)? protests? rall(?:y|ies) lockdowns? curfews? debates?
    resignation retirement departure closures? closing end\sof withdrawal suspension bans?
    tour trip opening reopening concert match
    exercises? drills? holidays? negotiations state\sof\semergency restrictions quarantine release verdict wedding
    coronation canonization beatification consistory abdication handover premiere parade deployment rollout campaign
    mandate mission amnesty measures tariffs? sanctions increase cuts? easing mobili[sz]ation evacuation vaccinations?
    dissolution disbandment match tender auction primar(?:y|ies) caucus(?:es)? exams? census games? festival
    marriages? payments? deadline lifting preview investiture
    move transfer delivery enforcement nominations? vaccine\smandate relocation disqualification extension imposition
    """
)
_SETS = _any(
    r"(?:re-?)?sets?(?!\s(?:him|her|them|it|fire|off|up)) schedules? call(?:s|ing)?(?!\sfor\b) fixes convenes? summons"
)
_CALLS_FOR = (
    r"(?:call(?:s|ing)? for\b[^.;]*?\b(?:to be held|rounds? of (?:voting|talks|negotiations))"
    r"|calls? for a (?:leadership )?(?:ballot|spill)\b[^.;]{0,80}?"
    r"|(?<!their )(?<!his )(?<!her )(?<!the )(?<! a )call(?:s|ing)? for (?:an? )?(?:[\w-]+ ){0,4}"
    r"(?:strikes?|protests?|rall(?:y|ies)|demonstrations?|march(?:es)?)"
    r"|(?<=, )calling for (?:[\w-]+ ){0,3}elections?)"  # "dissolves the parliament, calling for elections on 27 May"
)
_MOVES = _any(
    r"""
    (?:(?:is|are|has\sbeen|have\sbeen)\s)?(?:postpone[sd]?|delay(?:s|ed)?|defer(?:s|red)|reschedule[sd]?|moved?|moves|adjourn(?:s|ed)?)
    push(?:es|ed|ing)\sback brings?\sforward delaying postponing rescheduling deferring
    """
)
_RESOLVES = _any("agrees? decides? votes? intends? promises? pledges? vows? undertakes? commits?")
_ORDERS = _any("orders? allows? permits? authori[sz]es? directs? instructs? requires? invites?")
_TELLS = _any(
    r"""
    announces? (?<!is\s)announced announcing confirms? declares? unveils? approves? orders? imposes? introduces?
    reimposes? reveals? issues? bans? lifts? eases? tightens? plans? schedules? organi[sz]es?
    """
)
_DOES = _any(
    """
    announces? confirms? declares? approves? orders? imposes? introduces? reimposes? reinstates? bans? lifts? eases?
    tightens? allows? closes? suspends? grants? orders? asks? extends? issues? places? expands? agrees? enacts?
    mandates? prohibits? requires? reopens? resumes? raises? cuts? joins? appoints? names? (?:re-?)?elects? restricts?
    limits? signs? steps resigns? retires?
    banning requiring allowing closing restricting lifting mandating imposing suspending permitting prohibiting
    """
)
_DOING = _any(
    r"""
    visiting travell?ing meeting holding hosting sending launching leaving resigning retiring opening closing starting
    returning withdrawing releasing ending deploying running ceasing suspending banning shutting quitting stepping
    introducing reopening resuming
    """
)
# What stands between an act and its date.
_AT = (
    r"\s+(?:for|on|to|in|from|at)"
    r"(?:\s+(?:for|on|in|by|to|until|from|at|the|early|late|mid|around|noon|midnight|week|of)|,)*\s*$"
)
_BY = (
    r",?\s+(?:on|in|by|from|for|before|until|starting|beginning|at|between)"
    r"(?:\s+(?:the|early|late|mid|end|of|on|in|from))*\s*$"
)
_EARLY = r"(?:\s+(?:the|early|late|mid|end|of|at|least|as|soon|no (?:earlier|sooner) than))*\s*$"
_WHEN = (
    r"\s+(?:on|in|by|for|from|at|between|effective|starting|beginning|to begin|to start)"
    r"(?:\s+(?:the|early|late|mid|end|of|on|in|from|as of|at|midnight|later))*\s*$"
)
_ON = (
    r"\s+(?:on|in|at|by|from|within|effective|starting|beginning|as of|between|no (?:later|longer) than|as early as)"
    r"(?:\s+(?:the|early|late|mid|end|of|on|in|from|as of|at|midnight|later))*\s*$"
)
# As far as a clause goes: "will speak to those who return on Monday" is another's day.
_SAME = r"(?:(?!\b(?:who|whose|which|that|when|where|because|although|after|since|while|than|if|unless|but)\b)[^;])"
_PLAIN = rf"(?:(?!\b(?:ahead of|before|prior to|anticipated|scheduled|order to)\b){_SAME})"
_FROM = (
    r"\b(?:beginning|starting|effective|commencing|to begin|to start|to take effect|with effect)"
    r"(?:\s+(?:on|in|from|at|as of|of|midnight|the|early|late|later))*\s*$"
)
_FROM_OR = r"(?:from|as of|beginning|starting|effective)(?:\s+(?:on|in|from|at|as of|of|midnight|the|early|late))*\s*$"
_REPORTS = _any(
    "announces? confirms? says? states? declares? authori[sz]es? approves? decides? orders? agrees? votes? rules?"
)
# "To" before a verb, and what is no verb after "to": "due to fears of", "of Croatia to the European Union".
_TO_DO = (
    r"(?<!due )(?<!according )(?<!prior )(?<!access )(?<!planned )(?<!scheduled )(?<!used )(?<!in order )"
    r"(?<!were set )(?<!was set )\bto\s"
)
_VERB = (
    r"(?!(?:be(?!\s\w+ed\b)|have|an?|the|his|her|its|their|this|that|these|those|all|any|some|no|each|least|about|around)\b)"
    r"(?![a-z]+(?:[^s]s|[^e]ed|tion|ness|ity)\b)(?!(?!bring)[a-z]+ing\b)"
    r"(?!(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
    r"(?!(?:increase|rise|fall|grow|decline|drop|demand|protest|campaign|urge|ask|call|prevent|avoid|prepare|deal|international|national)\b)[a-z]+"
)
# A thing of one day as a noun, with up to three words before it; "following the election on Sunday" looks back.
_A_HAPPENING = (
    r"(?<!ollowing )(?<!fter )(?<!ince )(?<!ast )(?:(?:an?|the|its|his|her|their)\s)?"
    r"(?:(?!(?:an?|the|of|for|in|on|to|ahead|and|after|since|following|last|disappointing|disputed)\b)[\w-]{3,}\s){0,3}"
    + _any(r"elections? by-?elections? referendum run-?off ballot summit trial hearing appearance inauguration final")
)
# By which a body settles what is to come; the group is where the act begins.
_SHAPES = tuple(
    (cue, re.compile(pattern))
    for cue, pattern in (
        ("to be", rf",\s+with\s+(?P<act>an?\s[^;,]{{3,80}}?\s(?:scheduled|planned|due|slated|set|expected)){_AT}"),
        ("sets", rf"\b(?P<act>{_SETS}\b[^.;]*?\b{_HAPPENING}\b[^.;]{{0,60}}?){_AT}"),
        ("sets", rf"\b(?P<act>{_CALLS_FOR}){_AT}"),
        # "passes a law that calls for a referendum before June"
        (
            "before",
            r"\b(?:decree|law|ruling|order|deal|agreement)\s(?:that |which )?"
            rf"(?P<act>call(?:s|ing) for\b[^.;]{{0,40}}?\b{_HAPPENING}\b[^.;]{{0,40}}?)"
            r"\s+before\s*$",
        ),
        (
            "sets",
            r"\b(?:has|have) (?P<act>(?:called(?!\s(?:off|on)\b)|set|scheduled)\b"
            rf"[^.;]{{0,80}}?\b{_HAPPENING}\b[^.;]{{0,40}}?){_ON}",
        ),
        ("moved", rf"\b(?P<act>postponement of [^.;]{{3,120}}?)\s(?:to|until){_EARLY}"),
        ("sets", rf"\btrigger(?:s|ing) (?P<act>[^.;,]{{0,40}}\belections?){_AT}"),
        (
            "to be",
            rf"\bwith (?P<act>(?:an?|the) [^.;,]{{3,60}}? to (?:start|begin|open|close|end|resume|arrive|follow)){_ON}",
        ),
        ("moved", rf"\b(?P<act>{_MOVES}\b[^.;]{{3,160}}?)\b(?:to|until|till|for){_EARLY}"),
        (
            "moved",
            r"\b(?:is|are|was|has been|have been|will be|to be) (?:(?:later|now|also|then|again) )?"
            r"(?P<act>(?:delayed|postponed|put off|deferred|adjourned|rescheduled|moved|brought forward|pushed back) )"
            rf"(?:to|until|till|for|by){_EARLY}",
        ),
        ("decided", rf"\b(?P<act>{_RESOLVES}\s+(?:[a-z]+ly\s+)?to\s+(?!be\b)[a-z]+\b[^.;]*?){_BY}"),
        ("ordered", rf"\b(?P<act>{_ORDERS}\s+[^.;]{{3,120}}?\sto\s+[a-z]+\b[^.;]*?){_WHEN}"),
        ("announced", rf"\b(?P<act>{_TELLS}\b[^.;]*?\b{_HAPPENING}\b[^.;]{{0,120}}?){_WHEN}"),
        ("beginning", rf"\b(?P<act>{_DOES}\b[^;]*?){_FROM}"),
        (
            "is doing",
            rf"\b(?:is|are)\s+(?:set\s+on\s+|(?:reported|said|expected)\s+to\s+be\s+)?(?P<act>{_DOING}\b{_SAME}*?)\s+(?:on|in|by|from|at|later|next|this){_EARLY}",
        ),
        (
            "expected",
            rf"\b(?P<act>(?:{_HAPPENING}|round)\b[^.;]{{0,60}}?"
            rf"\b(?:is|are)\s+(?:expected|scheduled|planned|due|slated|set|called)"
            rf"(?:\s(?:across|in|at)\s[^.;,]{{3,40}}?)?){_AT}",
        ),
        (
            "to be",
            r"(?:,|\bwith\b[^.;,]{3,80}?)\s+(?P<act>(?:scheduled|planned|due|slated|set|expected)"
            r"(?:\s+to\s+[a-z]+[^.;,]{0,60}?)?|to\s+(?:be|begin|start|take|open|launch|run)\b[^.;,]{0,60}?)"
            rf"\s+(?:for|on|in|by|from){_EARLY}",
        ),
        ("plan", rf"\b(?P<act>to be (?:held|opened|launched|released|signed|built|delivered)\b[^.;,]{{0,60}}?){_ON}"),
        ("plan", rf"\b(?P<act>to (?:come|go|enter) into (?:force|effect)\b[^.;,]{{0,60}}?){_ON}"),
        (
            "arriving",
            r"\bwith\b[^.;,]{3,80}?"
            r"\s(?P<act>(?:(?:now\s)?expected|arriving|starting|beginning|(?:re)?opening|resuming|taking effect"
            r"|being [a-z]+ed)\b"
            rf"[^.;,]{{0,60}}?){_ON}",
        ),
        (
            "will",
            rf"\b(?:will|shall)\s+(?:(?:also|now|then)\s+)?(?P<act>(?!not\b|never\b)[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        (
            "would",
            rf"\b{_REPORTS}\b[^.;]{{3,160}}?\bwould\s+(?P<act>(?!not\b|have\b)[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        (
            "plan",
            r"\bannounces?\s+(?:his|her|its|their)\s+(?:intentions?|plans?|decision)\s+to\s+"
            rf"(?P<act>[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        (
            "from",
            rf"\b(?P<act>{_DOES}\b{_SAME}*?),?\s+(?:from|as of|between)(?:\s+(?:the|early|late|mid|midnight))*\s*$",
        ),
        (
            "from",
            rf"\b(?:is|are)\s+(?:also\s+)?(?P<act>(?!moved|postponed|delayed|rescheduled|brought)(?:[a-z]+ed|effective)\b{_SAME}{{0,120}}?)"
            rf"\s*{_FROM_OR}",
        ),
        (
            "plan",
            r"\b(?:plans?|intends?|(?:is|are)(?:\s+(?:set|due|expected|scheduled|preparing|planning|about))?)\s+to\s+"
            rf"(?P<act>[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        # "triggering early elections scheduled for 2019"
        (
            "expected",
            rf"\b(?P<act>{_HAPPENING}\b[^.;,]{{0,60}}?\s(?:(?:now|currently|already)\s)?"
            rf"(?:scheduled|due|set|slated|planned)){_AT}",
        ),
        ("expected", r"\b(?P<act>(?:payments?|deadline|report|verdict|vote|decision) (?:is |are )?due)\s*$"),
        # "results are not due for another ten days"
        (
            "expected",
            r"\b(?P<act>(?:results?|verdict|decision|ruling)\b[^.;,]{0,40}?\s(?:is|are)\snot\s(?:due|expected))"
            r"\sfor\sanother\s*$",
        ),
        # "the court orders that elections must be held no later than 31 July"
        (
            "ordered",
            rf"\b(?:orders?|rules|decides?|mandates?)\b[^.;]{{3,80}}?\bmust\s+(?P<act>(?!not\b)[a-z]+\b{_SAME}{{0,120}}?){_ON}",
        ),
        # "the court orders that the assembly sit within seven days"
        (
            "ordered",
            r"\b(?:orders?|rules|decides?|mandates?)\sthat\s[^.;]{3,80}?\s(?:should\s)?"
            rf"(?P<act>(?:sit|meet|convene|hold|open|reopen|close|leave|resume|pay|be\s\w+ed)\b{_SAME}{{0,120}}?){_ON}",
        ),
        # "approves moving the elections to March", "signs a law changing the date of the primary to 5 February"
        (
            "moved",
            r"\b(?P<act>(?:moving|changing\sthe\sdates?\sof)\s[^.;,]{3,80}?)\s(?:back\s|forward\s)?to\s*$",
        ),
        # "announces plans for concerts across seven continents in July 2007"
        ("announced", rf"\bannounces?\s(?:its\s|his\s|her\s|their\s)?(?P<act>plans?\sfor\s{_SAME}{{3,100}}?){_ON}"),
        # "is to replace him on November 1" as "is appointed president, replacing Trichet on November 1"
        ("is doing", rf"\b(?P<act>(?:replacing|succeeding)\s[A-Z][^.;,]{{2,60}}?){_ON}"),
        # "results are now expected tomorrow", "a trial is forthcoming on 30 July"
        ("expected", rf"\b(?:is|are)\s(?:now\s)?(?P<act>(?:expected|forthcoming|scheduled|due)){_ON}"),
        # "has a motion of no confidence scheduled for Wednesday"
        ("expected", r"\b(?P<act>motion\b[^.;,]{0,60}?\s(?:scheduled|due|set))\sfor\s*$"),
        # "the case is due for a hearing next Thursday"
        (
            "expected",
            rf"\b(?P<act>due\s+for\s+(?:(?:an?|the|another|his|her|its)\s)?[a-z]{{4,}}\b[^.;,]{{0,80}}?){_ON}",
        ),
        # "passes the agreement for the country to leave the union on 31 January"
        (
            "plan",
            r"\b(?:agree\w*|deal|approv\w+|pass(?:es)?|treaty|deadline|date)\b[^.;]{0,80}?\sfor\s[^.;,]{2,60}?\sto\s"
            rf"(?P<act>[a-z]+\b{_SAME}{{0,120}}?){_ON}",
        ),
        # "paving the way for talks between the two to begin next week"
        (
            "to be",
            rf"\b(?P<act>{_HAPPENING}\b[^.;,]{{0,60}}?\sto\s"
            rf"(?:begin|start|resume|open|take\splace|go\sahead)\b[^.;,]{{0,80}}?){_ON}",
        ),
        # "proceeds with plans to generate power between June and August"
        (
            "plan",
            r"\b(?:proceed|go(?:es)?\sahead)s?\swith\s(?:its\s|the\s)?plans?\s+to\s+"
            rf"(?P<act>[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        # A word that says from when on reaches back over other clauses: "those who are ill, beginning this month".
        ("will", rf"\b(?:will|shall)\s+(?:also\s)?(?P<act>(?!not\b|never\b)[a-z]+\b[^;]{{0,260}}?){_FROM}"),
        (
            "will",
            r"\b(?:will|shall)\s+(?:also\s)?(?P<act>(?!not\b|never\b)[a-z]+\b[^;]{0,180}?)"
            rf",\s+(?:on|by|in|no later than){_EARLY}",
        ),
        # "the rules will not be enforced until 13 September"
        (
            "will",
            r"\b(?:will|shall|do|does|is|are)\s+(?P<act>not\s(?:be\s)?"
            r"(?:begin|start|open|reopen|resume|return|take\seffect|allowed|permitted|enforced|held)\b[^.;]{0,80}?)"
            r"\s+until(?:\s(?:at|least|the|early|late|mid|end|of))*\s*$",
        ),
        # "cinemas can reopen with 25% capacity on March 5", "has to go into a second round on December 29"
        (
            "can",
            rf"\b(?:can|must|(?:has|have|is|are)\s(?:(?:allowed|permitted|required|able)\s)?to)\s"
            rf"(?P<act>(?!not\b|never\b)[a-z]+\b{_SAME}{{0,180}}?){_ON}",
        ),
        # "ends in Rome in October 2023", "takes place over three days from 20 April"
        (
            "timed",
            r"\b(?P<act>(?:begins|starts|ends|opens|closes|expires|concludes|resumes|(?:re)?convenes"
            r"|takes? (?:effect|place|office))\b[^.;,]{0,50}?"
            rf"|(?:comes|goes|enters) into (?:force|effect)\b[^.;,]{{0,90}}?){_ON}",
        ),
        # "France is announced as the host of the summit in 2011"
        (
            "plan",
            r"\bas\s(?P<act>(?:the\s)?(?:host(?:s|\scity|\scountry|\snation)?|venue)\s(?:of|for)\b[^.;,]{3,80}?)"
            rf"{_ON}",
        ),
        # "agrees in principle to elections in 2009"
        ("decided", rf"\b(?P<act>agrees?\s(?:in\sprinciple\s)?to\s(?:[\w-]+\s){{0,3}}?{_HAPPENING}){_ON}"),
        # "the session will end on March 11, with elections on April 13"
        ("sets", rf"\b(?:with|and|followed by)\s(?P<act>{_A_HAPPENING}){_ON}"),
        # "he is to contest the runoff on 24 February": a thing of one day, named with its day
        ("scheduled", rf"(?:\s|['’]s\s)(?P<act>{_A_HAPPENING})\s(?:on|for)\s*$"),
        # "will open the canal before 6 August"
        (
            "before",
            r"\b(?:will|shall|(?:is|are) (?:planned|scheduled|due|set|expected) to)\s+(?:also\s)?"
            rf"(?P<act>(?!not\b|never\b)[a-z]+\b{_SAME}{{0,180}}?)\s+before(?:\sthe(?:\send\sof)?)?\s*$",
        ),
        # "support from Asian nations when the organisation meets on Thursday"
        ("timed", rf"\bwhen\s[^.;,]{{3,80}}?\s(?P<act>(?:meets?|gathers?|convenes?)\b[^.;,]{{0,40}}?){_ON}"),
        # "the youngest mayor of the city when she takes office on 16 July"
        ("timed", rf"\bwhen\s(?:he|she|it|they)\s(?P<act>(?:assumes?|takes?)\soffice){_ON}"),
        # "agrees to a ceasefire along the border, effective 3 August"
        (
            "effective",
            r"(?P<act>\b(?:ban|closure|curfew|lockdown|agreement|measures?|restrictions?|rules?|quarantine|tariffs?"
            r"|ceasefire|truce)\b"
            r"[^;]{0,240}?),?\s(?:effective|with effect|starting|beginning)(?:\s(?:on|from|as of|at|midnight))*\s*$",
        ),
        # "sign the treaty, to become the 28th member on July 1", "allowing Lithuania to adopt the euro on January 1"
        ("to do", rf"{_TO_DO}(?P<act>{_VERB}\b{_PLAIN}{{0,180}}?){_ON}"),
    )
)
# What a list of days goes on with: "schools reopen on 8 March and the lifting of the order on 29 March".
_LISTED = re.compile(
    rf"^,?\s+(?:(?:and|then|with|followed\sby)\s+)*(?:(?:the|an?)\s)?(?P<act>{_HAPPENING}\b[^.;]{{0,100}}?){_ON}"
    rf"|^,?\s+(?:and|then|before)\s+(?:will|shall)\s+(?P<also>(?!not\b)[a-z]+\b{_SAME}{{0,100}}?){_ON}"
)
# "As of June 26, it will no longer be mandatory": the date stands first.
_OPENS = re.compile(
    r"(?:^|\bthat,? |, )(?:on|from|(?:starting|beginning)(?: on| from| in)?|within|by|as of|effective|between|in|at)"
    r"(?: (?:the|midnight|of|on|end|early|late|mid|around))*\s*$",
    re.I,
)
# "sets January 10 for the hearing", "declares 6 April as a day of mourning".
_SETS_DAY = re.compile(r"\b(?:sets?|fixes|schedules?|declares?|proclaims?|announces?|confirms?|names?)\s+$")
_DAY_OF = re.compile(r",?\s+(?:(?:for|as)\s+|(?=an? (?:national )?(?:day|holiday)\b))(?P<act>[^.;]{4,160})")
# "A May 5 date is set for the election", "July 14 will be the release date for the book".
_IS_THE_DAY = re.compile(
    r"(?:\s(?:date|day))?\s(?:(?:is|has been)\s(?:set|fixed|chosen|named)\s(?:for|as)\s(?P<act>[^.;]{4,160})"
    r"|(?:will be|is)\s(?:(?:set|chosen)\sas\s)?the\s(?P<date>(?:\w+\s)?(?:date|day)\s(?:for|of|when)\s[^.;]{4,160}))"
)
# "heads for a November 22 run-off", "agrees to a March 5 hearing": the day is part of the thing's name.
_HEADS_FOR = re.compile(
    r"\b(?:announces?|sets?|schedules?|plans?|calls?|confirms?|sticks? to|(?:heads?|headed|set) for|agrees? to)"
    r"\s+(?:an?|the|his|her|its|their)\s+$"
)
_THING = re.compile(
    rf"\s+(?P<act>(?:[\w-]+\s){{0,2}}?(?:{_HAPPENING}|{_any('deadline withdrawal retirement')})\b[^.;,]{{0,80}})"
)
_ACT_BEHIND = re.compile(
    r"(?:,|\s)\s?(?P<who>[^.;]{2,160}?)\s(?:will|shall|must|(?:is|are|plans?|intends?)(?: due| set| expected)? to)\s+"
    r"(?P<act>(?!not\b|never\b)[a-z]+\b[^.;]{0,160})"
)


# "Is chosen to host the 2024 Olympics", "The 2010 Games will be hosted by Delhi": the year in the name is the day.
_HOSTS = re.compile(
    r"\b(?:will|(?:wins?|awards?|chooses?|chosen|selects?|selected|picked|named|confirmed)\b"
    r"(?:(?!finalist|bid\b)[^.;]){0,80}? to) (?P<act>(?:host|stage) the) $"
    r"|\b(?:chosen|chooses?|selected|selects?|elected|elects?|named|names|announced|picks?)\b(?:(?!finalist|bid\b)[^.;]){0,80}?"
    r" as (?P<as>(?:the )?host(?: city| nation| country)? (?:of|for) the) $"
)
_IS_HOSTED = re.compile(r"(?P<who> [^.;,]{2,80}?) (?:will|is to|are to) (?P<act>be (?:hosted|staged)\b[^.;]{0,80})")
EDITION = re.compile(r"(?: [A-Z][\w’'-]*)+")  # behind its year: "the 2010 | Commonwealth Games"
_ASIDE = re.compile(  # "will face Le Pen, who has 23%, on 24 April", "is stepping down when his term ends in June"
    r",\s(?:who|which|whose|where)\s[^,;]{3,100},"
    r"|\s[–—]\s(?:who|which|whose|where)\s[^–—;]{3,100}\s[–—]"
    r"|\swhen\s(?:his|her|its|their)\s(?:\w+\s)?(?:term|contract|mandate|tenure)\s(?:ends|expires|runs out)"
)
_QUOTED = re.compile('["“”]')
_FIGURE_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
_RANGE = re.compile(r"\d{1,2}\s?[-–]\s?$")  # "for 26–27 May": the date found begins with 27


# "7 August, when the first round of sanctions begins"
_WHEN_BEHIND = re.compile(
    r",?\s+when\s+(?P<who>[^.;,]{2,120}?)\s"
    r"(?P<act>(?:(?:is|are) due to|begins?|starts?|takes? (?:effect|place|office)"
    r"|(?:goes|go|comes?) into (?:effect|force)|expires?)\b"
    r"[^.;,]{0,80})"
)


def shape_before(lead: str) -> Shape | None:
    """The act that a date belongs to, from the words of its sentence before it.

    >>> shape_before("The prime minister calls general elections for ")
    Shape(cue='sets', start=19)
    """
    lead = _ASIDE.sub(lambda found: " " * len(found[0]), _RANGE.sub("", lead))
    lead = _QUOTED.sub(" ", lead)
    lead = _FIGURE_COMMA.sub("·", lead.replace(".", "·"))  # inside a sentence: "U.S.", "2.5", "80,000"
    for cue, pattern in _SHAPES:
        found = pattern.search(lead)
        if found:
            return Shape(cue, found.start("act"))
    return None


def shape_listed(between: str) -> Shape | None:
    """The act of the next day of a list, from the words between the day before it and that day.

    >>> shape_listed(" and the lifting of the order on ")
    Shape(cue='announced', start=9)
    """
    found = _LISTED.search(between.replace(".", "·"))
    return Shape("announced", found.start("act" if found["act"] else "also")) if found else None


# "Says that next week it will", "which means that tomorrow the schools will": no "on" before these.
_OPENS_BARE = re.compile(r"(?:^|\bthat,? |, |\band )$", re.I)
_BARE_DATE = re.compile(r"(?:next|tomorrow|beginning|starting|effective|later|early|late)\b", re.I)


def shape_behind(lead: str, follows: str, *, when: str = "") -> tuple[str, str] | None:
    """Who and what, where a date, `when`, opens a clause: from the words before it and those behind.

    >>> shape_behind("From ", ", visitors from Malta will be allowed to enter.")
    ('visitors from Malta', 'be allowed to enter')
    """
    if (day := _SETS_DAY.search(lead)) and (act := _DAY_OF.match(follows)):
        return lead[: day.start()].strip(), act["act"].strip()
    if re.fullmatch(r"(?:[Aa]|[Tt]he)?\s?", lead) and (named := _IS_THE_DAY.match(follows)):
        return "", (named["act"] or named["date"]).strip()
    if (heads := _HEADS_FOR.search(lead)) and (thing := _THING.match(follows)):
        return lead[: heads.start()].strip(), thing["act"].strip()
    if re.fullmatch(r"\d{4}", when) and (hosted := hosting(lead, follows, when)):
        return hosted
    if then := _WHEN_BEHIND.match(follows):
        return then["who"], then["act"].strip()
    opens = _OPENS.search(lead) or (_BARE_DATE.match(when) and _OPENS_BARE.search(lead))
    found = _ACT_BEHIND.match(follows) if opens else None
    return (found["who"], found["act"].strip()) if found else None


def hosting(lead: str, follows: str, when: str) -> tuple[str, str] | None:
    """Who and what, where a year stands in the name of games to be held in it.

    >>> hosting("Delhi is chosen to host the ", " Commonwealth Games.", "2010")
    ('Delhi is chosen', 'host the 2010 Commonwealth Games')
    """
    name = EDITION.match(follows)
    if (hosts := _HOSTS.search(lead)) and name:
        act = hosts["act"] or hosts["as"]
        return re.sub(r" (?:to|as) $", "", lead[: hosts.end() - len(act) - 1]), f"{act} {when}{name[0]}"
    if re.fullmatch(r"(?:[Tt]he )?", lead) and (hosted := _IS_HOSTED.match(follows)):
        return f"{lead}{when}{hosted['who']}", hosted["act"].strip()
    return None
