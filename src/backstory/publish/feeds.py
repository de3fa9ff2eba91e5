"""Feeds: the same items as Atom, RSS 2.0 and JSON Feed. Items in (feed_items.py makes them), files out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from backstory.publish import urls
from backstory.publish.elements import escape as escape_xml
from backstory.publish.forms import Files
from backstory.publish.press import LICENCE, Press
from backstory.publish.words import mail_date, stamp

# A feed must say when it last changed; one without items never has.
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class Channel(msgspec.Struct, frozen=True, gc=False):
    """What a feed is of: the page at `path`, by which it is known unless `id` is an address that lasts longer."""

    path: str
    title: str
    description: str
    author: str = "Wikipedia contributors"
    id: str = ""


class Item(msgspec.Struct, frozen=True, gc=False):
    """One entry of a feed."""

    id: str
    link: str
    title: str
    published: datetime
    updated: datetime
    html: str
    tags: tuple[str, ...] = ()
    author: str = ""


def feed_files(press: Press, channel: Channel, items: Sequence[Item]) -> Files:
    """The three feeds of a page."""
    atom, rss, json_feed = urls.feeds(channel.path)
    return [
        (atom[1:], _atom(press, channel, items, atom)),
        (rss[1:], _rss(press, channel, items, rss)),
        (json_feed[1:], _json(press, channel, items, json_feed)),
    ]


def atom_file(press: Press, channel: Channel, items: Sequence[Item], path: str) -> tuple[str, bytes]:
    """A feed that is there as Atom only, at `path`."""
    return path[1:], _atom(press, channel, items, path)


def _atom(press: Press, channel: Channel, items: Sequence[Item], path: str) -> bytes:
    home = escape_xml(press.at.absolute(channel.path))
    out = [
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{press.settings.edition}">\n'
        f"<id>{escape_xml(channel.id) or home}</id>\n<title>{escape_xml(channel.title)}</title>\n"
        f"<subtitle>{escape_xml(channel.description)}</subtitle>\n<updated>{stamp(_updated(items))}</updated>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape_xml(press.at.absolute(path))}"/>\n'
        f'<link rel="alternate" type="text/html" href="{home}"/>\n'
        f"<author><name>{escape_xml(channel.author)}</name></author>\n<rights>{LICENCE}</rights>\n"
    ]
    for item in items:
        tags = "".join(f'<category term="{escape_xml(tag)}"/>\n' for tag in item.tags)
        author = f"<author><name>{escape_xml(item.author)}</name></author>\n" if item.author else ""
        out.append(
            f"<entry>\n<id>{escape_xml(item.id)}</id>\n<title>{escape_xml(item.title)}</title>\n"
            f'<link rel="alternate" type="text/html" href="{escape_xml(item.link)}"/>\n'
            f"<published>{stamp(item.published)}</published>\n<updated>{stamp(item.updated)}</updated>\n"
            f'{author}{tags}<content type="html">{escape_xml(item.html)}</content>\n</entry>\n'
        )
    out.append("</feed>\n")
    return "".join(out).encode()


def _rss(press: Press, channel: Channel, items: Sequence[Item], path: str) -> bytes:
    out = [
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"<channel>\n<title>{escape_xml(channel.title)}</title>\n"
        f"<link>{escape_xml(press.at.absolute(channel.path))}</link>\n"
        f"<description>{escape_xml(channel.description)}</description>\n"
        f"<language>{press.settings.edition}</language>\n<copyright>{LICENCE}</copyright>\n"
        f"<lastBuildDate>{mail_date(_updated(items))}</lastBuildDate>\n"
        f'<atom:link rel="self" type="application/rss+xml" href="{escape_xml(press.at.absolute(path))}"/>\n'
    ]
    for item in items:
        tags = "".join(f"<category>{escape_xml(tag)}</category>\n" for tag in item.tags)
        author = f"<dc:creator>{escape_xml(item.author)}</dc:creator>\n" if item.author else ""
        out.append(
            f"<item>\n<title>{escape_xml(item.title)}</title>\n<link>{escape_xml(item.link)}</link>\n"
            f'<guid isPermaLink="true">{escape_xml(item.id)}</guid>\n'
            f"<pubDate>{mail_date(item.published)}</pubDate>\n{author}{tags}"
            f"<description>{escape_xml(item.html)}</description>\n</item>\n"
        )
    out.append("</channel>\n</rss>\n")
    return "".join(out).encode()


def _json(press: Press, channel: Channel, items: Sequence[Item], path: str) -> bytes:
    content = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": channel.title,
        "home_page_url": press.at.absolute(channel.path),
        "feed_url": press.at.absolute(path),
        "description": channel.description,
        "language": press.settings.edition,
        "authors": [{"name": channel.author}],
        "items": [_json_item(item) for item in items],
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def _json_item(item: Item) -> dict[str, object]:
    content: dict[str, object] = {
        "id": item.id,
        "url": item.link,
        "title": item.title,
        "content_html": item.html,
        "date_published": stamp(item.published),
        "date_modified": stamp(item.updated),
    }
    if item.tags:
        content["tags"] = item.tags
    if item.author:
        content["authors"] = [{"name": item.author}]
    return content


def _updated(items: Sequence[Item]) -> datetime:
    return max((item.updated for item in items), default=_NEVER).astimezone(UTC)
