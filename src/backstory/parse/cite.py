"""Turns the address and the label of a source into a `Citation`.

Takes copies apart (an address at an archive holds the original in it) and labels too: "AFP via ''Times of Malta''",
"AP/Bradenton Herald", "NTV (in Turkish)", half a parenthesis. Does not decide what is a source; `sources` does.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from backstory.editions import Edition
from backstory.model import Citation
from backstory.quick import quick

_citation = quick(Citation)

# An archive, when it was copied, and the address: "web.archive.org/web/20040822190610/http://example.org/a". Without
# the time the address must be whole.
_ARCHIVE = re.compile(
    r"https?://(?:"
    r"(?:[\w-]+\.)*(?:archive\.org|archive-it\.org|archive\.bibalex\.org)/(?:web/|wayback/|all/|\d{1,6}/(?=\d))*"
    r"|archive\.(?:today|is|ph|fo|li|vn|md)/(?:o/\w+/|newest/)?"
    r"|(?:www\.)?webarchive\.(?:org\.uk|loc\.gov|nationalarchives\.gov\.uk)/(?:wayback/|archive/|all/|ukgwa/)*"
    r"|arquivo\.pt/wayback/"
    r")(?:[\d.*-]{1,18}(?:[a-z]{2}_)?/(?P<dated>[^/\s]\S*)|(?P<whole>(?:https?|ftp):/\S+))",
    re.I,
)
_QUERY = re.compile(r"https?://(?:www\.)?webcitation\.org/.*?[?&]url=(?P<original>[^&]+)", re.I)
_COPY = re.compile(
    r"https?://(?:[\w.-]*\.)?(?:archive\.(?:org|today|is|ph|fo|li|vn|md)|webcitation\.org|perma\.cc|ghostarchive\.org"
    r"|webcache\.googleusercontent\.com|freezepage\.com|megalodon\.jp)/",
    re.I,
)
# "[https://a https://b (The Sun)]": an address too many, or what is left of "<https://…>".
_ADDRESS_IN_LABEL = re.compile(r"(?:https?://\S+|[<>]+)\s+(?=\S)")
_CACHE = re.compile(r"https?://webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]*:)?(?P<original>[^+&]+)", re.I)


def split_copy(url: str) -> tuple[str, str]:
    """The original address and that of the copy ("" if it is none); both the same if the original is not in it."""
    if "archive" not in url and "webc" not in url and "perma" not in url and "freezepage" not in url:
        return url, ""
    if found := _ARCHIVE.match(url):
        return _whole(found["dated"] or found["whole"]), url
    if found := _QUERY.match(url) or _CACHE.match(url):
        return _whole(unquote(found["original"])), url
    if _COPY.match(url) and not re.match(r"https?://(?:www\.)?archive\.org/(?:details|download|stream)/", url):
        return url, url
    return url, ""


def _whole(original: str) -> str:
    """An original as archives write it, with its scheme whole: "http:/x.org" and "//x.org" lack a piece."""
    scheme = re.match(r"(https?|ftp):/+", original)
    if scheme:
        return f"{scheme[1]}://{original[scheme.end() :]}"
    return "http://" + original.lstrip("/")


def citation(url: str, label: str, edition: Edition) -> Citation:
    """The citation an external link makes."""
    return named_citation(url if url[:2] != "//" else "https:" + url, bare_label(label), edition)


def named_citation(url: str, name: str, edition: Edition) -> Citation:
    """The citation of an address whose label has no parentheses around it any more."""
    original, copy = split_copy(url)
    agency, publisher, language = "", name, ""
    if " " in name or "/" in name or "(" in name or "（" in name:
        name, language = split_language(name, edition)
        agency, publisher = split_agency(name, edition)
    return _citation(original, name, publisher, agency, language, copy)


def bare_label(label: str) -> str:
    """The label without the parentheses around it, whole or half."""
    name = label.strip()
    if name[:1] == "(" and name.find(")") == len(name) - 1 and "(" not in name[1:]:
        return name[1:-1].strip()
    if name.startswith("(") and name.endswith(")") and _closes(name):
        return name[1:-1].strip("() ") if name[1:2] == "(" else name[1:-1].strip()
    if rest := _ADDRESS_IN_LABEL.match(name):
        return bare_label(name[rest.end() :])
    opened, closed = name.count("("), name.count(")")
    if opened > closed and name.startswith("("):
        return name[1:].strip()
    if closed > opened and name.endswith(")"):
        return name[:-1].strip()
    return name


def _closes(name: str) -> bool:
    """Whether the first parenthesis is closed by the last: not so in "(NTV) (in Turkish)"."""
    return name.find(")") == len(name) - 1 or "(" in name[1 : name.find(")")]


def split_language(name: str, edition: Edition) -> tuple[str, str]:
    """A label without its note on language, and the language."""
    if " in " not in name and "(" not in name and "（" not in name:
        return name, ""
    for found in edition.language_note.finditer(name):
        word = next((group for group in found.groups() if group), "").lower()
        if found.end() == len(name) and found.start() and word in edition.languages:
            return bare_label(name[: found.start()].strip()), edition.languages[word]
    return name, ""


def split_agency(name: str, edition: Edition) -> tuple[str, str]:
    """Who wrote it and who published it, of "AFP via Times of Malta" or "AP/Bradenton Herald"."""
    for word in edition.via:
        if word not in name:
            continue
        first, found, second = name.partition(f" {word} ")
        first, second = first.strip(), second.strip()
        if found and first and second:
            # "Inquirer.net via AFP" has it the wrong way round.
            swapped = second.lower() in edition.agencies and first.lower() not in edition.agencies
            return (second, first) if swapped else (first, second)
    if "/" in name:
        first, _, second = name.partition("/")
        if second.strip() and first.strip().lower() in edition.agencies:
            return first.strip(), second.strip()
    return "", name
