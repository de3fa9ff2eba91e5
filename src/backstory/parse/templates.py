"""What a template says on the page, in wikitext: its role says which way.

The tables name the templates the portal has used since 2002 with what they show, from their documentation.
Templates that carry a fact show the fact; requests for work and links to copies become marks; banners and other
furniture go on record; a template we do not know shows its parameters and goes on record.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from backstory.parse.footnotes import cited
from backstory.parse.pieces import Foot, Mark
from backstory.parse.template_tables import COUNTRIES, CURRENCIES, NOTES, SHIPS, SIGNS, SILENT
from backstory.parse.units import convert

if TYPE_CHECKING:
    from backstory.parse.desk import Desk, Store


@dataclass(frozen=True, slots=True)
class Call:
    """A template as the page calls it: its parameters by position and by name."""

    name: str
    positional: list[str]
    named: Mapping[str, str]

    def at(self, number: int, *names: str) -> str:
        """A parameter by its number (from 1) or by any of its names; "" if it is not given."""
        for name in (*names, str(number)):
            if value := self.named.get(name, ""):
                return value
        return self.positional[number - 1].strip() if 0 < number <= len(self.positional) else ""


_CITES = frozenset({"cite web", "cite news", "cite press release", "cite magazine", "cite journal", "citation"})
_SILENT_PREFIXES = ("pp-", "uw-", "defaultsort:", "displaytitle:", "#invoke:", "short description")
_NO_NAME = re.compile(r"[\[\]{}<>|\n\x7f\x01]|^#?$")


def folded(name: str) -> str:
    """A template's name for looking up."""
    key = name.replace("_", " ").strip().lower()
    for prefix in ("template:", "subst:", "safesubst:", "msg:"):
        key = key.removeprefix(prefix).strip()
    return key


def render(call: Call, desk: Desk, store: Store) -> str:
    """What a reader sees of the template, as wikitext; sources and marks are set aside in the store."""
    key = folded(call.name)
    if not key or _NO_NAME.search(key):
        return _written(call)
    if role := _role(key, desk):
        return RENDERERS[role](call, desk, store)
    for known, shows in _TABLES:
        if key in known:
            return shows(call, desk, store)
    if key in SILENT or key.startswith(_SILENT_PREFIXES):
        desk.odd("template", f"{{{{{call.name.strip()[:60]}}}}} says nothing about an item.", _written(call))
        return ""
    if key.startswith(("cite", "citation")) and (source := cited(call.named, desk, store)):
        return store.put(Foot((source,)))
    return _pattern(key, call, desk, store)


def role_of(call: Call, desk: Desk) -> str:
    """What a template does, as the edition's table or the one all share has it; "" if neither has it."""
    return _role(folded(call.name), desk)


def _role(key: str, desk: Desk) -> str:
    return desk.edition.templates.get(key) or ROLES.get(key, "")


def is_cite(call: Call, desk: Desk) -> bool:
    """Whether a template is one of the usual ones that cite a source."""
    key = folded(call.name)
    return key in _CITES and key not in desk.edition.templates


def _pattern(key: str, call: Call, desk: Desk, store: Store) -> str:
    """Templates whose names follow a pattern, then those nobody knows."""
    if spoken := re.fullmatch(r"lang-([a-z]{2,3})(?:-\w+)?", key):
        language = desk.edition.languages.get(spoken[1], "")
        return (f"{language}: " if language else "") + call.at(1)
    if key == "langx":
        return f"{desk.edition.languages.get(call.at(1), call.at(1))}: {call.at(2)}"
    if icon := re.fullmatch(r"([a-z]{2,3}) icon", key):
        return _noted_language(desk.edition.languages.get(icon[1], icon[1]), store)
    if key.startswith("formatnum:"):
        number = call.name.partition(":")[2].strip()
        return f"{int(number):,}" if re.fullmatch(r"\d{4,15}", number) else number
    if found := re.fullmatch(r"(?:lc|uc|lcfirst|ucfirst):(.*)", call.name.strip(), re.S):
        return found[1]
    return _unknown(call, desk, store)


def _written(call: Call) -> str:
    named = "".join(f"|{key}={value}" for key, value in call.named.items())
    return "{{" + "|".join([call.name.strip(), *call.positional]) + named + "}}"


