"""Large buttons for fingers: what a speaker with a tablet does most."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from presenter.i18n.text import Text
from presenter.qt.action_set import ActionSet
from presenter.windows.eliding_button import ElidingButton

# From the corner of the left thumb to that of the right one, which goes on: verb, words, share of the width.
_BUTTONS = (
    ("previous", Text("◀ Back"), 4),
    ("blank", Text("Black"), 3),
    ("flip-language", Text("Language"), 3),
    ("toggle-subtitles", Text("Subtitles"), 3),
    ("next", Text("Next ▶"), 5),
)


class TouchBar(QWidget):
    """Back at the left and on at the right, under the thumbs; the audience's picture and words between."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [(_TouchButton(actions[verb]), words) for verb, words, _ in _BUTTONS]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for (button, _), (_, _, share) in zip(self._buttons, _BUTTONS, strict=True):
            row.addWidget(button, share)

    def retranslate(self, say: Callable[[Text], str]) -> None:
        """Say everything in the language in force."""
        for button, words in self._buttons:
            button.show_words(say(words))


class _TouchButton(ElidingButton):
    """A button with few words, for a verb that may have many."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setProperty("role", "touch")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)

    def show_words(self, words: str) -> None:
        """Show words; whoever cannot see the button is told the name of the verb."""
        self.setText(words)
        self.setAccessibleName(self._action.text())
