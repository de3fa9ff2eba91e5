"""Every address the sample cites is on record with its publisher, its date and where it was seen."""

from __future__ import annotations

import re
from datetime import date

from tests.sample import pages

SEEN = re.compile(r"page|(?:portal|context) \d{4}-\d{2}-\d{2}")


def test_the_table_and_the_pages_name_the_same_addresses() -> None:
    cited = {url for file in pages.files() for url in pages.addresses(file.wikitext)}
    listed = [source.url for source in pages.sources()]
    assert listed == sorted(set(listed))
    assert set(listed) == cited


def test_each_row_says_who_published_when_and_where_it_was_seen() -> None:
    for source in pages.sources():
        assert source.publisher.strip(), source
        assert 2002 <= date.fromisoformat(source.date).year <= 2026, source
        assert SEEN.fullmatch(source.seen), source


def test_a_source_is_no_older_than_a_few_days_before_the_event_it_is_cited_for() -> None:
    published = {source.url: date.fromisoformat(source.date) for source in pages.sources()}
    for item in pages.events():
        for cited in item.citations:
            on_record = published.get(cited.url) or published[cited.archived]
            assert (item.day - on_record).days <= 3, (item.day, cited.url)


def test_no_path_of_a_machine_is_in_the_sample() -> None:
    for path in pages.folder().rglob("*.*"):
        if path.suffix in {".wiki", ".tsv", ".md"}:
            assert not re.search(r"(?<![\w.:/])/(?:work|home|tmp|usr|root)/", path.read_text(encoding="utf-8")), path
