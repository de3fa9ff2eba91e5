"""What holds for any text at all, and for any page made of the portal's markup."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from backstory.editions import CODES, edition
from backstory.model import Page
from backstory.parse import Readings, read_page
from backstory.parse.desk import MOST_ODDITIES, Desk
from backstory.parse.plain import read_plain
from backstory.parse.sources import part
from backstory.parse.wikitext import read_wikitext
from tests.parse.cases import TITLE, read_cases

EN = edition("en")
TITLES = {"en": TITLE, "zh": "Portal:新聞動態/2019年1月27日", "ja": "Portal:最近の出来事/2026年10月"}

# The signs and words that mean something in wikitext, whole and in pieces.
_SIGNS = """
[[ ]] [ ] | {{ }} { } {{{ }}} '' ''' ''''' <!-- --> <ref> </ref> <ref_name=a> <ref/> <nowiki> </nowiki> <br> <li> </li>
<ul> </ul> {| |- |} ! * ** *** # : :: ; = == === &nbsp; &amp; &#91; & __NOTOC__ http:// https://example.org/a // www.
[https://example.org/a [http://example.org/b (BBC)] (in_Korean) Category: File: Image: n: wikt: fr: -{ }- ~~~ content=
{{Current_events|content= {{Dead_link}} {{nowrap| {{convert|3|km|mi}} {{Webarchive|url= {{cite_web|url=
{{nowrap|a_b}} {{ill|Aalborg|da|Ålborg}} {{M|w|7.4}} {{flag|ESP}} {{lang|fr|''c''}} {{-}} {{unknown|a}} {{fact}} [[a]]s
<!--_c_--> [http://example.org/c_(''D'')]
"""
SIGNS = [sign.replace("_", " ") if sign != "__NOTOC__" else sign for sign in _SIGNS.split()]
BLANKS = ["\n", "\n\n", " ", "  ", "\t", "\u00a0", "\u200b", "\r\n", "\x00", "\x7f", "\x01"]
WORDS = ["Sports", "Aalborg", "port", "é", "日", "2014", "February 13, 2014", "The port opens.", "in Spanish", "via"]
markup = st.lists(st.sampled_from([*SIGNS, *BLANKS, *WORDS]), max_size=40).map("".join)
anything = st.one_of(
    st.text(max_size=200), markup, st.builds(lambda a, b, c: a + b + c, markup, st.text(max_size=20), markup)
)


def check(page: Page) -> None:
    """What every page holds to."""
    assert [item.bullet for item in page.items] == list(range(len(page.items)))
    for item in page.items:
        assert item.text
        assert item.text == " ".join(item.text.split()), "blanks are folded"
        assert not re.search("[\u200b-\u200f\u202a-\u202e\u2060\ufeff]", item.text)
        assert not any(unicodedata.category(letter) == "Cc" for letter in item.text)
        assert not any(unicodedata.category(letter) == "Cc" for letter in item.markup if letter not in "\t\r\n")
        for link in (*item.mentions, *item.links):
            assert item.text[link.start : link.end] == link.label
            assert link.label
        assert all(mention.page for mention in item.mentions)
        assert all(source.url for source in item.citations)
        assert [topic.level for topic in item.topics] == sorted(topic.level for topic in item.topics)
        assert all(topic.title for topic in item.topics)
    assert [odd.line for odd in page.oddities] == sorted(odd.line for odd in page.oddities)


@settings(max_examples=600, deadline=None)
@given(anything, st.sampled_from(CODES))
def test_any_text_is_read(text: str, code: str) -> None:
    check(read_page(text, TITLES[code], edition(code)))


@given(anything)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_page(text, TITLE, EN) == read_page(text, TITLE, EN)


@settings(max_examples=600, deadline=None)
@given(markup.map(lambda text: " ".join(text.split("\n")).strip()))
@example("A[https://example.org/a__NOTOC__ (BBC)]")
@example("[[El Ejemplo]]''s")
@example("[[Example]]b{{nowrap|c}}")
@example("''{{-}}''")
@example("[[Example|a]]b ''c'' [[d]]e [http://example.org/f (''G'')] [http://example.org/h (I)]")
def test_the_short_way_and_the_long_way_agree(line: str) -> None:
    desk, other = Desk(EN, TITLE), Desk(EN, TITLE)
    short = read_plain(line, desk)
    if short is None:
        assert not desk.oddities, "the long way puts them on record"
    else:
        assert short == part(read_wikitext(line, other), other)
        assert desk.oddities == other.oddities


def test_they_agree_on_every_line_of_the_cases() -> None:
    taken = 0
    for case in read_cases():
        for line in case.wikitext.splitlines():
            desk = Desk(EN, TITLE)
            short = read_plain(line.strip("*:#; "), desk)
            taken += short is not None
            assert short is None or short == part(read_wikitext(line.strip("*:#; "), desk), desk), line
    assert taken > 100


def test_templates_that_say_a_parameter_twice_do_not_double_without_end() -> None:
    # Found by the fuzz target: {{USS}} writes a name twice, and forty of them would fill the memory.
    page = read_page("*" + "{{USS|" * 40 + "Example" + "}}" * 40 + "\n*The port opens.", TITLE, EN)
    assert [len(item.text) < 20_000 for item in page.items] == [True, True]
    assert page.items[1].text == "The port opens."


# Lines with a word each that no other line has, to find again wherever the line went.
shapes = st.sampled_from(
    [
        "*{}", "**{} text.", "***[[{}]]", "*[[{}]]:", "*[[{}]], [[Aalborg]]", ":{}", "::{}", "#{}", ";{}", "'''{}'''",
        "== {} ==", "{} text", "* [https://example.org/{} (A)]", "*Text <ref>{}</ref>", "*{{{{mystery|{}}}}}", "| {}",
        "{{|\n| {}\n|}}", "<div>{}</div>", "*[[File:{}.jpg]]", "[[File:{}.jpg|thumb]]", "*'''Sports''' {}", " *{}",
        "<ul><li>{}</li></ul>", "https://example.org/{}", "*[[Aalborg|{}\nport]]",
        "*Text [<https://example.org/{}> (B)]",
        "}}}} {}", "* \n** \n*{}", "'''Law and crime'''\n*{}", "<br />{}", "*{} [https://example.org/x (A)]\n**[[{}]]",
    ]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(shapes, max_size=14))
def test_no_line_is_lost(lines: list[str]) -> None:
    words = [f"word{number}" for number in range(len(lines))]
    page = read_page("\n".join(line.format(word, word) for line, word in zip(lines, words, strict=True)), TITLE, EN)
    check(page)
    kept = [odd.markup for odd in page.oddities]
    for item in page.items:
        kept += [item.text, item.markup, item.category_written, *(topic.title for topic in item.topics)]
        kept += [source.url for source in item.citations]
    found = {word.lower() for word in re.findall(r"\w+", "\n".join(kept))}
    assert [word for word in words if word not in found] == []


@settings(max_examples=300, deadline=None)
@given(st.lists(anything, min_size=2, max_size=4), st.sampled_from(CODES))
def test_what_other_revisions_said_changes_nothing(texts: list[str], code: str) -> None:
    known: Readings = {}
    for text in [*texts, *texts]:
        assert read_page(text, TITLES[code], edition(code), known=known) == read_page(text, TITLES[code], edition(code))


def test_all_cases_of_one_title_read_as_revisions_of_one_page_say_the_same() -> None:
    known: Readings = {}
    cases = [case for case in read_cases() if case.title == TITLE]
    for case in [*cases, *reversed(cases)]:
        assert read_page(case.wikitext, TITLE, EN, known=known) == read_page(case.wikitext, TITLE, EN), case.name
    assert len(known) > 100


def test_an_oddity_too_many_on_one_page_is_on_record_on_another() -> None:
    known: Readings = {}
    full = read_page("*[[File:a.jpg]]\n" * MOST_ODDITIES + "*A port. [[File:b.jpg]]\n", TITLE, EN, known=known)
    assert len(full.oddities) == MOST_ODDITIES
    assert [odd.kind for odd in read_page("*A port. [[File:b.jpg]]\n", TITLE, EN, known=known).oddities] == ["image"]
