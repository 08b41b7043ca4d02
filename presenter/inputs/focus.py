"""Whether a key belongs to what has the focus, or to the talk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from presenter.actions.key import CLICKER_KEYS
from presenter.actions.pressed_key import PressedKey

_SHEETS = frozenset({"overlay", "floating"})  # roles of what lies over the console
# Roles of windows whose keys are no verbs, but for a clicker's.
_OWN_KEYS = frozenset({"interpreter", "manual", "settings"})
_LEAVE = "Esc"
_BLACK = "."
# What ends a line or leaves a field, which Qt's fields do not claim as they do their letters.
_OF_TEXT = frozenset({"Return", "Enter", "Tab", "Shift+Tab"})
# What moves about in a sheet and works its buttons, lists and sliders.
_OF_CONTROLS = frozenset(
    {"Tab", "Shift+Tab", "Space", "Return", "Enter", "Left", "Right", "Up", "Down", "Home", "End"}
)


class Focus:
    """Ask what has the focus; while it is being asked, `asking` is true and the question is no press."""

    def __init__(self) -> None:
        self.asking = False

    def keeps(self, watched: QObject, event: QKeyEvent, pressed: PressedKey, meaning: str) -> bool:
        """Tell whether a key stays with what has the focus; `meaning` is its name in the keymap.

        A clicker's keys never do, wherever the focus is. A menu or a dialog has all others, and Esc; no
        menu has an entry for a full stop.
        """
        if QApplication.activePopupWidget() is not None:
            return meaning not in CLICKER_KEYS | {_BLACK} or meaning == _LEAVE
        if QApplication.activeModalWidget() is not None:
            return meaning not in CLICKER_KEYS or meaning == _LEAVE
        focus = _focus_in(watched)
        if meaning in CLICKER_KEYS:
            return False
        if _keeps_its_keys(focus):
            return meaning != _BLACK or (focus is not None and _is_amid_words(focus))
        if focus is None:
            return False
        if is_text(focus):
            if meaning in _OF_TEXT or meaning not in pressed.spellings_by_character():
                return True  # what is a verb by its place alone is here what it types
            if meaning == _BLACK:
                return _is_amid_words(focus)
        elif meaning in _OF_CONTROLS and _is_control_of_a_sheet(focus):
            return True
        return self._claims(focus, event)

    def _claims(self, focus: QWidget, event: QKeyEvent) -> bool:
        """Ask the widget as Qt does: by a ShortcutOverride, which it accepts for what it needs itself."""
        question = QKeyEvent(
            QEvent.Type.ShortcutOverride,
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            event.nativeModifiers(),
            event.text(),
            event.isAutoRepeat(),
            event.count(),
        )
        question.ignore()
        self.asking = True
        try:
            QCoreApplication.sendEvent(focus, question)
        finally:
            self.asking = False
        return question.isAccepted()


def _focus_in(watched: QObject) -> QWidget | None:
    """Return what has the focus where an event goes, the same for each widget on its way up."""
    if isinstance(watched, QWidget):
        return watched.window().focusWidget()
    return QApplication.focusWidget()


def is_text(widget: QWidget) -> bool:
    """Tell whether a widget is one to type into."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


def _keeps_its_keys(focus: QWidget | None) -> bool:
    """Tell whether the window with the focus is one in which nobody leads the talk."""
    window = QApplication.activeWindow() if focus is None else focus.window()
    return window is not None and window.property("role") in _OWN_KEYS


def _is_amid_words(widget: QWidget) -> bool:
    """Tell whether a full stop can end something here, as it can in no control that is not typed into.

    No device says whether it came from a keyboard or from a clicker. No sentence, number or file's
    suffix in anybody's notes begins with one after a space, so there it is the clicker's.
    """
    if isinstance(widget, QLineEdit):
        at = widget.selectionStart() if widget.hasSelectedText() else widget.cursorPosition()
        before = widget.text()[at - 1 : at] if at else ""
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        start = widget.textCursor().selectionStart()
        before = widget.document().characterAt(start - 1) if start else ""
    else:
        return is_text(widget)
    return bool(before.strip())


def _is_control_of_a_sheet(widget: QWidget) -> bool:
    """Tell whether the keys that move about work a control; on the console itself they turn slides."""
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    parent: QWidget | None = widget
    while parent is not None:
        if parent.property("role") in _SHEETS or isinstance(parent, QDialog):
            return True
        parent = parent.parentWidget()
    return False
