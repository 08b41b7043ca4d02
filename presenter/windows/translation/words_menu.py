"""The menu over a field of words: how a misspelt one may be written, then what can be done with any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from presenter.windows.translation.editor_actions import EditorActions

_STEPS_BACK = {"edit-undo": "undo", "edit-redo": "redo"}
"""What Qt offers for one field alone, and the verbs whose steps reach over all units."""
_SPELLING = "spelling"


class WordsMenu(QMenu):
    """What Qt's own menu of a field offers, with the editor's steps back in it; it deletes itself."""

    spelling_chosen = Signal(str)

    def __init__(self, standard: QMenu, actions: EditorActions, parent: QWidget) -> None:
        super().__init__(parent)
        standard.setParent(self, standard.windowFlags())  # its actions live as long as it does
        for action in standard.actions():
            verb = _STEPS_BACK.get(action.objectName())
            self.addAction(action if verb is None else actions[verb])
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self.deleteLater)

    def offer(self, spellings: Sequence[str], none: str) -> None:
        """Put spellings above all else, the likeliest first; where there are none, say so in these words."""
        first = self.actions()[0]
        for words in spellings or (none,):
            action = QAction(words, self)
            action.setObjectName(_SPELLING)
            action.setEnabled(bool(spellings))
            self.insertAction(first, action)
        self.insertSeparator(first)

    def _on_triggered(self, action: QAction) -> None:
        if action.objectName() == _SPELLING:
            self.spelling_chosen.emit(action.text())
