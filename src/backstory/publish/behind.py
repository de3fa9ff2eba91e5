"""The page behind a source as an event's page shows it: what it says of itself, and whether it is still there. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from backstory.headline import shortened
from backstory.model import Citation
from backstory.publish import docs
from backstory.publish.prose import escape, href, web_address
from backstory.publish.words import long_date
from backstory.views import Presence, SourceArticle

# A page that could not be reached once, or that lets no program in, may well be there for a reader: nothing is said.
_SINCE = {Presence.GONE: "gone since", Presence.MOVED: "moved, seen"}


def article(of: SourceArticle) -> docs.Article:
    """What the JSON and XML of an event hold of it."""
    return docs.Article(
        of.url,
        of.presence.value,
        of.since,
        of.checked,
        of.cause,
        web_address(of.address),
        of.title,
        of.site,
        list(of.authors),
        of.published,
        of.published_origin,
        of.language,
        of.excerpt,
        web_address(of.image),
        web_address(of.archived),
    )


def facts(of: docs.Article) -> Iterator[str]:
    """Who published it and when, and since when it is gone, in a few words each; not escaped."""
    if of.site:
        yield of.site
    if of.authors:
        yield f"by {', '.join(of.authors[:3])}{' and others' if len(of.authors) > 3 else ''}"
    if of.published:
        yield long_date(of.published)
    if since := _SINCE.get(Presence(of.presence)):
        yield f"{since} {long_date(of.since.date())}, last checked {long_date(of.checked.date())}"


def links(of: docs.Article) -> Iterator[tuple[str, str]]:
    """Where else it can be read, as (label, address)."""
    if of.address:
        yield "where it is now", of.address
    if of.image:
        yield "picture", of.image


def shown(of: docs.Article) -> list[str]:
    """The facts and links as HTML."""
    return [escape(fact) for fact in facts(of)] + [f'<a href="{href(to)}">{name}</a>' for name, to in links(of)]


def quoted(of: docs.Article) -> str:
    """The excerpt with the name of who wrote it; "" if there is none to show."""
    return _quoted(of.site, of.excerpt) if of.excerpt else ""


def first_excerpt(citations: Iterable[Citation], articles: Mapping[str, SourceArticle], *, most: int = 0) -> str:
    """What the first of some sources that says more of its event says, with the name of who wrote it; else "".

    An excerpt longer than `most` characters is cut, if that is given.
    """
    if not articles:
        return ""
    known = (articles[c.url] for c in citations if c.url in articles)
    return next((_quoted(of.site, _cut(of.excerpt, most)) for of in known if of.excerpt), "")


def _cut(excerpt: str, most: int) -> str:
    return shortened(excerpt, most) if most else excerpt


def _quoted(site: str, excerpt: str) -> str:
    return f"{site or 'The page'}: “{excerpt}”"
