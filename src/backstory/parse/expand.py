"""Takes comments, templates and extension tags out of a line: what they say stays, as text or as a piece set aside.

Braces are matched in one pass with a stack, as MediaWiki matches them: a `[[` that never closes keeps the braces
around it from closing. What never closes is text. Deeper than MediaWiki's own limit, braces are text too.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from backstory.parse.desk import Desk, Store
from backstory.parse.footnotes import cited, footnote
from backstory.parse.pieces import Foot
from backstory.parse.templates import Call, is_cite, render

# MediaWiki stops at this depth of templates ($wgMaxTemplateDepth).
DEEPEST = 40
# What a line's templates may come to, as a multiple of its length and a little more: some say a parameter twice, and
# nested they would double at every level. MediaWiki has a limit of its own for the same reason.
_LARGEST, _LITTLE = 8, 2_000
# A footnote inside a footnote is rare, one inside that is an accident.
_DEEPEST_FOOTNOTE = 3

# Tags whose content is not wikitext of the line. "shown" keeps the content as text, "hidden" does not.
EXTENSION_TAGS = {
    "nowiki": "shown", "pre": "shown", "math": "shown", "chem": "shown", "ce": "shown", "poem": "shown",
    "syntaxhighlight": "shown", "source": "shown", "ref": "ref", "references": "hidden", "gallery": "hidden",
    "score": "hidden", "timeline": "hidden", "hiero": "shown", "imagemap": "hidden", "inputbox": "hidden",
    "templatestyles": "hidden", "templatedata": "hidden", "section": "hidden", "indicator": "hidden",
    "mapframe": "hidden", "maplink": "hidden", "graph": "hidden", "includeonly": "hidden",
}  # fmt: skip
_NAMES = "|".join(sorted(EXTENSION_TAGS, key=len, reverse=True))
OPENING = re.compile(rf"<({_NAMES})(?=[\s/>])([^<>]*?)(/?)>", re.I)
# A closing run is taken in threes: taken whole each time, a long one would be read over and over.
_TOKEN = re.compile(r"<(?:!--|/?[A-Za-z]+)|\{\{+|\}{2,3}|\[\[+|\]\]|\||=|-\{|\}-")
_NEEDED = re.compile(rf"\{{\{{|<(?:!--|(?i:(?:{_NAMES}|/?noinclude|/?onlyinclude)\b))|-\{{")
# Each alternative stops where another of its kind begins: one that never closes must not be read to the end every time.
_SIMPLE = re.compile(
    r"<!--[^-<]*+(?:(?:-(?!->)|<(?!!--))[^-<]*+)*+-->|\{\{([^{}\[\]<>]*)\}\}"
    r"|<ref((?:\s[^<>/]*)?)>([^<]*+(?:<(?!/?ref[\s>/])[^<]*+)*+)</ref>"
)
_ONE_TEMPLATE = re.compile(r"\s*\{\{([^{}\[\]<>]*)\}\}\s*")
_INCLUDES = re.compile(r"</?(?:noinclude|onlyinclude)\s*>", re.I)
_NAMED = re.compile(r"""\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.I)


def name_of(attributes: str) -> str:
    """The name a footnote is given, "" if none."""
    named = _NAMED.search(attributes)
    return next((group for group in named.groups() if group), "") if named else ""


def named_footnotes(text: str) -> dict[str, str]:
    """The wikitext of every footnote that has a name, for those that are used before they are written."""
    found: dict[str, str] = {}
    at = 0
    while opening := OPENING.search(text, at):
        at = opening.end()
        if opening[1].lower() != "ref" or opening[3] or not (name := name_of(opening[2])):
            continue
        end = text.find("</ref", at)
        if end < 0:
            break
        found.setdefault(name, text[at:end])
        at = end
    return found


@dataclass(slots=True)
class _Frame:
    """An opening not yet closed: what it is, how many characters are left of it, and its parts so far."""

    opener: str
    count: int
    parts: list[list[str]] = field(default_factory=lambda: [[]])
    equals: list[int] = field(default_factory=lambda: [-1])


