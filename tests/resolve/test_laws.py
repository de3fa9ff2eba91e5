"""What holds for every page, whatever is written on it."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from backstory.model import Citation, Item, Mention, Topic
from backstory.resolve import PageHistory, history
from tests.resolve.pages import DAY, START, Revision

_WORDS = "gunmen storm harbour kill injure court frees mayor ferry budget comet Oram Talis Corvo Lindvik 3 12"
_TEXTS = st.lists(st.sampled_from(_WORDS.split()), min_size=1, max_size=9).map(" ".join)
_SOURCES = st.lists(st.sampled_from(["a.example/1", "a.example/2", "b.example/3"]), max_size=2, unique=True)
_HEADINGS = st.tuples(st.sampled_from(["", "Sports", "Politics"]), st.sampled_from(["", "Siege", "Cup"]))
_BULLETS = st.tuples(_TEXTS, _SOURCES, _HEADINGS, st.booleans())
_PAGES = st.lists(_BULLETS, max_size=6)
_HISTORIES = st.lists(st.one_of(st.none(), _PAGES), max_size=7)

Bullet = tuple[str, list[str], tuple[str, str], bool]


def items(page: list[Bullet] | None) -> tuple[Item, ...] | None:
    """The items of a drawn page."""
    if page is None:
        return None
    read = []
    for bullet, (text, sources, (category, topic), linked) in enumerate(page):
        topics = (Topic(topic, topic),) if topic else ()
        mentions = (Mention(text.split()[0], text.split()[0], 0, 1),) if linked else ()
        citations = tuple(Citation(f"https://{source}") for source in sources)
        markup = f"{text}{' '.join(sources)}{linked}"
        read.append(Item(DAY, bullet, bullet, category, category, topics, text, markup, mentions, citations))
    return tuple(read)


def revisions(pages: list[list[Bullet] | None], *, minutes: int = 90) -> list[Revision]:
    """Drawn pages, one after the other."""
    return [(n + 1, START + timedelta(minutes=minutes * n), items(page)) for n, page in enumerate(pages)]


def shown(read: PageHistory) -> list[tuple[int, list[object]]]:
    """Which event each bullet is, with its version."""
    return [(revid, [(origin, number) for origin, number, _ in entries]) for revid, entries in read.readings]


@given(_HISTORIES)
@settings(max_examples=300, deadline=None)
def test_every_bullet_is_read_and_every_version_is_what_a_bullet_said(pages: list[list[Bullet] | None]) -> None:
    told = revisions(pages)
    read = history(told)
    tracks = {track.origin: track for track in read.tracks}
    assert len(tracks) == len(read.tracks)
    seen = {revid: page for revid, _, page in told if page is not None}
    assert [revid for revid, _ in read.readings] == list(seen)
    for revid, entries in read.readings:
        assert len(entries) == len(seen[revid])
        for (origin, number, reason), item in zip(entries, seen[revid], strict=True):
            version = tracks[origin].versions[number - 1]
            assert version.number == number
            assert reason
            assert version.revid <= revid
            if sum(other[0] == origin for other in entries) == 1:
                assert version.item.text == item.text
    for track in read.tracks:
        first = track.versions[0]
        assert track.origin == (first.revid, first.item.bullet)
        assert [version.number for version in track.versions] == list(range(1, len(track.versions) + 1))


@given(_HISTORIES)
@settings(max_examples=200, deadline=None)
def test_changes_are_in_order_and_begin_with_the_first_sighting(pages: list[list[Bullet] | None]) -> None:
    for track in history(revisions(pages)).tracks:
        assert [change.at for change in track.changes] == sorted(change.at for change in track.changes)
        assert track.changes[0].kind.value in ("recorded", "split")
        assert all(1 <= change.number <= len(track.versions) for change in track.changes)
        changed = {change.number for change in track.changes if change.kind.value not in ("removed", "merged")}
        assert {version.number for version in track.versions} <= changed | {1}
        gone = [change for change in track.changes if change.kind.value in ("removed", "merged", "restored")]
        assert track.merged_into is None or track.gone_at is not None
        assert bool(track.gone_at) == bool(gone and gone[-1].at == track.gone_at and gone[-1].kind.value != "restored")


@given(_HISTORIES, _PAGES)
@settings(max_examples=200, deadline=None)
def test_no_edit_no_change(pages: list[list[Bullet] | None], last: list[Bullet]) -> None:
    once, twice = history(revisions([*pages, last])), history(revisions([*pages, last, last, last]))
    assert twice.tracks == once.tracks
    assert [entry[:2] for entry in twice.readings[-1][1]] == [entry[:2] for entry in once.readings[-1][1]]


@given(_PAGES, _PAGES)
@settings(max_examples=300, deadline=None)
def test_edit_and_revert_end_in_the_same_events(page: list[Bullet], other: list[Bullet]) -> None:
    distinct = list({bullet[0]: bullet for bullet in page}.values())
    read = history(revisions([distinct, other, distinct], minutes=10))
    first, last = read.readings[0][1], read.readings[-1][1]
    assert [origin for origin, _, _ in first] == [origin for origin, _, _ in last]
    tracks = {track.origin: track for track in read.tracks}
    for origin, number, _ in last:
        versions = tracks[origin].versions
        assert versions[number - 1].item.text == versions[0].item.text
        assert number == len(versions)


@given(_HISTORIES)
@settings(max_examples=150, deadline=None)
def test_what_follows_does_not_alter_what_was_read(pages: list[list[Bullet] | None]) -> None:
    whole = shown(history(revisions(pages)))
    for cut in range(len(pages)):
        assert shown(history(revisions(pages[:cut]))) == whole[: len(shown(history(revisions(pages[:cut]))))]


@given(_PAGES)
@settings(max_examples=200, deadline=None)
def test_a_page_pasted_twice_makes_no_event(page: list[Bullet]) -> None:
    once, twice = history(revisions([page])), history(revisions([page, page + page, page]))
    assert [track.origin for track in twice.tracks] == [track.origin for track in once.tracks]


def test_a_page_of_thousands_of_bullets_replaced_by_others_is_read_in_time() -> None:
    """A hostile page must cost no more than its length warrants."""
    names = [f"{chr(97 + n % 26)}{n}x" for n in range(3000)]
    old: list[Bullet] = [(f"gunmen storm {name} harbour", [], ("", ""), False) for name in names]
    new: list[Bullet] = [(f"court frees {name} mayor gunmen storm", [], ("", ""), False) for name in names]
    read = history(revisions([old, new, old]))
    assert [entry[0] for entry in read.readings[0][1]] == [entry[0] for entry in read.readings[2][1]]
