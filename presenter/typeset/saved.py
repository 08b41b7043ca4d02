"""A painter that is left as it was found."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtGui import QPainter


class Saved:
    """Save a painter's state for as long as the block lasts, whether or not what paints in it fails.

    A state that is saved and never restored would spoil everything that is painted afterwards.
    """

    __slots__ = ("_painter",)

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def __enter__(self) -> None:
        self._painter.save()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._painter.restore()
