"""Groups of shapes: what they do to the places of what they hold."""

from __future__ import annotations

from math import cos, radians, sin

from presenter.dataclass import dataclass
from presenter.importers.office.parts import Place
from presenter.importers.pptx.names import Node, first, number


@dataclass(frozen=True, slots=True)
class Group:
    """A group: how it stretches and shifts its shapes, and turns them around its middle.

    Places are in shares of the slide, `ratio` is the slide's width by its height, `turn` is in degrees.
    """

    scale_x: float = 1.0
    scale_y: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    turn: float = 0.0
    middle: tuple[float, float] = (0.5, 0.5)
    ratio: float = 1.0
    outer: Group | None = None

    @property
    def degrees(self) -> float:
        """Return how far this group and those around it turn what is in it."""
        return (self.turn + (self.outer.degrees if self.outer is not None else 0.0)) % 360

    def __call__(self, place: Place) -> Place:
        """Return where something in the group stands on the slide, not yet turned itself."""
        width, height = place.width * self.scale_x, place.height * self.scale_y
        across = place.left * self.scale_x + self.shift_x + width / 2 - self.middle[0]
        down = (place.top * self.scale_y + self.shift_y + height / 2 - self.middle[1]) / self.ratio
        turn = radians(self.turn)
        x = self.middle[0] + across * cos(turn) - down * sin(turn)
        y = self.middle[1] + (across * sin(turn) + down * cos(turn)) * self.ratio
        found = Place(x - width / 2, y - height / 2, width, height)
        return found if self.outer is None else self.outer(found)

    def seen(self, place: Place) -> Place:
        """Return the room that something in the group takes: on its side it is as wide as it was high."""
        found = self(place)
        if not 45 < self.degrees % 180 < 135:
            return found
        width, height = found.height / self.ratio, found.width * self.ratio
        middle = (found.left + found.width / 2, found.top + found.height / 2)
        return Place(middle[0] - width / 2, middle[1] - height / 2, width, height)


def group_of(shape: Node, size: tuple[int, int], outer: Group) -> Group:
    """Return a group that stands within another, on a slide of a size."""
    frame = first(shape, "p:grpSpPr/a:xfrm")
    if frame is None or first(frame, "a:chExt") is None:
        return outer
    width, height = size
    offset, extent = first(frame, "a:off"), first(frame, "a:ext")
    origin, inner = first(frame, "a:chOff"), first(frame, "a:chExt")
    scale_x = number(extent, "cx") / max(number(inner, "cx"), 1) if number(inner, "cx") else 1.0
    scale_y = number(extent, "cy") / max(number(inner, "cy"), 1) if number(inner, "cy") else 1.0
    return Group(
        scale_x,
        scale_y,
        (number(offset, "x") - number(origin, "x") * scale_x) / width,
        (number(offset, "y") - number(origin, "y") * scale_y) / height,
        number(frame, "rot") / 60_000 % 360,
        (
            (number(offset, "x") + number(extent, "cx") / 2) / width,
            (number(offset, "y") + number(extent, "cy") / 2) / height,
        ),
        width / height,
        outer,
    )
