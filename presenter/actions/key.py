"""Keys in Qt's portable notation, without Qt: `Ctrl+Q`, `PgDown`, `?`."""

from __future__ import annotations

import re
from difflib import get_close_matches

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")

NAMES = (
    *("Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Space"),
    *("Ins", "Del", "Pause", "Print", "Menu"),
    *("Home", "End", "Left", "Up", "Right", "Down", "PgUp", "PgDown"),
    *(f"F{number}" for number in range(1, 36)),
    *("Volume Up", "Volume Down", "Volume Mute", "Back", "Forward", "Clear", "Select"),
    *("Media Play", "Media Pause", "Media Stop", "Media Previous", "Media Next"),
)

# What people call the keys that Qt calls something else.
OTHER_NAMES = {
    "escape": "Esc",
    "pageup": "PgUp",
    "page up": "PgUp",
    "pagedown": "PgDown",
    "page down": "PgDown",
    "pgdn": "PgDown",
    "insert": "Ins",
    "delete": "Del",
    "control": "Ctrl",
    "cmd": "Ctrl",
    "option": "Alt",
    "period": ".",
    "comma": ",",
    "plus": "+",
    "minus": "-",
}

# What clickers send and keyboards seldom do by accident: it works wherever the focus is. A full stop
# belongs to them too, but also to every text.
CLICKER_KEYS = frozenset({"PgDown", "PgUp", "F5", "Shift+F5", "Esc", "Media Next", "Media Previous"})

_MODIFIERS_AND_KEY = re.compile(r"(?:(.+?)\s*\+\s*)?(\+|[^+]+)")
_SPELLINGS = {name.casefold(): name for name in (*MODIFIERS, *NAMES)} | OTHER_NAMES


class UnknownKeyError(ValueError):
    """A key that no keyboard has; `suggestion` is the nearest one, or empty."""

    def __init__(self, key: str) -> None:
        """Look for the nearest key."""
        super().__init__(key)
        near = get_close_matches(key.rpartition("+")[2].strip().casefold(), _SPELLINGS, n=1)
        self.suggestion = _SPELLINGS[near[0]] if near else ""


def canonical_key(key: str) -> str:
    """Return the one spelling of a key: `shift + pagedown` is `Shift+PgDown`.

    Raises UnknownKeyError for what is not a key.
    """
    parts = _MODIFIERS_AND_KEY.fullmatch(key.strip())
    if parts is None:
        raise UnknownKeyError(key)
    modifiers = [_spelling(word, key) for word in parts[1].split("+")] if parts[1] else []
    main = _spelling(parts[2], key)
    if main in MODIFIERS or not set(modifiers) <= set(MODIFIERS):
        raise UnknownKeyError(key)
    return "+".join([*(modifier for modifier in MODIFIERS if modifier in modifiers), main])


def _spelling(word: str, key: str) -> str:
    name = word.strip()
    if len(name) == 1 and name.isprintable():
        return name.upper() if len(name.upper()) == 1 else name
    if name.casefold() not in _SPELLINGS:
        raise UnknownKeyError(key)
    return _SPELLINGS[name.casefold()]
