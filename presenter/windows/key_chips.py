"""The keys of one verb, each a button that takes it away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from presenter.i18n.text import Text
from presenter.qt.action_set import native_key_name
from presenter.windows.eliding_button import ElidingButton


class KeyChips(QWidget):
    """Buttons beside one another; there are never more than the keys of a verb."""

    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[_Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch()

    @property
    def buttons(self) -> Sequence[QWidget]:
        """Return the buttons in order, those too that are not needed now."""
        return tuple(self._chips)

    def show_keys(self, keys: Sequence[str], title: str, say: Callable[[Text], str]) -> None:
        """Show the keys of the verb with a title."""
        while len(self._chips) < len(keys):
            chip = _Chip(self)
            chip.named.connect(self.removed)
            self._row.insertWidget(len(self._chips), chip)
            self._chips.append(chip)
        removal = Text("Take “{key}” away from “{title}”")
        for index, chip in enumerate(self._chips):
            chip.setVisible(index < len(keys))
            if index < len(keys):
                name = native_key_name(keys[index])
                chip.show_key(keys[index], name, say(removal.with_fields(key=name, title=title)))


class _Chip(ElidingButton):
    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = ""
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: str, name: str, removal: str) -> None:
        self._key = key
        self.setText(f"{name}  ✕")
        self.setToolTip(removal)
        self.setAccessibleName(removal)

    def _on_clicked(self) -> None:
        self.named.emit(self._key)
