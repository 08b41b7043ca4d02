"""A diagram of shapes and lines, drawn as SVG."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from math import atan2, cos, sin

from presenter.dataclass import dataclass
from presenter.importers.office.outlines import outline
from presenter.importers.office.parts import Place

HEIGHT = 540.0  # points: that of the slides that programs make
MARGIN = 6.0
PADDING = 6.0
SMALLEST = 7.0
LINE = 1.22  # of the size of the letters
FONT = "Atkinson Hyperlegible Next"
_NARROW = frozenset("iljtfI.,:;'|!()[] ")
_WIDE = frozenset("mwMWO@%")


@dataclass(frozen=True, slots=True)
class Label:
    """A line of words in a shape; `size` in points."""

    text: str
    size: float
    colour: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class DrawnShape:
    """A shape or a line of a diagram; colours are `#rrggbb`, empty where there is none; widths in points.

    `path` is its outline in shares of its box where it has one of its own. A line goes from the corner at the
    top left to the one at the bottom right, unless it is `flipped` one way or both, and bends in its
    middle where its name says so.
    """

    place: Place
    name: str = "rect"
    path: str = ""
    fill: str = ""
    line: str = ""
    width: float = 1.0
    dashed: bool = False
    labels: tuple[Label, ...] = ()
    align: str = "middle"
    anchor: str = "middle"
    degrees: float = 0.0
    flipped: tuple[bool, bool] = (False, False)
    arrows: tuple[bool, bool] = (False, False)
    is_line: bool = False
    picture: tuple[str, bytes] | None = None


def bounds(shapes: Iterable[DrawnShape]) -> Place:
    """Return the box around all shapes."""
    places = [shape.place for shape in shapes]
    left, top = min(one.left for one in places), min(one.top for one in places)
    right, bottom = max(one.right for one in places), max(one.bottom for one in places)
    return Place(left, top, right - left, bottom - top)


def drawn(shapes: Sequence[DrawnShape], ratio: float) -> bytes:
    """Return shapes as an SVG drawing; `ratio` is the slide's width by its height."""
    box = bounds(shapes)
    across, down = HEIGHT * ratio, HEIGHT
    left, top = box.left * across - MARGIN, box.top * down - MARGIN
    width, height = box.width * across + 2 * MARGIN, box.height * down + 2 * MARGIN
    body = "\n".join(element for shape in shapes for element in _shape(shape, across, down))
    size = (
        f'viewBox="{left:.1f} {top:.1f} {width:.1f} {height:.1f}" width="{width:.0f}" height="{height:.0f}"'
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="{FONT}">\n{body}\n</svg>\n'.encode()


def _shape(shape: DrawnShape, across: float, down: float) -> Iterator[str]:
    place = shape.place
    x, y, width, height = place.left * across, place.top * down, place.width * across, place.height * down
    if shape.is_line:
        yield from _line(shape, x, y, width, height)
        return
    turn = f" rotate({shape.degrees:.1f} {width / 2:.1f} {height / 2:.1f})" if shape.degrees else ""
    yield f'<g transform="translate({x:.1f} {y:.1f}){turn}">'
    if shape.picture is not None:
        kind, content = shape.picture
        source = f"data:image/{kind};base64,{b64encode(content).decode()}"
        yield (
            f'<image width="{width:.1f}" height="{height:.1f}" href="{source}" xlink:href="{source}" '
            'xmlns:xlink="http://www.w3.org/1999/xlink" preserveAspectRatio="none"/>'
        )
    elif shape.fill or shape.line:
        path = shape.path or outline(shape.name, width, height)
        scale = (
            f' transform="scale({width:.2f} {height:.2f})" vector-effect="non-scaling-stroke"'
            if shape.path
            else ""
        )
        yield f'<path d="{path}"{scale} {_paint(shape)}/>'
    yield from _labels(shape, width, height)
    yield "</g>"


def _paint(shape: DrawnShape) -> str:
    fill = shape.fill or "none"
    if not shape.line:
        return f'fill="{fill}" stroke="none"'
    dashes = f' stroke-dasharray="{shape.width * 4:.1f} {shape.width * 3:.1f}"' if shape.dashed else ""
    return f'fill="{fill}" stroke="{shape.line}" stroke-width="{shape.width:.1f}"{dashes}'


def _line(shape: DrawnShape, x: float, y: float, width: float, height: float) -> Iterator[str]:
    """Yield a line and its arrow heads."""
    starts = [(x + width if shape.flipped[0] else x), (y + height if shape.flipped[1] else y)]
    ends = [(x if shape.flipped[0] else x + width), (y if shape.flipped[1] else y + height)]
    (x1, y1), (x2, y2) = starts, ends
    colour, thick = shape.line or "#444444", max(shape.width, 1.25)
    middle = (x1 + x2) / 2
    before_start, before_end = (x2, y2), (x1, y1)
    if shape.name.startswith("bent") and width > 2 and height > 2:
        path = f"M{x1:.1f},{y1:.1f} L{middle:.1f},{y1:.1f} L{middle:.1f},{y2:.1f} L{x2:.1f},{y2:.1f}"
        before_start, before_end = (middle, y1), (middle, y2)
    elif shape.name.startswith("curved"):
        path = f"M{x1:.1f},{y1:.1f} C{middle:.1f},{y1:.1f} {middle:.1f},{y2:.1f} {x2:.1f},{y2:.1f}"
        before_start, before_end = (middle, y1), (middle, y2)
    else:
        path = f"M{x1:.1f},{y1:.1f} L{x2:.1f},{y2:.1f}"
    dashes = f' stroke-dasharray="{thick * 4:.1f} {thick * 3:.1f}"' if shape.dashed else ""
    yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thick:.1f}"{dashes}/>'
    for has_one, tip, before in zip(
        shape.arrows, ((x1, y1), (x2, y2)), (before_start, before_end), strict=True
    ):
        if has_one:
            yield _head(tip, before, 6 + 3 * thick, colour)


