"""The editor's table of verbs as QActions: menus, tool tips and the sheet of keys show what works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from presenter.actions.editor_action import EditorAction, EditorGroup
from presenter.actions.keymap import Keymap
from presenter.qt.action_set import native_key_name
from presenter.qt.interface_words import InterfaceWords


class EditorVerb(QAction):
    """A row of the table, with its title in the language of the interface."""

    asked = Signal(str)

    def __init__(
        self, row: EditorAction, keys: tuple[str, ...], words: InterfaceWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._keys = keys
        self._words = words
        self.setObjectName(row.id)
        self.setCheckable(row.checkable)
        self.setAutoRepeat(row.repeats)
        self.setShortcuts([QKeySequence(key) for key in keys])
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.triggered.connect(self._on_triggered)
        words.language_changed.connect(self.retranslate)
        self.retranslate()

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys in Qt's portable notation."""
        return self._keys

    @property
    def key_names(self) -> tuple[str, ...]:
        """Return the names of the keys as the system writes them."""
        return tuple(map(native_key_name, self._keys))

    def retranslate(self) -> None:
        """Take the title in the language in force; a tool tip has the key as well."""
        title = self._words.words(self.row.title)
        self.setText(title)
        self.setToolTip(f"{title} ({self.key_names[0]})" if self._keys else title)

    def _on_triggered(self) -> None:
        self.asked.emit(self.row.id)


class EditorActions:
    """All verbs of the editor, whose keys work wherever the focus is in their window."""

    def __init__(
        self, rows: Iterable[EditorAction], keymap: Keymap, words: InterfaceWords, window: QWidget
    ) -> None:
        self._verbs = {row.id: EditorVerb(row, keymap.keys_of(row.id), words, window) for row in rows}
        window.addActions(list(self._verbs.values()))
        self._sequences = {QKeySequence(key) for verb in self for key in verb.keys}

    def __getitem__(self, identifier: str) -> EditorVerb:
        return self._verbs[identifier]

    def __iter__(self) -> Iterator[EditorVerb]:
        return iter(self._verbs.values())

    def has_key(self, sequence: QKeySequence) -> bool:
        """Tell whether a key stands for a verb, whatever a field would do with it."""
        return sequence in self._sequences

    def by_group(self) -> tuple[tuple[EditorGroup, tuple[EditorVerb, ...]], ...]:
        """Return the verbs under their headings, in the order of the table."""
        return tuple((group, tuple(verbs)) for group, verbs in groupby(self, key=_group))


def _group(verb: EditorVerb) -> EditorGroup:
    return verb.row.group
