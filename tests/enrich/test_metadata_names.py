"""The name of a site: read in Latin letters where the page has it in others, and by the portal where it has none."""

from __future__ import annotations

import json

import pytest

from backstory.article import Document
from backstory.enrich.article import read_article
from backstory.enrich.metadata import read_metadata
from backstory.enrich.metadata_names import belongs, for_readers, is_address, is_latin
from backstory.enrich.understand import described, understood
from backstory.outlets import domain, outlet, outlet_at


def page(head: str, body: str = "<p>Text.</p>") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def named(content: str) -> str:
    return f'<meta property="og:site_name" content="{content}">'


def names(html: str, url: str) -> list[tuple[str, str]]:
    said = read_metadata(html, url=url)
    return [(name.value, name.origin) for name in (said.site, *said.other_sites) if name]


TAL = "https://www.talshimbun.example/2014/a"
OWN = ("谷新聞デジタル", "meta og:site_name")


@pytest.mark.parametrize(
    ("head", "body", "name", "origin"),
    [
        ("", "<footer>Copyright © The Tal Shimbun Company. All rights reserved.</footer>", "The Tal Shimbun", "line"),
        (
            "",
            "<p class='copyright'><a>Talshimbun Inc.</a> No reproduction without permission.</p>",
            "Talshimbun",
            "line",
        ),
        ("", "<div class='foot'>© Talshimbun <a>youtube</a> <a>facebook</a></div>", "Talshimbun", "line"),
        ('<meta name="copyright" content="©2010-2014 Tal Shimbun">', "", "Tal Shimbun", "meta copyright"),
        ('<meta name="application-name" content="谷新聞｜TAL SHIMBUN">', "", "TAL SHIMBUN", "meta application-name"),
        ('<meta name="twitter:site" content="@tals_shimbun">', "", "Tals Shimbun", "meta twitter:site"),
        (
            '<script type="application/ld+json">'
            + json.dumps({"@type": "NewsMediaOrganization", "name": "谷新聞", "alternateName": "Tal Shimbun"})
            + "</script>",
            "",
            "Tal Shimbun",
            "JSON-LD alternateName",
        ),
    ],
    ids=["copyright line", "its class says so", "no buttons", "meta", "a part", "account", "alternate name"],
)
def test_a_name_in_another_script_makes_way_for_the_pages_own_in_latin_letters(
    head: str, body: str, name: str, origin: str
) -> None:
    first, own = names(page(named(OWN[0]) + head, body), "https://www.tals-np.example/a" if "tals_" in head else TAL)
    assert first == (name, "copyright line" if origin == "line" else origin)
    assert own == OWN


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<footer>© Another Agency. All rights reserved.</footer>"),
        ('<meta name="twitter:site" content="@talshimbun_dokusha">', ""),
        ('<meta name="twitter:site" content="@someone_news">', ""),
    ],
    ids=["of somebody else", "an account that is no paper's", "an account of somebody else"],
)
def test_a_name_that_is_not_the_hosts_does_not_take_its_place(head: str, body: str) -> None:
    assert names(page(named(OWN[0]) + head, body), TAL) == [OWN]


def test_a_name_that_can_be_read_stays() -> None:
    assert names(page(named("Tal TV 谷"), "<footer>© Tal Shimbun</footer>"), TAL) == [
        ("Tal TV 谷", "meta og:site_name")
    ]


def test_where_the_page_has_no_other_the_portals_name_counts_and_its_own_is_kept() -> None:
    url = "https://www.kommersant.ru/doc/1"
    assert names(page(named("Коммерсантъ")), url) == [
        ("Kommersant", "as the portal cites it"),
        ("Коммерсантъ", "meta og:site_name"),
    ]
    assert names(page("<title>Talks</title>"), "https://www.jamaicaobserver.com/a") == [
        ("Jamaica Observer", "as the portal cites it")
    ]
    assert names(page(named("thestar.com")), "https://www.thestar.com/a")[0][0] == "Toronto Star"


def test_a_name_the_page_says_outright_is_not_replaced_by_the_portals() -> None:
    assert names(page(named("Deutsche Welle")), "https://www.dw.com/a") == [("Deutsche Welle", "meta og:site_name")]


@pytest.mark.parametrize("said", ["TLZ", "tal-zeitung.example", "talzeitung"])
def test_an_abbreviation_or_address_is_spelt_out_as_the_page_writes_it(said: str) -> None:
    body = "<p>In der Tal-Zeitung und in Tal Zeitung; mehr von Tal Zeitung.</p>"
    first, own = names(page(named(said), body), "https://www.tal-zeitung.example/a")
    assert first == ("Tal Zeitung", "words of its address")
    assert own == (said, "meta og:site_name")


def test_an_abbreviation_stays_where_the_page_spells_nothing_out() -> None:
    assert names(page(named("TLZ")), "https://www.tal-zeitung.example/a") == [("TLZ", "meta og:site_name")]


