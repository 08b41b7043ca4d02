"""A sign on each screen that says which one it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from presenter.dataclass import dataclass
from presenter.windows import palette
from presenter.windows.console_style import FAMILY

SHOWN_FOR = 5000  # milliseconds
_SHARE = 0.5  # of the shorter side of a screen


@dataclass(frozen=True, slots=True)
class Sign:
    """What a sign says: a number to read from afar, a name, what the screen is for."""

    number: str
    name: str
    role: str


class ScreenSigns(QObject):
    """Put a sign on each screen for a while; they take neither keys nor clicks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signs: list[_SignWindow] = []
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_FOR)
        self._over.timeout.connect(self.take_away)

    @property
    def windows(self) -> Sequence[QWidget]:
        """Return the signs that are shown."""
        return self._signs

    def show(self, signs: Sequence[tuple[Sign, QScreen]]) -> None:
        """Show these signs in place of those before."""
        self.take_away()
        self._signs = [_SignWindow(sign) for sign, _ in signs]
        for window, (_, screen) in zip(self._signs, signs, strict=True):
            window.stand_on(screen)
        self._over.start()

    def take_away(self) -> None:
        """Take all signs away."""
        self._over.stop()
        for window in self._signs:
            window.hide()
            window.deleteLater()
        self._signs = []


class _SignWindow(QWidget):
    def __init__(self, sign: Sign) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.BypassWindowManagerHint  # which would put it under what fills the screen
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._sign = sign
        self.setObjectName("sign")
        self.setWindowTitle(sign.name)
        self.setAccessibleName(f"{sign.number}: {sign.name}, {sign.role}")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def stand_on(self, screen: QScreen) -> None:
        area = screen.geometry()
        on_wayland = QGuiApplication.platformName().startswith("wayland")
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, on_wayland)
        side = round(_SHARE * min(area.width(), area.height()))
        place = QRect(0, 0, round(1.5 * side), side)
        place.moveCenter(area.center())
        self.winId()  # makes the window's handle, which is not there before
        self.windowHandle().setScreen(screen)
        self.setGeometry(place)
        if on_wayland:
            self.showFullScreen()  # where only this leads to a screen
        else:
            self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = min(self.height(), self.width() / 1.5)
        if self.isFullScreen():
            side *= _SHARE
        place = QRectF(0, 0, 1.5 * side, side)
        place.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(palette.BACKGROUND))
            painter.setPen(QPen(QColor(palette.ACCENT), side / 80))
            # Square: where nothing composes windows, what is rounded off would be black.
            painter.drawRect(place.adjusted(side / 160, side / 160, -side / 160, -side / 160))
            lines = (
                (self._sign.number, 0.52, 0.04, palette.TEXT),
                (self._sign.name, 0.085, 0.66, palette.TEXT),
                (self._sign.role, 0.085, 0.8, palette.ACCENT),
            )
            for words, size, top, ink in lines:
                font = QFont(FAMILY)
                font.setBold(True)
                font.setPixelSize(max(1, round(size * side)))
                painter.setFont(font)
                painter.setPen(QColor(ink))
                line = QRectF(place.left(), place.top() + top * side, place.width(), 1.2 * size * side)
                shown = painter.fontMetrics().elidedText(
                    words, Qt.TextElideMode.ElideRight, round(0.92 * line.width())
                )
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
