"""What is drawn on one slide, with the way back and forward again."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.talk.stroke import Stroke

Strokes: TypeAlias = tuple[Stroke, ...]
LONGEST_WAY_BACK = 100


@dataclass(frozen=True, slots=True)
class Drawing:
    """The strokes of a slide, the oldest first; what they were before, and what was undone."""

    strokes: Strokes = ()
    past: tuple[Strokes, ...] = ()
    future: tuple[Strokes, ...] = ()

    def changed(self, strokes: Strokes) -> Drawing:
        """Return the drawing with other strokes; that can be undone."""
        if strokes == self.strokes:
            return self
        return Drawing(strokes, (*self.past, self.strokes)[-LONGEST_WAY_BACK:])

    def on_top_of(self, strokes: Strokes) -> Drawing:
        """Return the drawing over earlier strokes, which no way back takes away."""
        return Drawing(
            (*strokes, *self.strokes),
            tuple((*strokes, *before) for before in self.past),
            tuple((*strokes, *after) for after in self.future),
        )

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """Return the drawing with one more stroke."""
        return self.changed((*self.strokes, stroke))

    def undone(self) -> Drawing:
        """Return the drawing as it was before the last change; as it is where there was none."""
        if not self.past:
            return self
        *past, strokes = self.past
        return Drawing(strokes, tuple(past), (self.strokes, *self.future))

    def redone(self) -> Drawing:
        """Return the drawing before the last undoing."""
        if not self.future:
            return self
        strokes, *future = self.future
        return Drawing(strokes, (*self.past, self.strokes), tuple(future))

    def erased(self, x: float, y: float, radius: float, step: int) -> Drawing:
        """Return the drawing without the strokes seen at a step that pass a point; the way back is the same.

        A sweep of the eraser is one change: whoever sweeps makes it one at its end.
        """
        strokes = tuple(
            stroke for stroke in self.strokes if stroke.step > step or not stroke.passes(x, y, radius)
        )
        return self if len(strokes) == len(self.strokes) else replace(self, strokes=strokes)

    def at(self, step: int) -> Strokes:
        """Return the strokes that are seen at a step: those drawn at it, or at one before."""
        return tuple(stroke for stroke in self.strokes if stroke.step <= step)
