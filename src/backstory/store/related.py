"""The events around some others: by the relations on record, and by the stories they share.

At a time, only events on record by then, and only relations whose both ends have not been reworded since: a relation is
made from the words of now, and nothing of those may show.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from backstory.model import Certainty
from backstory.relate.nations import COUNTRIES
from backstory.relate.traits import names_of
from backstory.store.linking import Linking
from backstory.text import normal
from backstory.views import RelatedView

Related = dict[str, list[RelatedView]]

_MOST = 12
# What lies within so many days of an event was related to it by its text too (`relate.judge`), or was not. Farther off
# only a heading joins two events, and it does if it names what happened and holds no more events than this; of these
# the nearest. Of two events of the Syrian Civil War one seldom explains the other.
_REACH, _FEW, _NEAREST = 365, 25, 6
# Words of headings for what goes on; from those of the portal that stand over events years apart.
_THEMES = re.compile(
    r"\b(?:affairs|censorship|conflicts?|crime|crisis|economy|insurgency|intervention|policy|politics|presidency|protests|"
    r"punishment|relations|rights|season|terrorism|unrest|wars?)\b",
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
    far = _far_off(linking, event, back=back)
    unchanged = linking.unchanged([event, *found])
    keys = [key for key in found if event in unchanged and key in unchanged]
    keys += [key for key in far if key not in found][:_NEAREST]
    views = {view.id: view for view in linking.views([event, *keys])}
    if event not in views:
        return []
    near = {key for key in views if abs((views[key].day - views[event].day).days) <= _REACH}
    told = far | found
    return [RelatedView(views[key], *told[key]) for key in keys if key in views and (key in near or key in far)]


def _far_off(linking: Linking, event: str, *, back: bool) -> dict[str, tuple[Certainty, tuple[str, ...]]]:
    """The events out of reach of one that stand under a heading with it, nearest first."""
    shift, sign, order = (f"-{_REACH} days", "<", "DESC") if back else (f"+{_REACH} days", ">", "ASC")
    db = linking.archive.db
    stories = db.execute(
        "SELECT m.story, m.day, s.title FROM membership m JOIN story s ON s.id = m.story WHERE m.event = ? "
        "AND (SELECT count(*) FROM membership WHERE story = m.story) <= ? ORDER BY m.level DESC, m.story",
        (event, _FEW),
    ).fetchall()
    found: dict[str, tuple[Certainty, tuple[str, ...]]] = {}
    for story, day, title in stories:
        if not names_a_matter(title):
            continue
        rows = db.execute(
            f"SELECT event FROM membership WHERE story = ? AND day {sign} date(?, ?) ORDER BY day {order}, event",
            (story, day, shift),
        )
        found |= {key: (Certainty.LIKELY, (f"both belong to the story {title}",)) for (key,) in rows.fetchall()}
    return found


def names_a_matter(title: str) -> bool:
    """Whether a heading names what happened rather than what goes on.

    >>> names_a_matter("Brumadinho dam disaster"), names_a_matter("Japan–United States relations")
    (True, False)
    """
    plain = normal(_DASH.sub(" and ", title))
    return not _THEMES.search(plain) and not names_of(plain) <= COUNTRIES
