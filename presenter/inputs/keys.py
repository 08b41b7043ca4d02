"""The one way from a key to a verb, in every window: pressed, held down, or a number before Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from presenter.actions.action import Action
from presenter.actions.keymap import DIGITS, Keymap
from presenter.actions.pressed_key import PressedKey
from presenter.inputs.click_guard import ClickGuard
from presenter.inputs.focus import Focus
from presenter.inputs.read_key import read_key
from presenter.inputs.typed_number import TypedNumber

HOLD = 800  # milliseconds: long enough not to happen by accident, short enough to wait for
COMES_UP = 30  # milliseconds until a key that came up has: one that repeats is down again before
FORGET = 4000  # milliseconds after which digits without Enter were a mistake

_OF_THE_NUMBER = ("Return", "Enter", "Backspace", "Esc")
_MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
)

Catcher = Callable[[str], bool]


class Keys(QObject):
    """Watch the keys of every window, before Qt's shortcuts and the widgets see them."""

    asked = Signal(str)  # a verb
    number_changed = Signal(str)  # the digits so far; empty once they are used or forgotten
    number_entered = Signal(str)
    hold_changed = Signal(str)  # the verb being held for; empty once it is let go or done
    held = Signal(str)

    def __init__(self, rows: Iterable[Action], keymap: Keymap, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = {row.id: row for row in rows if row.command is not None}
        self._keymap = keymap
        self._focus = Focus()
        self._guard = ClickGuard()
        self._catcher: Catcher | None = None
        self._claimed: bool | None = None  # of the press on its way; None between two
        self._spent = 0  # a key whose press was somebody else's, or is done: it repeats for nobody
        self._number = TypedNumber()
        self.key = ""  # the name of the key that asked for a verb last
        self._holding = ""
        self._held_key = 0
        self._hold_timer = self._single_shot(HOLD, self._on_held)
        self._up_timer = self._single_shot(COMES_UP, self._let_go)
        self._forget_timer = self._single_shot(FORGET, self._forget)

    def adopt(self, keymap: Keymap) -> None:
        """Let the keys mean something else from now on."""
        self._keymap = keymap

    def offer_to(self, catcher: Catcher | None) -> None:
        """Offer each key to somebody by its name first, who may take it; None ends that."""
        self._catcher = catcher

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that are ours; let every other event through."""
        if not isinstance(event, QKeyEvent) or self._focus.asking:  # nearly every event passes here
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                claimed = self._claims(watched, event)
                if claimed:
                    event.accept()  # no shortcut: the press comes to us
                return claimed
            case QEvent.Type.KeyPress:
                return self._on_press(watched, event)
            case QEvent.Type.KeyRelease:
                return self._on_release(event)
            case _:
                return False

    def _claims(self, watched: QObject, event: QKeyEvent) -> bool:
        """Tell whether a press will be ours; who may catch it is asked when it comes.

        That is settled once for each press, for it passes here again on its way up from the widget with
        the focus, which may have given the focus away by then: Enter in a field does.
        """
        caught = self._catcher is not None
        self._claimed = caught or bool(self._meaning(watched, event, read_key(event)))
        if not event.isAutoRepeat():
            self._spent = 0 if self._claimed else event.key()
        return self._claimed

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        if self._claimed is False or Qt.Key(event.key()) in _MODIFIERS:
            return False
        pressed = read_key(event)
        if self._is_caught(event, pressed):
            self._spent = event.key()
            return True
        meaning = self._meaning(watched, event, pressed)
        self._claimed = None if meaning else False
        if not meaning:
            return False
        if self._number and meaning in _OF_THE_NUMBER:
            self._spent = event.key()
            self._finish_number(meaning)
        elif event.isAutoRepeat() and event.key() == self._spent:
            pass  # Enter that has left a field, held too long, is to turn no slide
        elif meaning in DIGITS:
            self._type(self._number.with_digit(meaning))
        elif self._holding and event.key() == self._held_key:
            self._go_on_holding()
        else:
            self._press(meaning, event)
        return True

    def _press(self, meaning: str, event: QKeyEvent) -> None:
        at, marked = event.timestamp(), event.isAutoRepeat()
        repeated = self._guard.is_repetition(meaning, at, marked=marked)
        if self._guard.lets_through(meaning, at, marked=marked):
            self._do(meaning, event.key(), repeated=repeated)

    def _is_caught(self, event: QKeyEvent, pressed: PressedKey) -> bool:
        if self._catcher is None or not (name := pressed.name_to_keep()):
            return False
        return event.isAutoRepeat() or self._catcher(name)

    def _meaning(self, watched: QObject, event: QKeyEvent, pressed: PressedKey) -> str:
        """Return the name of a key that is ours; empty for one that means nothing, or belongs elsewhere."""
        if self._number and pressed.name in _OF_THE_NUMBER and not pressed.modifiers:
            return pressed.name
        meaning = self._keymap.match(pressed)
        if not meaning or (meaning not in DIGITS and self._row(meaning) is None):
            return ""
        return "" if self._focus.keeps(watched, event, pressed, meaning) else meaning

    def _row(self, name: str) -> Action | None:
        return self._rows.get(self._keymap.action_of(name) or "")

    def _do(self, meaning: str, key: int, *, repeated: bool) -> None:
        self._forget()
        row = self._row(meaning)
        if row is None or (repeated and not row.repeats):
            return
        self.key = meaning
        if row.hold:
            self._hold(row.id, key)
        else:
            self.asked.emit(row.id)

    def _on_release(self, event: QKeyEvent) -> bool:
        self._claimed = None
        if event.isAutoRepeat():
            return False
        self._guard.let_go(self._keymap.match(read_key(event)), event.timestamp())
        if not self._holding or event.key() != self._held_key:
            return False
        self._up_timer.start()
        return True

    def _finish_number(self, meaning: str) -> None:
        if meaning == "Backspace":
            self._type(self._number.without_last())
        elif meaning == "Esc":
            self._forget()
        else:
            self._enter()

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

    def _hold(self, action: str, key: int) -> None:
        self._let_go()
        self._holding, self._held_key = action, key
        self._hold_timer.start()
        self.hold_changed.emit(action)

    def _go_on_holding(self) -> None:
        """Go on where the key only seemed to come up."""
        self._up_timer.stop()
        if not self._hold_timer.isActive():
            self._on_held()

    def _on_held(self) -> None:
        if self._up_timer.isActive():
            return  # whether it is still down is known in a moment
        action = self._holding
        self._let_go()
        self.held.emit(action)

    def _let_go(self) -> None:
        self._up_timer.stop()
        self._hold_timer.stop()
        if self._holding:
            self._holding = ""
            self.hold_changed.emit("")

    def _single_shot(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
