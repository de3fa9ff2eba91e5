"""The command line: reads arguments, calls the layers below, prints data on stdout and the rest on stderr.

Commands live by what they do: `keep` the record, `read` it, `give` it out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from backstory import __version__
from backstory.cli import announced, articles, decide, enrich, entity, explain, give, keep, read, story
from backstory.errors import BackstoryError

INTERRUPTED = 130

_EPILOG = """\b
Examples:
  backstory demo                                  build and serve the bundled sample
  backstory update 2014-02                        read a month from Wikipedia
  backstory -a news.db update --from pages/       read a folder of day pages
  backstory day 2014-02-13                        the events of a day
  backstory search Lavrov Cairo                   find events by words
  backstory publish site/                         write the website

Exit status: 0 done, 1 failed, 2 wrong usage, 3 nothing found, 4 done in part, 130 interrupted."""


@click.group(epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="backstory")
@click.option(
    "-a",
    "--archive",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The archive file [default: backstory.db; BACKSTORY_ARCHIVE].",
)
@click.pass_context
def cli(context: click.Context, archive: Path | None) -> None:
    """Backstory keeps the record of world events and shows the story behind the news."""
    from backstory import config

    settings = config.load()
    context.obj = (archive or Path(settings.archive), settings)


for _command in (
    *keep.COMMANDS,
    *decide.COMMANDS,
    *read.COMMANDS,
    *story.COMMANDS,
    *announced.COMMANDS,
    *articles.COMMANDS,
    *entity.COMMANDS,
    *explain.COMMANDS,
    *enrich.COMMANDS,
    *give.COMMANDS,
):
    cli.add_command(_command)


def main() -> None:
    """Runs the command line and ends the process with its exit status."""
    # The encoder's matrices are small: shared between threads they take several times as long on a busy machine.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        status = cli.main(standalone_mode=False)
        sys.stdout.flush()
    except BackstoryError as error:
        status = _fail(str(error), error.exit_code)
    except click.Abort:
        status = _fail("interrupted; what was done is kept, run again to go on", INTERRUPTED)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except BrokenPipeError:
        # The reader of our output has gone, as `| head` does: not an error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        status = _fail(f"{place}{error.strerror or error}; check the place and its free space", 1)
    sys.exit(status if isinstance(status, int) else 0)


def _fail(message: str, status: int) -> int:
    click.echo(f"backstory: {message}", err=True)
    return status
