"""Names: whether two are one person's, which persons a text names, and which of the archive's entities.

Pure and without a model. Variants are for persons only. A statistical tagger is not needed here and not used.
"""

from __future__ import annotations

from backstory.enrich.names.gazetteer import Gazetteer, NameMention, build_gazetteer, find_names, is_person
from backstory.enrich.names.people import Person, find_people
from backstory.enrich.names.same import same_person

__all__ = [
    "Gazetteer",
    "NameMention",
    "Person",
    "build_gazetteer",
    "find_names",
    "find_people",
    "is_person",
    "same_person",
]
