"""The fields of a form on a page of the start window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from presenter.windows.console_label import ConsoleLabel
from presenter.windows.start.verb_button import StartButton

_FEWEST = 10  # letters of a choice that are always seen
_BOX = 18  # logical pixels
_AROUND = 8
_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))  # shares of the box


class FormField(QWidget):
    """A name above a field, beside which a button may stand, and a hint below it."""

    def __init__(self, field: QWidget, button: StartButton | None = None) -> None:
        super().__init__()
        self.setProperty("role", "bare")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.field = field
        self.button = button
        self._name = QLabel()
        self._name.setProperty("role", "field")
        self._name.setBuddy(field)
        self._hint = ConsoleLabel("small", wrapped=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        if button is not None:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addStretch()

    def say(self, name: str, hint: str = "", button: str = "") -> None:
        """Name the field, and say what to know of it."""
        self._name.setText(name)
        self._hint.show_words(hint)
        self._hint.setVisible(bool(hint))
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(hint)
        if self.button is not None:
            self.button.setText(button)
            self.button.setAccessibleDescription(name)


class TextField(FormField):
    """A line to write in."""

    def __init__(self, button: StartButton | None = None) -> None:
        self.line = QLineEdit()
        self.line.setAcceptDrops(False)  # a file that is dropped is for the window
        super().__init__(self.line, button)

    @property
    def text(self) -> str:
        """Return what is written, without blanks around it."""
        return self.line.text().strip()


class ChoiceField(FormField):
    """One of several, each with a value."""

    def __init__(self) -> None:
        self.box = _Box()
        # As wide as there is room, not as its longest choice: that is read in the list.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_FEWEST)
        super().__init__(self.box)

    @property
    def value(self) -> str:
        """Return the value of what is chosen."""
        return str(self.box.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value, where it is offered."""
        self.box.setCurrentIndex(max(0, self.box.findData(value)))

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer words with values; what was chosen stays chosen where it is still offered."""
        before = self.value
        self.box.blockSignals(True)  # noqa: FBT003 -- Qt's own
        self.box.clear()
        for words, value in choices:
            self.box.addItem(words, value)
        self.box.setCurrentIndex(max(0, self.box.findData(before)))
        self.box.blockSignals(False)  # noqa: FBT003


class FlagField(QCheckBox):
    """Something that is wanted or not: a box to tick, drawn here, since no style sheet has a tick."""

    def sizeHint(self) -> QSize:
        """Return the room of the box and its words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + 3 * _AROUND + words, _BOX + 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it can be left out."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Tick it wherever it is clicked at."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, the tick, and the words; a line around where the keys are."""
        del event
        colours = self.palette()
        ink, accent = colours.windowText().color(), colours.highlight().color()
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = room.right() - _AROUND - _BOX if mirrored else room.left() + _AROUND
        box = QRectF(left, room.center().y() - _BOX / 2, _BOX, _BOX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent if self.isChecked() else ink, 2))
            painter.setBrush(accent if self.isChecked() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
            if self.isChecked():
                painter.setPen(QPen(colours.highlightedText().color(), 2.5))
                corners = [QPointF(box.left() + _BOX * x, box.top() + _BOX * y) for x, y in _TICK]
                painter.drawPolyline(QPolygonF(corners))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self.hasFocus():
                painter.setPen(QPen(accent, 2))
                painter.drawRoundedRect(room, 6, 6)
            painter.setPen(ink)
            away = round(_BOX + 2 * _AROUND)
            words = self.rect().adjusted(0 if mirrored else away, 0, -away if mirrored else 0, 0)
            alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, QStyle.visualAlignment(self.layoutDirection(), alignment), self.text())


class _Box(QComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what opens the list, too."""
        super().paintEvent(event)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(18 if mirrored else self.width() - 18, self.height() / 2 - 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().text().color(), 2))
            ends = (QPointF(-5, 0), QPointF(0, 5), QPointF(5, 0))
            painter.drawPolyline(QPolygonF([middle + end for end in ends]))
