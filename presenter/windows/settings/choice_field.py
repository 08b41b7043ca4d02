"""A field for one of a few: words, true or false, shares of the picture, languages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSignalBlocker
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.settings.setting import Setting
from presenter.windows import palette
from presenter.windows.settings.setting_field import SettingField

_ARROW_FROM_EDGE = 18  # logical pixels


@dataclass(frozen=True, slots=True)
class Choosable:
    """What the file is to say, and the words for it, which are no interface message where it is a name."""

    value: object | None
    words: Text | str


class CalmBox(QComboBox):
    """A box that leaves the wheel to the page it stands on: whoever scrolls means to change nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow too, which the style sheet has no picture for."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.QUIET), 2))
        across = self.rect().right() - _ARROW_FROM_EDGE if self.isLeftToRight() else _ARROW_FROM_EDGE
        tip = QPointF(across, self.height() / 2 + 2.5)
        painter.drawPolyline([tip + QPointF(-5, -5), tip, tip + QPointF(5, -5)])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class ChoiceField(SettingField):
    """Offer choices; what a file says that is none of them stands among them as it is written."""

    def __init__(self, setting: Setting, say: Callable[[Text], str], choices: tuple[Choosable, ...]) -> None:
        super().__init__(setting, say)
        self._choices = choices
        self._values: list[object | None] = []
        self._box = CalmBox()
        self._have(self._box)
        self._box.activated.connect(self._on_activated)
        self._fill(None)

    @property
    def control(self) -> QWidget:
        """Return the box."""
        return self._box

    def show_value(self, value: object | None) -> None:
        """Choose what the file says, or else what counts without it."""
        self._fill(value)

    def retranslate(self) -> None:
        """Say the choices again."""
        self._fill(self._values[self._box.currentIndex()] if self._values else None)

    def _fill(self, value: object | None) -> None:
        wanted = self.usual if value is None else value
        self._values = [choice.value for choice in self._choices]
        words = [
            choice.words if isinstance(choice.words, str) else self.say(choice.words)
            for choice in self._choices
        ]
        if wanted not in self._values:
            self._values.append(wanted)
            words.append(f"{wanted}")
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems(words)
            self._box.setCurrentIndex(self._values.index(wanted))

    def _on_activated(self, index: int) -> None:
        self.given.emit(self._values[index])
