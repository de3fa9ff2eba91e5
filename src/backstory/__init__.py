"""Backstory keeps the record of world events and shows the story behind the news."""

__version__ = "0.1.0"
