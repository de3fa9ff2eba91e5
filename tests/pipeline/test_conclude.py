"""What is concluded from the revisions kept, and from which nothing is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from backstory.ids import page_id
from backstory.store import Archive, queries
from tests.conftest import revision

DAY = "2014 February 18"
BEFORE = "*Rain floods the port of Odesa.\n*A bridge is opened in Riga."
DOCUMENT = "<!DOCTYPE html>\n<html lang='en'>\n*Menu\n*Search\n</html>"
FRAME = f"*[[Main Page|Home]]\n{BEFORE}\n*[//wiki.example/w/index.php?title=X&mobileaction=toggle_view_desktop Desktop]"


@pytest.mark.parametrize("rendered", [DOCUMENT, f"\n {DOCUMENT.lower()}", FRAME])
@pytest.mark.parametrize("later", [True, False])
def test_a_page_as_a_browser_shows_it_is_kept_and_says_nothing(
    archive_of: Callable[..., Archive], rendered: str, later: bool
) -> None:
    times = iter(f"2014-02-18T1{hour}:00" for hour in range(3))
    texts = [BEFORE, rendered, *[BEFORE] * later]
    archive = archive_of(*(revision(DAY, next(times), text) for text in texts))
    kept = list(archive.revisions(page_id(f"Portal:Current events/{DAY}")))
    assert [one.wikitext for one in kept] == texts
    events = archive.db.execute("SELECT state, version FROM event").fetchall()
    assert events == [("live", 1), ("live", 1)]
    assert {change for (change,) in archive.db.execute("SELECT kind FROM change")} == {"recorded"}
    odd = [one.kind for _, one in queries.oddities(archive)]
    assert odd == ([] if later else ["rendered"])


def test_an_editor_may_write_of_html(archive_of: Callable[..., Archive]) -> None:
    archive = archive_of(revision(DAY, "2014-02-18T10:00", "*A draft of <html> turns 30.\n*HTML 6 is announced."))
    assert archive.db.execute("SELECT count(*) FROM event").fetchone() == (2,)
