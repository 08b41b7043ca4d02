"""Collecting garbage where that is safe: in the thread of the windows."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN = 1000  # milliseconds


class Collecting(QObject):
    """Let Python collect no garbage by itself, and collect it now and then from the event loop.

    By itself it does so in whichever thread happens to allocate, be it one that only writes to a disk,
    and takes apart there what belongs to a window; that ends the program. What counts as enough
    garbage is what Python says.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation of which there is enough, and with it the younger ones."""
        counts, enough = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > enough[generation] > 0:
                gc.collect(generation)
                return
