"""The whole site of the sample: no link is broken, no file is orphaned, every format says what the archive says."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import jsonschema
import msgspec
import pytest
from lxml import etree, html
from pyld import jsonld

from backstory.publish.elements import NAMESPACE
from backstory.publish.moves import read_month
from backstory.publish.schemas import json_schema, xml_schema
from backstory.store import Archive
from tests.publish.conftest import SETTINGS
from tests.publish.linked_data import CONTEXT, TYPES

BASE = "/archive/"
ORIGIN = "https://news.example"
EVENT_BUDGET = 14 * 1024
STYLE_BUDGET = 8 * 1024

# Files that hosts and machines look for by name.
BY_NAME = {"404.html", "robots.txt", "llms.txt", "sitemap.xml", "_redirects"}


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, html.HtmlElement]:
    """Every HTML page of the site by file name."""
    return {
        path.relative_to(site).as_posix(): html.fromstring(path.read_bytes()) for path in sorted(site.rglob("*.html"))
    }


def own_file(link: str, site: Path) -> str | None:
    """The file that a link of ours leads to on a plain file server, None for a link elsewhere."""
    parts = urlsplit(link)
    if parts.netloc and f"{parts.scheme}://{parts.netloc}" != ORIGIN:
        return None
    assert parts.path.startswith(BASE), link
    name = unquote(parts.path.removeprefix(BASE))
    return f"{name}index.html" if name.endswith("/") or not name else name


def links(page: html.HtmlElement) -> list[str]:
    return [str(value) for value in page.xpath("//a/@href | //link[@rel!='canonical']/@href")]


def test_no_link_is_broken(pages: dict[str, html.HtmlElement], site: Path) -> None:
    ids = {name: set(page.xpath("//@id")) for name, page in pages.items()}
    broken = []
    for name, page in pages.items():
        for link in links(page):
            address, fragment = urldefrag(link)
            file = own_file(address, site) if address else name
            if file is None:
                continue
            if not (site / file).is_file() or (fragment and fragment not in ids[file]):
                broken.append(f"{name} -> {link}")
    assert broken == []


def test_every_page_is_reached_from_the_front_by_links(pages: dict[str, html.HtmlElement], site: Path) -> None:
    seen: set[str] = set()
    todo = ["index.html"]
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if name not in pages:
            continue
        found = links(pages[name]) + [
            value.partition("url=")[2] for value in pages[name].xpath("//meta[@http-equiv='refresh']/@content")
        ]
        todo += [file for link in found if urldefrag(link)[0] and (file := own_file(urldefrag(link)[0], site))]
    sitemaps = {f"sitemap/{path.name}" for path in (site / "sitemap").iterdir()}
    maps = {f"redirects/{path.name}" for path in (site / "redirects").iterdir()}
    leading = {name for name, page in pages.items() if page.xpath("//meta[@http-equiv='refresh']")}
    every = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert every - seen - sitemaps - maps - leading - BY_NAME == {".backstory.json"}


def test_pages_that_lead_on_lead_to_pages(pages: dict[str, html.HtmlElement]) -> None:
    leading = 0
    for page in pages.values():
        for content in page.xpath("//meta[@http-equiv='refresh']/@content"):
            target = own_file(content.partition("url=")[2], Path())
            assert target in pages
            assert not pages[target].xpath("//meta[@http-equiv='refresh']")
            leading += 1
    assert leading > 150


def test_old_addresses_are_pages_that_lead_on(site: Path, pages: dict[str, html.HtmlElement]) -> None:
    leading = 0
    for path in (site / "redirects").iterdir():
        for moves in read_month(path.read_bytes()).days.values():
            for old, new in moves.items():
                (content,) = pages[f"{old[1:]}index.html" if old.endswith("/") else f"{old[1:]}.html"].xpath(
                    "//meta[@http-equiv='refresh']/@content"
                )
                assert content.endswith(f"{new}" if new.endswith("/") else f"{new}.html")
                leading += 1
    assert leading > 200


def test_canonical_addresses_are_the_pages_own(pages: dict[str, html.HtmlElement]) -> None:
    for name, page in pages.items():
        if name == "404.html" or page.xpath("//meta[@http-equiv='refresh']"):
            continue
        bare = re.sub(r"(?:(?<=/)|^)index\.html$", "", name).removesuffix(".html")
        assert page.xpath("//link[@rel='canonical']/@href") == [f"{ORIGIN}{BASE}{bare}"]


def test_titles_and_descriptions_tell_pages_apart(pages: dict[str, html.HtmlElement]) -> None:
    for what in ("/html/head/title/text()", "//meta[@name='description']/@content"):
        held = defaultdict(list)
        for name, page in pages.items():
            if not page.xpath("//meta[@name='robots']") and not re.match(r"e/\w+/\d+\.html", name):
                (value,) = page.xpath(what)
                assert value.strip()
                held[value].append(name)
        assert {value: names for value, names in held.items() if len(names) > 1} == {}


def test_nothing_runs_and_nothing_is_loaded_from_elsewhere(pages: dict[str, html.HtmlElement], site: Path) -> None:
    for name, page in pages.items():
        assert {s.get("type") for s in page.xpath("//script")} <= {"application/ld+json"}, name
        assert not page.xpath("//img | //iframe | //object | //embed | //style | //form | //video | //audio"), name
        assert not page.xpath("//@style | //@*[starts-with(name(), 'on')]"), name
        for source in page.xpath("//@src | //link[@rel='stylesheet' or @rel='icon']/@href"):
            assert own_file(source, site), name
    style = next(site.glob("style.*.css")).read_text()
    assert "url(" not in style
    assert "@import" not in style
    assert "@font-face" not in style


def test_every_page_says_whose_words_it_has_and_in_which_formats(pages: dict[str, html.HtmlElement]) -> None:
    for name, page in pages.items():
        if name == "404.html" or page.xpath("//meta[@http-equiv='refresh']"):
            continue
        foot = page.xpath("string(//footer)")
        assert "CC BY-SA 4.0" in foot or "author" in foot, name
        forms = {value.rpartition(".")[2] for value in page.xpath("//aside//a/@href") if "#" not in value}
        assert {"json", "md", "xml"} <= forms, name
        if name.startswith(("news/", "e/")) and not name.endswith("index.html"):
            assert "Cite as" in foot
            assert page.xpath("//footer//a[starts-with(@href, 'https://en.wikipedia.org/')]"), name


def test_budgets(pages: dict[str, html.HtmlElement], site: Path) -> None:
    (style,) = site.glob("style.*.css")
    assert style.stat().st_size <= STYLE_BUDGET
    usual = 0
    for file in site.glob("news/*/*/*/*.json"):
        if file.stem == "index":
            continue
        doc = msgspec.json.decode(file.read_bytes())
        if len(doc["text"]) <= 600 and len(doc["changes"]) <= 6:
            usual += 1
            assert file.with_suffix(".html").stat().st_size <= EVENT_BUDGET, file
    assert usual > 150


def test_json_follows_the_published_schema(site: Path) -> None:
    published = (site / "schema/backstory.schema.json").read_bytes()
    schema = msgspec.json.decode(published)
    assert published == json_schema(schema["$id"])
    jsonschema.Draft202012Validator.check_schema(schema)
    definitions = {
        definition["properties"]["kind"]["enum"][0]: {"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]}
        for name, definition in schema["$defs"].items()
        if name.endswith("Doc")
    }
    counts: dict[str, int] = defaultdict(int)
    for file in sorted(site.rglob("*.json")):
        if file.name.endswith("feed.json") or file.parts[-2] in ("redirects", "schema") or file.name.startswith("."):
            continue
        doc = msgspec.json.decode(file.read_bytes())
        counts[doc["kind"]] += 1
        if counts[doc["kind"]] <= 25:
            jsonschema.Draft202012Validator(
                definitions[doc["kind"]], format_checker=jsonschema.FormatChecker()
            ).validate(doc)
    assert set(counts) == set(definitions)


def test_xml_follows_the_published_schema_and_says_what_the_json_says(site: Path) -> None:
    published = (site / "schema/backstory.xsd").read_bytes()
    assert published == xml_schema()
    schema = etree.XMLSchema(etree.fromstring(published))
    checked = 0
    for file in sorted(site.rglob("*.xml")):
        if file.with_suffix(".html").exists() and not file.name.endswith((".feed.xml", ".rss.xml")):
            root = etree.parse(file).getroot()
            schema.assertValid(root)
            doc = msgspec.json.decode(file.with_suffix(".json").read_bytes())
            assert root.tag == f"{{{NAMESPACE}}}{doc['kind']}"
            assert root.findtext(f"{{{NAMESPACE}}}url") == doc["url"]
            assert root.findtext(f"{{{NAMESPACE}}}title") == doc["title"]
            checked += 1
    assert checked > 1000


def test_every_event_of_the_archive_has_its_page_in_every_format(site: Path, sample_archive: Archive) -> None:
    rows = sample_archive.db.execute(
        "SELECT e.id, e.day, e.slug, v.text, v.number FROM event e "
        "JOIN version v ON v.event = e.id AND v.number = e.version"
    ).fetchall()
    assert len(rows) > 140
    for event, day, slug, text, number in rows:
        file = site / "news" / day.replace("-", "/") / f"{slug}.json"
        doc = msgspec.json.decode(file.read_bytes())
        assert (doc["id"], doc["text"], doc["version"]) == (event, text, number)
        page = html.fromstring(file.with_suffix(".html").read_bytes())
        lead = (page.xpath("//p[@class='lead']") or page.xpath("//h1"))[0]
        for marks in lead.xpath("./sup"):
            marks.getparent().remove(marks)
        assert lead.text_content() == text
        assert [m["label"] for m in doc["entities"]] == [text[m["start"] : m["end"]] for m in doc["entities"]]
        for version in range(1, number + 1):
            assert (site / "e" / event / f"{version}.html").is_file()


def test_markdown_links_lead_somewhere(site: Path) -> None:
    checked = 0
    for file in sorted(site.rglob("*.md")):
        for target in re.findall(r"\]\((" + re.escape(ORIGIN + BASE) + r"[^)\s]*)\)", file.read_text()):
            name = unquote(target.removeprefix(ORIGIN + BASE))
            assert (site / name).is_file() or re.fullmatch(r"e/\w+", name), f"{file}: {target}"
            checked += 1
    assert checked > 2000


def test_sitemaps_name_every_page_once(pages: dict[str, html.HtmlElement], site: Path) -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    found: list[str] = []
    for location in etree.parse(site / "sitemap.xml").xpath("//s:loc/text()", namespaces=space):
        held = etree.parse(site / location.removeprefix(ORIGIN + BASE))
        for url in held.xpath("//s:url", namespaces=space):
            found.append(url.findtext("s:loc", namespaces=space))
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", url.findtext("s:lastmod", "2000-01-01", namespaces=space))
    assert len(found) == len(set(found))
    canonical = {page.xpath("//link[@rel='canonical']/@href")[0] for name, page in pages.items() if name != "404.html"}
    frozen = {address for address in canonical if f"{BASE}e/" in address}
    gone = {
        page.xpath("//link[@rel='canonical']/@href")[0]
        for page in pages.values()
        if "Taken off" in page.xpath("string(//p[@class='notice'])")
        or "Joined" in page.xpath("string(//p[@class='notice'])")
    }
    assert set(found) == canonical - frozen - gone
    assert f"Sitemap: {ORIGIN}{BASE}sitemap.xml" in (site / "robots.txt").read_text()


def test_linked_data_is_that_of_schema_org(pages: dict[str, html.HtmlElement]) -> None:
    """A JSON-LD processor expands it; each type and property is one of schema.org's, the property one of the type's."""
    seen: set[str] = set()
    for name, page in pages.items():
        for text in page.xpath("//script[@type='application/ld+json']/text()"):
            raw = msgspec.json.decode(text.encode())
            assert raw["@context"] == "https://schema.org"
            if raw["@type"] in seen and len(seen) > 12:
                continue
            (node,) = jsonld.expand({**raw, "@context": CONTEXT})
            seen |= check_node(node, name)
    assert {
        "Article",
        "Event",
        "WebSite",
        "CollectionPage",
        "CreativeWorkSeries",
        "Thing",
        "OpinionNewsArticle",
    } <= seen


def check_node(node: dict[str, object], name: str) -> set[str]:
    (kind,) = node["@type"]  # type: ignore[misc]
    short = str(kind).removeprefix("http://schema.org/")
    seen = {short}
    for key, values in node.items():
        if key.startswith("@"):
            continue
        assert key.removeprefix("http://schema.org/") in TYPES[short], f"{name}: {key} of {short}"
        for value in values:  # type: ignore[attr-defined]
            if "@type" in value and isinstance(value["@type"], list):
                seen |= check_node(value, name)
    return seen


def test_the_settings_name_is_everywhere_and_no_other_host(site: Path) -> None:
    text = (site / "llms.txt").read_text() + (site / "about/index.md").read_text() + (site / "feed.xml").read_text()
    assert SETTINGS.url in text
    assert "localhost" not in text
