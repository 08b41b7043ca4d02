"""Whether words were left in the language of the source.

A name, a word that both languages have, a code or an address is the same in both; so only what has the small
words of the source's language (the, of, and …) and is no translation of anything is told of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.language import fallback_chain
from presenter.i18n.text import Text

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEWEST_WORDS = 2
_FEWEST_SMALL_WORDS = 3
_RUN = 4
_SENTENCE = 20
_LONG = 8
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^’]*’|„[^“”]*[“”]|「[^」]*」|\*[^*]+\*|_[^_]+_")


def untranslated_faults(pair: Pair) -> Iterator[Fault]:
    """Yield it where a translation is its source, or has a stretch of it that is no quotation."""
    if fallback_chain(pair.language)[-1] == fallback_chain(pair.source_language)[-1]:
        return
    source = [word.lower() for word in _WORD.findall(pair.source_prose)]
    if pair.target.strip() == pair.source.strip():
        if _is_of_source(pair, source, 1 if len(source) < _LONG else _FEWEST_SMALL_WORDS):
            yield Fault(
                "untranslated",
                Text("The translation is the source itself."),
                Text("Translate it, or say that it stays as it is: # noqa: untranslated"),
                0,
                len(pair.target),
            )
        return
    yield from _left_over(pair, source)


def _is_of_source(pair: Pair, words: list[str], least: int) -> bool:
    """Tell whether words are those of the source's language and no name."""
    small = pair.source_rules.function_words - pair.rules.function_words
    if len(words) < _FEWEST_WORDS or _is_name(pair):
        return False
    if not small:
        return pair.source.strip().islower()
    return sum(len(word) > 1 and word in small for word in words) >= least


def _is_name(pair: Pair) -> bool:
    """Tell whether all words but small ones begin with a capital: Bay of Plenty."""
    words = [
        match[0]
        for match in _WORD.finditer(pair.source_prose)
        if match[0].lower() not in pair.source_rules.function_words
    ]
    return bool(words) and not any(word[0].islower() for word in words)


def _is_of_name(run: list[str], small: frozenset[str]) -> bool:
    """Tell whether some words are a part of a name or a title: all but the small ones have a capital."""
    large = [word for word in run if word.lower() not in small]
    capitals = [word for word in run if word[0].isupper()]
    return set(large) <= set(capitals) and len(capitals) > 1


def _run(words: list[re.Match[str]], source: str) -> list[re.Match[str]]:
    """Return the words from the first on, a sentence at most, that stand in the source as they are."""
    joined, count = " ", 0
    for word in words[:_SENTENCE]:
        joined += f"{word[0].lower()} "
        if joined not in source:
            break
        count += 1
    return words[:count]


def _left_over(pair: Pair, source: list[str]) -> Iterator[Fault]:
    """Yield the first stretch of some words that is word by word in the source too."""
    quoted = [match.span() for match in _QUOTED.finditer(pair.target)]
    found = [
        match
        for match in _WORD.finditer(pair.prose)
        if not any(start <= match.start() < end for start, end in quoted)  # a quotation stays as it is
    ]
    small = pair.source_rules.function_words - pair.rules.function_words
    joined = f" {' '.join(source)} "
    for begin in range(len(found) - _RUN + 1):
        run = _run(found[begin:], joined)
        if len(run) < _RUN or _is_of_name([match[0] for match in run], small):
            continue
        if sum(match[0].lower() in small for match in run[:_RUN]) > 1:
            start, end = run[0].start(), run[-1].end()
            yield Fault(
                "partly-untranslated",
                Text("Some words are still those of the source."),
                Text("Translate them, or say that they stay as they are: # noqa: partly-untranslated"),
                start,
                end,
            )
            return
