"""How long a drawing takes to be painted, known before the talk.

Neither a blur nor a transparent group says how much it costs: that depends on what it covers.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SMALL, LARGER, SHOWN = 48.0, 192.0, 1280.0  # pixels of the longer side


def seconds_to_paint(renderer: QSvgRenderer, size: QSizeF, most: float) -> float:
    """Return about how many seconds of work a drawing is, as large as most slides show it.

    What takes more than `most` even when small is not tried any larger. Each part costs something by
    itself, and something by its area, so two small trials tell of a large one.
    """
    small = _seconds(renderer, size, SMALL)
    if small > most:
        return small
    larger = _seconds(renderer, size, LARGER)
    by_area = max(0.0, larger - small) / (LARGER**2 - SMALL**2)
    return small + by_area * (SHOWN**2 - SMALL**2)


def _seconds(renderer: QSvgRenderer, size: QSizeF, longest: float) -> float:
    scaled = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(scaled.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    # What this thread works, not what the clock says: a machine may be busy with something else.
    begun = time.thread_time()
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return time.thread_time() - begun
