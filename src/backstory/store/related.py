"""The events around some others: by the relations on record, and by the stories they share.

At a time, only events on record by then, and only relations whose both ends have not been reworded since: a relation is
made from the words of now, and nothing of those may show.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from backstory.model import Certainty
from backstory.store.linking import Linking
from backstory.views import RelatedView

Related = dict[str, list[RelatedView]]

_MOST = 12
# Of a story so many events next to the one asked about; a story longer than _LONG is an era, not a story.
_OF_STORY, _LONG = 6, 150
# A story begun longer before is an era: of two events of the Syrian Civil War one seldom explains the other.
_ERA = "-6 months"
# Yet in a story of few events two of one week belong together, however long it goes on: relations of two countries.
_FEW, _SOON = 25, 7
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
    story = [one for one in _of_story(linking, event, back=back) if one[0] not in found]
    unchanged = linking.unchanged([event, *found])
    wanted = [key for key in found if event in unchanged and key in unchanged]
    views = {view.id: view for view in linking.views([*wanted, *(key for key, _, _ in story)])}
    eras = _eras(linking, event, list(views))
    lines = [RelatedView(views[key], *found[key], eras.get(key, "")) for key in wanted if key in views]
    for key, certainty, reason in story:
        if key in views:
            lines.append(RelatedView(views[key], certainty, (reason,), eras.get(key, "")))
    return lines


def _eras(linking: Linking, event: str, others: Sequence[str]) -> dict[str, str]:
    """Of some events those that nothing joins to one but stories that go on for long, with their titles."""
    titles: dict[str, list[str]] = {}
    narrower = set()
    rows = linking.archive.db.execute(
        "SELECT other.event, story.title, date(max(own.day, other.day), ?) > "
        "(SELECT min(day) FROM membership WHERE story = own.story) AND NOT "
        "(abs(julianday(own.day) - julianday(other.day)) <= ? "
        "AND (SELECT count(*) FROM membership WHERE story = own.story) <= ?) FROM membership own "
        "JOIN membership other ON other.story = own.story JOIN story ON story.id = own.story "
        f"WHERE own.event = ? AND other.event IN ({', '.join('?' * len(others))}) ORDER BY other.event, story.title",
        (_ERA, _SOON, _FEW, event, *others),
    )
    for other, title, is_era in rows.fetchall():
        if is_era:
            titles.setdefault(other, []).append(title)
        else:
            narrower.add(other)
    return {other: " / ".join(named) for other, named in titles.items() if other not in narrower}


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
