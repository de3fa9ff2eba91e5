"""Pages of running text: essays and their index, about, questions, API. Markdown and views in, files out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from backstory.publish import docs, markdown, urls
from backstory.publish.feed_items import essay_items
from backstory.publish.feeds import Channel, feed_files
from backstory.publish.forms import Files, four
from backstory.publish.head import About, head, linked
from backstory.publish.lists import DayLeaf, Sum, day_leaf
from backstory.publish.press import LICENCE, LICENCE_URL, Press
from backstory.publish.prose import Html
from backstory.publish.words import long_date, short_date
from backstory.views import Essay

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_TITLE = re.compile(r"# (.+)\n+")
_OWN_LINK = re.compile(r"\]\((/[^)\s]*)\)")
_HEADING = re.compile(r"h[1-5]")


class TextShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What text.html shows."""

    heading: str
    body: Html
    licence: Html
    leaf: DayLeaf | None = None
    notice: str = ""
    lead: str = ""
    author: str = ""


class EssayRow(msgspec.Struct, frozen=True, gc=False):
    """An essay in the list of essays."""

    iso: str
    day: str
    link: Html
    title: str
    summary: str
    author: str


class OpinionShown(msgspec.Struct, frozen=True, gc=False):
    """What opinion.html shows."""

    sum: Sum
    essays: list[EssayRow]


def text_files(press: Press, path: str, name: str, kind: str, *, nav: str = "") -> Files:
    """A page about the site, written in templates/<name>; `kind` is what schema.org calls it."""
    source = press.render(name, url=press.at.absolute(urls.FRONT)).decode()
    title = _titled(source)
    body = source[_TITLE.match(source).end() :]  # type: ignore[union-attr]
    absolute = _OWN_LINK.sub(lambda match: f"]({_absolute(press, match[1])})", source)
    doc = docs.TextDoc(press.at.absolute(path), title, absolute, LICENCE)
    about = About(
        path=path,
        title=title,
        description=" ".join(body.partition("\n\n")[0].split()),
        linked=linked(kind, doc.url, title),
        nav=nav,
    )
    shown = TextShown(heading=title, body=render(press, body), licence=_own_licence(press))
    return four(path, doc, press.render("text.html", head=head(press, about), it=shown), markdown.text(doc))


def essay_files(press: Press, essay: Essay) -> Files:
    """An essay in its four formats."""
    path = urls.essay(essay.day, essay.slug)
    doc = docs.EssayDoc(
        press.at.absolute(path),
        essay.title,
        essay.day,
        essay.author,
        essay.summary,
        essay.body,
        f"© {essay.day.year} {essay.author}",
        essay.sample,
    )
    about = About(
        path=path,
        title=f"{essay.title}, by {essay.author}",
        description=essay.summary or essay.title,
        linked=linked(
            "OpinionNewsArticle",
            doc.url,
            essay.title,
            headline=essay.title,
            datePublished=essay.day.isoformat(),
            author={"@type": "Person", "name": essay.author},
        ),
        nav=urls.OPINION,
        trail=((urls.OPINION, "Opinion"),),
        feed=urls.OPINION,
        feed_title=f"{press.settings.name}: opinion",
        cite=f"{essay.author}, “{essay.title}”, {long_date(essay.day)}. {press.settings.name}. {doc.url}",
    )
    shown = TextShown(
        leaf=day_leaf(essay.day),
        heading=essay.title,
        notice="A sample, to show what an essay looks like here." if essay.sample else "",
        lead=essay.summary,
        author=essay.author,
        body=render(press, essay.body),
        licence=Html(f"{doc.licence}. An essay is its author’s view, and no part of the record."),
    )
    return four(path, doc, press.render("text.html", head=head(press, about), it=shown), markdown.essay(doc))


def opinion_files(press: Press, essays: Sequence[Essay]) -> Files:
    """The index of essays, with its feeds."""
    at = press.at
    doc = docs.OpinionDoc(
        at.absolute(urls.OPINION),
        "Opinion",
        [docs.EssayLine(e.title, e.author, e.day, e.summary, at.absolute(urls.essay(e.day, e.slug))) for e in essays],
        [at.absolute(feed) for feed in urls.feeds(urls.OPINION)],
    )
    about = About(
        path=urls.OPINION,
        title="Opinion",
        description="Signed essays. What they say is their authors’ view, and no part of the record.",
        linked=linked("CollectionPage", doc.url, "Opinion"),
        nav=urls.OPINION,
        feed=urls.OPINION,
        feed_title=f"{press.settings.name}: opinion",
    )

    def link(essay: Essay) -> Html:
        return press.link(urls.essay(essay.day, essay.slug))

    shown = OpinionShown(
        Sum("Opinion", len(essays), "essay" if len(essays) == 1 else "essays"),
        [
            EssayRow(
                e.day.isoformat(),
                short_date(e.day),
                press.link(urls.essay(e.day, e.slug)),
                e.title,
                e.summary,
                e.author,
            )
            for e in essays
        ],
    )
    page = press.render("opinion.html", head=head(press, about), it=shown)
    channel = Channel(urls.OPINION, f"{press.settings.name}: opinion", "Signed essays.", press.settings.name)
    return four(urls.OPINION, doc, page, markdown.opinion(doc)) + feed_files(press, channel, essay_items(press, essays))


def not_found_file(press: Press) -> tuple[str, bytes]:
    """The page a host answers with where there is none."""
    links = {"years": urls.YEARS, "stories": urls.STORIES, "entities": urls.ENTITIES}
    page = press.render("404.html", **{name: press.link(path) for name, path in links.items()})
    return urls.file(urls.NOT_FOUND, "html"), page


def render(press: Press, text: str) -> Html:
    """Markdown as HTML: headings below the page's own, links to our own paths as the site has them, no raw HTML."""
    tokens = _markdown().parse(text)
    lower = any(token.tag == "h1" for token in tokens)
    for token in tokens:
        if lower and _HEADING.fullmatch(token.tag):
            token.tag = f"h{int(token.tag[1]) + 1}"
        for inner in token.children or ():
            target = inner.attrGet("href")
            if isinstance(target, str) and target.startswith("/"):
                inner.attrSet("href", _own(press, target))
    return Html(_markdown().renderer.render(tokens, _markdown().options, {}).rstrip("\n"))


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Without images: none is ever loaded from elsewhere. The parser itself refuses javascript: and data: links.
    return MarkdownIt("commonmark", {"html": False}).disable("image").enable("table")


def _titled(source: str) -> str:
    match = _TITLE.match(source)
    if not match:
        raise ValueError("a page of text begins with its title, '# …'")
    return match[1]


def _own(press: Press, path: str) -> str:
    return press.at.asset(path) if _is_file(path) else press.at.link(path)


def _absolute(press: Press, path: str) -> str:
    return press.at.absolute(path) if _is_file(path) else press.at.absolute_form(path, "md")


def _is_file(path: str) -> bool:
    return "." in path.rpartition("/")[2]


def _own_licence(press: Press) -> Html:
    return Html(f'This page: <a rel="license" href="{LICENCE_URL}">{LICENCE}</a>.')
