"""What of schema.org's vocabulary the site uses, read off its documentation: the context, and the properties of types.

The real context is fetched from schema.org by those who read the pages; here it is said in short, for no test uses the
network. Types inherit: an Article is a CreativeWork, that a Thing.
"""

from __future__ import annotations

_ADDRESS = {"@type": "@id"}

CONTEXT = {
    "@vocab": "http://schema.org/",
    "url": _ADDRESS,
    "license": _ADDRESS,
    "isBasedOn": _ADDRESS,
    "sameAs": _ADDRESS,
}

_THING = {"name", "alternateName", "url", "description", "sameAs"}
_WORK = _THING | {
    "about", "author", "datePublished", "dateModified", "headline", "inLanguage", "isBasedOn", "isPartOf", "license",
    "publisher", "temporalCoverage", "version",
}  # fmt: skip

TYPES = {
    "Thing": _THING,
    "Person": _THING,
    "Event": _THING | {"startDate", "location", "about"},
    "Article": _WORK | {"articleBody", "articleSection"},
    "OpinionNewsArticle": _WORK | {"articleBody", "articleSection", "dateline"},
    "CreativeWorkSeries": _WORK | {"startDate", "endDate"},
    "WebSite": _WORK,
    "WebPage": _WORK | {"breadcrumb", "lastReviewed"},
    "AboutPage": _WORK | {"breadcrumb", "lastReviewed"},
    "CollectionPage": _WORK | {"breadcrumb", "lastReviewed"},
}
