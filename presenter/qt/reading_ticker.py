"""A tick now and then while the audience reads a subtitle, and none once they can have read it."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from presenter.qt.cue_watch import CueWatch

_TICK = 0.2  # seconds: a bar of three hundred pixels moves by about fifteen in a tick
_MARGIN = 0.005  # a timer that fires a hair early would show the second before once more


class ReadingTicker(QObject):
    """Tick five times a second, or with every whole second alone, as long as there is something to read."""

    ticked = Signal()

    def __init__(
        self, watch: CueWatch, parent: QObject | None = None, *, seconds_alone: bool = False
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._seconds_alone = seconds_alone
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        watch.changed.connect(self._on_timeout)
        self._go_on()

    @property
    def is_running(self) -> bool:
        """Tell whether a tick is to come."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self._go_on()
        self.ticked.emit()

    def _go_on(self) -> None:
        left = self._watch.left()
        if left <= 0:
            self._timer.stop()
            return
        step = left - (math.ceil(left) - 1) if self._seconds_alone else min(_TICK, left)
        self._timer.start(math.ceil(1000 * (step + _MARGIN)))
