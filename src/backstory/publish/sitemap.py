"""What tells machines what is here: sitemaps, robots.txt, llms.txt. Paths in, files out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from backstory.publish import urls
from backstory.publish.elements import escape
from backstory.publish.press import LICENCE, Press

# The protocol's limit for one file.
MOST_ADDRESSES = 50_000

# A path and the day it last changed, "" if that is not known.
Address = tuple[str, str]


def sitemap_file(press: Press, name: str, addresses: Iterable[Address]) -> tuple[str, bytes]:
    """One sitemap."""
    out = ['<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n']
    for path, changed in addresses:
        when = f"<lastmod>{changed}</lastmod>" if changed else ""
        out.append(f"<url><loc>{escape(press.at.absolute(path))}</loc>{when}</url>\n")
    out.append("</urlset>\n")
    return urls.sitemap(name)[1:], "".join(out).encode()


def divided(press: Press, name: str, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """As many sitemaps as the paths need, called name, name-2, name-3; at least one."""
    rest = iter(paths)
    number = 1
    while (held := list(islice(rest, MOST_ADDRESSES))) or number == 1:
        yield sitemap_file(press, name if number == 1 else f"{name}-{number}", ((path, "") for path in held))
        number += 1


def index_file(press: Press, files: Iterable[str]) -> tuple[str, bytes]:
    """The index of all sitemaps, given by their file names."""
    lines = "".join(f"<sitemap><loc>{escape(press.at.absolute(f'/{name}'))}</loc></sitemap>\n" for name in files)
    text = (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</sitemapindex>\n'
    )
    return urls.SITEMAP[1:], text.encode()


def robots_file(press: Press) -> tuple[str, bytes]:
    """Everybody may read everything."""
    return urls.ROBOTS[1:], f"User-agent: *\nAllow: /\n\nSitemap: {press.at.absolute(urls.SITEMAP)}\n".encode()


def llms_file(press: Press, years: Sequence[int]) -> tuple[str, bytes]:
    """What is where, for programs that read text."""
    at = press.at
    name = press.settings.name
    span = f"from {years[0]} to {years[-1]}" if years else "none yet"
    places = [
        ("Latest days", urls.FRONT),
        ("All days, by year", urls.YEARS),
        ("Stories", urls.STORIES),
        ("People and places", urls.ENTITIES),
        ("Formats and addresses", urls.API),
        ("Questions", urls.QUESTIONS),
        ("About", urls.ABOUT),
    ]
    lines = "\n".join(f"- [{label}]({at.absolute_form(path, 'md')})" for label, path in places)
    day = at.absolute("/news/YYYY/MM/DD/index.md")
    text = f"""# {name}

> The events of Wikipedia's Current Events portal, {span}: each with its sources, the stories it belongs to, and
> every change to its wording. Text is {LICENCE}, by Wikipedia's contributors; each page says how to cite and credit it.

Every page is HTML, Markdown, JSON and XML at the same path: put .md, .json or .xml behind it (index.md in a folder).
A day is at {day}. An event's permanent address is in its page; a version of it never changes.

## Pages

{lines}

## Data

- [JSON Schema]({at.absolute(urls.JSON_SCHEMA)})
- [XML Schema]({at.absolute(urls.XML_SCHEMA)})
- [Atom feed]({at.absolute(urls.feeds(urls.FRONT)[0])})
- [Sitemap]({at.absolute(urls.SITEMAP)})
"""
    return urls.LLMS[1:], text.encode()
