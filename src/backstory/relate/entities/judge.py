"""Whether two pages are one entity, with the reason in words; two titles and what the record has on them in.

The rules are tried in order, the surest first, and the first that speaks decides. What none speaks of is two entities:
namesakes, relatives, a thing and its part are never joined for looking alike.
"""

from __future__ import annotations

from collections.abc import Callable

from backstory.relate.entities import by_kind, by_order, by_use, by_writing, happenings
from backstory.relate.entities.by_writing import needs_company
from backstory.relate.entities.pair import NOT, Pair, Verdict
from backstory.relate.entities.records import Names, Origin, SamePage, WikiPage
from backstory.relate.entities.writing import DEEDS, written


def judge(one: str, other: str, names: Names, *, ascii_only: bool = True) -> SamePage | None:
    """Whether two pages are one entity; None where nothing says so."""
    one, other = sorted((one, other))
    a, b = written(one, ascii_only=ascii_only), written(other, ascii_only=ascii_only)
    verdict = _verdict(Pair(a, b, names))
    if not verdict and any(not (each.letters or each.word) for each in (*a.renamed, *b.renamed)):
        # "2010–2011 Greek protests" is in a table and "2010–2013 Greek protests" is not.
        a, b = (written(title, ascii_only=ascii_only, known=False) for title in (one, other))
        verdict = _verdict(Pair(a, b, names))
    if not verdict or not verdict.same:
        return None
    return SamePage(one, other, verdict.origin, verdict.certainty, verdict.reason)


def _verdict(pair: Pair) -> Verdict | None:
    """What the first rule says that speaks of a pair."""
    return next((verdict for rule in _RULES if (verdict := rule(pair))), None)


def wants_company(one: str, other: str, *, ascii_only: bool = True) -> bool:
    """Whether `Names.beside` matters for two pages."""
    return one != other and needs_company(written(one, ascii_only=ascii_only), written(other, ascii_only=ascii_only))


def _by_wiki(pair: Pair) -> Verdict | None:
    """What the wiki itself says of the two pages; where it knows both, nothing else counts."""
    one, other = pair.names.wiki.get(pair.one.title), pair.names.wiki.get(pair.other.title)
    for here, there in ((one, pair.other.title), (other, pair.one.title)):
        if here and here.target == there and not here.section:
            return _redirect(here)
    if not one or not other or one.missing or other.missing:
        return None
    whole = not (one.section or other.section or one.ambiguous or other.ambiguous)
    if whole and one.target and one.target == other.target:
        reason = f"the wiki’s pages “{one.title}” and “{other.title}” both lead to “{one.target}”"
        return Verdict(same=True, origin=Origin.REDIRECT, reason=reason)
    if whole and one.item and one.item == other.item:
        return Verdict(same=True, origin=Origin.WIKIDATA, reason=f"both are {one.item} in Wikidata")
    return NOT


def _redirect(page: WikiPage) -> Verdict:
    """A page that leads to another is that, unless a person's page leads to what befell them ("Killing of …")."""
    befell = DEEDS.match(page.target) and set(written(page.title).base) < set(written(page.target).base)
    if befell or page.ambiguous:
        return NOT
    reason = f"the wiki’s page “{page.title}” leads to “{page.target}”"
    return Verdict(same=True, origin=Origin.REDIRECT, reason=reason)


def _ambiguous(pair: Pair) -> Verdict | None:
    """A page that lists what its title may mean is none of that."""
    pages = (pair.names.wiki.get(each.title) for each in (pair.one, pair.other))
    return NOT if any(page and page.ambiguous for page in pages) else None


_RULES: tuple[Callable[[Pair], Verdict | None], ...] = (
    by_writing.one_slug,
    _by_wiki,
    _ambiguous,
    by_writing.same_words,
    by_writing.same_bag,
    by_writing.turned_round,
    by_kind.one_storm,
    by_kind.list_of,
    by_kind.heading,
    by_kind.one_people,
    by_kind.articles,
    by_order.in_one_word,
    by_order.other_small_words,
    by_order.of_or_in,
    by_order.any_order,
    by_order.dated_in_any_order,
    by_order.one_more_land,
    by_order.in_its_war,
    by_order.same_people,
    by_writing.one_span,
    by_writing.one_year,
    by_writing.aside_in_short,
    by_writing.city,
    by_kind.city_in_brackets,
    by_writing.side_of_a_region,
    by_writing.honour,
    by_writing.football_club,
    by_writing.word_forms,
    by_order.weak_words,
    happenings.of_one_person,
    happenings.of_one_sort,
    happenings.one_more_word,
    happenings.in_its_land,
    by_writing.spelled,
    by_writing.variant,
    by_kind.by_calling,
    by_use.by_letters,
    by_use.plural,
    by_use.shorter_person,
    by_use.without_surname,
    by_use.pet_name,
    by_use.without_land,
    by_use.by_designation,
    by_use.event_renamed,
    by_use.taken_for,
)
