"""The start window's table of verbs as QActions, whose keys work wherever the focus is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from presenter.actions.keymap import Keymap
from presenter.actions.start_table import StartAction
from presenter.qt.action_set import native_key_name
from presenter.qt.interface_words import InterfaceWords


class StartVerb(QAction):
    """A row of the table, with its title in the language of the interface."""

    asked = Signal(str)

    def __init__(
        self, row: StartAction, keys: tuple[str, ...], words: InterfaceWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.row = row
        self.keys = keys
        self._words = words
        self.setObjectName(row.id)
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.setAutoRepeat(False)
        self.triggered.connect(self._on_triggered)
        words.language_changed.connect(self.retranslate)
        self.retranslate()

    @property
    def key_name(self) -> str:
        """Return the first key as the system writes it; nothing where there is none."""
        return native_key_name(self.keys[0]) if self.keys else ""

    def retranslate(self) -> None:
        """Take the title in the language in force; a tip says more where there is more, and the key."""
        title = self._words.words(self.row.title)
        more = title if self.row.tip is None else self._words.words(self.row.tip)
        self.setText(title)
        self.setToolTip(f"{more} ({self.key_name})" if self.keys else more)

    def _on_triggered(self) -> None:
        self.asked.emit(self.row.id)


class StartVerbs:
    """All verbs of the start window."""

    def __init__(
        self, rows: Iterable[StartAction], keymap: Keymap, words: InterfaceWords, window: QWidget
    ) -> None:
        self._verbs = {row.id: StartVerb(row, keymap.keys_of(row.id), words, window) for row in rows}
        window.addActions(list(self._verbs.values()))

    def __getitem__(self, identifier: str) -> StartVerb:
        return self._verbs[identifier]

    def __iter__(self) -> Iterator[StartVerb]:
        return iter(self._verbs.values())
