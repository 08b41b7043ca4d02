"""All verbs under their headings, with the keys of each, to choose one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from presenter.actions.action import Group
from presenter.i18n.text import Text
from presenter.qt.action_set import VerbAction

Section: TypeAlias = tuple[Group, tuple[VerbAction, ...]]

_VERB = Qt.ItemDataRole.UserRole


class VerbTree(QTreeWidget):
    """One verb is chosen; which one stays, whatever language and keys are shown."""

    chosen = Signal()
    activated_verb = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ""
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemActivated.connect(self._on_activated)

    @property
    def verb(self) -> str:
        """Return the id of the chosen verb: the last one, where a heading has been clicked at."""
        return self._chosen

    def show_verbs(self, sections: Sequence[Section], say: Callable[[Text], str]) -> None:
        """Write the verbs anew."""
        before = self._chosen
        self.blockSignals(True)  # noqa: FBT003 - Qt's name for it
        self.header().setAccessibleName(say(Text("Keys")))
        self.setHeaderLabels([say(Text("What it does")), say(Text("Keys"))])
        self.clear()
        chosen: QTreeWidgetItem | None = None
        for group, actions in sections:
            self._add_heading(say(group.title))
            for action in actions:
                item = QTreeWidgetItem([action.text(), "   ".join(action.key_names())])
                item.setData(0, _VERB, action.row.id)
                self.addTopLevelItem(item)
                if chosen is None or action.row.id == before:
                    chosen = item
        if chosen is not None:
            self.setCurrentItem(chosen)
            self._chosen = _verb(chosen)
        self.blockSignals(False)  # noqa: FBT003

    def choose(self, verb: str) -> None:
        """Choose a verb."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and _verb(item) == verb:
                self.setCurrentItem(item)

    def _add_heading(self, words: str) -> None:
        heading = QTreeWidgetItem([words])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        heading.setFont(0, font)
        self.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)

    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        if verb := _verb(item):
            self._chosen = verb
            self.chosen.emit()

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if _verb(item):
            self.activated_verb.emit()


def _verb(item: QTreeWidgetItem | None) -> str:
    verb = item.data(0, _VERB) if item is not None else None
    return verb if isinstance(verb, str) else ""
