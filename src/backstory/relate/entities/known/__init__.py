"""What things of the news are called besides: tables by kind, written down from general knowledge.

`WHOLE` are names that stand alone, `WITHIN` those that are replaced in longer titles too. Lines of a name, then what
leads there; `renames` reads them.
"""

from __future__ import annotations

from backstory.relate.entities.known import (
    calamities,
    crises,
    customs,
    makes,
    nature,
    offices,
    parties,
    people_east,
    people_west,
    sites,
    struggles,
    towns,
)
from backstory.relate.entities.known.elections import elections

__all__ = ["WHOLE", "WITHIN", "elections"]

WHOLE = (
    *(people_west.EUROPE, people_west.AMERICAS),
    *(people_east.REIGNING, people_east.ASIA, people_east.AFRICA_AND_OCEANIA),
    *(struggles.UKRAINE, struggles.MIDDLE_EAST, struggles.ASIA),
    *(crises.AFRICA, crises.EUROPE, crises.AMERICAS),
    *(calamities.ATTACKS, calamities.CRASHES, nature.NATURE, nature.DISEASES),
    *(offices.OFFICES, parties.PARTIES, parties.FORCES, sites.SITES),
    *(makes.COMPANIES, makes.CRAFT, customs.SPORT, customs.LAWS),
    *(customs.FAITHS_AND_PEOPLES, customs.PAST, customs.FIGURES_AND_THINGS),
)
WITHIN = (offices.WORDED, nature.SPREADING, towns.TOWNS)
