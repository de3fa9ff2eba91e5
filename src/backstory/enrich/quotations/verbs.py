"""Verbs that introduce what somebody said or wrote, in the forms news uses."""

from __future__ import annotations

from backstory.enrich.wordlist import listed

# Those that take a whole quotation: "...," he said. Irregular forms are spelled out after a slash.
_SAYING = """
say/said/says/saying tell/told/tells/telling write/wrote/writes/writing/written add continue tweet retweet
reply note declare ask explain report read/read/reads state respond admit claim charge argue insist warn urge
promise vow pledge recall conclude post joke quip predict acknowledge suggest concede complain contend observe
remark comment announce testify confirm deny stress emphasize emphasise lament exclaim shout yell chant
cry/cried/cries whisper mutter muse boast brag caution counter retort assert maintain advise demand plead
wonder agree lash fire opine proclaim reveal reiterate repeat relate reason recount recommend remember reflect
scoff scream shrug/shrugged sigh snap/snapped sneer speculate surmise swear/swore/swears tease theorize
thunder underscore utter venture volunteer chide/chided chime/chimed hint/hinted elaborate/elaborated
elaborates gush/gushed counsel exult fume growl laugh implore inform instruct interject intone elaborate echo
clarify chuckle bellow beg/begged begin/began start order offer object answer allege affirm address
quote/quoted hear/heard think/thought/thinks believe feel/felt/feels marvel message email text blog pen/penned
rail rant say sing/sang spell/spelled signal sum/summed go/went/goes close end caption preach pray rap/rapped
specify grouse grumble gripe bemoan enthuse deadpan/deadpanned crow assure reassure remind shoot/shot
"""
# Those whose sentence quotes in part: he praised her as "...".
_TELLING = """
call describe praise thank criticize criticise accuse mock deride dismiss denounce condemn hail laud label
dub/dubbed brand term refer characterize characterise tout blame compare portray cite blast slam/slammed
attack question charge defend decry express endorse promote depict voice speak/spoke/speaks/speaking/spoken
talk mention point put/puts find/found/finds want hope show/showed/shows see/saw/sees make/made/makes
give/gave/gives use take/took/takes apologize highlight identify include insult invoke target disavow ridicule
rip/ripped salute support oppose reject seek/sought propose plan threaten trash welcome worry know/knew/knows
learn list like love mean/meant/means offer outline pitch reference regard say single stand/stood suspect urge
view consider cheer bash berate chastise claim commend commit/committed convey deem deliver
"""


_DOUBLING = listed("admit quip blog plan rap sob commit dub slam rip")


def _forms(entry: str) -> list[str]:
    base, *irregular = entry.split("/")
    if base in _DOUBLING:
        regular = [base + base[-1] + "ed", base + base[-1] + "ing"]
    elif base.endswith("e"):
        regular = [base + "d", base[:-1] + "ing"]
    elif base.endswith("y") and base[-2] not in "aeou":
        regular = [base[:-1] + "ied", base + "ing"]
    else:
        regular = [base + "ed", base + "ing"]
    if base.endswith(("s", "sh", "ch", "x")):
        third = base + "es"
    else:
        third = base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeo" else base + "s"
    return [*(irregular or [regular[0]]), regular[1], third]


SAYING = frozenset(form for entry in _SAYING.split() for form in _forms(entry))
TELLING = SAYING | frozenset(form for entry in _TELLING.split() for form in _forms(entry))
# After "will", "would", "to": the bare verb.
SAYING_BARE = frozenset(entry.split("/")[0] for entry in _SAYING.split())
TELLING_BARE = SAYING_BARE | frozenset(entry.split("/")[0] for entry in _TELLING.split())
# The bare verb with a plural subject, where it is no noun: "critics say".
PLURAL = listed(
    """
    say argue write tell insist warn believe think add admit explain contend concede acknowledge complain ask
    state
    """
)
# Third persons that are more often nouns: a verb only right after a name or a pronoun.
NOUNS = listed(
    """
    states claims reports comments notes posts questions attacks answers calls charges plans hopes views lists
    offers orders remarks jokes demands blasts quotes messages texts blogs tweets pledges promises vows
    references supports targets brands labels terms thanks mentions worries laughs cries shouts emails ends
    closes signals counters cautions spells fires objects loves means uses makes reads speaks finds wants urges
    pitches stands feels warrants sums counsels pens captions retorts echoes interjects shows sees gives puts
    takes likes
    """
)
# Verbs of thinking and doing: they lead to the speaker only where no verb of saying does.
WEAK = frozenset(
    form
    for entry in [
        "think/thought/thinks",
        "believe",
        "feel/felt/feels",
        "hear/heard",
        "see/saw/sees",
        "make/made/makes",
        "use",
        "find/found/finds",
        "show/showed/shows",
        "know/knew/knows",
        "mean/meant/means",
        "want",
        "hope",
        "learn",
        "stand/stood",
        "give/gave/gives",
        "take/took/takes",
        "go/went/goes",
        "close",
        "end",
        "seek/sought",
        "complain",
        "put/puts",
        "single",
        "offer",
        "plan",
        "propose",
        "begin/began",
        "start",
        "support",
        "need",
        "hear",
        "love",
        "like",
    ]
    for form in (entry.split("/")[0], *_forms(entry))
)
AUXILIARY = listed(
    """
    has have had is are was were be been being will would could can may might did does do also then
    """
)
ADVERBS = listed(
    """
    also then later once recently reportedly now still even again instead subsequently previously famously
    himself herself just only further thus simply both all often always never not quickly repeatedly apparently
    already first earlier soon today yesterday sunday monday tuesday wednesday thursday friday saturday proudly
    """
)
