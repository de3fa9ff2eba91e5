"""What a page says about itself: each place, in the order of their worth, and pages that say it badly."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from backstory.enrich.metadata import read_metadata
from backstory.enrich.metadata_dates import parsed_date
from backstory.enrich.metadata_people import split_names

URL = "https://www.example.com/2014/02/13/talks"


def page(head: str = "", body: str = "<p>Text.</p>") -> str:
    return f"<!doctype html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


ARTICLE = '{"@type":"NewsArticle","headline":"Talks in Cairo","datePublished":"2014-02-13T23:30:00+02:00"}'


def test_the_json_ld_of_an_article_wins_and_is_named() -> None:
    said = read_metadata(page(json_ld(ARTICLE) + '<meta name="date" content="2014-02-20">'), url=URL)
    assert said.published is not None
    assert (said.published.date.isoformat(), said.published.origin) == ("2014-02-13", "JSON-LD datePublished")
    assert said.published.at == "2014-02-13T23:30:00+02:00"
    assert (said.titles[0].value, said.titles[0].origin) == ("Talks in Cairo", "JSON-LD headline")


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"NewsArticle","headline":"Talks in\n Cairo","datePublished":"2014-02-13",}',
        '<!-- {"@type":"NewsArticle","headline":"Talks in Cairo","datePublished":"2014-02-13"} -->',
        '{"@graph":[{"@type":"WebSite","name":"X"},'
        '{"@type":["Article"],"headline":"Talks in Cairo","datePublished":"2014-02-13"}]}',
        '{"@type":"NewsArticle","headline":"Talks in Cairo","datePublished":"2014-02-13",'
        '"articleBody":"he said "no" twice"}',
        '[{"@type":"NewsArticle","headline":"Talks in Cairo","datePublished":"2014-02-13"}];',
    ],
    ids=["line break and comma", "comment", "graph", "quotes within quotes", "semicolon"],
)
def test_broken_json_ld_is_read(broken: str) -> None:
    said = read_metadata(page(json_ld(broken)), url=URL)
    assert [title.value for title in said.titles] == ["Talks in Cairo"]
    assert said.published is not None
    assert said.published.date.isoformat() == "2014-02-13"


def test_of_several_articles_the_one_of_this_page_counts() -> None:
    other = '{"@type":"NewsArticle","headline":"Another","datePublished":"2013-01-01","url":"https://www.example.com/other"}'
    own = f'{{"@type":"NewsArticle","headline":"Talks","datePublished":"2014-02-13","mainEntityOfPage":"{URL}"}}'
    said = read_metadata(page(json_ld(other) + json_ld(own)), url=URL)
    assert said.titles[0].value == "Talks"


def test_both_forms_of_a_title_are_kept_without_the_name_of_the_site() -> None:
    head = '<title>Cairo talks - The Example</title><meta property="og:title" content="Talks in Cairo begin">'
    said = read_metadata(
        page(head + '<meta property="og:site_name" content="The Example">', "<h1>Talks begin in Cairo</h1>"), url=URL
    )
    assert [title.value for title in said.titles] == ["Talks in Cairo begin", "Talks begin in Cairo", "Cairo talks"]


def test_a_date_of_modification_never_stands_for_publication() -> None:
    said = read_metadata(
        page('<meta property="article:modified_time" content="2015-01-01T10:00:00Z">'), url="https://example.com/a"
    )
    assert said.published is None
    assert said.modified is not None
    assert said.modified.date.isoformat() == "2015-01-01"


@pytest.mark.parametrize(
    ("body", "url", "origin"),
    [
        ('<time datetime="2014-02-13T10:00">13 Feb</time>', "", "element time"),
        ('<span itemprop="datePublished">2014-02-13</span>', "", "microdata datePublished"),
        ('<div class="byline">By A. Reporter, Thursday 13 February 2014</div>', "", "visible text"),
        ("<p>Text.</p>", URL, "address"),
    ],
)
def test_the_place_a_date_was_found_in_is_named(body: str, url: str, origin: str) -> None:
    said = read_metadata(page("", body), url=url)
    assert said.published is not None
    assert (said.published.date.isoformat(), said.published.origin) == ("2014-02-13", origin)


@pytest.mark.parametrize(
    ("text", "month_first", "day"),
    [
        ("3/4/2014", True, "2014-03-04"),
        ("3/4/2014", False, "2014-04-03"),
        ("13.2.2014", True, "2014-02-13"),
        ("February 13th, 2014 9:30 am", True, "2014-02-13"),
        ("13 de febrero de 2014", False, "2014-02-13"),
        ("13. Februar 2014", False, "2014-02-13"),
        ("2014年2月13日", False, "2014-02-13"),
        ("Thu, 13 Feb 2014 23:30:00 -0500", False, "2014-02-13"),
        ("1392249600", False, "2014-02-13"),
        ("20140213", False, "2014-02-13"),
    ],
)
def test_dates_as_pages_write_them(text: str, month_first: bool, day: str) -> None:
    found = parsed_date(text, month_first=month_first)
    assert found is not None
    assert found[0].isoformat() == day


@pytest.mark.parametrize("text", ["", "yesterday", "31/31/2014", "2014-02-30", "0000-00-00", "about 200 people"])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert parsed_date(text) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Tom Watkins, Dana Ford and Ed Payne, CNN", ["Tom Watkins", "Dana Ford", "Ed Payne", "CNN"]),
        ("Von Anna Sleegers und Jens Meier", ["Anna Sleegers", "Jens Meier"]),
        ("By Jamelle Bouie, Opinion Columnist", ["Jamelle Bouie"]),
        ("https://www.facebook.com/example", []),
        ("admin", []),
    ],
)
def test_bylines_become_names(line: str, names: list[str]) -> None:
    assert list(split_names(line)) == names


def test_nothing_a_page_says_commands_a_terminal_or_turns_letters_round() -> None:
    said = read_metadata(
        page(
            "<title>A \x9b31m title\u202e</title><link rel='canonical' href='https://www.example.com/a\x9b'>"
            + json_ld(
                '{"@type":"NewsArticle","headline":"Talks \\u001b[2J","image":"/a\\u001b[2J.jpg","author":"A\\u009bB"}'
            )
        ),
        url=URL,
    )
    shown = json.dumps(asdict(said), ensure_ascii=False, default=str)
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or c == "\u202e" for c in shown)
    assert "\\u001b" not in shown
    assert said.titles[0].value == "Talks [2J"


def test_a_page_that_says_nothing_gives_nothing() -> None:
    said = read_metadata("<p>Text.</p>")
    assert (said.titles, said.authors, said.published, said.site, said.image) == ((), (), None, None, None)


def test_pictures_and_addresses_are_made_whole_and_others_sites_are_not_believed() -> None:
    head = '<meta property="og:image" content="/a.jpg"><link rel="canonical" href="https://elsewhere.test/x">'
    said = read_metadata(page(head), url=URL)
    assert said.canonical is not None
    assert said.canonical.value == URL
    assert said.image is not None
    assert said.image.value.endswith("/a.jpg")


def named(content: str) -> str:
    return f'<meta property="og:site_name" content="{content}">'


def publisher(name: str) -> str:
    return json_ld(f'{{"@type":"NewsArticle","headline":"Talks","publisher":{{"name":"{name}"}}}}')


@pytest.mark.parametrize(
    ("head", "url", "name", "origin"),
    [
        (named("The Example") + publisher("Example Holding AG"), URL, "The Example", "meta og:site_name"),
        (
            named("theexample") + publisher("The Example"),
            "https://theexample.com/a",
            "The Example",
            "JSON-LD publisher",
        ),
        (named("example.com") + publisher("Holding AG"), URL, "example.com", "meta og:site_name"),
        (publisher("Holding AG"), URL, "Holding AG", "JSON-LD publisher"),
        (
            publisher("tz.de") + '<meta name="copyright" content="© 2014 Talzeitung, Tal, Land">',
            "https://www.tz.de/a",
            "tz.de",
            "JSON-LD publisher",
        ),
        (
            publisher("tz.de") + '<meta name="copyright" content="© 2014 Tal-Zeitung, Tal, Land">',
            "https://www.tz.de/a",
            "Tal-Zeitung",
            "meta copyright",
        ),
        (
            named("Süd.de") + publisher("Süd-Blatt"),
            "https://www.sued-blatt.de/a",
            "Süd-Blatt",
            "JSON-LD publisher",
        ),
        ("<title>Talks | The Example</title>", URL, "The Example", "element title"),
        ("<title>Talks | Politics</title>", URL, "example.com", "address"),
        ("<title>Talks - The Valley Times</title>", "https://www.vtimes.com/a", "The Valley Times", "element title"),
        ("<title>Talks — www.example.com</title>", URL, "example.com", "element title"),
        ("<title>Talks — Example at the fair of 2018</title>", URL, "example.com", "address"),
        (named("The Example | News | Sport"), URL, "The Example", "meta og:site_name"),
        (
            '<link rel="alternate" type="application/rss+xml" title="Tal Zeitung » Feed">',
            "https://www.tz.com.tr/a",
            "Tal Zeitung",
            "title of the feed",
        ),
    ],
    ids=[
        "said outright",
        "the host over again",
        "a company for a host",
        "a company alone",
        "initials that do not fit",
        "initials of a copyright line",
        "umlauts",
        "end of the title",
        "a section at the end",
        "a host shortened from the name",
        "the host at the end",
        "a sentence at the end",
        "a tagline",
        "feed",
    ],
)
def test_the_site_is_called_by_its_name_rather_than_by_its_host(head: str, url: str, name: str, origin: str) -> None:
    said = read_metadata(page(head), url=url)
    assert said.site is not None
    assert (said.site.value, said.site.origin) == (name, origin)


def test_the_site_signs_only_where_nobody_else_is_marked_as_author() -> None:
    signed = json_ld('{"@type":"NewsArticle","headline":"Talks","author":{"name":"The Example"}}') + named(
        "The Example"
    )
    assert [a.value for a in read_metadata(page(signed), url=URL).authors] == ["The Example"]
    said = read_metadata(page(signed + '<meta name="author" content="A. Reporter">'), url=URL)
    assert [(a.value, a.origin) for a in said.authors] == [("A. Reporter", "meta author")]
    below = page(signed, '<div class="byline"><a>An Agency</a></div>')
    assert [a.value for a in read_metadata(below, url=URL).authors] == ["The Example"]


def test_a_heading_that_holds_the_name_of_the_site_is_not_the_first_title() -> None:
    head = '<meta name="twitter:title" content="Talks in Cairo begin">'
    said = read_metadata(page(head, "<h1>Talks in Cairo begin <span>The Example</span></h1>"), url=URL)
    assert said.titles[0].value == "Talks in Cairo begin"


def test_a_headline_is_not_cut_short_by_the_section_and_site_behind_it() -> None:
    head = json_ld('{"@type":"NewsArticle","headline":"회담 시작"}')
    shared = '<meta property="og:title" content="회담 시작-정치ㅣ한국">'
    assert read_metadata(page(head + shared), url=URL).titles[0].value == "회담 시작"
