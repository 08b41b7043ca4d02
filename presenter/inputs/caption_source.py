"""Where live lines come from."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.i18n.text import Text
from presenter.inputs.caption_lines import CaptionLines
from presenter.talk.caption_status import Standing

PIECE = 64 * 1024  # bytes that are taken at once
REST = 100  # milliseconds after a whole piece, so that a flood leaves the talk its time

_BROKEN = Text("Some live lines are not UTF-8: “�” stands for what cannot be read.")


class CaptionSource(QObject):
    """Say each line that is heard, and how the source stands."""

    heard = Signal(object)  # a HeardLine
    stood = Signal(object, object)  # a Standing, and the Text that says why, or None
    troubled = Signal(object)  # a Text, once

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told_broken = False

    def begin(self) -> None:
        """Begin to listen."""
        raise NotImplementedError

    def close(self) -> None:
        """Listen no more."""
        raise NotImplementedError

    def take(self, lines: CaptionLines, data: bytes) -> None:
        """Say the lines that a piece ends; no bytes are the end of all."""
        for line in lines.feed(data) if data else lines.finish():
            self.heard.emit(line)
        if lines.is_broken and not self._told_broken:
            self._told_broken = True
            self.troubled.emit(_BROKEN)

    def stand(self, standing: Standing, reason: Text | None = None) -> None:
        """Say how the source stands now."""
        self.stood.emit(standing, reason)

    def rest_after(self, size: int) -> int:
        """Return for how many milliseconds to take nothing after so many bytes."""
        return REST * size // PIECE

    def single_shot(self) -> QTimer:
        """Return a timer that goes off once."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        return timer