def _unknown(call: Call, desk: Desk, store: Store) -> str:
    """The parameters, which is what an editor wanted read; the name where there are none."""
    message = f"{{{{{call.name.strip()[:60]}}}}} is not known; its parameters are kept as text."
    desk.odd("template", message, _written(call))
    if call.positional:
        return " ".join(value.strip() for value in call.positional if value.strip())
    values = [value for value in call.named.values() if value]
    return ", ".join(values) if values else call.name.strip()


def _first(call: Call, desk: Desk, store: Store) -> str:
    """Most templates put their text into a tag, at which an address before it would end."""
    return "\x01" + _given(call) + "\x01"


def _given(call: Call) -> str:
    return call.positional[0] if call.positional else call.at(1)


def _second(call: Call, desk: Desk, store: Store) -> str:
    return "\x01" + (call.positional[1] if len(call.positional) > 1 else call.at(2) or call.at(1)) + "\x01"


def _last(call: Call, desk: Desk, store: Store) -> str:
    return call.positional[-1] if call.positional else call.at(2) or call.at(1)


def _sign(call: Call, desk: Desk, store: Store) -> str:
    return SIGNS[folded(call.name)]


def _note(call: Call, desk: Desk, store: Store) -> str:
    return store.put(Mark("note", folded(call.name), f"[{NOTES[folded(call.name)]}]"))


def _dead(call: Call, desk: Desk, store: Store) -> str:
    return store.put(Mark("dead", "", "[dead link]"))


def _webarchive(call: Call, desk: Desk, store: Store) -> str:
    url = next(iter(call.at(1, "url").split()), "")
    date = call.at(2, "date")
    host = "the Wayback Machine" if "archive.org" in url else ""
    text = "Archived" + (f" {date}" if date else "") + (f" at {host}" if host else "")
    return store.put(Mark("archived", url if url.startswith(("http://", "https://")) else "", text))


def _language(call: Call, desk: Desk, store: Store) -> str:
    names = [desk.edition.languages.get(code.strip().lower(), code.strip()) for code in call.positional]
    return _noted_language(", ".join(name for name in names if name), store)


def _noted_language(language: str, store: Store) -> str:
    return store.put(Mark("language", language, f"(in {language})"))


def _money(call: Call, desk: Desk, store: Store) -> str:
    """`{{€|12 billion}}` is "€12 billion"; what the sum was worth in other money is left to its template."""
    return CURRENCIES[folded(call.name)] + call.at(1)


def _currency(call: Call, desk: Desk, store: Store) -> str:
    """`{{currency|12|EUR}}`."""
    code = call.at(2, "type", "currency").lower()
    return CURRENCIES.get(code, code.upper() + " ") + call.at(1, "amount")


def _inflation_pair(call: Call, desk: Desk, store: Store) -> str:
    """`{{INRConvert|12|b}}`: the sum as written; the other currency depends on the day it is read."""
    scale = {"k": " thousand", "m": " million", "b": " billion", "t": " trillion", "l": " lakh", "c": " crore",
             "lc": " lakh crore"}  # fmt: skip
    return "₹" + call.at(1) + scale.get(call.at(2).lower(), "")


def _ship(call: Call, desk: Desk, store: Store) -> str:
    """`{{USS|Name|ID|6}}`: the last parameter's bits say what is shown: 4 prefix, 2 name, 1 ID."""
    return _ship_link(SHIPS[folded(call.name)], call.at(1), call.at(2), bits=call.at(3))


def _any_ship(call: Call, desk: Desk, store: Store) -> str:
    """`{{ship|HMS|Name|ID}}`."""
    return _ship_link(call.at(1), call.at(2), call.at(3), bits=call.at(4))


def _ship_link(prefix: str, name: str, mark: str, *, bits: str) -> str:
    whole = " ".join(part for part in (prefix, name) if part) + (f" ({mark})" if mark else "")
    shows = int(bits) if bits in ("1", "2", "3", "4", "5", "6", "7") else 7
    parts = []
    if shows & 4 and prefix:
        parts.append(prefix)
    if shows & 2 and name:
        parts.append(f"''{name}''")
    if shows & 1 and mark:
        parts.append(mark if shows == 1 else f"({mark})")
    return f"[[{whole}|{' '.join(parts) or whole}]]"