def test_an_abbreviation_is_not_spelt_out_as_another_paper() -> None:
    body = "<p>In der Tal Zeitung, in der Berg Zeitung.</p>"
    assert names(page(named("BGZ"), body), "https://www.tal-zeitung.example/a") == [("BGZ", "meta og:site_name")]
    assert names(page(named("MSN")), "https://www.cnn.com/a") == [("MSN", "meta og:site_name")]


def test_the_legal_form_of_a_company_is_passed_over_for_a_name() -> None:
    head = named("Tal Verlag GmbH & Co. KG") + '<meta name="application-name" content="Tal Shimbun">'
    assert names(page(head), TAL) == [("Tal Shimbun", "meta application-name")]


def test_titles_lose_the_name_of_the_site_in_either_script() -> None:
    head = named(OWN[0]) + "<title>谷で会談：谷新聞デジタル</title>"
    said = read_metadata(page(head, "<footer>© The Tal Shimbun</footer>"), url=TAL)
    assert [title.value for title in said.titles] == ["谷で会談"]


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Talks begin in Cairo again | TAL | 28.04.2023", "Talks begin in Cairo again"),
        ("Talks begin in Cairo again | TAL | by A. Reporter", "Talks begin in Cairo again"),
        ("Talks begin in Cairo | TAL News", "Talks begin in Cairo"),
        ("Talks begin in Cairo | Politics", "Talks begin in Cairo | Politics"),
        ("Analysis | TAL | What the talks in Cairo mean", "Analysis | TAL | What the talks in Cairo mean"),
        ("Talks in Cairo - how tal came to write of them", "Talks in Cairo - how tal came to write of them"),
    ],
)
def test_a_title_ends_where_the_name_of_its_site_stands(title: str, bare: str) -> None:
    head = named("TAL") + f'<meta property="og:title" content="{title}">'
    assert read_metadata(page(head), url="https://www.tal.example/a").titles[0].value == bare


def test_a_title_loses_a_name_that_belongs_to_the_host_though_the_page_says_only_its_address() -> None:
    head = named("boersen-tal.example") + '<meta property="og:title" content="Zinsen steigen | Börsen-Tal">'
    assert read_metadata(page(head), url="https://www.boersen-tal.example/a").titles[0].value == "Zinsen steigen"


def test_readers_of_another_script_get_the_name_as_the_page_has_it() -> None:
    said = read_metadata(page(named(OWN[0]), "<footer>© The Tal Shimbun</footer>"), url=TAL)
    assert (for_readers(said, latin=True), for_readers(said, latin=False)) == ("The Tal Shimbun", OWN[0])
    latin = read_metadata(page(named("The Tal")), url=TAL)
    assert for_readers(latin, latin=False) == "The Tal"
    assert for_readers(read_metadata("<p>Text.</p>"), latin=False) == ""


def test_the_other_names_of_a_site_are_told_with_their_origin() -> None:
    html = page(named(OWN[0]) + "<title>Talks in Cairo</title>", "<footer>© The Tal Shimbun</footer>")
    told = described(understood(read_article(Document(html.encode(), url=TAL))))
    assert (told["site"], told["other_sites"]) == ("The Tal Shimbun", [OWN[0]])
    origins = told["origins"]
    assert isinstance(origins, dict)
    assert (origins["site"], origins["other_sites"]) == ("copyright line", [OWN[1]])


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("The Tal", True),
        ("BBC News 中文", True),
        ("中日新聞Web", False),
        ("Коммерсантъ", False),
        ("20", True),
        ("Ελ NEWS", True),
    ],
)
def test_what_can_be_read_in_latin_letters(name: str, latin: bool) -> None:
    assert is_latin(name) is latin


def test_an_address_is_the_host_or_a_part_of_it_and_no_more() -> None:
    assert is_address("stern.de", ("stern",))
    assert is_address("nationalpost", ("nationalpost",))
    assert not is_address("NDTVSports.com", ("sports", "ndtv"))
    assert belongs("NDTVSports.com", ("sports", "ndtv"))


def test_hosts_are_called_as_the_portals_editors_cite_them() -> None:
    found = outlet("www.reuters.com")
    assert found is not None
    assert (found.name, found.cited > 1000) == ("Reuters", True)
    assert outlet_at("https://edition.cnn.com/2014/a", least=2) == "CNN"
    assert outlet_at("https://asia.nikkei.com/a", least=2) == "Nikkei Asia"
    assert outlet_at("https://www.tal.example/a", least=1) == ""
    assert outlet_at("http://[broken/a", least=1) == ""


def test_nobody_names_a_platform_on_which_anybody_publishes() -> None:
    assert [
        host for host in ("youtube.com", "t.me", "x.blogspot.com", "de.wikipedia.org", "x.com") if outlet(host)
    ] == []


def test_a_domain_is_what_somebody_registered() -> None:
    assert [domain(host) for host in ("a.b.co.uk", "b.com", "x.gov.uk", "localhost")] == [
        "b.co.uk",
        "b.com",
        "x.gov.uk",
        "localhost",
    ]
