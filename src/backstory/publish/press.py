"""What every page is made with: the settings, the addresses, the wiki's own addresses, and the templates.

Loads templates and the stylesheet from this package once; after that, no reading and no writing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from backstory.editions import edition
from backstory.ids import slugify, story_slug
from backstory.model import Topic
from backstory.publish import urls
from backstory.publish.docs import Attribution
from backstory.publish.prose import Html, escape
from backstory.store import entities, stories

if TYPE_CHECKING:
    from minijinja import Environment

    from backstory.config import Settings
    from backstory.store import Archive

HERE = Path(__file__).parent
LICENCE = "CC BY-SA 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by-sa/4.0/"

# A day page's title without the day is that of the portal.
_ANY_DAY = date(2014, 2, 13)
_PLAIN_TITLE = re.compile(r"[A-Za-z0-9_.,:()'-]+", re.ASCII)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_AROUND_SIGN = re.compile(r"\s*([{};,>~])\s*|(?<=:)\s+")


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What a site is called, where it will be found, and which wiki its record is from.

    `wiki` is the address of that wiki, "" for the Wikipedia of the edition.
    """

    url: str = "http://localhost:8000"
    name: str = "Backstory"
    edition: str = "en"
    wiki: str = ""


class Press:
    """Everything the pages of one publication share.

    `aliases` has the slug of its entity for each wiki page that is one under another name.
    """

    def __init__(
        self, settings: SiteSettings, *, opinion: bool = False, aliases: Mapping[str, str] | None = None
    ) -> None:
        self.settings = settings
        self.at = urls.Addresses.of(settings.url)
        self.opinion = opinion
        self._aliases = aliases or {}
        self._edition = edition(settings.edition)
        self._ascii = self._edition.ascii_slugs
        self._wiki = (settings.wiki or self._edition.wiki).rstrip("/")
        self.stories: Mapping[str, str] = {}  # for topics of a story with another name: its slug
        self.entity_link = lru_cache(maxsize=16384)(self._entity_link)
        self.entity_address = lru_cache(maxsize=16384)(self._entity_address)
        self.story = lru_cache(maxsize=16384)(self._story)
        self.wiki_page = lru_cache(maxsize=16384)(self._wiki_page)

    @cached_property
    def style(self) -> bytes:
        return stylesheet()

    @cached_property
    def style_path(self) -> str:
        return urls.stylesheet(blake2b(self.style, digest_size=5).hexdigest())

    @cached_property
    def _templates(self) -> Environment:
        return _environment(self._globals())

    def render(self, template: str, **values: object) -> bytes:
        return self._templates.render_template(template, **values).encode()

    # The wiki

    def _wiki_page(self, title: str) -> str:
        title = title.replace(" ", "_")
        return f"{self._wiki}/wiki/{title if _PLAIN_TITLE.fullmatch(title) else quote(title, safe='/:,()')}"

    def revision(self, revid: int) -> str:
        """A revision on the wiki, "" for one that has no id there."""
        return f"{self._wiki}/w/index.php?oldid={revid}" if revid > 0 else ""

    def edit(self, revid: int) -> str:
        """What one edit changed, on the wiki."""
        return f"{self._wiki}/w/index.php?diff={revid}" if revid > 0 else ""

    def page_of(self, day: date) -> str:
        """The title of the wiki page that holds a day."""
        return self._edition.title_of_day(day)

    def attribution(self, page: str = "", revid: int = 0) -> Attribution:
        """Credit for the words of a page: a wiki page and revision, or the portal as a whole."""
        work = page or self.page_of(_ANY_DAY).rpartition("/")[0]
        return Attribution(f"Wikipedia, {work}", self.wiki_page(work), LICENCE, self.revision(revid))

    # Links

    def link(self, path: str) -> Html:
        """The address of a page of ours for an attribute: made of slugs, it has nothing to escape."""
        return Html(self.at.link(path))

    def asset(self, path: str) -> Html:
        return Html(self.at.asset(path))

    def _entity_link(self, page: str) -> str:
        return self.at.link(urls.entity(self._entity_slug(page)))

    def _entity_address(self, page: str) -> str:
        return self.at.absolute(urls.entity(self._entity_slug(page)))

    def _entity_slug(self, page: str) -> str:
        """The slug of the entity a wiki page is: its own, unless it is an alias."""
        return self._aliases.get(page) or slugify(page, ascii_only=self._ascii)

    def _story(self, topic: Topic) -> str:
        """The path of the story of a topic, under whatever name."""
        slug = story_slug(topic, ascii_only=self._ascii)
        return urls.story(self.stories.get(slug, slug))

    # What base.html needs on every page

    def _globals(self) -> dict[str, object]:
        return {
            "name": self.settings.name,
            "lang": self.settings.edition,
            "home": self.link(urls.FRONT),
            "stylesheet": self.asset(self.style_path),
            "icon": self.asset(urls.ICON),
            "nav": {current: self._nav(current) for current in ("", *(path for path, _ in self._places()))},
            "licence": LICENCE,
            "licence_url": LICENCE_URL,
        }

    def _places(self) -> list[tuple[str, str]]:
        return [
            (urls.FRONT, "Latest"),
            (urls.YEARS, "Days"),
            (urls.STORIES, "Stories"),
            (urls.ENTITIES, "People and places"),
            (urls.CHANGES, "Changes"),
            (urls.ANNOUNCED, "Announced"),
            *([(urls.OPINION, "Opinion")] if self.opinion else []),
            (urls.EXPLAIN, "Explain"),
            (urls.ABOUT, "About"),
        ]

    def _nav(self, current: str) -> Html:
        return Html(
            "".join(
                f'<a href="{self.link(path)}"{_CURRENT if path == current else ""}>{escape(label)}</a>'
                for path, label in self._places()
            )
        )


_CURRENT = ' aria-current="page"'


def press_of(archive: Archive, settings: Settings) -> Press:
    """What makes the addresses of an archive's records outside its site: the same as the published site has."""
    press = Press(
        SiteSettings(settings.url, settings.name, archive.edition.code, archive.edition.wiki),
        aliases=entities.aliases(archive),
    )
    press.stories = stories.aliases(archive)
    return press


def json_ld(content: dict[str, object]) -> Html:
    """Linked data as a script element may hold it: nothing in it can end the element."""
    return Html(msgspec.json.encode(content).decode().replace("<", "\\u003c"))


def stylesheet() -> bytes:
    """The stylesheet without comments and needless space."""
    source = (HERE / "static" / "site.css").read_text("utf-8")
    return _AROUND_SIGN.sub(lambda sign: sign[1] or "", _COMMENT.sub("", source)).replace(";}", "}").strip().encode()


@cache
def icon_within() -> Html:
    """The icon as an address that holds it, for a page that is a file by itself."""
    svg = (HERE / "static" / "icon.svg").read_text("utf-8").strip()
    return Html(f"data:image/svg+xml,{quote(svg)}")


def _environment(names: dict[str, object]) -> Environment:
    from minijinja import Environment

    templates = {path.name: path.read_text("utf-8") for path in sorted((HERE / "templates").iterdir())}
    return Environment(
        templates=templates,
        globals=names,
        trim_blocks=True,
        lstrip_blocks=True,
        filters={"thousands": "{:,}".format},
        undefined_behavior="strict",
    )
