"""One slide giving way to the next: two ready pictures, moved by the clock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap

from presenter.deck.deck import Transition
from presenter.windows.slide_change import SlideChange

SECONDS = 0.22
_REFRESH = 16  # milliseconds: no projector shows more than sixty pictures a second


class SlideMotion(QObject):
    """Show how far a change of slides has come at the moment of painting; costs nothing once it is over.

    Where a machine is slow, fewer pictures are seen of it, and it ends at the same time.
    """

    moved = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._change: SlideChange | None = None
        self._old = QPixmap()
        self._region = QRect()
        self._since = -SECONDS
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def milliseconds_left(self) -> int:
        """Return for how long slides still move; 0 where none does."""
        if self._change is None:
            return 0
        return max(0, round(1000 * (self._since + SECONDS - self._monotonic())))

    def begin(self, change: SlideChange | None, old: QPixmap | None, region: QRect) -> None:
        """Take the audience from a picture, moving the region of its slide alone; end what moved before.

        Whoever turns slides faster than they move wants to see slides: then, and without a change
        that is to be seen, the next one is there at once.
        """
        now = self._monotonic()
        paging = now - self._since < SECONDS
        self._since = now
        self.end()
        if change is None or old is None or paging:
            return
        self._change, self._old, self._region = change, old, region
        self._timer.start()

    def end(self) -> None:
        """Move nothing any more, and let go of the picture that was left."""
        self._change = None
        self._old = QPixmap()
        self._timer.stop()

    def paint(self, painter: QPainter, new: QPixmap) -> None:
        """Paint the moving slides over the new picture, whose corner is at the origin."""
        if self._change is None:
            return
        progress = self._progress()
        painter.save()
        painter.setClipRect(self._region)
        if self._change.transition is Transition.FADE:
            painter.setOpacity(1 - progress)
            painter.drawPixmap(0, 0, self._old)
        else:
            width = self._region.width() if self._change.leftwards else -self._region.width()
            moved = round(width * progress)
            painter.drawPixmap(-moved, 0, self._old)
            painter.drawPixmap(width - moved, 0, new)
        painter.restore()

    def _progress(self) -> float:
        """Return how far it has come, from 0 to 1: fast at first and coming to rest gently."""
        passed = min(max((self._monotonic() - self._since) / SECONDS, 0.0), 1.0)
        return 1 - (1 - passed) ** 3

    def _on_timeout(self) -> None:
        if self._monotonic() - self._since >= SECONDS:
            self.end()
        self.moved.emit()
