"""What the head and the foot of a page say: title, description, addresses, the trail to it, how to cite it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from backstory.publish import urls
from backstory.publish.docs import Attribution
from backstory.publish.headline import shortened
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
    cite: str = ""
    credit: Attribution | None = None


def head(press: Press, about: About) -> Head:
    """The head of a page; `about.feed` is the path whose feed it offers, `about.nav` the entry it stands under."""
    at = press.at
    alternates = [
        f'<link rel="alternate" type="{kind}" href="{at.form(about.path, form)}" title="{label}">'
        for form, label, kind in _FORMS
    ]
    feeds = ""
    if about.feed:
        paths = urls.feeds(about.feed)
        alternates.append(
            f'<link rel="alternate" type="application/atom+xml" href="{href(at.asset(paths[0]))}" '
            f'title="{escape(about.feed_title)}">'
        )
        feeds = ", ".join(
            f'<a href="{href(at.asset(path))}" type="{kind}">{label}</a>'
            for path, (label, kind) in zip(paths, _FEED_TYPES, strict=True)
        )
    return Head(
        about.title,
        shortened(about.description, _DESCRIPTION),
        href(at.absolute(about.path)),
        Html("\n".join(alternates)),
        json_ld(about.linked),
        about.nav,
        Html(" › ".join(f'<a href="{press.link(path)}">{escape(label)}</a>' for path, label in about.trail)),
        Html(", ".join(f'<a href="{at.form(about.path, form)}">{label}</a>' for form, label, _ in _FORMS)),
        Html(feeds),
        about.cite,
        credit(about.credit),
    )


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
