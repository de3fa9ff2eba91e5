"""Chinese: day pages of the portal, and articles of a month ("2019年1月") whose headings are its days.

Text is kept in the script it was written in; where an editor gave several scripts (`-{zh-hans:…;zh-hant:…}-`),
the first of `variants` that is there is shown, which is what a reader without a preference sees.
"""

from __future__ import annotations

import re

from backstory.editions.record import Edition, spelling_map
from backstory.editions.shared import LANGUAGE_CODES, interwiki

_MONTHS = tuple(f"{number}月" for number in range(1, 13))
_PORTAL = r"(?:Portal|主題|主题):(?:新聞動態|新闻动态)/"
_YEAR, _MONTH, _DAY = r"(?P<year>\d{4})年", r"(?P<month>1[0-2]|0?[1-9])月", r"(?P<day>\d{1,2})日"

_CATEGORIES: dict[str, tuple[str, ...]] = {
    "武裝衝突與襲擊": (
        "武装冲突与袭击", "武裝衝突和襲擊", "武装冲突和袭击", "軍事衝突", "军事冲突", "襲擊", "战争", "戰爭",
        "军事", "軍事",
    ),
    "藝術與文化": (
        "艺术与文化", "文化與藝術", "文化与艺术", "藝術和文化", "艺术和文化", "文化", "娛樂", "娱乐",
        "文化與娛樂",
    ),
    "商業與經濟": (
        "商业与经济", "經濟與商業", "经济与商业", "商業和經濟", "商业和经济", "經濟", "经济", "財經", "财经",
    ),
    "災害與事故": (
        "灾害与事故", "災難與事故", "灾难与事故", "災害和事故", "灾害和事故", "災難和意外", "灾难和意外",
        "灾害", "災害",
    ),
    "健康與環境": (
        "健康与环境", "健康和環境", "健康和环境", "環境", "环境", "健康", "醫療", "医疗", "健康與醫學",
    ),
    "國際關係": (
        "国际关系", "外交", "國際", "国际",
    ),
    "法律與犯罪": (
        "法律与犯罪", "法律和犯罪", "法律與罪案", "法律与罪案", "犯罪", "法律", "治安",
    ),
    "政治與選舉": (
        "政治与选举", "政治和選舉", "政治和选举", "政治", "選舉", "选举",
    ),
    "科學與技術": (
        "科学与技术", "科學和技術", "科学和技术", "科技", "科学", "科學", "科技與環境",
    ),
    "體育": (
        "体育", "運動", "运动",
    ),
    "社會": (
        "社会", "民生",
    ),
    "宗教": (),
}  # fmt: skip

_LANGUAGES = {
    "英文": "英文", "英語": "英文", "英语": "英文", "日文": "日文", "日語": "日文", "日语": "日文",
    "中文": "中文", "韓文": "韓文", "韩文": "韓文", "朝鮮文": "韓文", "朝鲜语": "韓文", "韓語": "韓文",
    "法文": "法文", "法語": "法文", "法语": "法文", "德文": "德文", "德語": "德文", "德语": "德文",
    "俄文": "俄文", "俄語": "俄文", "俄语": "俄文", "西班牙文": "西班牙文", "西班牙語": "西班牙文",
    "葡萄牙文": "葡萄牙文", "阿拉伯文": "阿拉伯文", "越南文": "越南文", "泰文": "泰文",
    "簡體中文": "簡體中文", "简体中文": "簡體中文", "繁體中文": "繁體中文", "繁体中文": "繁體中文",
    "en": "英文", "ja": "日文", "ko": "韓文", "fr": "法文", "de": "德文", "ru": "俄文", "es": "西班牙文",
    "pt": "葡萄牙文", "ar": "阿拉伯文", "vi": "越南文", "th": "泰文", "zh": "中文",
    "zh-hans": "簡體中文", "zh-hant": "繁體中文",
}  # fmt: skip

_AGENCIES = (
    "法新社", "路透社", "美聯社", "美联社", "新华社", "新華社", "中新社", "中央社", "共同社", "afp", "ap", "reuters",
)  # fmt: skip

EDITION = Edition(
    code="zh",
    name="中文",
    wiki="https://zh.wikipedia.org",
    months=_MONTHS,
    day_format="Portal:新聞動態/{year}年{number}月{day}日",
    month_format="{year}年{number}月",
    day_titles=(re.compile(f"{_PORTAL}{_YEAR}{_MONTH}{_DAY}"),),
    month_titles=(re.compile(f"(?:{_PORTAL})?{_YEAR}{_MONTH}"),),
    day_headings=(re.compile(rf"(?:{_YEAR})?{_MONTH}{_DAY}(?:\s*[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?"),),
    month_headings=(re.compile(r"(?:\d{4}年)?\d{1,2}月"),),
    categories=_CATEGORIES,
    spellings=spelling_map(_CATEGORIES),
    wrappers=("current events", "新聞動態", "新闻动态"),
    templates={"link-en": "first", "le": "first", "link-ja": "first", "tsl": "green", "internal link helper": "first"},
    namespaces={
        "file": "File", "image": "File", "media": "File", "文件": "File", "檔案": "File", "档案": "File",
        "图像": "File", "圖像": "File", "category": "Category", "分类": "Category", "分類": "Category",
        "portal": "Portal", "主題": "Portal", "主题": "Portal", "template": "Template", "模板": "Template",
        "wikipedia": "Wikipedia", "维基百科": "Wikipedia", "維基百科": "Wikipedia", "wp": "Wikipedia",
        "help": "Help", "user": "User", "talk": "Talk", "special": "Special", "draft": "Draft",
    },
    interwiki=interwiki("zh"),
    source_prefixes=frozenset({"n", "wikinews"}),
    language_codes=LANGUAGE_CODES - {"zh"},
    languages=_LANGUAGES,
    language_note=re.compile(r"[\s，,]*[（(]\s*(?P<language>[\u4e00-\u9fff]{1,6}?(?:文|語|语))\s*[）)]"),
    via=("via", "轉引自", "转引自"),
    agencies=frozenset(_AGENCIES),
    link_trail="",
    markers=("<!-- All news items below this line -->", "<!-- All news items above this line -->"),
    unspaced=True,
    variants=("zh-cn", "zh-hans", "zh-sg", "zh-my", "zh-tw", "zh-hant", "zh-hk", "zh-mo", "zh"),
)  # fmt: skip