def expand(text: str, desk: Desk, store: Store) -> str:
    """The text with everything in braces, comments and extension tags read or set aside in the store."""
    if not _NEEDED.search(text):
        return text
    expander = _Expander(text, desk, store)
    # Nearly always there are only templates with nothing nested in them, comments and whole footnotes.
    if "{{{" not in text and "}}}" not in text and not _NEEDED.search(_SIMPLE.sub("", text)):
        return _SIMPLE.sub(expander.simple, text)
    return expander.run()


def call_of(inside: str) -> Call:
    """The call of a template that has no other construct in it, from what stands between its braces."""
    name, *written = inside.split("|")
    positional: list[str] = []
    named: dict[str, str] = {}
    for value in written:
        key, equals, rest = value.partition("=")
        if equals:
            named[key.strip()] = rest.strip()
        else:
            positional.append(value)
    return Call(name, positional, named)


def read_foot(attributes: str, content: str, desk: Desk) -> Foot:
    """What a footnote cites, or the one of its name if it has only that."""
    name = name_of(attributes) if attributes else ""
    if not content.strip():
        if name in desk.feet:
            return desk.feet[name]
        # Defined further down. Taken out first: a footnote that names itself would never end.
        content = desk.contents.pop(name, "")
    if not content.strip() or desk.depth >= _DEEPEST_FOOTNOTE:
        return Foot(())
    desk.depth += 1
    made = _one_cite(content, desk) or footnote(content, desk)
    desk.depth -= 1
    if name:
        desk.feet[name] = made
    return made


def _one_cite(content: str, desk: Desk) -> Foot | None:
    """A footnote of one plain cite template, which is most of them; None for any other."""
    found = _ONE_TEMPLATE.fullmatch(content)
    if not found or not content.isprintable():
        return None
    call = call_of(found[1])
    source = cited(call.named, desk, Store()) if is_cite(call, desk) else None
    return Foot((source,)) if source else None


