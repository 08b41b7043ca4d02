"""The units of a translation as rows of a list: what changed is painted again, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from presenter.catalogs.channel import CHANNEL_TITLES
from presenter.catalogs.entry_state import STATE_TITLES
from presenter.errors import Severity
from presenter.i18n.text import Text
from presenter.translation.unit import Unit, UnitKey

_SPOKEN = Text("{state}, {channel}, slide {number}: {source}")
_SPOKEN_OF_DECK = Text("{state}, {channel}, the whole deck: {source}")

_SPOKEN_WITH_FINDINGS = Text("{unit} – with findings")

_NOTHING: Mapping[UnitKey, Severity] = MappingProxyType({})
_Index = QModelIndex | QPersistentModelIndex


class UnitModel(QAbstractTableModel):
    """A column of units in reading order."""

    def __init__(self) -> None:
        super().__init__()
        self._units: list[Unit] = []
        self._rows: Mapping[UnitKey, int] = {}
        self._severities = _NOTHING
        self._say: Callable[[Text], str] = str

    def unit(self, row: int) -> Unit | None:
        """Return the unit of a row; None where there is no such row."""
        return self._units[row] if 0 <= row < len(self._units) else None

    def severity(self, row: int) -> Severity | None:
        """Return how bad the worst is that was found about the unit of a row."""
        return self._severities.get(self._units[row].key)

    def row_of(self, key: UnitKey | None) -> int | None:
        """Return the row of a unit; None where it is not shown."""
        return None if key is None else self._rows.get(key)

    @property
    def keys(self) -> tuple[UnitKey, ...]:
        """Return what the units shown are known by."""
        return tuple(self._rows)

    def speak(self, say: Callable[[Text], str]) -> None:
        """Take what says a message in the language in which rows are read out."""
        self._say = say

    def show(self, units: Sequence[Unit], severities: Mapping[UnitKey, Severity] = _NOTHING) -> None:
        """Show these units; where they are the same ones, only the rows that differ change."""
        before, found_before = self._units, self._severities
        after = list(units)
        if len(before) == len(after) and all(
            one is other or one.key == other.key for one, other in zip(before, after, strict=True)
        ):
            self._units, self._severities = after, severities
            for row, (one, other) in enumerate(zip(before, after, strict=True)):
                found = (found_before.get(one.key), severities.get(other.key))
                if one is not other or found[0] is not found[1]:
                    index = self.index(row, 0)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._units, self._severities = after, severities
        self._rows = {unit.key: row for row, unit in enumerate(after)}
        self.endResetModel()

    def show_again(self, unit: Unit) -> None:
        """Show a unit that has changed, where it is shown at all: no key waits for thousands of others."""
        row = self.row_of(unit.key)
        if row is not None and self._units[row] is not unit:
            self._units[row] = unit
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return how many units are shown."""
        return 0 if parent.isValid() else len(self._units)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the one column that there is."""
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the source, and for whoever hears the list all that it shows."""
        unit = self.unit(index.row())
        if unit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return unit.source
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(unit, has_findings=unit.key in self._severities)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return unit.target
        return None

    def _spoken(self, unit: Unit, *, has_findings: bool) -> str:
        slide = unit.places[0].slide if unit.places else None
        text = _SPOKEN_OF_DECK if slide is None else _SPOKEN.with_fields(number=slide + 1)
        text = text.with_fields(
            state=STATE_TITLES[unit.state], channel=CHANNEL_TITLES[unit.channel], source=unit.source
        )
        return self._say(_SPOKEN_WITH_FINDINGS.with_fields(unit=text) if has_findings else text)
