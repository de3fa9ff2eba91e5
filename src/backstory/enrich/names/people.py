"""The persons a text names: runs of capitalised words that read like a person's name, titles and roles taken off.

A guess without a model: it knows given names, titles and words that only bodies and places have. Says where a name
stands and, when the name or its title tells, whether of a man or a woman.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from backstory.enrich.names.given import SEX
from backstory.enrich.names.keys import folded
from backstory.enrich.names.same import TITLES
from backstory.enrich.wordlist import listed
from backstory.places import NAMES


@dataclass(frozen=True, slots=True)
class Person:
    """text[start:end] is a name; `sex` is m, f or "" where it does not tell."""

    start: int
    end: int
    name: str
    sex: str = ""


_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’\-‐][^\W\d_]+)*")
_PARTICLES = listed("de da di del della der den van von bin bint ibn al el ben la le du dos das abu y")
# Capitalised words before a name that are no part of it.
ROLES = TITLES | listed(
    """
    speaker director chief deputy assistant acting senior spokesman spokeswoman spokesperson leader chair
    chairwoman chairperson ceo cfo coo founder owner editor author actor actress singer coach manager
    commissioner attorney lawyer counsel adviser advisor analyst strategist economist professor scientist
    researcher officer head member minority majority whip republican republicans democrat democrats democratic
    conservative labour liberal tory independent state defense defence foreign interior finance justice health
    education trade energy security national homeland treasury labor commerce house senate parliament white
    ministry department party campaign world united states u.s us american british russian chinese french german
    egyptian israeli palestinian iranian iraqi syrian turkish ukrainian saudi japanese indian pakistani afghan
    mexican canadian australian italian spanish greek polish north south east west european african asian arab
    gop dnc rnc fbi cia nsa pentagon kremlin nato un eu opposition envoy premier vice interim ex-president del
    insp supt superintendent candidate nominee rival billionaire businessman tycoon host anchor correspondent
    reporter columnist pollster historian
    """
)
# A run with one of these names a body, a place or a work.
BODIES = listed(
    """
    party ministry department council committee commission agency university college school institute center
    centre association union federation group company corp inc ltd bank fund court house senate congress
    parliament army navy force forces police times post journal news press tribune herald guardian street avenue
    road city county district island islands river lake mountain sea ocean bay airport station hospital church
    mosque temple museum park stadium theatre theater games cup league championship open act law bill treaty
    agreement accord war battle day week month year february march april june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday states kingdom republic nations
    organization organisation foundation trust society club service statistics services network radio television
    tv today twitter facebook google apple america europe asia africa
    """
)
NOT_FIRST = listed(
    """
    the a an to of in on at by for from with and but or if when while as after before since this that these
    those he she they it we i you another one two three each every all both his her their its our my what who
    why how where there here whether hopefully not no yes so then now also according however meanwhile although
    though because
    last next breaking updated watch read more photo video image file
    """
)
_PLACE_FIRST = listed("fort camp cape mount port")  # before the name of a place: "Fort Meade"
_PLACES = frozenset(name.casefold() for name in NAMES)
# Titles that only persons have; with one of these a surname alone is a person.
_HONOURS = TITLES - listed("the former late ex vice first minister prime secretary st saint hon detective") | {
    "minister"
}
_MALE = frozenset(("mr", "sir", "king", "prince", "lord", "pope", "father", "brother"))
_FEMALE = frozenset(("mrs", "ms", "miss", "dame", "queen", "princess", "lady", "sister", "madam"))


def find_people(text: str) -> tuple[Person, ...]:
    """The persons named in a text, in order; surnames by themselves too where a title stands before them."""
    found: list[Person] = []
    for run in _runs(text):
        person = person_in(text, run)
        if person is not None:
            found.append(person)
    return tuple(found)


Run = list[tuple[int, int]]
_GAPS = (" ", "\n", "\u00a0", " \n")


def _runs(text: str) -> list[Run]:
    """Stretches of capitalised words with nothing but spaces, initials and particles between."""
    runs: list[Run] = []
    run: Run = []
    held: Run = []  # particles after the run, part of it only when a capitalised word follows
    for match in _WORD.finditer(text):
        if run and not _joined(text, (held or run)[-1], match.start()):
            runs.append(run)
            run, held = [], []
        if match[0][0].isupper():
            run += [*held, match.span()]
            held = []
        elif run and match[0] in _PARTICLES:
            held.append(match.span())
        elif run:
            runs.append(run)
            run, held = [], []
    return [*runs, run] if run else runs


def _joined(text: str, last: tuple[int, int], start: int) -> bool:
    """Whether nothing but a space, or the full stop of "Barack H." and "Sen.", stands between two words."""
    gap = text[last[1] : min(start, last[1] + 3)]
    if gap in _GAPS:
        return True
    word = text[last[0] : last[1]]
    short = len(word) == 1 or word.lower() in TITLES or word in ("Jr", "St", "Del", "Insp", "Supt", "Pres")
    return short and gap in (". ", ".", ".\u00a0")


_OWNED = re.compile(r"['’]s$")


def person_in(text: str, run: Run) -> Person | None:
    """The person a run of capitalised words names, None where it reads like anything else."""
    words = [text[start:end] for start, end in run]
    first = max((place + 1 for place, word in enumerate(words[:-1]) if _leading(word)), default=0)
    titles = {folded(word) for word in words[:first]}
    titled, words = not titles.isdisjoint(_HONOURS), words[first:]
    plain = [folded(_OWNED.sub("", word)) for word in words]
    known = plain[0] in SEX
    if not (1 < len(words) <= 5 or titled) or not _like_a_name(words, plain):
        return None
    if not known and not titled and (len(words) > 3 or is_headline(text, run[0][0])):
        return None
    if len(words) > 1 and _OWNED.sub("", " ".join(words)).casefold() in _PLACES:
        return None
    if not known and not titled and _is_half(text, run):
        return None
    start, end = run[first][0], run[-1][1] - (2 if _OWNED.search(words[-1]) else 0)
    sex = "f" if titles & _FEMALE else "m" if titles & _MALE else ""
    if not sex and len(words) > 1:
        sex = SEX.get(plain[0], "").replace("x", "")
    return Person(start, end, " ".join(text[start:end].split()), sex)


def _is_half(text: str, run: Run) -> bool:
    """Whether a run is one side of "Pacific Gas & Electric Co"."""
    start, end = run[0][0], run[-1][1]
    return text[end : end + 3] == " & " or text[max(0, start - 3) : start] == " & "


def _like_a_name(words: Sequence[str], plain: Sequence[str]) -> bool:
    """No body, place or work, no word of the sentence, no shouting: "John Church" is one, "Church Street" none."""
    surname_alike = plain[0] in SEX and len(plain) == 2 and plain[1] not in ("university", "times")
    if not surname_alike and not BODIES.isdisjoint(plain):
        return False
    if plain[0] in _PLACE_FIRST and len(plain) > 1:
        return False
    if plain[-1] in ROLES or len(plain[-1]) < 2 or not NOT_FIRST.isdisjoint(plain):
        return False
    return not any(word.isupper() and len(word) > 3 for word in words)


def is_common(word: str) -> bool:
    """Whether a capitalised word by itself is no surname: a role, a body, a month, a word that opens sentences."""
    plain = folded(word)
    return plain in ROLES | BODIES | NOT_FIRST or len(plain) < 3 or word.isupper()


_LINE = 300


def is_headline(text: str, place: int) -> bool:
    """Whether a place is in a line of mostly capitalised words, where anything may look like a name."""
    start, end = text.rfind("\n", max(0, place - _LINE), place) + 1, text.find("\n", place, place + _LINE)
    line = text[max(start, place - _LINE) : end if end >= 0 else place + _LINE][:200]
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _leading(word: str) -> bool:
    plain = word.lower().rstrip(".")
    return plain in ROLES or plain in NOT_FIRST or word.endswith(("'s", "’s"))
