"""Which shapes of a slide are a diagram, and that as one picture."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.importers.office.drawing import DrawnShape, bounds
from presenter.importers.office.outlines import is_arrow
from presenter.importers.office.parts import Part, Place, Role, TextPart

FEWEST = 3
NEAR = 0.08
ON = 0.8  # of a shape lies on a picture that it says something of
MOST = 1500
LEAST_MARKED = 0.06  # of the slide: shapes on smaller pictures are ornaments


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
    pictures = [one for one in candidates if one.shape.picture is not None]
    marked = [one for one in pictures if any(_is_on(body, one) for body in (*bodies, *lines))]
    freely = [one for one in candidates if one.shape.path]
    few = len(lines) + len(bodies) < FEWEST or not (pointing or len(lines) > 2 or len(freely) > 1)
    if few and not marked:
        return ()
    drawn = [*lines, *bodies, *marked]
    box = bounds(one.shape for one in drawn)
    return tuple(one for one in candidates if one in drawn or _is_within(one, box))[:MOST]


def words_of(shapes: Sequence[DrawnShape]) -> str:
    """Return all words of a diagram, in the order in which they are read, as what it shows."""
    order = sorted(shapes, key=lambda shape: (round(shape.place.top, 1), shape.place.left))
    return ", ".join(" ".join(label.text for label in shape.labels) for shape in order if shape.labels)


def _is_body(candidate: Candidate) -> bool:
    shape = candidate.shape
    return not shape.is_line and bool(shape.fill or shape.line) and shape.place.area < 0.7


def _is_on(body: Candidate, picture: Candidate) -> bool:
    """Tell whether a shape lies on a picture, whole or nearly so."""
    place = body.shape.place
    if body.shape.is_line:
        place = Place(place.left, place.top, max(place.width, 0.001), max(place.height, 0.001))
    large = picture.shape.place.area > LEAST_MARKED
    return large and place.shared_with(picture.shape.place) > ON * place.area


def _is_within(candidate: Candidate, box: Place) -> bool:
    place = candidate.shape.place
    x, y = place.left + place.width / 2, place.top + place.height / 2
    is_label = isinstance(candidate.part, TextPart) and candidate.part.role is Role.LOOSE
    within = box.left - NEAR <= x <= box.right + NEAR and box.top - NEAR <= y <= box.bottom + NEAR
    return within and (is_label or candidate.shape.picture is not None)
