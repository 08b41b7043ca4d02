"""A field of plain words, read from the side that their language is read from."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from presenter.i18n.language import Language, is_right_to_left
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.words_menu import WordsMenu

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight
_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
LONGEST = 20_000  # characters: the clipboard may hold a book


class WordsEdit(QPlainTextEdit):
    """A field that Tab leaves, and that leaves to the window the keys of its verbs.

    Whoever has more for the menu over a place of the text adds it when `menu_asked` is emitted.
    """

    menu_asked = Signal(object, int)

    def __init__(self, role: str, actions: EditorActions) -> None:
        super().__init__()
        self._actions = actions
        self.setProperty("role", role)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # what is taken back is taken back in all units, by the window

    def adopt_language(self, language: Language) -> None:
        """Begin lines at the side from which the language is read."""
        option = self.document().defaultTextOption()
        direction, side = _RIGHT_TO_LEFT if is_right_to_left(language) else _LEFT_TO_RIGHT
        if option.textDirection() is direction:
            return  # or all lines would be laid out anew, with every key
        option.setTextDirection(direction)
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)

    def show_text(self, words: str) -> None:
        """Show other words, with the cursor behind what differs; the same words change nothing."""
        before = self.toPlainText()
        if words == before:
            return
        start = _shared(before, words)
        rest = min(len(before), len(words)) - start
        end = min(_shared(before[::-1], words[::-1]), rest)
        cursor = self.textCursor()
        cursor.setPosition(_utf16(before[:start]))
        cursor.setPosition(_utf16(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[start : len(words) - end])
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Claim no key that stands for a verb."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._actions.has_key(QKeySequence(event.keyCombination()))
        ):
            event.ignore()
            return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu: over the word that is pointed at, by the key over the one that is written."""
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if is_by_key else self.cursorForPosition(event.pos())
        menu = WordsMenu(self.createStandardContextMenu(), self._actions, self)
        self.menu_asked.emit(menu, cursor.position())
        menu.popup(event.globalPos())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take as much of what is pasted as there is room for, without what letters it was in.

        Control characters, which some programs leave between the words, are no words.
        """
        cursor = self.textCursor()
        taken = self.document().characterCount() - len(cursor.selectedText())
        words = _CONTROLS.sub("", source.text())
        cursor.insertText(words[: max(LONGEST - taken, 0)])
        self.ensureCursorVisible()


def _shared(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
