"""What the characters of a text ask of its setting: in which direction it runs, whether it can slant."""

from __future__ import annotations

import unicodedata

RIGHT_TO_LEFT = frozenset({"R", "AL"})
LEFT_TO_RIGHT = "L"
# Hebrew, Arabic, Syriac …, then Chinese, Japanese and Korean: scripts that have no italic.
UPRIGHT = (
    ("\u0590", "\u08ff"),
    ("\u2e80", "\u9fff"),
    ("\uac00", "\ud7af"),
    ("\uf900", "\ufaff"),
    ("\ufb1d", "\ufdff"),
    ("\ufe70", "\ufeff"),
    ("\uff00", "\uffef"),
    ("\U00020000", "\U0003ffff"),
)


def runs_right_to_left(text: str, *, in_right_to_left: bool) -> bool:
    """Tell whether a text runs from right to left, in a language that does or does not.

    In a language that does, so does any text with a letter of such a script: it often
    begins with a name in Latin. Elsewhere the first letter decides (UAX #9, P2 and P3).
    What has no letters runs as its language.
    """
    if text.isascii():
        return in_right_to_left and not any(char.isalpha() for char in text)
    found = [
        kind
        for kind in map(unicodedata.bidirectional, text)
        if kind in RIGHT_TO_LEFT or kind == LEFT_TO_RIGHT
    ]
    if not found:
        return in_right_to_left
    return any(kind in RIGHT_TO_LEFT for kind in found) if in_right_to_left else found[0] in RIGHT_TO_LEFT


def can_slant(text: str) -> bool:
    """Tell whether emphasis may be italic: a slanted ideograph or Hebrew letter is a distorted one."""
    return text.isascii() or not any(map(_is_upright, text))


def _is_upright(char: str) -> bool:
    return char >= UPRIGHT[0][0] and any(first <= char <= last for first, last in UPRIGHT)
