"""Whether one wording tells more, less or otherwise than another, or only tells it better.

`told` reads what a text says word by word, `edits` sets two texts beside each other and finds the stretches in which
they say something else, `rules` holds what makes such a stretch one of substance. `titles` does the same for topics.
"""

from __future__ import annotations

from backstory.wording.rules import tells_more, why
from backstory.wording.titles import same_kind, same_name, same_topics

__all__ = ["same_kind", "same_name", "same_topics", "tells_more", "why"]
