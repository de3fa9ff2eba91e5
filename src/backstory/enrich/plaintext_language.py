"""The language of a text by its script and its commonest words; "" where they do not say.

For texts that do not name their language. Twenty languages of the news pages measured, not all there are.
"""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS = (
    ("ja", "\u3040-\u30ff"), ("ko", "\uac00-\ud7af"), ("zh", "\u4e00-\u9fff"),
    ("ar", "\u0600-\u06ff"), ("he", "\u0590-\u05ff"),
    ("el", "\u0370-\u03ff"), ("th", "\u0e00-\u0e7f"), ("hi", "\u0900-\u097f"),
)  # fmt: skip
_COMMON = {
    "en": "the of and to in that is was for with on as at by from his it has said are were which not this be have its"
    " an after into who will",
    "de": "der die und das den von mit ist des dem nicht ein eine sich auch auf für im zu es als wird sind wurde",
    "fr": "le la les et des est une dans pour que qui sur pas au par plus du il avec ce sont aux cette été",
    "es": "el la los que las del una por con para se es su como más ha al lo pero fue sus este entre está",
    "it": "il di che la per della non una con del sono gli anche le dei più alla nel è ha da stato si delle",
    "pt": "o que os uma para com não do da em no na por mais dos das se foi ao é como são pelo também",
    "nl": "de het een van en dat is op te zijn voor met niet aan er door ook bij naar om uit maar worden werd",
    "sv": "och att det som en på är av för med den till inte har de om ett var jag från vi kan när",
    "no": "og i det som en på er av for med til at ikke har de den om et var fra vi han etter blir",
    "da": "og i det som en på er af for med til at ikke har de den om et var fra vi han efter bliver",
    "pl": "i w na z do się że nie jest to o jak po od za ma przez dla który są oraz został jego będzie",
    "cs": "a v na se je že to s z do o i jako pro by které jsou ale jeho podle také bude byl který",
    "tr": "ve bir bu da de için ile olarak olan daha çok ne gibi olduğunu kadar sonra ise en dedi var",
    "id": "yang dan di dengan untuk dari ini pada itu tidak dalam akan juga oleh ke adalah telah kata para",
    "ru": "и в не на что с по как это от из за для его но был были также она года который",
    "uk": "і в не на що з та як це від за для його але був були також вона року який у",
    "lt": "ir kad į iš yra su bet tai buvo jo ne kaip apie nuo po už dėl taip pat metų",
    "zu": "ukuthi kanye futhi uma kodwa ngoba yakhe lapho kule kwe",
    "hu": "a az és hogy nem is egy volt de meg ez csak már van azt mint még szerint el",
    "fi": "ja on ei että se oli hän myös kun ovat mutta joka mukaan sen ole kuin olla",
}
_OF = {
    word: [code for code, words in _COMMON.items() if word in words.split()]
    for words in _COMMON.values()
    for word in words.split()
}


_READ = 6_000
# A text of so many words has common words of its language: of 345 pages those that had fewer than 3 in 100 were in
# another one (a Zulu paper and two German ones whose pages all say "en"), the others had 6 and more.
_ENOUGH, _LEAST = 100, 0.03
_ALSO = {"nb": "no", "nn": "no"}


def denies(text: str, code: str) -> bool:
    """Whether a text cannot be in a language, though its page says so."""
    said = language_of(text)
    if said in dict(_SCRIPTS):
        return said != code
    common = _COMMON.get(_ALSO.get(code, code), "").split()
    words = _words(text[:_READ])
    return bool(common) and len(words) >= _ENOUGH and sum(word in common for word in words) < _LEAST * len(words)


def _words(sample: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", re.sub(r"['’]s\b", " ", sample.lower()))


def language_of(text: str) -> str:
    """The two-letter code of a text's language, "" for a text too short or too mixed to say.

    >>> language_of("The minister said that talks with Egypt were to be held in the spring.")
    'en'
    """
    sample = text[:_READ]
    letters = max(1, len(re.findall(r"[^\W\d_]", sample)))
    for code, script in _SCRIPTS:
        if len(re.findall(f"[{script}]", sample)) > (0.08 if code == "ja" else 0.3) * letters:
            return code
    words = _words(sample)
    if len(words) < 6:
        return ""
    votes: Counter[str] = Counter()
    letters_alone: Counter[str] = Counter()
    for word in words:
        (votes if len(word) > 1 else letters_alone).update(_OF.get(word, ()))
    # "A fire in the U.S." holds "s" and "a", as Czech does, and no other word of it; in English "a" stands anywhere.
    letters_alone["en"] += words.count("a")
    for code, many in letters_alone.items():
        votes[code] += min(many, votes[code])
    first, second = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    return first[0] if first[1] >= max(2, 0.08 * len(words)) and first[1] > 1.1 * second[1] else ""