def _head(tip: tuple[float, float], before: tuple[float, float], length: float, colour: str) -> str:
    angle = atan2(tip[1] - before[1], tip[0] - before[0])
    sides = [
        (tip[0] - length * cos(angle + turn), tip[1] - length * sin(angle + turn)) for turn in (0.42, -0.42)
    ]
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in (tip, *sides))
    return f'<polygon points="{points}" fill="{colour}"/>'


def _labels(shape: DrawnShape, width: float, height: float) -> Iterator[str]:
    """Yield the words of a shape, broken at its sides, and smaller where they would not fit."""
    if not shape.labels:
        return
    inner = width - 2 * PADDING if shape.fill or shape.line else width
    scale = 1.0
    lines = _broken(shape.labels, inner, scale)
    while scale > 0.4 and (
        sum(line.size * LINE for line in lines) > height * 1.05
        or any(_width(line.text) * line.size > inner * 1.02 for line in lines)
    ):
        scale -= 0.06
        lines = _broken(shape.labels, inner, scale)
    whole = sum(line.size * LINE for line in lines)
    y = {"top": PADDING, "bottom": height - whole - PADDING}.get(shape.anchor, (height - whole) / 2)
    x = {"start": PADDING, "end": width - PADDING}.get(shape.align, width / 2)
    for line in lines:
        y += line.size * LINE
        bold = ' font-weight="bold"' if line.strong else ""
        yield (
            f'<text x="{x:.1f}" y="{y - line.size * 0.3:.1f}" font-size="{line.size:.1f}" '
            f'fill="{line.colour}" text-anchor="{shape.align}"{bold}>{escape(line.text, quote=False)}</text>'
        )


def _broken(labels: Sequence[Label], width: float, scale: float) -> list[Label]:
    lines: list[Label] = []
    for label in labels:
        size = max(label.size * scale, SMALLEST)
        line = ""
        for word in label.text.split():
            longer = f"{line} {word}".strip()
            if line and _width(longer) * size > width:
                lines.append(Label(line, size, label.colour, label.strong))
                line = word
            else:
                line = longer
        lines.append(Label(line, size, label.colour, label.strong))
    return lines


def _width(text: str) -> float:
    """Return roughly how wide words are, in heights of their letters."""
    return sum(
        0.3 if sign in _NARROW else 0.86 if sign in _WIDE else 1.0 if sign > "⺀" else 0.55 for sign in text
    )
