"""A field for a number with its unit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QPushButton, QWidget

from presenter.i18n.text import Text
from presenter.settings.kinds import Number, plain_number
from presenter.settings.setting import Setting
from presenter.windows.settings.setting_field import SettingField

_DECIMALS = 2
_MARGIN = 10  # logical pixels; the style sheet's does not reach the line in the box
_LESS, _MORE = Text("{title}: less"), Text("{title}: more")


class CalmSpinBox(QDoubleSpinBox):
    """A spin box that leaves the wheel to the page, and shows no zeros behind the point."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """Return the number as a person writes it."""
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self.locale().toString(round(value, _DECIMALS), "f", shortest.value)


class NumberField(SettingField):
    """Change a number by its keys, its arrows or by typing it."""

    def __init__(self, setting: Setting, say: Callable[[Text], str], kind: Number) -> None:
        super().__init__(setting, say)
        self._kind = kind
        self._box = CalmSpinBox()
        self._box.setDecimals(_DECIMALS)
        self._box.setRange(kind.low, kind.high)
        self._box.setSingleStep(kind.step)
        self._box.setKeyboardTracking(False)  # 15 is not first to be 1
        self._box.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)
        self._less, self._more = QPushButton("−"), QPushButton("+")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._box, 1)
        for button, change in ((self._less, self._box.stepDown), (self._more, self._box.stepUp)):
            button.setProperty("role", "step")
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the box
            button.clicked.connect(change)
            row.addWidget(button)
        self._column.addLayout(row)
        self.setFocusProxy(self._box)
        self._box.valueChanged.connect(self._on_changed)
        self.show_value(None)

    @property
    def control(self) -> QWidget:
        """Return the box."""
        return self._box

    def show_value(self, value: object | None) -> None:
        """Show the number, or what counts without it where it is none."""
        shown = value if isinstance(value, int | float) else self.usual
        if isinstance(shown, int | float):
            with QSignalBlocker(self._box):
                self._box.setValue(float(shown))

    def retranslate(self) -> None:
        """Say the unit again."""
        unit = self._kind.unit
        self._box.setSuffix("" if unit is None else f" {self.say(unit)}")

    def name(self, title: str, explanation: str) -> None:
        """Name the buttons too."""
        super().name(title, explanation)
        self._less.setAccessibleName(self.say(_LESS.with_fields(title=title)))
        self._more.setAccessibleName(self.say(_MORE.with_fields(title=title)))

    def _on_changed(self, value: float) -> None:
        self.given.emit(plain_number(round(value, _DECIMALS)))
