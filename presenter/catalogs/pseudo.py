"""A trial translation: what overflows, or was never extracted, is seen before there is a real one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from presenter.deck.inline import parse_inline
from presenter.deck.run import Run, RunKind
from presenter.i18n.language import Language

PSEUDO_LANGUAGE = Language("en_XA")
"""The code that CLDR gives to accented pseudo-English."""

MIRRORED_LANGUAGE = Language("ar_XB")
"""The code that CLDR gives to pseudo-English that runs from right to left."""

PSEUDO_LANGUAGES = (PSEUDO_LANGUAGE, MIRRORED_LANGUAGE)

LEAST_GROWTH = 0.35
"""How much longer long texts become; Spanish is some 20 to 30 % longer than English."""

# By how much texts of up to so many characters grow: IBM's globalization guideline A3, “Providing for UI
# expansion”, the lesser figure of each of its rows.
_GROWTH = ((10, 1.0), (20, 0.8), (30, 0.6), (50, 0.4))
_ACCENTED = str.maketrans(
    "AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuWwYyZz",
    "ÅåÇçÐðÉéĞğĦħÎîĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž",
)
_FILLING = "ø"  # about as wide as letters are on average, and none of English
# The first mark counts as a letter of such a script, by which a text's own direction is told.
_TURN = "\N{RIGHT-TO-LEFT MARK}\N{RIGHT-TO-LEFT OVERRIDE}"
_END_OF_TURN = "\N{POP DIRECTIONAL FORMATTING}"
_LETTERS = re.compile(r"[^\W\d_]+")
_KEPT = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?s:.)*?(?<!`)(?P=ticks)(?!`)"  # code
    r"|\$[^$]*\$"  # a formula
    r"|\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]"  # where a link or a footnote leads
    r"|\{[^{}]*\}"  # attributes, tokens and placeholders
    r"|<[^>]*>|[a-z]+://\S+|mailto:\S+|www\.\S+"  # addresses
    r"|\\.|&[#\w]+;"  # escapes
    r"|(?<!\w)--[a-z][a-z-]*|“presenter[^”]*”"  # what is typed on a command line
)


@lru_cache(maxsize=8192)  # a talk in a trial language asks for every text of every page
def pseudo_translation(text: str, language: Language = PSEUDO_LANGUAGE) -> str:
    """Return inline Markdown in a trial language; code, formulae, links and marks stay as they are.

    Where marks are so tangled that changed letters would change them, the letters stay too.
    """
    structure = _structure(text)
    tries = [pseudo_words(text, language)]
    if language == MIRRORED_LANGUAGE:
        tries.append(text)
    else:
        apart = (
            f"⟦ {text} {_filling(text)} ⟧"  # a mark beside a bracket may be another than one beside a space
        )
        tries += [_lengthened(text), f"⟦{_filling(text)} {text}⟧", apart]
    return next((words for words in tries if _structure(words) == structure), tries[-1])


def pseudo_words(text: str, language: Language = PSEUDO_LANGUAGE) -> str:
    """Return words of the interface in a trial language: accented, longer and in brackets, or right to left.

    From right to left every word is turned round by Unicode's own marks (UAX #9), as Android's `ar-XB` does;
    figures are not, as they are not in Arabic.
    """
    if language == MIRRORED_LANGUAGE:
        return _changed(text, _turned)
    return _lengthened(text, _accented)


def _changed(text: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts.extend((change(text[end : kept.start()]), kept[0]))
        end = kept.end()
    return "".join((*parts, change(text[end:])))


def _accented(words: str) -> str:
    return words.translate(_ACCENTED)


def _turned(words: str) -> str:
    return _LETTERS.sub(rf"{_TURN}\g<0>{_END_OF_TURN}", words)


def _lengthened(text: str, change: Callable[[str], str] = str) -> str:
    return f"⟦{_changed(text, change)} {_filling(text)}⟧"


def _filling(text: str) -> str:
    """Return what a text grows by, in pieces between which lines may break as between real words."""
    length = len(_KEPT.sub("", text))
    growth = next((share for most, share in _GROWTH if length <= most), LEAST_GROWTH)
    filling = _FILLING * max(1, round(length * growth) - 1)  # the space before it counts
    return " ".join(filling[start : start + 6] for start in range(0, len(filling), 6))


def _structure(text: str) -> list[Run]:
    """Return all of a text but its words: marked runs, without what words alone may change."""
    return list(_marked(parse_inline(text)))


def _marked(runs: tuple[Run, ...]) -> Iterator[Run]:
    for run in runs:
        if run.kind is not RunKind.WORDS:
            yield run
        elif run != Run(run.text):
            is_address = run.link.removeprefix("mailto:") == run.text
            yield replace(run, text=run.text if is_address else "")
