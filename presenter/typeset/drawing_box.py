"""What was drawn by hand on a slide, as boxes of its page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass, replace
from presenter.talk.stroke import Stroke
from presenter.typeset.box import Box, Placed
from presenter.typeset.page import Page
from presenter.typeset.stroke_shape import paint_strokes


@dataclass(frozen=True, eq=False, kw_only=True)
class DrawingBox(Box):
    """Strokes that come with one step, over the whole page; nothing to those who hear it."""

    strokes: tuple[Stroke, ...]
    kind: str = "drawing"

    def paint(self, painter: QPainter) -> None:
        """Paint the strokes."""
        paint_strokes(painter, self.strokes)


def with_drawing(page: Page, strokes: Sequence[Stroke]) -> Page:
    """Return a page with strokes over all else, each from its own step on, the later above the earlier."""
    width, height = page.size.width(), page.size.height()
    boxes = (
        DrawingBox(width=width, height=height, step=step, strokes=tuple(drawn))
        for step, drawn in groupby(strokes, key=_step)
    )
    return replace(page, content=(*page.content, *(Placed(0.0, 0.0, box) for box in boxes)))


def _step(stroke: Stroke) -> int:
    return stroke.step
