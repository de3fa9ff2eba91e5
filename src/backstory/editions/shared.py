"""Data every edition uses: sister projects, language codes, what a link prefix stands for."""

from __future__ import annotations

# Prefixes of the sister projects, short and long, as every Wikipedia has them. {code} is the edition's language.
SISTERS: dict[str, tuple[str, ...]] = {
    "https://{code}.wikinews.org/wiki/": ("n", "wikinews"),
    "https://{code}.wiktionary.org/wiki/": ("wikt", "wiktionary"),
    "https://{code}.wikisource.org/wiki/": ("s", "wikisource"),
    "https://{code}.wikiquote.org/wiki/": ("q", "wikiquote"),
    "https://{code}.wikibooks.org/wiki/": ("b", "wikibooks"),
    "https://{code}.wikiversity.org/wiki/": ("v", "wikiversity"),
    "https://{code}.wikivoyage.org/wiki/": ("voy", "wikivoyage"),
    "https://commons.wikimedia.org/wiki/": ("c", "commons"),
    "https://meta.wikimedia.org/wiki/": ("m", "meta", "metawikipedia"),
    "https://www.wikidata.org/wiki/": ("d", "wikidata"),
    "https://species.wikimedia.org/wiki/": ("species", "wikispecies"),
}

# Wikipedias whose prefix makes an interlanguage link: the larger ones, which is where editors link to.
_CODES = """
af als am an ar arz as ast av az azb ba bar bcl be bg bh bn bo bpy br bs ca ce ceb ckb co cs cv cy da de diq
dv el en eo es et eu ext fa fi fo fr fy ga gd gl gn gu gv ha he hi hif hr hsb ht hu hy ia id ig ilo io is it ja
jv ka kk km kn ko ku ky la lb li lmo ln lo lt lv mai mg mhr mi min mk ml mn mr ms mt my mzn nah nap nds ne new
nl nn no nv oc om or os pa pam pl pms pnb ps pt qu ro ru sa sah sc scn sco sd sh si simple sk sl sn so sq sr su
sv sw szl ta te tg th tk tl tr tt ug uk ur uz vec vi vo wa war wuu xmf yi yo zh zu
"""
LANGUAGE_CODES = frozenset(_CODES.split())


def interwiki(code: str) -> dict[str, str]:
    """The address each link prefix stands for on the Wikipedia of a language."""
    table = {prefix: address.format(code=code) for address, prefixes in SISTERS.items() for prefix in prefixes}
    for language in LANGUAGE_CODES:
        table[language] = f"https://{language}.wikipedia.org/wiki/"
    table["w"] = "https://en.wikipedia.org/wiki/"
    return table
