"""Wikitext of a portal page into items, with what could not be placed on record. Pure; see `page.read_page`."""

from backstory.parse.page import read_page
from backstory.parse.reading import Readings
from backstory.parse.rendered import is_rendered

__all__ = ["Readings", "is_rendered", "read_page"]
