"""The table of verbs as QActions, one for each row, for keys, buttons and menus alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from presenter.actions.action import Action, Group
from presenter.actions.keymap import Keymap
from presenter.qt.interface_words import InterfaceWords


class VerbAction(QAction):
    """A row of the table, with its title in the language of the interface."""

    asked = Signal(str)

    def __init__(self, row: Action, keys: tuple[str, ...], words: InterfaceWords, parent: QObject) -> None:
        super().__init__(parent)
        self.row = row
        self._keys = keys
        self._words = words
        self.setObjectName(row.id)
        self.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        if not row.hold:  # a key that is to be held is watched elsewhere: a shortcut acts at once
            self.setShortcuts([QKeySequence(key) for key in keys])
        self.setAutoRepeat(row.repeats)
        self.triggered.connect(self._on_triggered)
        words.language_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the title from the catalog of the language in force."""
        self.setText(self._words.words(self.row.title))

    def key_names(self) -> tuple[str, ...]:
        """Return the names of the keys as the system writes them."""
        return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in self._keys)

    def _on_triggered(self) -> None:
        self.asked.emit(self.row.id)


class ActionSet(QObject):
    """All verbs that mean something without arguments; whichever is asked for is signalled by its id."""

    asked = Signal(str)

    def __init__(
        self, rows: Iterable[Action], keymap: Keymap, words: InterfaceWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = {
            row.id: VerbAction(row, keymap.keys_of(row.id), words, self)
            for row in rows
            if row.command is not None
        }
        for action in self:
            action.asked.connect(self.asked)

    def __getitem__(self, identifier: str) -> VerbAction:
        return self._actions[identifier]

    def __iter__(self) -> Iterator[VerbAction]:
        return iter(self._actions.values())

    def attach_to(self, window: QWidget) -> None:
        """Let the keys work in a window."""
        window.addActions(list(self))

    def by_group(self) -> tuple[tuple[Group, tuple[VerbAction, ...]], ...]:
        """Return the verbs under their headings, in the order of the table."""
        return tuple((group, tuple(actions)) for group, actions in groupby(self, key=_group))


def _group(action: VerbAction) -> Group:
    return action.row.group
