"""Japanese: one page a month, "Portal:最近の出来事/2026年10月", with a heading for each of its days."""

from __future__ import annotations

import re

from backstory.editions.record import Edition, spelling_map
from backstory.editions.shared import LANGUAGE_CODES, interwiki

_MONTHS = tuple(f"{number}月" for number in range(1, 13))
_PORTAL = r"(?:Portal|ポータル):最近の出来事/"
_YEAR, _MONTH, _DAY = r"(?P<year>\d{4})年", r"(?P<month>1[0-2]|0?[1-9])月", r"(?P<day>\d{1,2})日"

# The month pages have no categories; these are the headings of the portal's older day lists.
_CATEGORIES: dict[str, tuple[str, ...]] = {
    "政治": ("政治・行政", "政治・選挙"),
    "経済": ("経済・産業", "経済・ビジネス"),
    "国際": ("国際関係", "海外"),
    "社会": ("事件・事故", "事件", "事故", "社会・事件"),
    "災害": ("災害・事故", "気象・災害"),
    "科学・技術": ("科学", "技術", "科学技術"),
    "文化・芸能": ("文化", "芸能", "芸術・文化"),
    "スポーツ": (),
    "訃報": ("死去",),
}

_CODE_NAMES = {
    "en": "英語", "ja": "日本語", "zh": "中国語", "ko": "韓国語", "fr": "フランス語", "de": "ドイツ語",
    "ru": "ロシア語", "es": "スペイン語", "pt": "ポルトガル語", "ar": "アラビア語", "it": "イタリア語",
    "th": "タイ語", "vi": "ベトナム語",
}  # fmt: skip
_LANGUAGES = _CODE_NAMES | {name: name for name in (*_CODE_NAMES.values(), "朝鮮語")}

EDITION = Edition(
    code="ja",
    name="日本語",
    wiki="https://ja.wikipedia.org",
    months=_MONTHS,
    day_format="",
    month_format="Portal:最近の出来事/{year}年{number}月",
    day_titles=(re.compile(f"{_PORTAL}{_YEAR}{_MONTH}{_DAY}"),),
    month_titles=(re.compile(f"{_PORTAL}{_YEAR}{_MONTH}"),),
    day_headings=(re.compile(rf"(?:{_YEAR})?{_MONTH}{_DAY}(?:\s*[（(][月火水木金土日](?:曜日?)?[）)])?"),),
    month_headings=(re.compile(r"(?:\d{4}年)?\d{1,2}月"),),
    categories=_CATEGORIES,
    spellings=spelling_map(_CATEGORIES),
    wrappers=("最近の出来事",),
    templates={"仮リンク": "first", "ill2": "first", "日本語版にない記事リンク": "first"},
    namespaces={
        "file": "File", "image": "File", "media": "File", "ファイル": "File", "画像": "File",
        "category": "Category", "カテゴリ": "Category", "portal": "Portal", "ポータル": "Portal",
        "template": "Template", "テンプレート": "Template", "wikipedia": "Wikipedia", "wp": "Wikipedia",
        "help": "Help", "ヘルプ": "Help", "user": "User", "利用者": "User", "talk": "Talk", "ノート": "Talk",
        "special": "Special", "特別": "Special",
    },
    interwiki=interwiki("ja"),
    source_prefixes=frozenset({"n", "wikinews"}),
    language_codes=LANGUAGE_CODES - {"ja"},
    languages=_LANGUAGES,
    language_note=re.compile(r"[\s、,]*[（(]\s*(?P<language>[\u30a0-\u30ff\u4e00-\u9fff]{1,10}?語)\s*[）)]"),
    via=("via",),
    agencies=frozenset({"共同通信", "時事通信", "afp", "ap", "ロイター", "reuters", "afp通信", "ap通信"}),
    link_trail="[a-z]+",
    markers=(),
    unspaced=True,
)  # fmt: skip
