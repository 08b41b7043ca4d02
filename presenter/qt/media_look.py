"""A look into a clip before it is played: its first picture, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage

from presenter.i18n.text import Text
from presenter.qt.player import Clip, Player

PATIENCE = 5000  # milliseconds


class MediaLook(QObject):
    """Wait for the first that a player tells of a clip; for use where nobody is waiting for a key."""

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.failure: str | Text = ""
        self.timed_out = False
        self._player = player
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        player.framed.connect(self._on_framed)
        player.progressed.connect(self._on_progressed)
        player.failed.connect(self._on_failed)

    def look_into(self, clip: Clip, *, is_sound: bool) -> None:
        """Put a clip in the player and wait until its picture has come, or a sound's length."""
        self.image, self.failure, self.timed_out = None, "", False
        self._is_sound = is_sound
        self._is_done = False
        self._timer.start(PATIENCE)
        self._player.insert(clip)
        if not self._is_done:
            self._loop.exec()
        self._timer.stop()
        self._player.take_out()

    def _on_framed(self, image: QImage) -> None:
        self.image = image
        self._finish()

    def _on_progressed(self, position: float, length: float) -> None:
        del position
        if self._is_sound and length > 0:
            self._finish()

    def _on_failed(self, reason: str | Text) -> None:
        self.failure = reason
        self._finish()

    def _on_timeout(self) -> None:
        self.timed_out = True
        self._finish()

    def _finish(self) -> None:
        self._is_done = True
        self._loop.quit()
