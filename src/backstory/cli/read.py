"""Commands that read the record: day, show, search, changes, status, check."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import change_lines, json_option, note, plural, print_events, print_json
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.publish.press import Press
    from backstory.store import Archive

Context = tuple[Path, Settings]


@click.command(
    epilog="\b\nExamples:\n  backstory day 2014-02-13\n  backstory day 2014-02-13 --as-of 2014-02-13T18:00 --json"
)
@click.argument("day")
@click.option("--as-of", metavar="TIME", help="The day as it stood then, in UTC; nothing written later is shown.")
@json_option
@click.pass_obj
def day(obj: Context, day: str, *, as_of: str | None, as_json: bool) -> None:
    """Show the events of DAY (2014-02-13, today, yesterday) in the order of its page."""
    from backstory.errors import NotFound
    from backstory.publish import describe
    from backstory.store import Archive, articles, queries
    from backstory.times import moment, one_day

    path, settings = obj
    date = one_day(day, today=datetime.now(UTC).date())
    with Archive.open(path) as archive:
        at = moment(as_of) if as_of else None
        views = queries.day_as_of(archive, date, at) if at else queries.events_of_day(archive, date)
        if not at:  # what was found of a source later than that would leak in
            views = articles.with_articles(archive, views)
        press = _press(archive, settings)
        if not views and not queries.has_day(archive, date):
            raise NotFound(f"{date} is not in {path}; read it with 'backstory -a {path} update {date}'")
    if as_json:
        print_json([describe.entry(press, view) for view in views])
    else:
        print_events(views)
    if not views:
        note(f"no event stood on {date}" + (f" as of {as_of}" if as_of else ""))


@click.command(
    epilog="\b\nExamples:\n  backstory show 7k3fq9xm\n  backstory show /news/2014/02/13/russia-and-egypt --json"
)
@click.argument("event")
@click.option("--as-of", metavar="TIME", help="The record as it stood then, in UTC.")
@click.option("--minor", is_flag=True, help="Changes that are not of substance too; JSON always has them.")
@json_option
@click.pass_obj
def show(obj: Context, event: str, *, as_of: str | None, minor: bool, as_json: bool) -> None:
    """Show EVENT (its id, permalink or path) with its sources, its backstory and how its record changed."""
    from backstory.as_of import event_as_of
    from backstory.cli.show import event_text
    from backstory.publish import describe
    from backstory.store import Archive, Library, queries
    from backstory.times import moment

    path, settings = obj
    with Archive.open(path) as archive:
        page = Library(archive).event_page(queries.find_event(archive, event))
        press = _press(archive, settings)
        if as_of:
            at = moment(as_of)
            page = event_as_of(page, at)
            now = page.event.current
            position, slug = queries.standing_then(archive, page.event.id, now, at)
            page = replace(
                page,
                event=replace(page.event, slug=slug),
                position=position,
                page_title=press.page_of(now.item.day),
            )
    document = describe.event(press, page)
    if as_json:
        print_json(document)
    else:
        click.echo(event_text(page, document.url, minor=minor))


@click.command(
    epilog="\b\nExamples:\n  backstory search Lavrov Cairo\n  backstory search '\"arms deal\"' --limit 5 --json\n"
    "  backstory search who met Lavrov in Cairo --some"
)
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="At most this many events.")
@click.option("--some", is_flag=True, help="Where nothing holds all the words: what holds most of them.")
@json_option
@click.pass_obj
def search(obj: Context, words: tuple[str, ...], *, limit: int, some: bool, as_json: bool) -> None:
    """Find events whose text, topics or names hold all WORDS; "quote" a phrase. Best first."""
    from backstory.errors import NotFound
    from backstory.publish import describe
    from backstory.store import Archive, searching

    path, settings = obj
    asked = " ".join(words)
    with Archive.open(path) as archive:
        views = searching.search(archive, asked, limit=limit)
        if some and not views and (views := searching.search_some(archive, asked, limit=limit)):
            note(f"nothing holds all of: {asked}; these hold some of the words")
        press = _press(archive, settings)
    if as_json:
        print_json([describe.entry(press, view) for view in views])
    else:
        print_events(views)
    if not views:
        which, way = ("any", "") if some else ("all", "; --some finds what holds most of the words")
        raise NotFound(f"nothing in {path} holds {which} of: {asked}{way if len(asked.split()) > 1 else ''}")


@click.command(
    epilog="\b\nExamples:\n  backstory changes --since yesterday\n  backstory changes --since 2014-02-13 --minor --json"
)
@click.option("--since", metavar="TIME", required=True, help="From when on, in UTC: a time or a day.")
@click.option("--minor", is_flag=True, help="Changes that are not of substance too.")
@json_option
@click.pass_obj
def changes(obj: Context, *, since: str, minor: bool, as_json: bool) -> None:
    """Show what changed in the record since a time: new events, and changes of substance to known ones."""
    from backstory.errors import NotFound
    from backstory.publish import describe
    from backstory.store import Archive, queries
    from backstory.times import moment, one_day, stamp
    from backstory.views import ChangeView

    path, settings = obj
    today = datetime.now(UTC).date()
    start = one_day(since, today=today).isoformat() if since in ("today", "yesterday") else stamp(moment(since))
    with Archive.open(path) as archive:
        press = _press(archive, settings)
        found = queries.changes_between(archive, start, minor=minor)
        views = {key: queries.event_view(archive, key) for key, _ in found}
    if as_json:
        print_json([describe.change_entry(press, ChangeView(change, views[key])) for key, change in found])
    else:
        for key, change in found:
            click.echo("\n".join(change_lines(change, views[key])))
    if not found:
        raise NotFound(f"nothing changed in {path} since {since}")


@click.command()
@json_option
@click.pass_obj
def status(obj: Context, *, as_json: bool) -> None:
    """Show what the archive holds, what failed, and what could not be placed."""
    from backstory.store import Archive
    from backstory.store.status import by_cause
    from backstory.store.status import status as count

    path, _ = obj
    with Archive.open(path) as archive:
        facts = count(archive)
    if as_json:
        print_json(facts)
        return
    click.echo(f"{path}: the {facts.edition} edition, {plural(facts.size, 'byte')}")
    click.echo(f"{plural(facts.days, 'day')} from {facts.first_day or '-'} to {facts.last_day or '-'}")
    click.echo(f"{plural(facts.revisions, 'revision')}, the latest of {facts.latest or '-'}")
    click.echo(
        f"{plural(facts.events, 'event')} ({facts.removed} no longer on the wiki), "
        f"{plural(facts.versions, 'version')}, {plural(facts.changes, 'change')}"
    )
    click.echo(f"{facts.stories:,} stories, {facts.entities:,} people, places and things")
    if facts.articles:
        kinds = ", ".join(f"{count:,} {presence}" for presence, count in facts.articles.items())
        click.echo(f"{plural(sum(facts.articles.values()), 'article')} ({kinds}), {facts.texts:,} with their text")
    if facts.unread:
        click.echo(f"{plural(facts.unread, 'page')} not read yet; 'backstory update' goes on")
    if facts.unrelated:
        click.echo(f"{plural(facts.unrelated, 'day')} not related yet; 'backstory update' goes on")
    for trouble in by_cause(facts.failures):
        named = ", ".join(trouble.examples) + (" …" if trouble.units > len(trouble.examples) else "")
        many = f"{trouble.units:,} times: " if trouble.units > 1 else ""
        click.echo(f"failed: {trouble.step}, {many}{trouble.cause} (last {trouble.at}): {named}")
    if facts.failures:
        click.echo("each with its tries: backstory status --json")
    for oddity in facts.oddities:
        click.echo(f"odd: {oddity.page}, line {oddity.line + 1}: {oddity.message}")


@click.command()
@click.option("--deep", is_flag=True, help="Also conclude every page again and compare.")
@json_option
@click.pass_obj
def check(obj: Context, *, deep: bool, as_json: bool) -> None:
    """Check the archive from end to end; says nothing and exits 0 when all is well."""
    from backstory import pipeline
    from backstory.store import Archive
    from backstory.store.check import problems

    path, _ = obj
    with Archive.open(path) as archive:
        found = list(problems(archive))
        if deep:
            found += pipeline.differences(archive)
    if as_json:
        print_json(found)
    else:
        for problem in found:
            click.echo(problem)
    if found:
        note(f"backstory: {plural(len(found), 'problem')}; 'backstory -a {path} rebuild' concludes everything anew")
        raise click.exceptions.Exit(1)


def _press(archive: Archive, settings: Settings) -> Press:
    """What makes addresses for JSON: the same as on the published site."""
    from backstory.publish.press import press_of

    return press_of(archive, settings)


COMMANDS: tuple[click.Command, ...] = (day, show, search, changes, status, check)
