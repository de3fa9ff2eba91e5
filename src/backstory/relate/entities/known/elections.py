"""Elections of a parliament by the words an encyclopedia had in their titles one after the other.

"Czech legislative election, 2013" became the 2013 Czech parliamentary election. Only countries that elect no more than
one parliament by these words: where a president is elected with it, "general" is another thing. General knowledge.
"""

from __future__ import annotations

from collections.abc import Iterator

# Who elects, the word in titles of today, and others that lead there.
_ELECTIONS = """
Algerian | parliamentary | legislative
Armenian | parliamentary | general legislative
Australian | federal | general parliamentary
Austrian | legislative | parliamentary general
Azerbaijani | parliamentary | legislative
Bangladeshi | general | parliamentary
Belgian | federal | general parliamentary
Bhutanese | National Assembly | general parliamentary
Bulgarian | parliamentary | legislative
Burmese | general | parliamentary
Cambodian | general | parliamentary
Canadian | federal | general parliamentary
Croatian | parliamentary | general legislative
Czech | parliamentary | legislative general
Danish | general | parliamentary legislative
Dutch | general | parliamentary legislative
Estonian | parliamentary | general legislative
Finnish | parliamentary | general legislative
French | legislative | parliamentary
Georgian | parliamentary | legislative
German | federal | general parliamentary
Greek | parliamentary | legislative general
Hungarian | parliamentary | general legislative
Icelandic | parliamentary | general
Indian | general | parliamentary
Iranian | legislative | parliamentary
Iraqi | parliamentary | legislative
Irish | general | parliamentary
Israeli | legislative | parliamentary general Knesset
Italian | general | parliamentary legislative
Japanese | general | parliamentary
Jordanian | general | parliamentary
Kazakh | legislative | parliamentary
Kuwaiti | general | parliamentary
Kyrgyz | parliamentary | legislative
Latvian | parliamentary | general legislative
Lebanese | parliamentary | general legislative
Lesotho | general | parliamentary
Lithuanian | parliamentary | legislative general
Macedonian | parliamentary | legislative general
Malaysian | general | parliamentary
Moldovan | parliamentary | legislative
Mongolian | parliamentary | legislative
Montenegrin | parliamentary | legislative
Moroccan | general | parliamentary legislative
New Zealand | general | parliamentary
Norwegian | parliamentary | general
Pakistani | general | parliamentary
Palestinian | legislative | parliamentary
Polish | parliamentary | legislative general
Portuguese | legislative | parliamentary
Romanian | parliamentary | legislative
Russian | legislative | parliamentary
Samoan | general | parliamentary
Singaporean | general | parliamentary
Slovak | parliamentary | general legislative
Slovenian | parliamentary | general legislative
South Korean | legislative | parliamentary
Spanish | general | parliamentary legislative
Sri Lankan | parliamentary | general
Swedish | general | parliamentary
Swiss | federal | parliamentary
Syrian | parliamentary | legislative
Taiwanese | legislative | parliamentary
Tajik | parliamentary | legislative
Thai | general | parliamentary
Ukrainian | parliamentary | legislative
United Kingdom | general | parliamentary
Uzbek | parliamentary | legislative
Vanuatuan | general | parliamentary
Vietnamese | legislative | parliamentary
"""


def elections() -> Iterator[tuple[str, str]]:
    """Other words with those of today, to be replaced in titles with a year."""
    for line in _ELECTIONS.strip().splitlines():
        who, word, others = line.split(" | ")
        yield from ((f"{who} {other} election", f"{who} {word} election") for other in others.split())
