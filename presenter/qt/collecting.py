"""Collecting garbage where that is safe: in the thread of the windows."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

OFTEN = 1000  # milliseconds
_ALL = 2  # the oldest generation


class Collecting(QObject):
    """Let Python collect no garbage by itself, and collect it now and then from the event loop.

    By itself it does so in whichever thread happens to allocate, be it one that only writes to a disk,
    and takes apart there what belongs to a window; that ends the program. What counts as enough
    garbage is what Python says.

    What stays for the whole talk, the program itself above all, is set aside and looked through no more: to
    look through all of it kept the windows waiting for 50 ms, every few minutes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.collect)
        self._is_complete = False  # all that stays is set aside
        self._has_much = False  # to look through: a whole deck was let go of

    def start(self) -> None:
        """Take over, and set aside what has been made until now."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def collect(self) -> None:
        """Collect the oldest generation of which there is enough, and with it the younger ones."""
        counts, enough = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > enough[generation] > 0 or self._has_much:
                gc.collect(generation)
                if generation == _ALL and not self._is_complete:
                    gc.freeze()  # with what came after the beginning: windows, and the deck
                    self._is_complete, self._has_much = True, False
                return

    def look_again(self) -> None:
        """Look through what was set aside too, soon: a deck was read again, and the old one is garbage."""
        gc.unfreeze()
        self._is_complete, self._has_much = False, True