class _Expander:
    """One pass over a line; lives while the line is expanded."""

    def __init__(self, text: str, desk: Desk, store: Store) -> None:
        self.text, self.desk, self.store = text, desk, store
        self.stack: list[_Frame] = [_Frame("", 0)]
        self.missing: set[str] = set()
        self.room = _LARGEST * len(text) + _LITTLE

    def simple(self, found: re.Match[str]) -> str:
        """What a construct says that has no other in it."""
        inside, attributes, content = found.groups()
        if content is not None:
            return self.store.put(read_foot(attributes, content, self.desk))
        if inside is None:
            return ""
        return render(call_of(inside), self.desk, self.store)

    def run(self) -> str:
        text, at = self.text, 0
        while found := _TOKEN.search(text, at):
            if found.start() > at:
                self.write(text[at : found.start()])
            at = self.token(found)
        self.write(text[at:])
        while len(self.stack) > 1:
            self.give_up()
        return "".join(self.stack[0].parts[0])

    def write(self, text: str) -> None:
        self.stack[-1].parts[-1].append(text)

    def token(self, found: re.Match[str]) -> int:
        """Acts on a token and says where to go on reading."""
        token, top = found[0], self.stack[-1]
        first = token[0]
        if first == "<":
            return self.angle(found)
        if token == "|" and top.opener == "{":
            top.parts.append([])
            top.equals.append(-1)
        elif token == "=" and top.opener == "{":
            if top.equals[-1] < 0:
                top.equals[-1] = len(top.parts[-1])
            self.write(token)
        elif token == "-{" and self.desk.edition.variants:
            self.stack.append(_Frame("-", 2))
        elif token == "}-" and top.opener == "-":
            self.close_variant()
        elif token in {"-{", "}-"}:
            # Not a sign of anything here: the brace may belong to the next token.
            self.write(token[0])
            return found.start() + 1
        elif first in "{[" and len(self.stack) <= DEEPEST and len(token) <= 3 * DEEPEST:
            self.stack.append(_Frame(first, len(token)))
        elif first in "}]" and top.opener == {"}": "{", "]": "["}[first]:
            return self.close(found)
        else:
            self.write(token)
        return found.end()

    def angle(self, found: re.Match[str]) -> int:
        if found[0] == "<!--":
            end = self.text.find("-->", found.end())
            return end + 3 if end >= 0 else len(self.text)
        opening = OPENING.match(self.text, found.start()) if found[0][1:].lower() in EXTENSION_TAGS else None
        if not opening:
            include = _INCLUDES.match(self.text, found.start())
            if not include:
                self.write(found[0])
            return include.end() if include else found.end()
        name = opening[1].lower()
        if opening[3]:
            self.extension(name, opening[2], "")
            return opening.end()
        close = None
        if name not in self.missing:
            close = re.compile(rf"</{name}\s*>", re.I).search(self.text, opening.end())
        if not close:
            self.missing.add(name)
            self.write(opening[0])
            return opening.end()
        self.extension(name, opening[2], self.text[opening.end() : close.start()])
        return close.end()

    def extension(self, name: str, attributes: str, content: str) -> None:
        kind = EXTENSION_TAGS[name]
        if kind == "shown":
            self.write(self.store.put(html.unescape(content.strip() if name != "nowiki" else content)))
        elif kind == "hidden":
            if content.strip():
                self.desk.odd("tag", f"The content of <{name}> is not text of an item.", content)
        else:
            self.write(self.store.put(read_foot(attributes, content, self.desk)))

    def close(self, found: re.Match[str]) -> int:
        """Closes as much of the innermost frame as the run of braces or brackets allows."""
        top = self.stack[-1]
        size = min(len(found[0]), top.count, 3 if top.opener == "{" else 2)
        self.stack.pop()
        if top.opener == "[":
            made = "[[" + "".join(top.parts[0]) + "]]"
        elif size == 3:
            made = self.argument(top)
        else:
            made = self.template(top)
        left = top.count - size
        if left >= 2:
            self.stack.append(_Frame(top.opener, left))
        elif left:
            self.write(top.opener * left)
        self.write(made)
        return found.start() + size

    def template(self, frame: _Frame) -> str:
        name = "".join(frame.parts[0])
        positional: list[str] = []
        named: dict[str, str] = {}
        for part, equals in zip(frame.parts[1:], frame.equals[1:], strict=True):
            if equals < 0:
                positional.append("".join(part))
            else:
                key = "".join(part[:equals]).strip()
                named[key] = "".join(part[equals + 1 :]).strip()
        if self.room < 0:
            return positional[0] if positional else ""
        made = render(Call(name, positional, named), self.desk, self.store)
        self.room -= len(made)
        return made

    def argument(self, frame: _Frame) -> str:
        """A template's parameter on a page that is no template: its default, or itself."""
        if len(frame.parts) > 1:
            return "".join(frame.parts[1])
        return "{{{" + "".join(frame.parts[0]) + "}}}"

    def close_variant(self) -> None:
        """`-{zh-hans:…;zh-hant:…}-`: the first script of the edition that is there; `-{…}-` as it stands."""
        content = "".join(self.stack.pop().parts[0])
        flags, bar, rest = content.partition("|")
        if bar and re.fullmatch(r"[\sA-Za-z;\-]*", flags):
            if flags.strip() in ("H", "T", "-"):
                return
            content = rest
        written = (choice.partition(":") for choice in content.split(";"))
        choices = {code.strip().lower(): text.strip() for code, colon, text in written if colon}
        for variant in self.desk.edition.variants:
            if choices.get(variant):
                self.write(choices[variant])
                return
        self.write(content)

    def give_up(self) -> None:
        """The innermost frame never closes: it is text."""
        frame = self.stack.pop()
        opener = "-{" if frame.opener == "-" else frame.opener * frame.count
        self.write(opener + "|".join("".join(part) for part in frame.parts))
