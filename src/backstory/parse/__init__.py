"""Wikitext of a portal page into items, with what could not be placed on record. Pure; see `page.read_page`."""

from backstory.parse.page import read_page
from backstory.parse.reading import Readings

__all__ = ["Readings", "read_page"]
