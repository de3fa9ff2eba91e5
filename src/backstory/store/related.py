"""The events around some others: by the relations on record, and by the stories they share.

At a time, only events on record by then, and only relations whose both ends have not been reworded since: a relation is
made from the words of now, and nothing of those may show.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from backstory.model import Certainty
from backstory.relate.nations import COUNTRIES
from backstory.relate.traits import names_of
from backstory.store.linking import Linking
from backstory.text import normal
from backstory.views import RelatedView

Related = dict[str, list[RelatedView]]

_MOST = 12
# Of a story so many events next to the one asked about; a story longer than _LONG is an era, not a story.
_OF_STORY, _LONG = 6, 150
# A story begun longer before is an era, if it holds more events or its heading names what goes on: of two events of the
# Syrian Civil War one seldom explains the other. What is related within a year was judged by its text too
# (`relate.frames`); the rest has only the heading.
_ERA, _FEW, _REACH = "+6 months", 25, 365
# Words of headings for what goes on; from those of the portal that stand over events years apart.
_THEMES = re.compile(
    r"\b(?:affairs|censorship|conflicts?|crime|crisis|economy|insurgency|intervention|policy|politics|presidency|protests|"
    r"punishment|relations|rights|terrorism|unrest|wars?)\b",
    re.IGNORECASE,
)
_DASH = re.compile("[-–—]")
_reasons = msgspec.json.Decoder(tuple[str, ...])


def related(linking: Linking, events: Sequence[str]) -> tuple[Related, Related]:
    """What led to each event and what came of it, by its id, the most telling first."""
    earlier: Related = {}
    later: Related = {}
    for event in events:
        earlier[event] = _along(linking, event, back=True)
        later[event] = _along(linking, event, back=False)
    return earlier, later


def _along(linking: Linking, event: str, *, back: bool) -> list[RelatedView]:
    own, other = ("later", "earlier") if back else ("earlier", "later")
    rows = linking.archive.db.execute(
        f"SELECT {other}, certainty, reasons FROM relation WHERE {own} = ? "
        f"ORDER BY told DESC, score DESC, {other} LIMIT ?",
        (event, 3 * _MOST),
    ).fetchall()
    found = {row[0]: (Certainty(row[1]), _reasons.decode(row[2])) for row in rows}
    told = {one: (sure, (why,)) for one, sure, why in _of_story(linking, event, back=back) if one not in found}
    unchanged = linking.unchanged([event, *found])
    wanted = [key for key in found if event in unchanged and key in unchanged]
    eras = _of_eras(linking, event, [*wanted, *told])
    keys = [key for key in (*wanted, *told) if eras.get(key, 0) <= (_REACH if key in found else 0)]
    views = {view.id: view for view in linking.views(keys)}
    return [RelatedView(views[key], *(found | told)[key]) for key in keys if key in views]


def _of_eras(linking: Linking, event: str, others: Sequence[str]) -> dict[str, int]:
    """Of some events those that share with one only stories that are eras by then, with the days between."""
    db = linking.archive.db
    stories = db.execute(
        "SELECT story, title, date(min(day), ?), count(*) FROM membership JOIN story ON story.id = story "
        "WHERE story IN (SELECT story FROM membership WHERE event = ?) GROUP BY story",
        (_ERA, event),
    ).fetchall()
    eras = {story: since for story, title, since, count in stories if count > _FEW or not names_a_matter(title)}
    if not eras:
        return {}
    rows = db.execute(
        "SELECT other.event, own.story, max(own.day, other.day), abs(julianday(own.day) - julianday(other.day)) "
        "FROM membership own JOIN membership other ON other.story = own.story "
        f"WHERE own.event = ? AND other.event IN ({', '.join('?' * len(others))})",
        (event, *others),
    ).fetchall()
    apart = {other: int(days) for other, _, _, days in rows}
    narrower = {other for other, story, day, _ in rows if day <= eras.get(story, day)}
    return {other: days for other, days in apart.items() if other not in narrower}


def names_a_matter(title: str) -> bool:
    """Whether a heading names what happened rather than what goes on.

    >>> names_a_matter("Brumadinho dam disaster"), names_a_matter("Japan–United States relations")
    (True, False)
    """
    plain = normal(_DASH.sub(" and ", title))
    return not _THEMES.search(plain) and not names_of(plain) <= COUNTRIES


def _of_story(linking: Linking, event: str, *, back: bool) -> Iterable[tuple[str, Certainty, str]]:
    """The events of the same stories next to one, nearest first."""
    sign, order = ("<", "DESC") if back else (">", "ASC")
    db = linking.archive.db
    stories = db.execute(
        "SELECT m.story, m.day, s.title FROM membership m JOIN story s ON s.id = m.story WHERE m.event = ? "
        "AND (SELECT count(*) FROM membership WHERE story = m.story) <= ? ORDER BY m.level DESC, m.story",
        (event, _LONG),
    ).fetchall()
    for story, day, title in stories:
        rows = db.execute(
            f"SELECT event FROM membership WHERE story = ? AND day {sign} ? ORDER BY day {order}, event LIMIT ?",
            (story, day, _OF_STORY),
        )
        for (key,) in rows.fetchall():
            yield key, Certainty.LIKELY, f"both belong to the story {title}"
