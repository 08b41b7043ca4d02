"""A tick for each second that the speaker sees pass."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

# A timer that fires a hair early would show the second before once more.
_MARGIN = 0.005


class Ticker(QObject):
    """Tick once a second, at the moment at which the elapsed time becomes whole."""

    ticked = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._phase = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def start(self, phase: float = 0.0) -> None:
        """Tick whenever the monotonic clock, in seconds, has the same fraction as `phase`."""
        self._phase = phase
        self._timer.start(self.milliseconds_to_next())

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @property
    def is_running(self) -> bool:
        """Tell whether a tick is to come."""
        return self._timer.isActive()

    def milliseconds_to_next(self) -> int:
        """Return how long it is to the next whole second; never 0, so that a tick comes once."""
        return math.ceil(1000 * ((self._phase - self._monotonic()) % 1.0 + _MARGIN))

    def _on_timeout(self) -> None:
        self._timer.start(self.milliseconds_to_next())
        self.ticked.emit()
