"""The floor of all that is shown: bare PySide6 that paints ready pictures and keeps the neighbours decoded.

    python floor_window.py FOLDER LEFT

The folder holds 1.png, 2.png …, LEFT is where the audience's screen begins. No program that shows slides
with PySide6 can be much faster than this, nor much smaller.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

WAYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Pictures(QWidget):
    """Show one picture; the keys show the next and the previous one."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder, self._at = folder, 1
        self._ready: dict[int, QImage] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event):  # noqa: N802
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._picture(self._at))
        QTimer.singleShot(0, self._look_around)

    def keyPressEvent(self, event):  # noqa: N802
        asked = self._at + WAYS.get(event.key(), 0)
        if self._path(asked).exists():
            self._at = asked
            self.update()

    def _look_around(self):
        around = [n for n in (self._at + 1, self._at - 1) if self._path(n).exists()]
        self._ready = {n: self._picture(n) for n in (self._at, *around)}

    def _picture(self, number):
        ready = self._ready.get(number)
        return ready or QImage(str(self._path(number))).convertToFormat(QImage.Format.Format_RGB32)

    def _path(self, number):
        return self._folder / f"{number}.png"


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Pictures(Path(sys.argv[1]))
    window.setGeometry(int(sys.argv[2]), 0, 1920, 1080)
    window.showFullScreen()
    sys.exit(application.exec())
