"""Live lines from standard input."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Semaphore, Thread

from PySide6.QtCore import QObject, Signal

from presenter.i18n.text import Text
from presenter.inputs.caption_lines import CaptionLines
from presenter.inputs.caption_source import PIECE, CaptionSource
from presenter.talk.caption_status import Standing

_UNREADABLE = Text("Standard input cannot be read: {reason}.")
_CLOSED = Text("Standard input is closed.")


class StandardInput(CaptionSource):
    """Read in a thread, which alone works on every system; it reads on only when a piece has been used.

    So whoever sends too much has to wait, and nothing is heaped up here.
    """

    _read = Signal(object, object)  # bytes, and what was wrong, or None

    def __init__(self, descriptor: int | None, parent: QObject | None = None) -> None:
        """Read from a file descriptor, which is None where the program was started without one."""
        super().__init__(parent)
        self._descriptor = descriptor
        self._lines = CaptionLines()
        self._go_on = Semaphore(1)
        self._is_closed = False
        self._rest = self.single_shot()
        self._rest.timeout.connect(self._go_on.release)
        self._read.connect(self._on_read)

    def begin(self) -> None:
        """Begin to read."""
        if self._descriptor is None:
            self.stand(Standing.FAILED, _CLOSED)
            return
        # A daemon: a sender that says nothing must not keep the program from ending.
        Thread(target=self._run, args=(self._descriptor,), name="captions", daemon=True).start()

    def close(self) -> None:
        """Read no more; a piece that is still on its way is not used."""
        self._is_closed = True
        self._rest.stop()
        self._go_on.release()

    def _run(self, descriptor: int) -> None:
        while self._go_on.acquire() and not self._is_closed:
            data, wrong = b"", None
            try:
                data = os.read(descriptor, PIECE)
            except OSError as error:
                wrong = error
            with suppress(RuntimeError):  # the talk has ended meanwhile
                self._read.emit(data, wrong)
            if not data:
                return

    def _on_read(self, data: bytes, wrong: OSError | None) -> None:
        if self._is_closed:
            return
        self.take(self._lines, data)
        if wrong is not None:
            reason = wrong.strerror or str(wrong)
            self.stand(Standing.FAILED, _UNREADABLE.with_fields(reason=reason))
        else:
            self.stand(Standing.SENDING if data else Standing.ENDED)
        self._rest.start(self.rest_after(len(data)))
