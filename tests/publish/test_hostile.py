"""What a vandal writes on the wiki's page stays text: no script, no broken markup, no file outside the site."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import html5lib
import msgspec
import pytest
from lxml import etree, html

from backstory.model import Citation, Event, Item, Link, Mention, State, Topic, Version
from backstory.publish.event_pages import event_files, version_files
from backstory.publish.press import Press, SiteSettings
from backstory.publish.schemas import xml_schema
from backstory.store import Archive
from backstory.views import EventPage
from tests.conftest import revision
from tests.publish.conftest import files_of

EVIL = (
    '</script><script>alert(1)</script>"><img src=x onerror=alert(1)> {{ 7*7 }} {% raw %} ]]> &amp; '
    "\x00\x0b\x85\ufffe \u202e \U0001f600"
)
AT = datetime(2014, 2, 13, 9, 5, tzinfo=UTC)
PRESS = Press(SiteSettings("https://news.example"))


def page_of(**fields: object) -> EventPage:
    told = {"category": EVIL, "topics": (Topic(EVIL, EVIL),), "text": EVIL, "markup": EVIL} | fields
    item = Item(date(2014, 2, 13), 0, 0, category_written="", **told)  # type: ignore[arg-type]
    version = Version(1, 5, AT, item)
    return EventPage(Event("7k3fq9xm", "x", State.LIVE, (version,), (), AT, AT), 1, EVIL, ())


@pytest.mark.parametrize(
    "page",
    [
        page_of(),
        page_of(mentions=(Mention(EVIL, EVIL, 0, len(EVIL)),)),
        page_of(links=(Link("javascript:alert(1)", EVIL, 0, 5),)),
        page_of(citations=(Citation(EVIL, EVIL, EVIL, archived="javascript:alert(1)", language=EVIL, title=EVIL),)),
        page_of(citations=(Citation('http://a.example/"><script>alert(1)</script>', ""),)),
    ],
    ids=["text", "mention", "link", "citation", "address"],
)
def test_no_field_of_an_event_escapes(page: EventPage) -> None:
    told = page.event
    for name, content in event_files(PRESS, page) + version_files(PRESS, told, told.current):
        if name.endswith(".html"):
            check_html(content)
        elif name.endswith(".xml"):
            etree.XMLSchema(etree.fromstring(xml_schema())).assertValid(etree.fromstring(content))
        elif name.endswith(".json"):
            assert msgspec.json.decode(content)["category"] == EVIL
        else:
            assert "](javascript:" not in content.decode()


def check_html(content: bytes) -> None:
    html5lib.HTMLParser(strict=True).parse(content)
    tree = html.fromstring(content)
    assert len(tree.xpath("//script")) == 1
    msgspec.json.decode(tree.xpath("//script/text()")[0].encode())
    assert not tree.xpath("//img")
    assert not [name for name in tree.xpath("//@*") if getattr(name, "attrname", "").startswith("on")]
    assert not [link for link in tree.xpath("//@href") if link.lower().lstrip().startswith("javascript")]


VANDAL = """{{Current events|year=2014|month=02|day=13|content=
;<b>Sports</b> & "more"
*[[../../../../etc/passwd]]
**[[Index]] [[index.html|<script>alert(1)</script>]] beats ''[[CON]]'' [javascript:alert(1) (BBC)]
**Again. [http://a.example/<script> (<i>BBC</i>)]
*[[404]]
**index
*""" + "[[A title without any end " + "and so on " * 40 + """]]
**Something happens. [http://a.example/ (X)]
**%2e%2e%2f {{subst:x}} &#x3c;script&#x3e; &lt;script&gt;
;]]>
**</textarea></style></title><!--
}}"""  # fmt: skip


def test_a_vandals_page_is_published_whole_and_harmless(
    archive_of: Callable[..., Archive], publish_of: Callable[..., Path]
) -> None:
    site = publish_of(archive_of(revision("2014 February 13", "2014-02-13T10:00", VANDAL)))
    schema = etree.XMLSchema(etree.fromstring(xml_schema()))
    pages = 0
    for name, content in files_of(site).items():
        assert len(Path(name).name.encode()) <= 255
        if name.endswith(".html") and b'http-equiv="refresh"' not in content and name != "404.html":
            check_html(content)
            pages += 1
        elif (
            name.endswith(".xml")
            and name.replace(".xml", ".html") in files_of(site)
            and "feed" not in name
            and "rss" not in name
        ):
            schema.assertValid(etree.fromstring(content))
    assert pages > 20
    assert (site / "news/2014/02/13/index.json").is_file()
    assert msgspec.json.decode((site / "news/2014/02/13/index.json").read_bytes())["kind"] == "day"
