"""Names: whether two are one person's, which persons, places and bodies a text names, which of the archive's entities.

Pure and without a model. Variants are for persons only. A statistical tagger is not needed here and not used.
"""

from __future__ import annotations

from backstory.enrich.names.capitals import Named, find_places_and_bodies
from backstory.enrich.names.gazetteer import Gazetteer, NameMention, build_gazetteer, find_names, is_person
from backstory.enrich.names.people import Person, find_people
from backstory.enrich.names.same import same_person

__all__ = [
    "Gazetteer",
    "NameMention",
    "Named",
    "Person",
    "build_gazetteer",
    "find_names",
    "find_people",
    "find_places_and_bodies",
    "is_person",
    "same_person",
]
