"""A line of words that every reader of subtitles takes for one line and nothing else."""

from __future__ import annotations

import unicodedata

# What ends a line for some reader or other, and what stands between words.
_SPACES = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029 ")
_CLOSING_OF_EMBEDDING = "\u202c"
_CLOSING_OF_ISOLATE = "\u2069"
_EMBEDDINGS = frozenset("\u202a\u202b\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")


def plain_line(text: str) -> str:
    """Return words in one line, single spaces between them, without what no file of text may hold.

    Gone are control characters, halves of characters, byte order marks, and what Unicode says is no
    character: XML 1.0 forbids most of these, and NUL ends the file for some players. Marks of direction that
    are left open are closed, so that they turn nothing behind the line.
    """
    kept = "".join(" " if one in _SPACES else one for one in text if one in _SPACES or _is_text(one))
    return " ".join(word for word in _closed(kept.strip()).split(" ") if word).strip()


def _is_text(character: str) -> bool:
    number = ord(character)
    is_noncharacter = 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE
    return unicodedata.category(character) not in ("Cc", "Cs") and not is_noncharacter and number != 0xFEFF


def _closed(words: str) -> str:
    """Return words with each mark of direction closed, and none closed that was not opened (UAX 9)."""
    kept: list[str] = []
    awaited: list[str] = []
    for character in words:
        if character in _EMBEDDINGS:
            awaited.append(_CLOSING_OF_EMBEDDING)
        elif character in _ISOLATES:
            awaited.append(_CLOSING_OF_ISOLATE)
        elif character == _CLOSING_OF_EMBEDDING:
            if not awaited or awaited[-1] != character:
                continue
            awaited.pop()
        elif character == _CLOSING_OF_ISOLATE:
            if character not in awaited:
                continue
            while awaited.pop() != character:
                kept.append(_CLOSING_OF_EMBEDDING)
        kept.append(character)
    return "".join((*kept, *reversed(awaited)))
