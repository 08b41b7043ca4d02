"""The screens as they stand beside each other, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGroupBox, QSizePolicy

from presenter.dataclass import dataclass
from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.screen_choice import Use
from presenter.windows.screen_info import ScreenInfo

_COLOURS = {
    Use.AUDIENCE: palette.ACCENT,
    Use.CONSOLE: palette.GOOD,
    Use.SIDE: palette.CAUTION,
    Use.UNUSED: palette.QUIET,
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class ScreenCard:
    """A screen in words: what it is called, its maker and model, its size and shape, what it is for."""

    screen: ScreenInfo
    use: Use
    name: str
    make: str
    size: str
    role: str

    @property
    def spoken(self) -> str:
        """Return all of it in one line."""
        return ", ".join(part for part in (self.name, self.make, self.size, self.role) if part)


class ScreenMap(QGroupBox):  # for its role: a screen reader passes over a bare widget
    """Draw the cards in the places of their screens; arrows and the mouse choose one."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[ScreenCard, ...] = ()
        self._chosen = 0
        self._unit = 10.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    @property
    def count(self) -> int:
        """Return how many screens are shown."""
        return len(self._cards)

    def show_cards(self, cards: Sequence[ScreenCard], chosen: int, unit: float) -> None:
        """Show screens in their order, one of them chosen; the unit in logical pixels."""
        self._cards, self._chosen, self._unit = tuple(cards), chosen, unit
        self.setMinimumHeight(round(16 * unit))
        spoken = f"{chosen + 1}/{len(cards)}: {cards[chosen].spoken}" if cards else ""
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the screens need to be read well."""
        return QSize(round(80 * self._unit), round(30 * self._unit))

    def places(self) -> tuple[QRectF, ...]:
        """Return where each card is drawn: in scale, those that show the same set off from each other."""
        if not self._cards:
            return ()
        rects = [QRectF(*card.screen.geometry) for card in self._cards]
        whole = rects[0]
        for rect in rects:
            whole = whole.united(rect)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        scale = min(room.width() / max(whole.width(), 1), room.height() / max(whole.height(), 1))
        size = whole.size() * scale
        corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
        gap = 0.25 * self._unit
        found: list[QRectF] = []
        for index, rect in enumerate(rects):
            place = QRectF(corner + (rect.topLeft() - whole.topLeft()) * scale, rect.size() * scale)
            place.adjust(gap, gap, -gap, -gap)
            copies = sum(self._cards[index].screen.mirrors(card.screen) for card in self._cards[:index])
            place.adjust(2 * copies * self._unit, 2 * copies * self._unit, 0, 0)
            found.append(place)
        return tuple(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the next screen, or the one before."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._cards:
            self.chosen.emit((self._chosen + _STEPS[key]) % len(self._cards))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the screen that is clicked at; of several on each other the one on top."""
        event.accept()
        for index, place in reversed(tuple(enumerate(self.places()))):
            if place.contains(event.position()):
                self.chosen.emit(index)
                return

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each card."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, place in enumerate(self.places()):
                self._paint_card(painter, index, place)

    def _paint_card(self, painter: QPainter, index: int, place: QRectF) -> None:
        card, unit = self._cards[index], self._unit
        colour = QColor(_COLOURS[card.use])
        is_chosen = index == self._chosen
        painter.setBrush(QColor(palette.RAISED_HOVER if is_chosen else palette.RAISED))
        painter.setPen(QPen(colour, 0.4 * unit if is_chosen else 0.15 * unit))
        painter.drawRoundedRect(place, 0.8 * unit, 0.8 * unit)
        if is_chosen and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.TEXT), 0.15 * unit, Qt.PenStyle.DashLine))
            inset = 0.5 * unit
            painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), 0.5 * unit, 0.5 * unit)
        inner = place.adjusted(1.2 * unit, 0.8 * unit, -1.2 * unit, -0.9 * unit)
        self._paint_lines(painter, index, inner, colour)

    def _paint_lines(self, painter: QPainter, index: int, inner: QRectF, colour: QColor) -> None:
        card, unit = self._cards[index], self._unit
        role_size = min(2.0 * unit, inner.height() / 5)
        number_size = min(5.0 * unit, inner.height() / 3)
        _write(painter, inner, str(index + 1), number_size, QColor(palette.TEXT), bold=True)
        foot = QRectF(inner.left(), inner.bottom() - 1.4 * role_size, inner.width(), 1.4 * role_size)
        _write(painter, foot, card.role, role_size, colour, bold=True)
        top = inner.top() + 1.25 * number_size
        small = min(1.5 * unit, inner.height() / 8)
        for words, ink in ((card.name, palette.TEXT), (card.make, palette.QUIET), (card.size, palette.QUIET)):
            if words and top + 1.4 * small <= foot.top():
                line = QRectF(inner.left(), top, inner.width(), 1.4 * small)
                _write(painter, line, words, small, QColor(ink))
                top += 1.4 * small


def _write(
    painter: QPainter, area: QRectF, words: str, size: float, colour: QColor, *, bold: bool = False
) -> None:
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
