"""An article into what it says: dates, quotations, names, statements about the future; and all of it described.

Days in the text are reckoned from the day of publication; where that is not known, from the last day the text itself
allows, and the description says which it was. Without either, what needs a reference stays unresolved.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from backstory.article import Article, Field, Published
from backstory.enrich.dates import DateMention, find_dates

# What a text of any length is read for, at most: an article has 3,000 to 30,000 characters.
_MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that "Tuesday" and "next month" are reckoned from, and how it is known."""

    date: date
    origin: str


@dataclass(frozen=True, slots=True)
class Understood:
    """An article and what its text says; offsets count code points of `article.text`."""

    article: Article
    reference: Reference | None = None
    dates: tuple[DateMention, ...] = ()


def understood(article: Article) -> Understood:
    """What an article says."""
    text = article.text[:_MOST_CHARACTERS]
    reference = _reference(article)
    day = reference.date if reference else None
    return Understood(article, reference, find_dates(text, day))


def _reference(article: Article) -> Reference | None:
    published = article.metadata.published
    if published:
        return Reference(published.date, "published")
    if article.inferred:
        return Reference(article.inferred.latest, "inferred")
    return None


Described = dict[str, object]


def described(found: Understood) -> Described:
    """An article as plain values for JSON: the fields named in docs/reading.md, null where nothing is known."""
    article, page = found.article, found.article.metadata
    return {
        "url": article.url or None,
        "title": page.titles[0].value if page.titles else None,
        "other_titles": [title.value for title in page.titles[1:]],
        "site": _value(page.site),
        "authors": [author.value for author in page.authors],
        "credit": _value(article.credit),
        "dateline": _dateline(article),
        "published": _published(page.published),
        "modified": _published(page.modified),
        "inferred": _inferred(article),
        "language": _value(page.language),
        "description": _value(page.description),
        "image": _value(page.image),
        "paragraphs": list(article.body.paragraphs),
        "captions": list(article.body.captions),
        "method": article.body.method or None,
        "reference": {"date": found.reference.date.isoformat(), "origin": found.reference.origin}
        if found.reference
        else None,
        "quotations": [],
        "dates": [{"text": d.text, "value": d.value, "start": d.start, "end": d.end} for d in found.dates],
        "names": [],
        "statements": [],
        "origins": _origins(article),
    }


def _value(field: Field | None) -> str | None:
    return field.value if field else None


def _published(published: Published | None) -> Described | None:
    if not published:
        return None
    return {"date": published.date.isoformat(), "origin": published.origin, "at": published.at or None}


def _dateline(article: Article) -> Described | None:
    line = article.dateline
    if not line:
        return None
    return {"place": line.place or None, "agency": line.agency or None, "date": line.date or None, "text": line.text}


def _inferred(article: Article) -> Described | None:
    range_ = article.inferred
    if not range_:
        return None
    return {"from": range_.earliest.isoformat(), "to": range_.latest.isoformat(), "evidence": list(range_.evidence)}


def _origins(article: Article) -> Described:
    """Where each part was found."""
    page = article.metadata
    fields = {
        "title": page.titles[0] if page.titles else None,
        "site": page.site,
        "authors": page.authors[0] if page.authors else None,
        "credit": article.credit,
        "language": page.language,
        "description": page.description,
        "image": page.image,
        "url": page.canonical,
    }
    origins: Described = {name: field.origin for name, field in fields.items() if field}
    if page.published:
        origins["published"] = page.published.origin
    return origins | {"other_titles": [title.origin for title in page.titles[1:]]}
