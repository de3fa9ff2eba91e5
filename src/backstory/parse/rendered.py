"""Tells a page as a browser is sent it, saved where its wikitext should be, from wikitext.

Observers and editors save such pages now and then; read as wikitext, every line of the frame around the page would be
an event. Knows two forms: an HTML document, and the text of one with the links that only the frame has.
"""

from __future__ import annotations

import re

# 23 to 25 February 2025: whole documents, 450 lines that look like bullets.
_DOCUMENT = re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
# 1, 4 and 6 February 2025: menus and footer as lists of links. Only the switch between the mobile and the desktop form
# of a page has this in its address.
_SWITCH = "&mobileaction=toggle_view_"


def is_rendered(wikitext: str) -> bool:
    """Whether this is what a browser shows of a page, not its wikitext."""
    return _DOCUMENT.match(wikitext) is not None or _SWITCH in wikitext
