"""An article into what it says: dates, quotations, names, statements about the future; and all of it described.

Days in the text are reckoned from the day of publication; where that is not known, from the last day the text itself
allows, and the description says which it was. Without either, what needs a reference stays unresolved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from backstory.article import Article, Field, Published
from backstory.enrich.dates import DateMention, find_dates
from backstory.enrich.names import Gazetteer, NameMention, find_names, find_people, find_places_and_bodies
from backstory.enrich.plaintext_language import denies
from backstory.enrich.quotations import Quotation, find_quotations
from backstory.enrich.statements import Statement, find_statements

# What a text of any length is read for, at most: an article has 3,000 to 30,000 characters.
_MOST_CHARACTERS = 200_000


@dataclass(frozen=True, slots=True)
class Reference:
    """The day that "Tuesday" and "next month" are reckoned from, and how it is known."""

    date: date
    origin: str


@dataclass(frozen=True, slots=True)
class Understood:
    """An article and what its text says; offsets count code points of `article.text`.

    `mentions` are the entities of an archive the text names, `people` every person it names, once each, in order,
    `places` the places and bodies besides, as written.
    """

    article: Article
    reference: Reference | None = None
    dates: tuple[DateMention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    statements: tuple[Statement, ...] = ()
    mentions: tuple[NameMention, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The entities the text names by their titles, then the other persons, places and bodies as written."""
        titles = dict.fromkeys(mention.title for mention in self.mentions)
        covered = {mention.text for mention in self.mentions}
        others = (name for name in (*self.people, *self.places) if name not in covered)
        return tuple(dict.fromkeys((*titles, *others)))


def understood(article: Article, gazetteer: Gazetteer | None = None) -> Understood:
    """What an article says; names of the archive's entities only with a gazetteer of them.

    The readers of the text know English: one that is in another language, or cannot be in English, is left with its
    names.
    """
    text = article.text[:_MOST_CHARACTERS]
    reference = _reference(article)
    mentions = find_names(text, gazetteer) if gazetteer else ()
    language = article.metadata.language
    if (language and language.value != "en") or (not language and denies(text, "en")):
        return Understood(article, reference, mentions=mentions)
    day = reference.date if reference else None
    dates = find_dates(text, day)
    people = find_people(text)
    return Understood(
        article,
        reference,
        dates,
        find_quotations(text),
        find_statements(text, day, dates=dates),
        mentions,
        _fullest(person.name for person in people),
        _fullest(named.text for named in find_places_and_bodies(text, people)),
    )


def _fullest(found: Iterable[str]) -> tuple[str, ...]:
    """Names as the text has them in full: "Shoigu" is not named again after "Sergei Shoigu"."""
    names = dict.fromkeys(found)
    ends = {name[n + 1 :] for name in names for n, letter in enumerate(name) if letter == " "}
    return tuple(name for name in names if name not in ends)


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
        "other_sites": [name.value for name in page.other_sites],
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
        "quotations": [_quotation(each) for each in found.quotations],
        "dates": [_date(each) for each in found.dates],
        "names": list(found.names),
        "entities": [_entity(each) for each in found.mentions],
        "statements": [_statement(each) for each in found.statements],
        "origins": _origins(article),
    }


def _value(field: Field | None) -> str | None:
    return field.value if field else None


def _quotation(each: Quotation) -> Described:
    return {
        "text": each.text,
        "speaker": each.speaker_name or each.speaker or None,
        "start": each.start,
        "end": each.end,
        "written": each.speaker or None,
        "description": each.description or None,
        "confidence": each.confidence,
    }


def _date(each: DateMention) -> Described:
    days = {"from": _day(each.first), "to": _day(each.last)}
    return {"text": each.text, "value": each.value or None, "start": each.start, "end": each.end, **days}


def _entity(each: NameMention) -> Described:
    return {"title": each.title, "text": each.text, "start": each.start, "end": each.end}


def _statement(each: Statement) -> Described:
    return {
        "who": each.who or None,
        "what": each.what or None,
        "where": each.where or None,
        "from": _day(each.first),
        "to": _day(each.last),
        "text": each.text,
        "start": each.start,
        "end": each.end,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


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
    return origins | {
        "other_titles": [title.origin for title in page.titles[1:]],
        "other_sites": [name.origin for name in page.other_sites],
    }