def _ship_class(call: Call, desk: Desk, store: Store) -> str:
    """`{{sclass|Virginia|submarine}}`."""
    name, kind = call.at(1), call.at(2)
    return f"[[{name}-class {kind}|''{name}''-class]] [[{kind}]]" if kind else f"''{name}''-class"


def _country(call: Call, desk: Desk, store: Store) -> str:
    return f"[[{COUNTRIES[folded(call.name)]}]]"


def _flag(call: Call, desk: Desk, store: Store) -> str:
    """`{{flag|ESP}}` and its kin: the country's name, linked; `name=` is another name for it."""
    written = call.at(1)
    country = COUNTRIES.get(written.lower(), written)
    shown = call.named.get("name") or country
    return f"[[{country}|{shown}]]" if country else ""


def _flag_text(call: Call, desk: Desk, store: Store) -> str:
    return COUNTRIES.get(call.at(1).lower(), call.at(1))


def _nothing(call: Call, desk: Desk, store: Store) -> str:
    return ""


def _interlanguage(call: Call, desk: Desk, store: Store) -> str:
    """`{{ill|Title|ar|…|lt=label}}`: a link to the page, which may not exist yet."""
    label = call.named.get("lt") or call.named.get("label") or ""
    return f"[[{call.at(1)}|{label}]]\x01" if label else f"[[{call.at(1)}]]\x01"


def _green(call: Call, desk: Desk, store: Store) -> str:
    """`{{tsl|en|Foreign title|本地標題|label}}`: the link is to the page's name here."""
    name = call.at(3) or call.at(2)
    return f"[[{name}|{call.at(4)}]]" if call.at(4) else f"[[{name}]]"


def _link(call: Call, desk: Desk, store: Store) -> str:
    label = call.at(2)
    return f"[[{call.at(1)}|{label}]]" if label else f"[[{call.at(1)}]]"


def _magnitude(call: Call, desk: Desk, store: Store) -> str:
    """`{{M|w|7.4}}` is the moment magnitude, Mw 7.4."""
    scale = {"wc": "wc", "sur": "s"}.get(call.at(1).lower(), call.at(1).lower())
    return f"M<sub>{scale}</sub> {call.at(2)}".rstrip() if scale else f"M {call.at(2)}"


def _convert(call: Call, desk: Desk, store: Store) -> str:
    shown = convert(call.positional, call.named, short=folded(call.name) == "cvt")
    if shown is None:
        desk.odd("template", "A measurement this program cannot convert is kept as it was written.", _written(call))
        return " ".join(value.strip() for value in call.positional[:2])
    return shown


def _quoted(call: Call, desk: Desk, store: Store) -> str:
    return f'"{_given(call)}"'


def _fraction(call: Call, desk: Desk, store: Store) -> str:
    """`{{frac|1|2}}` is 1⁄2, `{{frac|3|1|2}}` is 3+1⁄2."""
    parts = [value.strip() for value in call.positional]
    if len(parts) == 1:
        return f"1⁄{parts[0]}"
    return f"{parts[0]}+{parts[1]}⁄{parts[2]}" if len(parts) > 2 else "⁄".join(parts)


def _raised(call: Call, desk: Desk, store: Store) -> str:
    return f"<sup>{_given(call)}</sup>"


def _lowered(call: Call, desk: Desk, store: Store) -> str:
    return f"<sub>{_given(call)}</sub>"


def _circa(call: Call, desk: Desk, store: Store) -> str:
    return f"c. {call.at(1)}"


def _as_of(call: Call, desk: Desk, store: Store) -> str:
    """`{{as of|2020|3|14}}`."""
    word = "as of" if "lc" in call.named else "As of"
    month = call.at(2)
    name = desk.edition.months[int(month) - 1] if month.isdecimal() and 1 <= int(month[:3]) <= 12 else month
    return " ".join(part for part in (word, call.at(3), name, call.at(1)) if part)


def _hatnote(call: Call, desk: Desk, store: Store) -> str:
    word = {"main": "Main article", "main article": "Main article"}.get(folded(call.name), "See also")
    return f"{word}: " + ", ".join(f"[[{page.strip()}]]" for page in call.positional if page.strip())


def _wikinews(call: Call, desk: Desk, store: Store) -> str:
    return f"[[n:{call.at(1)}|(Wikinews)]]"


