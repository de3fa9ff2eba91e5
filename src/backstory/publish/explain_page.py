"""Pages that are made when somebody asks: an explanation with its form, and what a search found. One file each.

They bring their own style, so that a saved page looks as it did, and no script. Everything shown is escaped by the
template.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from backstory.explaining.records import Explanation, Known, Line, Settled
from backstory.headline import opening
from backstory.model import Certainty
from backstory.publish import describe, urls
from backstory.publish.explained import SECTIONS, address, facts, path_of, title, told_of
from backstory.publish.head import credit
from backstory.publish.press import Press, icon_within
from backstory.publish.prose import Html, href
from backstory.publish.words import long_date, short_date
from backstory.views import EventView

# What these pages need beyond the stylesheet of the site.
_STYLE = """
.art{margin-bottom:1rem;padding:.9rem 1.2rem 1rem;border:var(--hair);border-top:6px solid var(--ink)}
.art p{font-size:1.32rem;line-height:1.3}
.mark{font-weight:600;color:var(--red)}
.mark::before{content:"";display:inline-block;width:.62em;height:.62em;margin-right:.4em;border:2px solid}
.mark::before{border-radius:50%}
.out::before{background:currentColor}
.who dd{margin:.2rem 0 0}.who small{display:inline}
form{margin-top:2rem}form p{margin:.8rem 0}label{display:block;font:.95rem var(--sans)}
input,textarea,button{width:100%;padding:.5rem .7rem;border:2px solid;border-radius:0}
input,textarea,button{background:var(--paper);color:var(--ink);font:1rem var(--sans)}
button{width:auto;background:var(--ink);color:var(--paper);cursor:pointer}
"""


class LineShown(msgspec.Struct, frozen=True, gc=False):
    """An event in a row."""

    iso: str
    day: str
    link: Html
    opening: str
    rest: str
    mark: str = ""
    certainty: str = ""
    why: str = ""


class PartShown(msgspec.Struct, frozen=True, gc=False):
    """A part of an explanation."""

    id: str
    heading: str
    lines: list[LineShown]


class SettledShown(msgspec.Struct, frozen=True, gc=False):
    """A statement and what became of it."""

    iso: str
    day: str
    text: str
    status: str
    where: str
    line: LineShown | None


class KnownShown(msgspec.Struct, frozen=True, gc=False):
    """An entity."""

    link: Html
    title: str
    also: str
    lines: list[LineShown]


class ArticleShown(msgspec.Struct, frozen=True, gc=False):
    """The article as understood."""

    title: str
    facts: list[str]
    evidence: list[str]


class AskShown(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What ask.html shows."""

    title: str
    heading: str
    style: Html
    icon: Html
    credit: Html
    nav: str = ""
    notice: str = ""
    article: ArticleShown | None = None
    verdict: str = ""
    parts: list[PartShown] = []
    announced: list[SettledShown] = []
    who: list[KnownShown] = []
    found: list[LineShown] = []
    form: str = ""
    action: Html = Html("")
    asked: str = ""
    facts: list[tuple[str, str]] = []


_HOW = (
    ("How this was made", "By rules and weights anyone can read, without a language model; every line is a quotation."),
    (
        "Certain, likely, possible",
        "Certain events cite the article, or agree with it almost beyond doubt; of likely ones 9 in 10 are right.",
    ),
)
_VERDICTS = {
    "in the archive": "The archive holds what this article tells of.",
    "possible": "The archive may hold what this article tells of.",
    "not in the archive": "The archive does not hold what this article tells of.",
}


@lru_cache(maxsize=4)
def style(press: Press) -> str:
    """The style of these pages; a server names its digest, so that no other style is let in."""
    return press.style.decode() + _STYLE.strip().replace("\n", "")


def page(press: Press, found: Explanation, *, served: bool = False) -> bytes:
    """An explanation as a page; where it is served it links within the site and has the form for another article."""
    article = found.article.article
    inferred = article.inferred if not article.metadata.published else None
    made = _Made(press, found, served=served)
    sections = [(name, heading, getattr(found, name)) for name, heading in SECTIONS]
    horizon = [("The archive reaches to", long_date(found.horizon))] if found.horizon else []
    return _rendered(
        press,
        title=f"Behind “{title(found)}”",
        heading="What is behind this article",
        article=ArticleShown(title(found), list(facts(found)), list(inferred.evidence) if inferred else []),
        verdict=_VERDICTS[found.verdict.value],
        parts=[PartShown(name, heading, made.lines(lines)) for name, heading, lines in sections if lines],
        announced=[made.settled(one) for one in found.announced],
        who=[made.known(one) for one in found.entities],
        form="explain" if served else "",
        facts=[*_HOW, *horizon],
        nav=urls.EXPLAIN,
    )


def form_page(press: Press, *, notice: str = "") -> bytes:
    """The form by itself, with what went wrong."""
    return _rendered(
        press,
        title="Explain an article",
        heading="What is behind an article?",
        notice=notice,
        form="explain",
        facts=list(_HOW),
        nav=urls.EXPLAIN,
    )


def search_page(press: Press, asked: str, found: Sequence[EventView], *, notice: str = "") -> bytes:
    """What a search found, with its form."""
    return _rendered(
        press,
        title=f"Search: {asked}" if asked else "Search",
        heading="Search",
        notice=notice,
        found=[_row(press, view) for view in found],
        form="search",
        asked=asked,
    )


def _rendered(press: Press, **values: object) -> bytes:
    form = values.get("form")
    action = press.at.prefix + (urls.EXPLAIN if form == "explain" else urls.SEARCH) if form else ""
    shown = AskShown(
        style=Html(style(press)),
        icon=icon_within(),
        credit=credit(press.attribution()),
        action=href(action),
        **values,  # type: ignore[arg-type]
    )
    return press.render("ask.html", it=shown)


class _Made:
    """Makes the rows of one explanation."""

    def __init__(self, press: Press, found: Explanation, *, served: bool) -> None:
        self.press = press
        self.found = found
        self.served = served

    def lines(self, lines: Iterable[Line]) -> list[LineShown]:
        return [self.line(line) for line in lines]

    def line(self, line: Line) -> LineShown:
        first, rest = _cut(line.event)
        path = path_of(self.found, line)
        return LineShown(
            line.event.day.isoformat(),
            short_date(line.event.day),
            self.press.link(path) if self.served else href(address(self.press, self.found, line)),
            first,
            rest,
            "mark out" if line.certainty is Certainty.CERTAIN else "mark",
            line.certainty.value.capitalize(),
            "· " + "; ".join(line.reasons),
        )

    def settled(self, one: Settled) -> SettledShown:
        first = one.statement.first
        return SettledShown(
            first.isoformat() if first else "",
            short_date(first) if first else "",
            one.statement.text,
            told_of(one),
            f"· characters {one.statement.start} to {one.statement.end} of the article",
            self.line(one.outcome) if one.outcome else None,
        )

    def known(self, one: Known) -> KnownShown:
        link = self.press.entity_link(one.title) if self.served else self.press.entity_address(one.title)
        return KnownShown(href(link), one.title, ", ".join(one.spellings), self.lines(one.events))


def _row(press: Press, view: EventView) -> LineShown:
    first, rest = _cut(view)
    return LineShown(
        view.day.isoformat(), short_date(view.day), press.link(urls.event(view.day, view.slug)), first, rest
    )


def _cut(view: EventView) -> tuple[str, str]:
    """The first words of an event, which lead to it, and the rest."""
    text = describe.said(view.item)
    cut = opening(text, ((m.start, m.end) for m in view.item.mentions) if view.item.text else ())
    return text[:cut], text[cut:]
