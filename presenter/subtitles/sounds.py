"""Which words of a cue are no words that anyone says, but a sound or a manner of speaking."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BRACKETED = re.compile(r"\[[^\[\]]+\]|\([^()]+\)")


def sounds(words: str) -> Iterator[tuple[int, int]]:
    """Yield where each sound among the words of a cue begins and ends; it may go on in the next line.

    `[laughter]` is one, as English has it, and `(RISAS)`, as UNE 153010 has. Capitals in parentheses within
    a sentence are an abbreviation: `the Observatory (LSST)`.
    """
    for found in _BRACKETED.finditer(words):
        if _is_sound(found[0], words[: found.start()].rstrip()):
            yield found.span()


def is_sound_alone(text: str) -> bool:
    """Tell whether a text is one sound and nothing else."""
    return (0, len(text)) in sounds(text)


def _is_sound(bracketed: str, before: str) -> bool:
    if bracketed.startswith("["):
        return True
    goes_on = before[-1:].isalnum() or before.endswith((",", ";", "(", "“", "«"))
    return bracketed.isupper() and not goes_on
