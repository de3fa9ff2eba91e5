"""An explanation as JSON for programs and as Markdown for reading: every line with its event, version and address.

Words only quote: the record's text, the article's text, and fixed phrases of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from backstory.enrich.understand import Described
from backstory.enrich.understand import described as described_article
from backstory.explaining.records import Explanation, Known, Line, Settled, Span
from backstory.publish import describe, urls, words
from backstory.publish.press import Press
from backstory.publish.prose import plain_markdown
from backstory.publish.words import long_date
from backstory.relate.announcements import Status

SECTIONS = (
    ("reports", "Reports"),
    ("anticipates", "Anticipates"),
    ("before", "Before"),
    ("after", "After"),
    ("also", "Also touches"),
)


def described(press: Press, found: Explanation) -> Described:
    """An explanation as plain values: the fields named in docs/explain.md."""
    return {
        "article": described_article(found.article),
        "verdict": found.verdict.value,
        "as_of": found.as_of.isoformat() if found.as_of else None,
        "horizon": found.horizon.isoformat() if found.horizon else None,
        **{name: [_line(press, found, line) for line in getattr(found, name)] for name, _ in SECTIONS},
        "announced": [_settled(press, found, one) for one in found.announced],
        "entities": [_known(press, found, one) for one in found.entities],
    }


def _line(press: Press, found: Explanation, line: Line) -> Described:
    event = line.event
    return {
        "id": event.id,
        "version": event.version,
        "date": event.day.isoformat(),
        "text": describe.said(event.item),
        "certainty": line.certainty.value,
        "reasons": list(line.reasons),
        "url": address(press, found, line),
        "spans": [_span(span) for span in line.spans],
    }


def path_of(found: Explanation, line: Line) -> str:
    """Where a line leads: to the event as it stands, or to the version of the day that was asked about."""
    event = line.event
    return urls.version(event.id, event.version) if found.as_of else urls.event(event.day, event.slug)


def address(press: Press, found: Explanation, line: Line) -> str:
    """The same as an address to cite."""
    return press.at.absolute(path_of(found, line))


def _span(span: Span) -> Described:
    return {"text": span.text, "start": span.start, "end": span.end}


def _settled(press: Press, found: Explanation, one: Settled) -> Described:
    told = one.statement
    return {
        "text": told.text,
        "start": told.start,
        "end": told.end,
        "from": told.first.isoformat() if told.first else None,
        "to": told.last.isoformat() if told.last else None,
        "status": one.status.value,
        "by": one.by.isoformat(),
        "event": _line(press, found, one.outcome) if one.outcome else None,
        "days": one.days,
    }


def _known(press: Press, found: Explanation, one: Known) -> Described:
    return {
        "name": one.title,
        "url": press.entity_address(one.title),
        "spellings": list(one.spellings),
        "spans": [_span(span) for span in one.spans],
        "events": [_line(press, found, line) for line in one.events],
        "total": one.total,
    }


def told_of(one: Settled) -> str:
    """For which days something was announced, and what became of it, as a line: "For 5 July 2015: came about"."""
    first, last = one.statement.first, one.statement.last
    when = f"for {words.days_named(first, last)}: " if first and last else ""
    line = when + status_words(one)
    return line[:1].upper() + line[1:]


def by_sentence(announced: Iterable[Settled]) -> Iterator[tuple[str, list[Settled]]]:
    """What was announced, by the sentences that say so: one may name several days."""
    for _, same in groupby(announced, key=lambda one: (one.statement.start, one.statement.text)):
        found = list(same)
        yield found[0].statement.text, found


def status_words(one: Settled) -> str:
    """What became of a statement, in a few words."""
    if one.status is Status.NOT_ON_RECORD:
        return f"no outcome on record by {long_date(one.by)}"
    if one.status is Status.STILL_TO_COME:
        return f"still to come on {long_date(one.by)}, the last day on record"
    came = "came about" if one.status is Status.CAME_ABOUT else "came about otherwise"
    return came + (f", {days_after(one.days)}" if one.days else "")


def days_after(days: int) -> str:
    """How long after the first day announced."""
    return f"{abs(days)} day{'' if abs(days) == 1 else 's'} {'after' if days > 0 else 'before'} the day named"


def markdown(press: Press, found: Explanation) -> str:
    """An explanation as Markdown."""
    parts = [f"# {plain_markdown(title(found))}", *(plain_markdown(fact) for fact in facts(found))]
    parts.append(f"**{found.verdict.value.capitalize()}.**")
    for name, heading in SECTIONS[:4]:
        parts += _section(press, found, heading, getattr(found, name))
    if found.announced:
        parts += ["## Announced here", "\n".join(_announced(press, found))]
    if found.entities:
        parts += ["## Who and where", "\n".join(_who(found.entities))]
    parts += _section(press, found, SECTIONS[4][1], found.also)
    return "\n\n".join(parts) + "\n"


def title(found: Explanation) -> str:
    """The article's title, or that it has none."""
    titles = found.article.article.metadata.titles
    return titles[0].value if titles else "An article without a title"


def facts(found: Explanation) -> Iterator[str]:
    """What is known of the article itself."""
    article = found.article.article
    page = article.metadata
    if page.site:
        yield f"From {page.site.value}."
    if page.published:
        yield f"Published {long_date(page.published.date)} ({page.published.origin})."
    elif article.inferred:
        first, last = article.inferred.earliest, article.inferred.latest
        when = long_date(first) if first == last else f"{long_date(first)} to {long_date(last)}"
        yield f"Date unknown; by its text published {when}."
    else:
        yield "Date unknown."
    if found.as_of:
        yield f"By the record as it stood on {long_date(found.as_of)}."


def _section(press: Press, found: Explanation, heading: str, lines: Iterable[Line]) -> list[str]:
    rows = [_row(press, found, line) for line in lines]
    return [f"## {heading}", "\n".join(rows)] if rows else []


def _row(press: Press, found: Explanation, line: Line) -> str:
    text = plain_markdown(describe.said(line.event.item))
    why = plain_markdown("; ".join(line.reasons))
    return (
        f"- [{long_date(line.event.day)}]({address(press, found, line)}): {text}\n"
        f"  *{line.certainty.value.capitalize()}: {why}.*"
    )


def _announced(press: Press, found: Explanation) -> Iterator[str]:
    for text, same in by_sentence(found.announced):
        yield f"- “{plain_markdown(text)}”"
        for one in same:
            yield f"  - *{told_of(one)}.*"
            if one.outcome:
                yield "    " + _row(press, found, one.outcome).replace("\n", "\n    ")


def _who(entities: Iterable[Known]) -> Iterator[str]:
    for one in entities:
        also = f" (also written {', '.join(one.spellings)})" if one.spellings else ""
        days = ", ".join(long_date(line.event.day) for line in one.events)
        yield f"- {plain_markdown(one.title + also)}: {days}; {one.total} in all"
