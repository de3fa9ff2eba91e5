"""Commands that give the record out: publish, serve, demo."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from backstory.cli.output import json_option, note, plural, print_json, publishing
from backstory.config import Settings

if TYPE_CHECKING:
    from backstory.publish.site import PublishReport

Context = tuple[Path, Settings]

_port = click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port.")


@click.command(
    epilog="\b\nExamples:\n  backstory publish site/\n  backstory publish site/ --url https://news.example.org"
)
@click.argument("site", type=click.Path(path_type=Path, file_okay=False))
@click.option("--url", help="The address the site will have; feeds and canonical links begin with it.")
@click.option("--opinion", type=click.Path(path_type=Path, file_okay=False), help="A folder of Markdown essays.")
@click.option("--full", is_flag=True, help="Render every page, not only what changed.")
@click.option("--git", "to_git", is_flag=True, help="Commit the site to git, in the folder SITE.")
@json_option
@click.pass_obj
def publish(
    obj: Context, site: Path, *, url: str | None, opinion: Path | None, full: bool, to_git: bool, as_json: bool
) -> None:
    """Write the website of the archive into the folder SITE; again, only what changed."""
    path, settings = obj
    folder = opinion or (Path(settings.opinion) if settings.opinion else None)
    report = _publish(path, site, _site_settings(settings, url), opinion=folder, full=full)
    if to_git:
        _commit(path, site)
    if as_json:
        print_json(report)
    else:
        note(f"{site}: {_counts(report)}")


@click.command(epilog="\b\nExample:\n  backstory serve site/ --port 8080")
@click.argument("site", type=click.Path(path_type=Path, file_okay=False))
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="The address to listen on.")
@_port
@click.pass_obj
def serve(obj: Context, site: Path, *, host: str, port: int) -> None:
    """Serve the published site in the folder SITE on this machine; with an archive, explain articles and search too."""
    path, settings = obj
    _serve(site, host, port, archive=(path, settings))


@click.command(epilog="\b\nExample:\n  backstory demo --out /tmp/demo --no-serve")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="Where to put the archive and the site.",
)
@click.option("--no-serve", is_flag=True, help="Stop after building.")
@_port
@click.pass_obj
def demo(obj: Context, *, out: Path, no_serve: bool, port: int) -> None:
    """Build the bundled sample archive, publish its site and serve it on this machine."""
    from backstory import pipeline, sample
    from backstory.fetch.sources import open_source
    from backstory.store import Archive

    _, settings = obj
    out.mkdir(parents=True, exist_ok=True)
    report = pipeline.Report()
    with sample.folder() as folder:
        with Archive.open(out / "backstory.db", write=True, edition_code="en") as archive:
            entries = open_source(folder / "pages", archive.edition)
            pipeline.keep(archive, entries, report, now=datetime.now(UTC))
            pipeline.conclude(archive, report)
        site = out / "site"
        published = _publish(
            out / "backstory.db",
            site,
            _site_settings(settings, f"http://localhost:{port or 8000}"),
            opinion=folder / "opinion",
            full=False,
        )
    note(
        f"Read the sample, {plural(report.revisions + report.known, 'revision')}, into {out / 'backstory.db'}.\n"
        f"Published it in {site}: {_counts(published)}.\n"
        f"Try:  backstory -a {out / 'backstory.db'} day 2014-02-13\n"
        f"      backstory -a {out / 'backstory.db'} search Cairo"
    )
    if no_serve:
        note(f"Look: backstory serve {site}")
    else:
        _serve(site, "127.0.0.1", port, archive=(out / "backstory.db", settings))


def _site_settings(settings: Settings, url: str | None) -> Settings:
    from dataclasses import replace

    return replace(settings, url=(url or settings.url).rstrip("/"))


def _publish(path: Path, site: Path, settings: Settings, *, opinion: Path | None, full: bool) -> PublishReport:
    from backstory.publish.essays import read_essays
    from backstory.publish.site import SiteSettings, publish
    from backstory.store import Archive, Library
    from backstory.store.library import record_published

    with Archive.open(path, write=True) as archive, publishing() as show:
        library = Library(archive, read_essays(opinion) if opinion else ())
        look = SiteSettings(settings.url, settings.name, archive.edition.code, archive.edition.wiki)
        report = publish(library, site, look, full=full, progress=show)
        record_published(archive)
    return report


def _commit(path: Path, site: Path) -> None:
    from backstory.publish import git
    from backstory.store import Archive
    from backstory.store.status import status

    with Archive.open(path) as archive:
        facts = status(archive)
    when = facts.latest or "1970-01-01T00:00:00Z"
    if git.commit(site, f"The record as of {when}: {plural(facts.events, 'event')}", at=when):
        note(f"committed {site} to git")


def _counts(report: PublishReport) -> str:
    return (
        f"{plural(report.files, 'file')}, {report.written:,} written, {report.unchanged:,} unchanged, "
        f"{report.removed:,} removed"
    )


def _serve(site: Path, host: str, port: int, *, archive: Context) -> None:
    from backstory.serve.app import SiteServer
    from backstory.serve.desk import Desk

    path, settings = archive
    desk = Desk(path, settings) if path.exists() else None
    with SiteServer(site, (host, port), desk) as server:
        note(f"Serving {site} at {server.url} (Ctrl+C ends)")
        if desk:
            note(f"Explaining articles by {path} at {server.url}explain/, searching it at {server.url}search")
        server.serve_forever()


COMMANDS: tuple[click.Command, ...] = (publish, serve, demo)