def _address(call: Call, desk: Desk, store: Store) -> str:
    url, label = call.at(1), call.at(2)
    return f"[{url} {label or url}]" if "//" in url else f"[https://{url} {label or url}]"


def _video(call: Call, desk: Desk, store: Store) -> str:
    name = call.at(1, "id")
    return f"[https://www.youtube.com/watch?v={name} {call.at(2, 'title') or name}]"


def _missing_source(call: Call, desk: Desk, store: Store) -> str:
    return store.put(Mark("note", "source missing", "[Newslink missing]"))


Renderer = Callable[[Call, "Desk", "Store"], str]
_TABLES: tuple[tuple[Mapping[str, str], Renderer], ...] = (
    (SIGNS, _sign), (CURRENCIES, _money), (SHIPS, _ship), (NOTES, _note), (COUNTRIES, _country),
)  # fmt: skip
RENDERERS: dict[str, Renderer] = {
    "first": _first, "second": _second, "last": _last, "nothing": _nothing, "dead": _dead, "webarchive": _webarchive,
    "language": _language, "currency": _currency, "inr": _inflation_pair, "any ship": _any_ship, "class": _ship_class,
    "flag": _flag, "flag text": _flag_text, "interlanguage": _interlanguage, "green": _green, "link": _link,
    "magnitude": _magnitude, "convert": _convert, "quoted": _quoted, "fraction": _fraction, "raised": _raised,
    "lowered": _lowered, "circa": _circa, "as of": _as_of, "hatnote": _hatnote, "wikinews": _wikinews,
    "address": _address, "video": _video, "missing source": _missing_source,
}  # fmt: skip


# Role: names of templates, folded. From the templates' documentation and the redirects to them.
_NAMES = {
    "first": """nowrap|nobr|nobreak|nowr|j|no wrap|small|smaller|big|bigger|large|larger|em|strong|abbr|abbrv|tooltip
        |nts|number|num|val|gaps|tq|xt|nobold|normal|noitalic|nocaps|not a typo|as written|proper name|bdi|ltr|rtl
        |script|ipa|mono|code|strike|s|del|strikethrough|ins|mvar|math|underline|avoid wrap""",
    "second": "lang|rtl-lang|color|font color|fontcolor|colored text|resize|font|wikt-lang",
    "last": "transl|transliteration|tlit|rtl-para",
    "nothing": """flagicon|flag icon|flagdeco|anchor|visible anchor|zwsp|zwj|zwnj|shy|wbr|clear|-|clr|empty|null|void
        |subscription required|subscription|paywall|registration required|open access|free access|closed access
        |limited access|pdf|pdf link|doc|rp|r|efn|sfn|refn|notetag""",
    "dead": "dead link|deadlink|dl|dead|dead url|deadurl|broken link|link broken|404|dead links|brokenlink",
    "webarchive": "webarchive|wayback|webcite|memento|wayback machine",
    "language": "in lang|inlang|language icon|languageicon|link language|in language",
    "currency": "currency|money",
    "inr": "inrconvert|inr convert|indian rupee",
    "any ship": "ship",
    "class": "sclass|sclass2|ship class",
    "flag": """flag|flagcountry|flagg|flag country|country|fb|fbw|fbu|cr|crw|bk|bkw|ih|ihw|flagioc|flagteam|flag2
        |noflag""",
    "flag text": "flagu|flag unlinked|country data",
    "interlanguage": "ill|interlanguage link|link-interwiki|illm|ill2|interlanguage link multi|ill-wd|red link",
    "link": "w|wl|article link|page link|wiki link|no redirect|-r|noredirect|italic link",
    "magnitude": "m|magnitude|earthquake magnitude",
    "convert": "convert|cvt|conv",
    "quoted": '"|qq|double quotes|dquote|inline quote',
    "fraction": "frac|fraction|sfrac|mfrac",
    "raised": "sup|superscript",
    "lowered": "sub|subscript",
    "circa": "circa|c.|ca",
    "as of": "as of|asof",
    "hatnote": "main|main article|see also|seealso|see|further|further information",
    "wikinews": "wikinews|wikinews-inline|wikinews inline",
    "address": "url|official|official website|official site|external link",
    "video": "youtube|youtube video",
    "missing source": "newslink missing|news link missing|missing newslink|missing news link|source missing",
}
ROLES = {name.strip(): role for role, names in _NAMES.items() for name in names.split("|")}
