"""Keys that mean more than one press: a number before Enter, a key held down, a clicker that stutters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.inputs.typed_number import TypedNumber

HOLD = 800  # milliseconds: long enough not to happen by accident, short enough to wait for
FORGET = 4000  # milliseconds after which digits without Enter were a mistake
STUTTER = 150  # milliseconds within which a clicker's repeat is the same press (research of clickers)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLICKER = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Keys(QObject):
    """Watch the keys of every window before the shortcuts see them."""

    number_changed = Signal(str)  # the digits so far; empty once they are used or forgotten
    number_entered = Signal(str)
    hold_changed = Signal(str)  # the verb being held for; empty once it is let go or done
    held = Signal(str)

    def __init__(self, held_actions: Mapping[Qt.Key, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held_actions = dict(held_actions)
        self._number = TypedNumber()
        self._holding = ""
        self._last_click = -STUTTER
        self._hold_timer = self._single_shot(HOLD, self._on_held)
        self._forget_timer = self._single_shot(FORGET, self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that are ours; let every other event through."""
        del watched
        if not isinstance(event, QKeyEvent):  # nearly every event: each one of the program passes here
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                claimed = self._claims(event)
                if claimed:
                    event.accept()  # no shortcut: the press comes to us
                return claimed
            case QEvent.Type.KeyPress:
                return self._on_press(event)
            case QEvent.Type.KeyRelease:
                return self._on_release(event)
            case _:
                return False

    def _claims(self, event: QKeyEvent) -> bool:
        """Tell whether this press is for us and not for a shortcut."""
        if self._stutters(event):
            return True
        if self._is_elsewhere(event):
            return False
        key = Qt.Key(event.key())
        if self._number and not _digit(event):
            if key in (*_ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_Escape):
                return True
            self._forget()
        return bool(_digit(event)) or key in self._held_actions

    def _on_press(self, event: QKeyEvent) -> bool:
        if not self._claims(event):
            return False
        key = Qt.Key(event.key())
        if key in self._held_actions:
            if not event.isAutoRepeat():
                self._hold(self._held_actions[key])
        elif digit := _digit(event):
            self._type(self._number.with_digit(digit))
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Backspace:
            self._type(self._number.without_last())
        elif key == Qt.Key.Key_Escape:
            self._forget()
        return True

    def _on_release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or Qt.Key(event.key()) not in self._held_actions or not self._holding:
            return False
        self._let_go()
        return True

    def _stutters(self, event: QKeyEvent) -> bool:
        """Tell whether a clicker sent one press twice; one event passes here more than once."""
        if event.key() not in _CLICKER:
            return False
        since = event.timestamp() - self._last_click
        if event.isAutoRepeat() and 0 < since < STUTTER:
            return True
        self._last_click = event.timestamp()
        return False

    def _is_elsewhere(self, event: QKeyEvent) -> bool:
        """Tell whether the key belongs to a text being edited, or to a shortcut with a modifier."""
        focus = QApplication.focusWidget()
        editing = isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly()
        return editing or bool(event.modifiers() & _MODIFIERS)

    def _type(self, number: TypedNumber) -> None:
        self._number = number
        self._forget_timer.start()
        self.number_changed.emit(number.digits)

    def _enter(self) -> None:
        digits = self._number.digits
        self._forget()
        self.number_entered.emit(digits)

    def _forget(self) -> None:
        self._forget_timer.stop()
        if self._number:
            self._number = TypedNumber()
            self.number_changed.emit("")

    def _hold(self, action: str) -> None:
        self._holding = action
        self._hold_timer.start()
        self.hold_changed.emit(action)

    def _on_held(self) -> None:
        action = self._holding
        self._let_go()
        self.held.emit(action)

    def _let_go(self) -> None:
        self._hold_timer.stop()
        self._holding = ""
        self.hold_changed.emit("")

    def _single_shot(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _digit(event: QKeyEvent) -> str:
    """Return the digit of a key, on the keypad too; empty for any other key."""
    text = event.text()
    return text if len(text) == 1 and text in "0123456789" else ""


def held_keys(keymap: Keymap) -> dict[Qt.Key, str]:
    """Return the keys that act only when they are held down, with their verbs."""
    verbs = [action.id for action in ACTIONS if action.hold]
    return {_key(name): verb for verb in verbs for name in keymap.keys_of(verb)}


def _key(name: str) -> Qt.Key:
    combination = QKeySequence(name)[0]  # type: ignore[index]  # PySide's stubs leave it out
    return Qt.Key(combination.key())
