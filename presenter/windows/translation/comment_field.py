"""What translators remark to one another on a unit."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent

from presenter.translation.commands import WriteComment
from presenter.translation.state import TranslationState
from presenter.translation.unit import UnitKey
from presenter.windows.translation.editor_actions import EditorActions
from presenter.windows.translation.editor_context import EditorContext
from presenter.windows.translation.words_edit import WordsEdit


class CommentField(WordsEdit):
    """A few lines of remarks, which are written when the field is left."""

    def __init__(self, context: EditorContext, actions: EditorActions) -> None:
        super().__init__("comment", actions)
        self._context = context
        self._key: UnitKey | None = None
        self._shown = ""
        self.setUndoRedoEnabled(True)

    def show_state(self, state: TranslationState) -> None:
        """Show the remarks on the unit at hand."""
        unit = state.unit
        comment = "" if unit is None else unit.comment
        if unit is None or unit.key != self._key or comment != self._shown:
            self._key, self._shown = (None if unit is None else unit.key), comment
            self.setPlainText(comment)
        self.setReadOnly(unit is None)

    def commit(self) -> None:
        """Write what was typed."""
        words = self.toPlainText().strip()
        if words != self._shown and self._key == self._context.state.selected:
            self._shown = words
            self._context.bridge.dispatch(WriteComment(words))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was typed before another field has the keys."""
        self.commit()
        super().focusOutEvent(event)
