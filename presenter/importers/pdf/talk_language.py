"""The language that a PDF says it is in, or that its commonest words are of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from presenter.i18n.language import Language, parse_language

_COMMON: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in (
        ("en", "the of and to in is for that with are on we this be from our by as it not"),
        ("es", "el la de los las y en que un una por con para del se es al como su más"),
        ("fr", "le la les des et en du une que est pour dans qui sur au par avec pas nous ce"),
        ("de", "der die das und ist von mit für den ein eine auf nicht zu im wir dem des"),
        ("pt", "o os da do das dos e em que um uma para com não por se na no como mais"),
        ("it", "il lo gli della di e che un una per con non del si è nel sono alla come più"),
    )
}
_WORD = re.compile(r"[^\W\d_]+")
_BY_REGION = ("zh", "pt")  # which are not written alike everywhere
FEWEST = 8
AHEAD = 1.4  # times as many common words as of any other language


def language_of(said: str, words: Iterable[str]) -> Language | None:
    """Return the language that a document says, else that of its words; None where nothing tells.

    `said` is a tag of BCP 47, as in `/Lang`; programs write the region of the machine into it, which says
    nothing of the talk.
    """
    try:
        language = parse_language(said.strip().replace("-", "_"))
    except ValueError:
        return _of_words(words)
    return language if language.startswith(_BY_REGION) else Language(language.split("_")[0])


def _of_words(words: Iterable[str]) -> Language | None:
    counts: Counter[str] = Counter()
    for word in (found.lower() for text in words for found in _WORD.findall(text)):
        counts.update(code for code, common in _COMMON.items() if word in common)
    (first, most), (_, next_) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return Language(first) if most >= FEWEST and most >= next_ * AHEAD else None
