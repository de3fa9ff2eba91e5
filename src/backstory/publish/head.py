"""What the head and the foot of a page say: title, description, addresses, the trail to it, how to cite it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from backstory.headline import shortened
from backstory.publish import urls
from backstory.publish.docs import Attribution
from backstory.publish.press import LICENCE_URL, Press, json_ld
from backstory.publish.prose import Html, escape, href

_DESCRIPTION = 180
_FORMS = (("json", "JSON", "application/json"), ("md", "Markdown", "text/markdown"), ("xml", "XML", "application/xml"))
_FEED_TYPES = (
    ("Atom", "application/atom+xml"),
    ("RSS", "application/rss+xml"),
    ("JSON Feed", "application/feed+json"),
)

Trail = Sequence[tuple[str, str]]


class Head(msgspec.Struct, frozen=True, gc=False):
    """What base.html shows around any page."""

    title: str
    description: str
    canonical: Html
    alternates: Html
    linked: Html
    nav: str
    trail: Html
    forms: Html
    feeds: Html
    cite: str
    credit: Html


class About(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a page says of itself, before it is laid out."""

    path: str
    title: str
    description: str
    linked: dict[str, object]
    nav: str = ""
    trail: Trail = ()
    feed: str = ""
    feed_title: str = ""
    atom: str = ""
    cite: str = ""
    credit: Attribution | None = None


def head(press: Press, about: About) -> Head:
    """The head of a page; `about.nav` is the entry it stands under.

    `about.feed` is the path whose feed it offers, in three forms; `about.atom` a feed that is there as Atom only.
    """
    stem = press.at.form(about.path, "")
    forms = [(label, stem + form, kind) for form, label, kind in _FORMS]
    alternates = "\n".join(
        f'<link rel="alternate" type="{kind}" href="{link}" title="{label}">' for label, link, kind in forms
    )
    alternate_feed, feeds = _follow(press, about)
    return Head(
        about.title,
        shortened(about.description, _DESCRIPTION),
        Html(press.at.absolute(about.path)),
        Html(f"{alternates}{alternate_feed}"),
        json_ld(about.linked),
        about.nav,
        trail(press, tuple(about.trail)),
        Html(", ".join(f'<a href="{link}">{label}</a>' for label, link, _ in forms)),
        Html(feeds),
        about.cite,
        credit(about.credit),
    )


def _follow(press: Press, about: About) -> tuple[str, str]:
    """The link to a page's feed for its head, and those for its reader."""
    if about.atom:
        return _offered(press.asset(about.atom), about.feed_title)
    return _feeds(press, about.feed, about.feed_title) if about.feed else ("", "")


def _offered(link: str, title: str) -> tuple[str, str]:
    label, kind = _FEED_TYPES[0]
    in_head = f'\n<link rel="alternate" type="{kind}" href="{link}" title="{escape(title)}">'
    return in_head, f'<a href="{link}" type="{kind}">{label}</a>'


@lru_cache(maxsize=1024)
def _feeds(press: Press, path: str, title: str) -> tuple[str, str]:
    """The same for a feed in three forms."""
    links = [press.asset(feed) for feed in urls.feeds(path)]
    in_head, _ = _offered(links[0], title)
    return in_head, ", ".join(
        f'<a href="{link}" type="{kind}">{label}</a>' for link, (label, kind) in zip(links, _FEED_TYPES, strict=True)
    )


@lru_cache(maxsize=1024)
def trail(press: Press, steps: tuple[tuple[str, str], ...]) -> Html:
    """The pages above one, from the widest on."""
    return Html(" › ".join(f'<a href="{press.link(path)}">{escape(label)}</a>' for path, label in steps))


@lru_cache(maxsize=1024)
def credit(given: Attribution | None) -> Html:
    """Whose words the page has, with the licence."""
    if given is None:
        return Html()
    licence = f'<a rel="license" href="{LICENCE_URL}">{given.licence}</a>'
    work = f'<a href="{href(given.url)}">{escape(given.work)}</a>'
    revision = f', <a href="{href(given.revision)}">as read here</a>' if given.revision else ""
    return Html(f"Text from {work}{revision}, by its contributors, {licence}.")


def linked(kind: str, url: str, name: str, **more: object) -> dict[str, object]:
    """A page as linked data, in the words of schema.org."""
    return {"@context": "https://schema.org", "@type": kind, "@id": url, "url": url, "name": name, **more}
