"""Whether brackets and quotation marks that open close again.

Only what is even in the source is asked for: a quotation may go on in the next subtitle. What stands at an
enumeration, as in “a)”, or in a smiley closes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.i18n.text import Text

_PAIRS = ("()", "«»", "“”")
_QUOTES = "“”„«»"
_NO_BRACKET = re.compile(r"(?<![\w(])\w{1,3}\)|[:;=8xX][-'^]?[()]+")


def bracket_faults(pair: Pair) -> Iterator[Fault]:
    """Yield what opens and is never closed, or closes what nothing opened."""
    if pair.has_open_marks:
        return  # of a link that is broken, or of code that never ends, more is told elsewhere
    if any(_lone(pair.source_prose, each) for each in _PAIRS):
        return
    for both in _PAIRS:
        if both != "()" and not _is_used(both, pair):
            continue
        for start in _lone(pair.prose, both):
            mark = pair.prose[start]
            message, other = (
                (Text("“{mark}” opens what nothing closes."), both[1])
                if mark == both[0]
                else (Text("“{mark}” closes what nothing opened."), both[0])
            )
            advice = Text("Write “{mark}” too, or take this away.").with_fields(mark=other)
            yield Fault("brackets", message.with_fields(mark=mark), advice, start, start + 1)


def _is_used(both: str, pair: Pair) -> bool:
    """Tell whether quotations stand between these alone: German has „…“ and »…«, and some write neither."""
    quotes = pair.rules.quotes
    is_sole = both in (quotes[at : at + 2] for at in range(0, len(quotes), 2)) and quotes.count(both[0]) == 1
    is_quoted = '"' in pair.source_prose or any(mark in pair.source_prose for mark in _QUOTES)
    return is_sole and is_quoted and not any(mark in pair.prose for mark in _QUOTES if mark not in quotes)


def _lone(text: str, both: str) -> list[int]:
    """Return where marks of a pair stand that have no other."""
    if both == "()":
        text = _NO_BRACKET.sub(lambda match: match[0] if _closes(text, match) else " " * len(match[0]), text)
    opened: list[int] = []
    lone: list[int] = []
    for index, character in enumerate(text):
        if character == both[0]:
            opened.append(index)
        elif character == both[1]:
            if opened:
                opened.pop()
            else:
                lone.append(index)
    return sorted(lone + opened)


def _closes(text: str, match: re.Match[str]) -> bool:
    """Tell whether what looks like an enumeration or a smiley closes a bracket: (see a)."""
    before = text[: match.start()]
    return match[0].endswith(")") and before.count("(") > before.count(")")
