"""Writes revisions of day pages in each form Backstory reads, as other programs write them."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import json
import lzma
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from backstory.editions import edition
from backstory.model import Revision
from backstory.times import stamp

EN = edition("en")

PACK: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
}


def day_of(revision: Revision) -> str:
    days = EN.days_of_title(revision.title)
    assert days
    return days[0].isoformat()


def as_json_lines(revisions: Iterable[Revision], path: Path, *, ids: bool = True, pack: str = "") -> Path:
    lines = []
    for each in revisions:
        line = {"day": day_of(each), "seen": stamp(each.at), "wikitext": each.wikitext, "version": 1, "of": 1}
        if ids:
            line |= {"revid": each.revid, "editor": each.editor, "comment": each.comment, "parent": each.parent}
        lines.append(json.dumps(line, ensure_ascii=False) + "\n")
    path.write_bytes(PACK[pack]("".join(lines).encode()))
    return path


def as_dated_folder(revisions: Iterable[Revision], path: Path) -> Path:
    path.mkdir()
    rows = ["file\trevision_id\trevision_timestamp\teditor\tcomment\tera\tsha256"]
    for n, each in enumerate(revisions):
        name = f"{day_of(each)}.{n}.wiki"
        content = (each.wikitext or "").encode()
        (path / name).write_bytes(content)
        known = (each.revid, stamp(each.at), each.editor or "-", each.comment or "-", "an era")
        rows.append("\t".join([name, *map(str, known), hashlib.sha256(content).hexdigest()]))
    (path / "manifest.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def as_sidecars(revisions: Iterable[Revision], path: Path) -> Path:
    """The layout of the public repository current-events-context, with an editor and comment beside its fields."""
    folder = path / "reference" / "sources" / "wikipedia" / "wikitext"
    folder.mkdir(parents=True)
    for each in revisions:
        content = (each.wikitext or "").encode()
        (folder / f"{each.revid}.wiki").write_bytes(content)
        about = {
            "page": each.title,
            "revision_id": each.revid,
            "revision_timestamp": stamp(each.at),
            "source_mode": "wikitext",
            "source_sha256": hashlib.sha256(content).hexdigest(),
            "payload": f"{each.revid}.wiki",
            "editor": each.editor,
            "comment": each.comment,
        }
        (folder / f"{each.revid}.json").write_text(json.dumps(about, indent=2) + "\n")
    return path


def as_export(revisions: Iterable[Revision], path: Path, *, pack: str = "", schema: str = "0.11") -> Path:
    """A full dump as MediaWiki's dumpBackup writes it, with a page before that is no day page."""
    parts = [
        f'<mediawiki xmlns="http://www.mediawiki.org/xml/export-{schema}/" version="{schema}" xml:lang="en">\n'
        "  <siteinfo><sitename>Wikipedia</sitename></siteinfo>\n"
        "  <page><title>Main Page</title><ns>0</ns><id>1</id><revision><id>1</id>"
        "<timestamp>2001-01-15T00:00:00Z</timestamp><text>Welcome</text></revision></page>\n"
    ]
    for title, saved in groupby(revisions, lambda each: each.title):
        parts.append(f"  <page>\n    <title>{escape(title)}</title>\n    <ns>100</ns>\n    <id>9</id>\n")
        parts += [_revision_xml(each, schema) for each in saved]
        parts.append("  </page>\n")
    parts.append("</mediawiki>\n")
    path.write_bytes(PACK[pack]("".join(parts).encode()))
    return path


def _revision_xml(saved: Revision, schema: str) -> str:
    parent = f"<parentid>{saved.parent}</parentid>" if saved.parent else ""
    who = f"<contributor><username>{escape(saved.editor or '')}</username><id>5</id></contributor>"
    if saved.editor is None:
        who = '<contributor deleted="deleted" />'
    comment = (
        '<comment deleted="deleted" />' if saved.comment is None else f"<comment>{escape(saved.comment)}</comment>"
    )
    if saved.wikitext is None:
        text, sha1 = '<text bytes="77" deleted="deleted" />', ""
    else:
        content = saved.wikitext.encode()
        sha1 = base36(int(hashlib.sha1(content).hexdigest(), 16))
        attributes = f'bytes="{len(content)}" sha1="{sha1}"' if schema == "0.11" else f'bytes="{len(content)}"'
        text = f'<text {attributes} xml:space="preserve">{escape(saved.wikitext)}</text>'
    return (
        f"    <revision><id>{saved.revid}</id>{parent}<timestamp>{stamp(saved.at)}</timestamp>{who}<minor />{comment}"
        f"<model>wikitext</model><format>text/x-wiki</format>{text}<sha1>{sha1}</sha1></revision>\n"
    )


def base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits.rjust(31, "0")
