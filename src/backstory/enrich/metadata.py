"""A page of HTML into what it says about itself, each part with the place it was found.

Places are tried in the order of their worth: the JSON-LD of the article, Open Graph and meta, microdata and rel, then
what a reader sees. Both forms of a title are kept: the headline over the text, and the one made for search and sharing.
The text of the article is `body`'s work; nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from urllib.parse import urljoin

from backstory.article import Field, Metadata
from backstory.enrich.markup import Tree, clean, parsed
from backstory.enrich.metadata_dates import modified, published
from backstory.enrich.metadata_jsonld import squashed, texts
from backstory.enrich.metadata_names import belongs, host_labels
from backstory.enrich.metadata_page import Said, gathered
from backstory.enrich.metadata_people import authors
from backstory.enrich.metadata_site import JOINT, SENTENCE, sites_of
from backstory.enrich.urls import canonical, host_of
from backstory.enrich.wordlist import listed

Place = Callable[[Said], Iterator[tuple[str, str]]]


def read_metadata(html: str | Tree, *, url: str = "") -> Metadata:
    """What a page says about itself; `url` is where it came from. Raises Unreadable for a page that cannot be read."""
    said = gathered(parsed(html) if isinstance(html, str) else html, url)
    sites = sites_of(said)
    names = [site.value for site in sites]
    return Metadata(
        titles=_titles(said, names),
        site=sites[0] if sites else None,
        other_sites=sites[1:],
        authors=authors(said, names),
        published=published(said),
        modified=modified(said),
        language=_first(said, _languages),
        description=_first(said, _descriptions),
        image=_first(said, _images),
        canonical=_first(said, _addresses),
    )


def _first(said: Said, places: Place) -> Field | None:
    return next((Field(text, origin) for text, origin in places(said) if text), None)


# Titles -------------------------------------------------------------------------------------------------------


def _titles(said: Said, sites: Sequence[str]) -> tuple[Field, ...]:
    """Each form of the title once, the headline first; the names of the site are taken off the ends."""
    found: dict[str, Field] = {}
    host = host_of(said.canonical or said.url)
    labels = host_labels(host)
    names = {squashed(name) for name in (*sites, host, host.split(".")[0]) if name}
    for text, origin in _title_places(said):
        title = _bare(text, names, labels)
        key = squashed(title)
        if key and key not in names and key not in found:
            found[key] = Field(title, origin)
    return tuple(found.values())


def _title_places(said: Said) -> Iterator[tuple[str, str]]:
    headline = next(iter(texts(said.article.get("headline"))), "")
    shared = next(iter(said.meta("og:title", "twitter:title")), "")
    known = [squashed(text) for text in (headline, shared, said.title) if text]
    heading = next((h for h in said.headings if any(_alike(squashed(h), k) for k in known)), "")
    if not heading and len(said.headings) == 1 and not known:
        heading = said.headings[0]
    # A headline for machines holds more than the one for readers: a kicker before, a keyword after (Evening Standard).
    if headline and len(squashed(shared)) > 15 and squashed(shared) in squashed(headline):
        yield shared, "meta og:title"
    if headline and not _cut(headline, heading or shared):
        yield clean(headline), "JSON-LD headline"
    dated = _DATED.search(shared) and squashed(shared).startswith(squashed(heading))
    if heading and (dated or _cut(shared, heading)):
        yield heading, "h1"
    yield from ((text, "meta og:title") for text in said.meta("og:title"))
    # Made for sharing like the one above; a heading may hold the name of the site (Última Hora, Mallorca).
    yield from ((text, "meta twitter:title") for text in said.meta("twitter:title") if text == shared)
    if heading:
        yield heading, "h1"
    yield from (
        (text, "meta twitter:title")
        for text in said.meta("twitter:title", "title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
    )
    yield from ((clean(text), "JSON-LD alternativeHeadline") for text in texts(said.article.get("alternativeHeadline")))
    if headline:
        yield clean(headline), "JSON-LD headline"
    yield said.title, "element title"
    if not known:
        yield from ((text, "h1") for text in said.headings)
    yield from ((clean(text), "JSON-LD name") for text in texts(said.article.get("name")))


# "Title | DW | 28.04.2023"
_DATED = re.compile(r"\W\d{1,2}[./]\d{1,2}[./]\d{4}$")


def _cut(title: str, other: str) -> bool:
    """Whether a title was cut short for a machine: a longer one begins so, and it ends in dots or inside a word."""
    a, b = squashed(title), squashed(other)
    if not a or not b.startswith(a) or len(b) == len(a):
        return False
    after = clean(other).removeprefix(clean(title))
    whole = after != clean(other) and not after[:1].isalnum()
    return title.rstrip().endswith(("...", "…")) or not whole


def _alike(one: str, other: str) -> bool:
    return bool(one and other) and (
        one in other or other in one or len(set(_pairs(one)) & set(_pairs(other))) > 0.5 * len(set(_pairs(one)))
    )


def _pairs(text: str) -> list[str]:
    return [text[n : n + 3] for n in range(max(1, len(text) - 2))]


def _bare(title: str, names: set[str], labels: tuple[str, ...]) -> str:
    """A title without the name of its site at either end, nor what follows that: "T | DW | 28.04.2023"."""
    title = clean(title)
    for _ in range(2):
        joints = list(JOINT.finditer(title))
        if not joints:
            break
        tail, head = title[joints[-1].end() :], title[: joints[0].start()]
        if _is_site(tail, names) or (len(tail.split()) < SENTENCE and belongs(tail, labels)):
            title = title[: joints[-1].start()]
        elif _is_site(head, names):
            title = title[joints[0].end() :]
        else:
            title = _before_site(title, joints, names)
            break
    return title.strip()


def _before_site(title: str, joints: Sequence[re.Match[str]], names: set[str]) -> str:
    """A title as far as a name of the site that stands between two joints, if that is more than a kicker."""
    for left, right in pairwise(joints):
        if squashed(title[left.end() : right.start()]) in names and len(title[: left.start()].split()) > _KICKER:
            return title[: left.start()]
    return title


_KICKER = 3


def _is_site(text: str, names: set[str]) -> bool:
    key = squashed(text)
    return bool(key) and any(
        key in (name, f"{name}news", f"{name}online")
        or (len(key) > 3 and len(name) > 3 and (key in name or name in key) and len(text.split()) < 6)
        for name in names
    )


# Language, description, image, address ----------------------------------------------------------------


def _languages(said: Said) -> Iterator[tuple[str, str]]:
    for text in texts(said.article.get("inLanguage")):
        yield _language(text), "JSON-LD inLanguage"
    yield _language(said.language), "html lang"
    yield from (
        (_language(text), "meta language")
        for text in said.meta("og:locale", "content-language", "language", "dc.language")
    )


# Codes of three letters for languages that have one of two (ISO 639-2, both kinds), and names, as pages write them.
_TWO_LETTERS = dict(
    pair.split(":")
    for pair in listed(
        """
        eng:en ger:de deu:de fre:fr fra:fr spa:es ita:it por:pt dut:nl nld:nl swe:sv nor:no dan:da fin:fi pol:pl cze:cs
        ces:cs slo:sk slk:sk hun:hu rum:ro ron:ro bul:bg gre:el ell:el tur:tr rus:ru ukr:uk ara:ar heb:he per:fa fas:fa
        hin:hi urd:ur ben:bn tam:ta chi:zh zho:zh jpn:ja kor:ko vie:vi tha:th ind:id may:ms msa:ms swa:sw zul:zu
        english:en deutsch:de german:de français:fr french:fr español:es spanish:es italiano:it italian:it português:pt
        portuguese:pt arabic:ar chinese:zh japanese:ja russian:ru
        """
    )
)
# "utf-8" stands where a language should (人民网).
_NO_LANGUAGE = ("und", "zxx", "mul", "utf", "iso", "xxx")


def _language(text: str) -> str:
    found = re.match(r"\s*([^\W\d_]{2,10})(?=$|[-_,; ])", text)
    code = found[1].lower() if found else ""
    code = _TWO_LETTERS.get(code, code)
    return code if len(code) in (2, 3) and code.isascii() and code not in _NO_LANGUAGE else ""


def _descriptions(said: Said) -> Iterator[tuple[str, str]]:
    yield from ((text, "meta og:description") for text in said.meta("og:description"))
    yield from (
        (text, "meta description") for text in said.meta("description", "twitter:description", "dc.description")
    )
    yield from ((clean(text), "JSON-LD description") for text in texts(said.article.get("description")))


def _images(said: Said) -> Iterator[tuple[str, str]]:
    """The lead picture as a link; nobody loads it here."""
    for name in ("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail"):
        for text in said.meta(name):
            yield _whole(said, text), f"meta {name}"
    image = said.article.get("image")
    for each in image if isinstance(image, list) else [image]:
        address = each.get("url") or each.get("contentUrl") or each.get("@id") if isinstance(each, dict) else each
        yield from ((_whole(said, text), "JSON-LD image") for text in texts(address))


def _whole(said: Said, address: str) -> str:
    try:
        whole = urljoin(said.canonical or said.url, clean(address))
    except ValueError:
        return ""
    return whole if re.match(r"https?://[^/\s]+/\S", whole) else ""


def _addresses(said: Said) -> Iterator[tuple[str, str]]:
    """The page's own word, if it names the same site; a page that gives another site's is not believed."""
    own = canonical(said.canonical, base=said.url)
    if own and (not said.url or host_of(own).split(".")[-2:] == host_of(canonical(said.url)).split(".")[-2:]):
        yield own, "link canonical"
    yield canonical(said.url), "address"
