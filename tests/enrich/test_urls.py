"""Addresses of articles: what is taken off, what stays, and what is no address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstory.enrich.urls import canonical, host_of

CASES = {
    "tracking goes, the article's own parameter stays": (
        "https://example.com/talks?utm_source=x&id=7&fbclid=abc",
        "https://example.com/talks?id=7",
    ),
    "a fragment goes": ("https://example.com/talks#comments", "https://example.com/talks"),
    "a mobile host is the host": ("http://m.example.com/2014/talks", "http://example.com/2014/talks"),
    "a mobile wiki is the wiki": ("https://en.m.wikipedia.org/wiki/Cairo", "https://en.wikipedia.org/wiki/Cairo"),
    "an AMP page is the page": (
        "https://amp.example.com/2014/02/13/talks/amp/",
        "https://example.com/2014/02/13/talks/",
    ),
    "an AMP cache holds the page": (
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/talks",
        "https://www.example.com/talks",
    ),
    "an archived copy is of its page": (
        "https://web.archive.org/web/20140213120000/http://example.com/talks",
        "http://example.com/talks",
    ),
    "an archive joins slashes": (
        "https://web.archive.org/web/2014id_/http:/example.com/talks",
        "http://example.com/talks",
    ),
    "a copy of a copy": (
        "https://archive.ph/2014.02.13-120000/https://web.archive.org/web/2014/http://example.com/talks",
        "http://example.com/talks",
    ),
    "a usual port goes, another stays": ("https://example.com:443/a", "https://example.com/a"),
    "an index is its folder": ("https://example.com/2014/talks/index.html", "https://example.com/2014/talks/"),
    "one spelling of percent signs": ("https://example.com/%7Ejoe/caf%c3%a9", "https://example.com/~joe/caf%C3%A9"),
    "upper case in the host": ("HTTPS://Example.COM/Talks", "https://example.com/Talks"),
}


@pytest.mark.parametrize(("given_url", "wanted"), CASES.values(), ids=CASES)
def test_canonical(given_url: str, wanted: str) -> None:
    assert canonical(given_url) == wanted


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "ftp://example.com/a", "http://[::1", "talks.html", "http://a b/c"]
)
def test_what_is_no_address_of_the_web_is_nothing(url: str) -> None:
    assert canonical(url) == ""


def test_a_link_is_made_whole_with_its_page() -> None:
    assert (
        canonical("../talks?utm_medium=feed", base="https://example.com/2014/02/") == "https://example.com/2014/talks"
    )


@given(st.text(max_size=80))
def test_any_text_gives_an_address_or_nothing_and_the_same_again(text: str) -> None:
    once = canonical("https://example.com/" + text)
    assert once == "" or host_of(once) == "example.com"
    assert canonical(once) == once or "/amp" in once.lower() or "index" in once.lower()


HOSTS = (
    "example.com", "www.example.com", "m.example.com", "www.m.example.com", "amp.example.com", "m-example.co.uk",
    "www-amp.example.org", "en.m.wikipedia.org", "edition.m.cnn.com", "mobile.example.net", "touch.example.net",
    "Example.com", "web.archive.org", "a-b.example.io",
)  # fmt: skip
PATHS = (
    "/", "/a", "/2014/02/13/talks", "/2014/02/13/talks/amp/", "/news/AMP", "/a.amp.html", "/camp/index", "/index.html",
    "/a/INDEX.php", "/index.htmlx", "/web/2014/www.example.com/a", "/a~b/c_d.e,f", "/a//b/", "/caf\u00e9", "/a%20b",
)  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("path", PATHS)
def test_an_address_is_known_by_the_same_with_or_without_a_fragment(host: str, path: str) -> None:
    """With one it is always taken apart, without one only where something might be left out."""
    address = f"https://{host}{path}"
    assert canonical(address) == canonical(f"{address}#top")
