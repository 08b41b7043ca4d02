"""Whether quotation marks are those of the language.

Straight ones are told of only where the source has curved ones: they may stand for inches, seconds, or code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.prose import NOTHING
from presenter.i18n.text import Text

_CURVED = re.compile("[“”„«»‹›「」『』]")
_SPACED = re.compile(r"[“«] | [”»]")
_STRAIGHT = re.compile(r"(?<![\d\w])\"(?=\S)|(?<=[^\s\d])\"(?!\w)")


def quote_faults(pair: Pair) -> Iterator[Fault]:
    """Yield quotation marks of another language, straight ones, and spaces within that are not wanted."""
    good = pair.rules.quotes
    if not good:
        return
    examples = f"{good[0]}…{good[1]}"
    advice = Text("In this language quotation marks are {examples}.").with_fields(examples=examples)
    for match in _CURVED.finditer(pair.prose):
        if match[0] not in good:
            message = Text("The quotation mark {mark} is of another language.").with_fields(mark=match[0])
            yield Fault("quotes", message, advice, match.start(), match.end())
    if '"' not in pair.source_prose and _CURVED.search(pair.source_prose):
        for match in _STRAIGHT.finditer(pair.prose):
            message = Text("This quotation mark is straight, those of the source are curved.")
            yield Fault("quotes", message, advice, match.start(), match.end())
    tight = pair.rules.tight_quotes
    if tight and not _SPACED.search(pair.source_prose):
        within = rf"(?<=[{tight[0]}]){NOTHING}*[^\S\n]|[^\S\n]{NOTHING}*(?=[{tight[1]}])"
        for match in re.finditer(within, pair.prose):
            message = Text("In this language no space stands within quotation marks.")
            yield Fault("quotes", message, Text("Take the space away."), match.start(), match.end())
