"""Which shapes of a slide are a diagram, and that as one picture."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.importers.office.drawing import DrawnShape, bounds
from presenter.importers.office.outlines import is_arrow
from presenter.importers.office.parts import Part, Place, Role, TextPart

FEWEST = 3
NEAR = 0.04
MOST = 1500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A shape that can be drawn, and the part that it is where it is not."""

    shape: DrawnShape
    part: Part | None
    is_joined: bool = False


def diagram(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the shapes that make a diagram, none where what is there is no more than text with ornaments.

    Lines that join shapes or point at something, and arrows, make one of what is around them; a line alone,
    or boxes of words beside each other, do not.
    """
    pointing = [
        one for one in candidates if one.is_joined or any(one.shape.arrows) or is_arrow(one.shape.name)
    ]
    lines = [one for one in candidates if one.shape.is_line]
    bodies = [one for one in candidates if _is_body(one)]
    freely = [one for one in candidates if one.shape.path]
    if not (pointing or len(lines) > 2 or len(freely) > 1) or len(lines) + len(bodies) < FEWEST:
        return ()
    box = bounds(one.shape for one in (*lines, *bodies))
    return tuple(one for one in candidates if one in lines or one in bodies or _is_within(one, box))[:MOST]


def words_of(shapes: Sequence[DrawnShape]) -> str:
    """Return all words of a diagram, in the order in which they are read, as what it shows."""
    order = sorted(shapes, key=lambda shape: (round(shape.place.top, 1), shape.place.left))
    return ", ".join(" ".join(label.text for label in shape.labels) for shape in order if shape.labels)


def _is_body(candidate: Candidate) -> bool:
    shape = candidate.shape
    return not shape.is_line and bool(shape.fill or shape.line) and shape.place.area < 0.7


def _is_within(candidate: Candidate, box: Place) -> bool:
    place = candidate.shape.place
    x, y = place.left + place.width / 2, place.top + place.height / 2
    is_label = isinstance(candidate.part, TextPart) and candidate.part.role is Role.LOOSE
    within = box.left - NEAR <= x <= box.right + NEAR and box.top - NEAR <= y <= box.bottom + NEAR
    return within and (is_label or candidate.shape.picture is not None)
