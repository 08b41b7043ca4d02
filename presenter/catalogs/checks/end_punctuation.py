"""Whether a translation ends as its source does, with a full stop, a colon or a question.

Where quotation marks and brackets stand to the signs of a sentence is each language's own affair, so what
counts is whichever sign is among those at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.languages.language_rules import LanguageRules
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.prose import NOTHING
from presenter.deck.message import Role
from presenter.i18n.language import fallback_chain
from presenter.i18n.text import Text


class End(StrEnum):
    """How a text ends, by the sign of English."""

    QUESTION = "?"
    EXCLAMATION = "!"
    ELLIPSIS = "…"
    COLON = ":"
    SEMICOLON = ";"
    COMMA = ","
    STOP = "."
    NONE = ""


_SIGNS = {
    End.QUESTION: "?？؟⁇⁈\u037e՞",
    End.EXCLAMATION: "!！¡‼՜",
    End.ELLIPSIS: "…",
    End.COLON: ":：",
    End.SEMICOLON: ";；؛",
    End.COMMA: ",，、،",
    End.STOP: ".。．。।॥۔։።",
}
_NAMES = {
    End.QUESTION: Text("a question mark"),
    End.EXCLAMATION: Text("an exclamation mark"),
    End.ELLIPSIS: Text("an ellipsis"),
    End.COLON: Text("a colon"),
    End.SEMICOLON: Text("a semicolon"),
    End.COMMA: Text("a comma"),
    End.STOP: Text("a full stop"),
    End.NONE: Text("no sign at all"),
}
_CLOSING = f"\"'”’“‘«»‹›„)]}}）」』】*_ \u00a0\u202f\u200f\u200e\u2069{NOTHING}"
_ALL = "".join(_SIGNS.values()) + _CLOSING
_WORD = re.compile(r"(?:[^\W\d_]\.[ \u00a0\u202f]?)*[\w]+\.$")


def end_punctuation_faults(pair: Pair) -> Iterator[Fault]:
    """Yield it where the two end in other ways."""
    source, target = _tail(pair.source_prose), _tail(pair.prose)
    wanted = _end(pair.source_prose, source, pair.source_rules)
    found = _end(pair.prose, target, pair.rules)
    if found is End.STOP and _is_doubled(target) and not _is_doubled(source):
        yield _doubled(pair)
        return
    if wanted is found or {wanted, found} <= _alike(pair) or _is_shortened(pair, wanted, found):
        return
    if wanted is End.EXCLAMATION and found is End.STOP:
        return  # English raises its voice where others speak
    if found is not End.NONE and not set(_SIGNS[found]).isdisjoint(source):
        return  # “!?” is both
    if wanted is not End.NONE and not set(_SIGNS[wanted]).isdisjoint(target):
        return
    end = len(pair.prose.rstrip(_CLOSING))
    yield Fault(
        "end-punctuation",
        Text("The source ends with {sign}, the translation with {other}.").with_fields(
            sign=_NAMES[wanted], other=_NAMES[found]
        ),
        Text("End it as the source does."),
        max(end - 1, 0),
        end,
    )


def _is_doubled(tail: str) -> bool:
    return ".." in tail and "..." not in tail


def _doubled(pair: Pair) -> Fault:
    end = len(pair.prose.rstrip(_CLOSING))
    return Fault(
        "end-punctuation", Text("Two full stops stand at the end."), Text("Write one."), end - 2, end
    )


def _tail(text: str) -> str:
    return text[len(text.rstrip(_ALL)) :]


def _end(text: str, tail: str, rules: LanguageRules) -> End:
    if "..." in tail:
        return End.ELLIPSIS
    for end, signs in _SIGNS.items():
        if any(sign in tail for sign in signs):
            return End.NONE if end is End.STOP and _is_abbreviation(text, rules) else end
    return End.NONE


def _is_abbreviation(text: str, rules: LanguageRules) -> bool:
    """Tell whether the full stop at the end may be that of a shortened word alone."""
    words = text.rstrip(_CLOSING).replace("\u00a0", " ").replace("\u202f", " ").lower()
    if any(
        words.endswith(short) and not words[: -len(short)][-1:].isalpha() for short in rules.abbreviations
    ):
        return True
    last = _WORD.search(words)
    return last is not None and (len(last[0]) == len("A.") or last[0].count(".") > 1)


def _is_shortened(pair: Pair, wanted: End, found: End) -> bool:
    """Tell whether one of two full stops is missing where a shortened word ends with one anyway."""
    if {wanted, found} != {End.STOP, End.NONE}:
        return False
    return _is_abbreviation(pair.prose, pair.rules) or _is_abbreviation(pair.source_prose, pair.source_rules)


def _alike(pair: Pair) -> set[End]:
    """Return the ways of ending that the two languages do not tell apart."""
    if not (pair.rules.needs_full_stops and pair.source_rules.needs_full_stops):
        return {End.STOP, End.NONE, End.COMMA}
    if pair.role is Role.CUE:  # what a subtitle breaks off before depends on the order of the words
        return {End.COMMA, End.NONE}
    # Greek asks with what elsewhere is a semicolon.
    return {End.QUESTION, End.SEMICOLON} if "el" in fallback_chain(pair.language) else set()
