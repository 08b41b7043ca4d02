"""What has become of a text, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

from presenter.dataclass import dataclass

LONGEST = 2000  # tokens of both texts together, beyond which one text stands as a whole for the other

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|\s+|[^\w\s]")


class Fate(StrEnum):
    """What became of words: they were kept, they were taken away, or they are new."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class DiffSpan:
    """Words of one fate, with the spaces between them."""

    fate: Fate
    text: str


def word_diff(before: str, after: str) -> tuple[DiffSpan, ...]:
    """Return the difference of two texts in reading order, what was removed before what took its place.

    The spans kept and removed make up the text before, those kept and added the one after. Words and marks
    are compared whole; spaces that stand alone between changes change with them, which is easier to read
    (Fraser, "Writing: Diff Strategies", on semantic cleanup).
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    if len(old) + len(new) > LONGEST:
        return _joined(
            [(Fate.REMOVED, before), (Fate.ADDED, after)] if before != after else [(Fate.KEPT, after)]
        )
    parts: list[tuple[Fate, str]] = []
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for place, (what, start, end, begin, stop) in enumerate(codes):
        removed, added = "".join(old[start:end]), "".join(new[begin:stop])
        is_between = 0 < place < len(codes) - 1
        if what == "equal" and not (is_between and added.isspace()):
            parts.append((Fate.KEPT, added))
        else:
            parts += [(Fate.REMOVED, removed), (Fate.ADDED, added)]
    return _joined(parts)


def _joined(parts: list[tuple[Fate, str]]) -> tuple[DiffSpan, ...]:
    """Return spans of which no two neighbours have one fate; what is removed comes before what is added."""
    spans: list[DiffSpan] = []
    removed = added = ""
    for fate, text in (*parts, (Fate.KEPT, "")):
        if fate is Fate.REMOVED:
            removed += text
        elif fate is Fate.ADDED:
            added += text
        else:
            spans += [DiffSpan(Fate.REMOVED, removed), DiffSpan(Fate.ADDED, added), DiffSpan(Fate.KEPT, text)]
            removed = added = ""
    return tuple(span for span in spans if span.text)
