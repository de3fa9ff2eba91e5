"""Each page's record as Markdown: the same facts, for reading in a terminal or handing to a program. Pure.

Links lead to other Markdown pages where there are any, and are absolute, since Markdown travels.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from backstory.model import Kind
from backstory.publish import behind, docs, prose
from backstory.publish.differences import LABELS, matters
from backstory.publish.prose import markdown_address, plain_markdown, reporter, web_address
from backstory.publish.words import count, long_date, month_name, period, short_date, utc, weekday


def event(doc: docs.EventDoc) -> str:
    """An event: text, neighbours, sources, changes."""
    parts = [
        f"# {plain_markdown(doc.title)}",
        _dateline(f"{weekday(doc.date)} {long_date(doc.date)}", doc.category, *doc.topics),
    ]
    if doc.state != "live":
        joined = f" It was joined with {doc.into}." if doc.into else ""
        parts.append(f"*No longer on Wikipedia’s page; this is its last version.{joined}*")
    parts.append(_text(doc.text, doc.entities, doc.links))
    parts += [_related_lines("The backstory", doc.backstory), _related_lines("What followed", doc.followed)]
    for place in doc.stories:
        parts.append(_place(place))
    parts += [_pledges(doc), _sources(doc.sources), _figures(doc.figures), _changes(doc.changes)]
    parts.append(_foot(doc.attribution, doc.cite, f"Permanent link: {doc.permalink}"))
    return _joined(parts)


def version(doc: docs.VersionDoc) -> str:
    """A frozen version."""
    return _joined(
        [
            f"# {plain_markdown(doc.title)}",
            _dateline(long_date(doc.date), doc.category, *doc.topics),
            f"*Version {doc.number}, as Wikipedia had it from {utc(doc.time)}. The event now: {doc.permalink}*",
            _text(doc.text, doc.entities, doc.links),
            _sources(doc.sources),
            _foot(doc.attribution, doc.cite),
        ]
    )


def day(doc: docs.DayDoc) -> str:
    """The events of a day by category."""
    return _joined(
        [f"# {doc.title}", *_sections(doc.events, "##"), _turn(doc.previous, doc.next), _foot(doc.attribution)]
    )


def front(doc: docs.FrontDoc, credit: docs.Attribution) -> str:
    """The latest days."""
    parts = [f"# {plain_markdown(doc.title)}"]
    for each in doc.days:
        parts += [f"## [{each.title}]({_form(each.url)})", *_sections(each.events, "###")]
    if doc.opinion:
        parts += ["## Opinion", _names(doc.opinion)]
    return _joined([*parts, _foot(credit)])


def month(doc: docs.MonthDoc) -> str:
    """The days of a month."""
    lines = [
        f"- [{long_date(line.date)}]({_form(line.url)}): {count(line.events, 'event')}"
        + (f" ({plain_markdown(', '.join(line.topics))})" if line.topics else "")
        for line in doc.days
    ]
    return _joined([f"# {doc.title}", "\n".join(lines), _turn(doc.previous, doc.next)])


def year(doc: docs.YearDoc) -> str:
    """The months of a year."""
    lines = [
        f"- [{month_name(line.first)}]({_form(line.url)}): {count(line.events, 'event')} on {count(line.days, 'day')}"
        for line in doc.months
    ]
    stories = ["## Stories of the year", _names(doc.stories)] if doc.stories else []
    return _joined([f"# {doc.title}", "\n".join(lines), *stories, _turn(doc.previous, doc.next)])


def years(doc: docs.YearsDoc) -> str:
    lines = [f"- [{line.year}]({_form(line.url)}): {count(line.events, 'event')}" for line in doc.years]
    return _joined([f"# {doc.title}", "\n".join(lines)])


def story(doc: docs.StoryDoc | docs.EntityDoc, credit: docs.Attribution) -> str:
    """A story or an entity: its events in order of time."""
    parts = [f"# {plain_markdown(doc.title)}"]
    if doc.first and doc.last:
        parts.append(f"{count(doc.count, 'event')}, {long_date(doc.first)} to {long_date(doc.last)}.")
    if doc.page:
        parts.append(f"On Wikipedia: <{doc.page}>")
    if doc.periods:
        lines = [f"- [{period(p.name)}]({_form(p.url)}): {count(p.events, 'event')}" for p in doc.periods]
        parts += ["## Parts", "\n".join(lines)]
    if doc.events:
        parts += ["## Latest" if doc.periods else "## Events", "\n".join(_dated(entry) for entry in doc.events)]
    return _joined([*parts, *_related(doc), _foot(credit)])


def changes(doc: docs.ChangesDoc) -> str:
    """The changes of a day."""
    lines = []
    for made in doc.changes:
        weight = "" if made.substance else " (not of substance)"
        lines.append(
            f"- {utc(made.time)}, {LABELS[Kind(made.kind)].lower()}{weight}: "
            f"[{plain_markdown(made.title)}]({_form(made.url)}){_words(made.before, made.after)}"
        )
    return _joined([f"# {doc.title}", "\n".join(lines) or "None.", _turn(doc.previous, doc.next)])


def announced(doc: docs.AnnouncedDoc) -> str:
    """What is announced and not settled."""
    as_of = f"As of {long_date(doc.as_of)}, the newest day on record." if doc.as_of else ""
    parts = [f"# {doc.title}", as_of, "## Still to come", _announced_lines(doc.due)]
    parts += ["## Past its day, with nothing on record", _announced_lines(doc.passed)]
    if doc.count > len(doc.passed):
        parts.append(f"And {doc.count - len(doc.passed)} older.")
    return _joined(parts)


def _announced_lines(lines: Iterable[docs.AnnouncedLine]) -> str:
    told = [
        f"- {_days(line.earliest, line.latest)}, announced {long_date(line.date)}: "
        f"[{plain_markdown(line.text)}]({_form(line.url)})"
        for line in lines
    ]
    return "\n".join(told) or "None."


def _days(first: date, last: date) -> str:
    return long_date(first) if first == last else f"{long_date(first)} to {long_date(last)}"


def _related_lines(title: str, held: Sequence[docs.Related]) -> str:
    """The events told beside one, each with how sure it is and why."""
    lines = [
        f"- {long_date(one.date)}: [{plain_markdown(one.text)}]({_form(one.url)}) "
        f"({one.certainty}: {plain_markdown('; '.join(one.reasons))})"
        for one in held
    ]
    return f"## {title}\n\n" + "\n".join(lines) if lines else ""


def _pledges(doc: docs.EventDoc) -> str:
    """What an event settles and announces."""
    lines = [
        f"- {one.turn.capitalize()}, announced {long_date(one.date)}: "
        f"[{plain_markdown(one.text)}]({_form(one.url)}) ({one.certainty}: {', '.join(one.reasons)})"
        for one in doc.outcome
    ]
    for said in doc.announcement:
        lines.append(f"- Announced for {_days(said.earliest, said.latest)}: “{plain_markdown(said.text)}”")
        now = said.outcome
        if now:
            lines.append(
                f"  - {now.turn.capitalize()}, {long_date(now.date)}: "
                f"[{plain_markdown(now.text)}]({_form(now.url)}) ({now.certainty}: {', '.join(now.reasons)})"
            )
        else:
            lines.append("  - No outcome on record.")
    return "## Announced and happened\n\n" + "\n".join(lines) if lines else ""


def names(doc: docs.NamesDoc) -> str:
    """An index of names."""
    return _joined([f"# {plain_markdown(doc.title)}", _names(doc.pages), _names(doc.names)])


def opinion(doc: docs.OpinionDoc) -> str:
    lines = [
        f"- {long_date(e.date)}: [{plain_markdown(e.title)}]({_form(e.url)}), {plain_markdown(e.author)}. "
        f"{plain_markdown(e.summary)}"
        for e in doc.essays
    ]
    return _joined([f"# {doc.title}", "\n".join(lines)])


def essay(doc: docs.EssayDoc) -> str:
    sample = "*This essay is a sample.*" if doc.sample else ""
    by = f"{plain_markdown(doc.author)}, {long_date(doc.date)}"
    return _joined([f"# {plain_markdown(doc.title)}", by, sample, doc.body.strip(), "---", doc.licence])


def text(doc: docs.TextDoc) -> str:
    return _joined([doc.body.strip(), "---", doc.licence])


# Parts


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"


def _form(url: str) -> str:
    """Where one of our pages is as Markdown."""
    return f"{url}index.md" if url.endswith("/") else f"{url}.md"


def _dateline(*said: str) -> str:
    return " · ".join(plain_markdown(each) for each in said if each)


def _text(text: str, entities: Sequence[docs.Entity], links: Sequence[docs.Outside]) -> str:
    anchors = [(e.start, e.end, _form(e.url) if e.url else e.page) for e in entities]
    anchors += [(each.start, each.end, web_address(each.url)) for each in links]
    return prose.markdown(text, anchors)


def _place(place: docs.Place) -> str:
    lines = [f"Story: [{plain_markdown(place.title)}]({_form(place.url)})", ""]
    for label, beside in (("Before", place.previous), ("After", place.next)):
        if beside:
            lines.append(f"- {label}, {short_date(beside.date)}: [{plain_markdown(beside.text)}]({_form(beside.url)})")
    return "\n".join(lines).rstrip()


def _sources(sources: Sequence[docs.Source]) -> str:
    lines = [f"{n}. {_source(source)}" for n, source in enumerate(sources, 1)]
    return "## Sources\n\n" + ("\n".join(lines) or "None is cited.")


def _source(source: docs.Source) -> str:
    label = plain_markdown(reporter(source) or source.url)
    url = web_address(source.url)
    text = f"[{label}]({markdown_address(url)})" if url else label
    notes = [f"in {plain_markdown(source.language)}"] if source.language else []
    if source.dead:
        notes.append("marked as gone")
    article = source.article
    if archived := web_address(source.archived or (article.archived if article else "")):
        notes.append(f"[archived copy]({markdown_address(archived)})")
    if article:
        notes[:0] = [plain_markdown(said) for said in (article.title, *behind.facts(article)) if said]
        notes += [f"[{name}]({markdown_address(to)})" for name, to in behind.links(article)]
    whole = f"{text} ({', '.join(notes)})" if notes else text
    return f"{whole}\n   {plain_markdown(behind.quoted(article))}" if article and article.excerpt else whole


def _changes(changes: Sequence[docs.ChangeTo]) -> str:
    """What matters first; spelling, links and formatting apart."""
    newest = list(reversed(changes))
    told = [_change(made) for made in newest if matters(made)]
    minor = [_change(made) for made in newest if not matters(made)]
    parts = [("## How this record changed", told), ("### Spelling, links and formatting", minor)]
    return "\n\n".join(f"{heading}\n\n" + "\n".join(lines) for heading, lines in parts if lines)


def _change(made: docs.ChangeTo) -> str:
    said = f"- {LABELS[Kind(made.kind)]}, {utc(made.time)}, version {made.version}"
    return said if made.kind == "recorded" else said + _words(made.before, made.after)


def _words(before: str, after: str) -> str:
    return "".join(
        f"\n  - {label}: {plain_markdown(words)}" for label, words in (("before", before), ("after", after)) if words
    )


def _figures(tracks: Sequence[docs.FigureTrack]) -> str:
    lines = [
        f"- {plain_markdown(track.noun)}: "
        + ", then ".join(f"{value.number} ({utc(value.time)})" for value in track.values)
        for track in tracks
    ]
    return "## Figures\n\n" + "\n".join(lines) if lines else ""


def _sections(events: Sequence[docs.Entry], mark: str) -> list[str]:
    by_category: dict[str, list[docs.Entry]] = {}
    for entry in events:
        by_category.setdefault(entry.category, []).append(entry)
    parts = []
    for category, held in by_category.items():
        if category:
            parts.append(f"{mark} {plain_markdown(category)}")
        for topics, same in groupby(held, key=lambda entry: entry.topics):
            heading = [f"**{plain_markdown(' › '.join(topics))}**", ""] if topics else []
            parts.append("\n".join([*heading, *(_entry(entry) for entry in same)]))
    return parts


def _entry(entry: docs.Entry) -> str:
    reported = f" ({plain_markdown(', '.join(dict.fromkeys(name for s in entry.sources if (name := reporter(s)))))})"
    quoted = next((behind.quoted(s.article) for s in entry.sources if s.article and s.article.excerpt), "")
    said = f"\n  {plain_markdown(quoted)}" if quoted else ""
    return f"- [{plain_markdown(entry.text)}]({_form(entry.url)}){reported if entry.sources else ''}{said}"


def _dated(entry: docs.Entry) -> str:
    return f"- {long_date(entry.date)}: {_entry(entry)[2:]}"


def _names(held: Sequence[docs.Name]) -> str:
    return "\n".join(
        f"- [{plain_markdown(name.title)}]({_form(name.url)})"
        + (f": {count(name.events, 'event')}" if name.events is not None else "")
        for name in held
    )


def _related(doc: docs.StoryDoc | docs.EntityDoc) -> list[str]:
    if isinstance(doc, docs.EntityDoc):
        return _of_entity(doc)
    parts = ["## Part of", _names(doc.within)] if doc.within else []
    return [*parts, "## Stories within", _names(doc.contains)] if doc.contains else parts


def _of_entity(doc: docs.EntityDoc) -> list[str]:
    """What is told of an entity besides its events."""
    parts = []
    for title, held in (("Called", doc.called), ("Filed under", doc.categories)):
        if held:
            parts += [
                f"## {title}",
                "\n".join(f"- {plain_markdown(e.label)}: {count(e.events, 'event')}" for e in held),
            ]
    if doc.years:
        parts += ["## By year", "\n".join(f"- {each.year}: {count(each.events, 'event')}" for each in doc.years)]
    if doc.names:
        lines = [
            f"- [{plain_markdown(each.title)}]({markdown_address(each.page)}) ({each.certainty}): "
            f"{plain_markdown(each.reason)}"
            for each in doc.names
        ]
        parts += ["## Other names", "\n".join(lines)]
    if doc.stories:
        parts += ["## Stories", _names(doc.stories)]
    return [*parts, "## Named with", _names(doc.others)] if doc.others else parts


def _turn(previous: str, following: str) -> str:
    return " · ".join(f"[{label}]({_form(url)})" for label, url in (("Before", previous), ("After", following)) if url)


def _foot(given: docs.Attribution, cite: str = "", more: str = "") -> str:
    revision = f", <{given.revision}>" if given.revision else ""
    credit = f"Text from {plain_markdown(given.work)} (<{given.url}>{revision}), by its contributors, {given.licence}."
    return "\n\n".join(
        ["---", *([f"Cite as: {plain_markdown(cite)}"] if cite else []), *([more] if more else []), credit]
    )
