"""From a key event of Qt's to the plain value that a keymap understands."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from presenter.actions.pressed_key import PressedKey
from presenter.actions.us_position import us_position

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
}
_NAMED = 0x0100_0000  # from here on Qt's keys are no characters
# AltGr, the keys of input methods, and dead keys, which have no names.
_DEAD = range(0x0100_1100, 0x0100_1300)


def read_key(event: QKeyEvent, platform: str = sys.platform) -> PressedKey:
    """Return which key an event is about."""
    pressed = event.modifiers()
    modifiers = frozenset(name for name, modifier in _MODIFIERS.items() if pressed & modifier)
    name = _name(event)
    if event.key() == Qt.Key.Key_Backtab:
        name, modifiers = "Tab", modifiers | {"Shift"}
    return PressedKey(
        name,
        modifiers,
        us_position(platform, event.nativeScanCode(), event.nativeVirtualKey()),
        keypad=bool(pressed & Qt.KeyboardModifier.KeypadModifier),
    )


def _name(event: QKeyEvent) -> str:
    key = event.key()
    if key == Qt.Key.Key_unknown or key == 0:
        text = event.text()
        return text.upper() if len(text) == 1 and text.isprintable() else ""
    if key in _DEAD:
        return ""
    if key == Qt.Key.Key_MediaTogglePlayPause:
        return "Media Play"  # one key on every headset, under one name or the other
    if key == Qt.Key.Key_Space or key >= _NAMED:
        return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return chr(key).upper() if len(chr(key).upper()) == 1 else chr(key)
