"""Entities: which wiki pages are one thing under several names, and what it is called.

Namesakes and relatives are kept apart. Every alias has its reason in words and a certainty.
"""

from __future__ import annotations

from backstory.relate.entities.called import called
from backstory.relate.entities.groups import Group, aliases, canonical, groups
from backstory.relate.entities.initials import letters
from backstory.relate.entities.judge import judge, wants_company
from backstory.relate.entities.keys import keys
from backstory.relate.entities.pair import conflict
from backstory.relate.entities.records import Alias, Names, Origin, SamePage, Use, WikiPage
from backstory.relate.entities.relinks import relinks
from backstory.relate.entities.writing import Written, written

__all__ = [
    "Alias",
    "Group",
    "Names",
    "Origin",
    "SamePage",
    "Use",
    "WikiPage",
    "Written",
    "aliases",
    "called",
    "canonical",
    "conflict",
    "groups",
    "judge",
    "keys",
    "letters",
    "relinks",
    "wants_company",
    "written",
]
