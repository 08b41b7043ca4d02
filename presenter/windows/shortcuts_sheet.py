"""All keys on one sheet, made from the table of verbs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations_with_replacement, pairwise
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from presenter.actions.action import Group
from presenter.i18n.text import Text
from presenter.qt.action_set import VerbAction
from presenter.windows.console_label import ConsoleLabel

Section: TypeAlias = tuple[Group, tuple[VerbAction, ...]]
Words: TypeAlias = Callable[[Text], str]

_HEADING_ROWS = 2  # a heading with the gap above it takes as much room as two verbs
_KEYS_A_LINE = 3
_KEYS_UNITS = 18.0


class ShortcutsSheet(QWidget):
    """The verbs with their keys, under their headings, in columns of about the same length."""

    def __init__(
        self,
        sections: Sequence[Section],
        columns: int,
        words: Words,
        unit: float,
        *,
        hint: Text | None = None,
    ) -> None:
        """Take a `hint` to stand above them."""
        super().__init__()
        self._words = words
        self._unit = unit
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(round(1.2 * unit))
        if hint is not None:
            said = ConsoleLabel("help-title", wrapped=True)
            said.show_words(words(hint))
            whole.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(round(4 * unit))
        whole.addLayout(row, 1)
        for column in balanced(sections, columns):
            row.addLayout(self._column(column), 1)

    def _column(self, sections: Sequence[Section]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(round(0.7 * self._unit))
        for group, actions in sections:
            heading = ConsoleLabel("help-heading")
            heading.show_words(self._words(group.title))
            column.addWidget(heading)
            column.addLayout(self._section(actions))
            column.addSpacing(round(1.2 * self._unit))
        column.addStretch()
        return column

    def _section(self, actions: Sequence[VerbAction]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(1.6 * self._unit))
        grid.setVerticalSpacing(round(0.5 * self._unit))
        grid.setColumnStretch(1, 1)
        for row, action in enumerate(actions):
            keys, title = ConsoleLabel("help-keys", wrapped=True), ConsoleLabel("help-title", wrapped=True)
            keys.setFixedWidth(round(_KEYS_UNITS * self._unit))
            keys.show_words(self._keys(action))
            title.show_words(action.text())
            grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(title, row, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _keys(self, action: VerbAction) -> str:
        names = "   ".join(name.replace(" ", "\u00a0") for name in action.key_names())
        return self._words(Text("hold {key}").with_fields(key=names)) if action.row.hold else names


def balanced(sections: Sequence[Section], columns: int) -> list[Sequence[Section]]:
    """Return the sections in order, broken into the columns whose lengths differ least."""
    count = len(sections)
    breaks = combinations_with_replacement(range(count + 1), columns - 1)
    candidates = [pairwise((0, *chosen, count)) for chosen in breaks]
    options = [[sections[start:end] for start, end in pairs] for pairs in candidates]
    return min(options, key=_unevenness)


def _unevenness(columns: Sequence[Sequence[Section]]) -> int:
    return sum(sum(map(_length, column)) ** 2 for column in columns)


def _length(section: Section) -> int:
    _, actions = section
    return _HEADING_ROWS + sum(2 if len(action.key_names()) > _KEYS_A_LINE else 1 for action in actions)
