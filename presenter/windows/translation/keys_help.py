"""The sheet of all keys of a window, written from its table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.actions.editor_action import EditorGroup
from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.qt.interface_words import InterfaceWords
from presenter.windows.console_label import ConsoleLabel
from presenter.windows.overlay import Overlay
from presenter.windows.translation.editor_actions import EditorActions, EditorVerb

# In how many columns, the widest window first; the last is for any.
_ARRANGEMENTS = (
    (
        (EditorGroup.TRANSLATION,),
        (EditorGroup.GO, EditorGroup.VIEW),
        (EditorGroup.SHOW, EditorGroup.PROGRAM),
    ),
    ((EditorGroup.TRANSLATION, EditorGroup.SHOW), (EditorGroup.GO, EditorGroup.VIEW, EditorGroup.PROGRAM)),
    (tuple(EditorGroup),),
)
_GOES_ON = Text("{key} once more: the manual, where all of it is explained.")
_MARGINS = 90  # pixels: those of the sheet, and the bar that scrolls it
_SCROLLING = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_SUGGESTION = "take-suggestion-"


class KeysHelp(Overlay):
    """Lie over the window until a key or a click."""

    manual_asked = Signal()

    def __init__(
        self, window: QWidget, words: InterfaceWords, actions: EditorActions, *, goes_on: bool = False
    ) -> None:
        """Say whether a second press of the key leads on to the manual."""
        super().__init__(window)
        self._goes_on = goes_on
        self._words = words
        self._actions = actions
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismissed.connect(self.hide)

    def open(self) -> None:
        """Show all keys."""
        heading = self._words.words(Text("All keys"))
        for arrangement in _ARRANGEMENTS:
            content = self._content(arrangement)
            self.lay_over(heading, content)
            content.ensurePolished()
            if content.sizeHint().width() <= self.width() - _MARGINS:
                break
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Claim the key that goes on to the manual, before it puts the sheet away."""
        if event.type() is QEvent.Type.ShortcutOverride and self._is_further(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what is too long, go at Esc, or go on to the manual."""
        if self._is_further(event):
            self.hide()
            self.manual_asked.emit()
            return
        notches = _SCROLLING.get(Qt.Key(event.key()))
        if notches is not None:
            self.scroll_by(notches)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in force, where it is to be seen."""
        if self.isVisible():
            self.open()

    def _is_further(self, event: QEvent) -> bool:
        return self._goes_on and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1

    def _content(self, arrangement: Sequence[Sequence[EditorGroup]]) -> QWidget:
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        if self._goes_on:
            hint = ConsoleLabel("help-title", wrapped=True)
            hint.show_words(self._words.words(_GOES_ON.with_fields(key=native_key_name("F1"))))
            whole.addWidget(hint)
        row = QHBoxLayout()
        whole.addLayout(row)
        row.setSpacing(28)
        verbs = dict(self._actions.by_group())
        shown = [[group for group in groups if group in verbs] for groups in arrangement]
        for groups in filter(None, shown):
            column = QVBoxLayout()
            for group in groups:
                column.addLayout(self._section(group, verbs[group]))
                column.addSpacing(12)
            column.addStretch()
            row.addLayout(column, 1)
        return content

    def _section(self, group: EditorGroup, verbs: Sequence[EditorVerb]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_label("help-heading", self._words.words(group.title)), 0, 0, 1, 2)
        for row, (keys, title) in enumerate(self._lines(verbs), start=1):
            grid.addWidget(_label("help-keys", keys), row, 0)
            grid.addWidget(_label("help-title", title), row, 1)
        return grid

    def _lines(self, verbs: Sequence[EditorVerb]) -> list[tuple[str, str]]:
        """Return the names of keys, and what they do; what there are many of is one line."""
        lines = [
            ("  ".join(verb.key_names), verb.text())
            for verb in verbs
            if not verb.row.id.startswith(_SUGGESTION)
        ]
        suggestions = [verb for verb in verbs if verb.row.id.startswith(_SUGGESTION)]
        if suggestions:
            names = [verb.key_names[0] for verb in (suggestions[0], suggestions[-1]) if verb.key_names]
            lines.append((" … ".join(names), self._words.words(Text("Take a suggestion"))))
        return lines


def _label(role: str, words: str) -> ConsoleLabel:
    label = ConsoleLabel(role)
    label.show_words(words)
    return label
