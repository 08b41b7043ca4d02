"""The table of verbs as QActions, for buttons and menus: they show the keys and listen to none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from presenter.actions.action import Action, Group
from presenter.actions.keymap import Keymap
from presenter.actions.mouse import Mouse
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
        # A menu writes the keys beside the words. They work by another way, the same for all windows.
        self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.setAutoRepeat(row.repeats)
        self.triggered.connect(self._on_triggered)
        words.language_changed.connect(self.retranslate)
        self.adopt(keys)

    def adopt(self, keys: tuple[str, ...]) -> None:
        """Show other keys from now on."""
        self._keys = keys
        if not self.row.hold:  # pressed like the others it does nothing, so a menu must not promise it
            self.setShortcuts([QKeySequence(key) for key in keys])
        self.retranslate()

    def retranslate(self) -> None:
        """Take the title from the catalog of the language in force; a button's tip has the key as well."""
        title = self._words.words(self.row.title)
        self.setText(title)
        names = self.key_names()
        self.setToolTip(f"{title} ({names[0]})" if names else title)

    def show_choice(self, *, chosen: bool) -> None:
        """Show in menus that this is one of several choices, and whether it is in force."""
        self.setCheckable(True)
        self.setChecked(chosen)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys in Qt's portable notation."""
        return self._keys

    def key_names(self) -> tuple[str, ...]:
        """Return the names of the keys as the system writes them."""
        return tuple(map(native_key_name, self._keys))

    def _on_triggered(self) -> None:
        self.asked.emit(self.row.id)


class ActionSet(QObject):
    """All verbs that mean something without arguments; whichever is asked for is signalled by its id."""

    asked = Signal(str)
    keys_changed = Signal()

    def __init__(
        self,
        rows: Iterable[Action],
        keymap: Keymap,
        words: InterfaceWords,
        parent: QObject | None = None,
        *,
        mouse: Mouse | None = None,
    ) -> None:
        super().__init__(parent)
        self._mouse = mouse or Mouse()
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

    def adopt(self, keymap: Keymap) -> None:
        """Show the keys of another keymap from now on."""
        for action in self:
            action.adopt(keymap.keys_of(action.row.id))
        self.keys_changed.emit()

    def adopt_mouse(self, mouse: Mouse) -> None:
        """Let the mouse ask for other verbs from now on."""
        self._mouse = mouse

    def verb_of(self, key: str) -> str | None:
        """Return the id of the verb that a key stands for, in Qt's portable notation."""
        return next((action.row.id for action in self if key in action.keys), None)

    def click(self, button: str) -> None:
        """Do what a button of the mouse, or a notch of its wheel, stands for, if it stands for anything."""
        verb = self._mouse.verb_of(button)
        if verb is not None:
            self[verb].trigger()

    def by_group(self) -> tuple[tuple[Group, tuple[VerbAction, ...]], ...]:
        """Return the verbs under their headings, in the order of the table."""
        return tuple((group, tuple(actions)) for group, actions in groupby(self, key=_group))


def native_key_name(key: str) -> str:
    """Return the name of a key as the system writes it, from Qt's portable notation."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _group(action: VerbAction) -> Group:
    return action.row.group
