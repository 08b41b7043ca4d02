"""The outlines of the shapes that diagrams are made of, as SVG paths in a box."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

ROUNDED = 0.16  # the radius of round corners, as a share of the shorter side (ECMA-376, `roundRect`)
_POINTED = 0.5
_ROUND = 0.5523  # of the radius: where the handles of a quarter of a circle stand


def outline(name: str, width: float, height: float) -> str:
    """Return the path of a shape by its name in PresentationML, a rectangle where the name says nothing."""
    if name in _CURVED:
        return _CURVED[name](width, height)
    corners = _POLYGONS.get(name, _POLYGONS["rect"])
    return f"M{' L'.join(f'{x * width:.1f},{y * height:.1f}' for x, y in corners)} Z"


def is_arrow(name: str) -> bool:
    """Tell whether a shape points somewhere."""
    return name.endswith("Arrow") or name in ("chevron", "homePlate")


def _ellipse(width: float, height: float) -> str:
    return _rounded(width, height, width / 2, height / 2)


def _round_corners(width: float, height: float) -> str:
    radius = min(width, height) * ROUNDED
    return _rounded(width, height, radius, radius)


def _pill(width: float, height: float) -> str:
    radius = min(width, height) / 2
    return _rounded(width, height, radius, radius)


def _rounded(width: float, height: float, across: float, down: float) -> str:
    x, y = across * (1 - _ROUND), down * (1 - _ROUND)
    right, bottom = width - across, height - down
    return (
        f"M{across:.1f},0 L{right:.1f},0 C{width - x:.1f},0 {width:.1f},{y:.1f} {width:.1f},{down:.1f} "
        f"L{width:.1f},{bottom:.1f} C{width:.1f},{height - y:.1f} {width - x:.1f},{height:.1f} "
        f"{right:.1f},{height:.1f} L{across:.1f},{height:.1f} C{x:.1f},{height:.1f} 0,{height - y:.1f} "
        f"0,{bottom:.1f} L0,{down:.1f} C0,{y:.1f} {x:.1f},0 {across:.1f},0 Z"
    )


def _can(width: float, height: float) -> str:
    lid = min(height * 0.16, width * 0.25)
    bend = lid * 4 / 3
    return (
        f"M0,{lid:.1f} C0,{lid - bend:.1f} {width:.1f},{lid - bend:.1f} {width:.1f},{lid:.1f} "
        f"L{width:.1f},{height - lid:.1f} C{width:.1f},{height - lid + bend:.1f} 0,{height - lid + bend:.1f} "
        f"0,{height - lid:.1f} Z M{width:.1f},{lid:.1f} C{width:.1f},{lid + bend:.1f} 0,{lid + bend:.1f} "
        f"0,{lid:.1f}"
    )


def _cloud(width: float, height: float) -> str:
    lumps = ((0.25, 0.95), (0.0, 0.85), (0.08, 0.5), (0.05, 0.2), (0.35, 0.15), (0.55, -0.05), (0.75, 0.12))
    more = ((1.0, 0.15), (0.93, 0.5), (1.05, 0.75), (0.8, 0.88), (0.65, 1.05), (0.45, 0.93))
    points = [*lumps, *more, lumps[0]]
    path = f"M{points[0][0] * width:.1f},{points[0][1] * height:.1f}"
    for (x, y), (next_x, next_y) in zip(points[1::2], points[2::2], strict=False):
        path += f" Q{x * width:.1f},{y * height:.1f} {next_x * width:.1f},{next_y * height:.1f}"
    return f"{path} Z"


_CURVED: Mapping[str, Callable[[float, float], str]] = MappingProxyType(
    {
        "can": _can,
        "cloud": _cloud,
        "cloudCallout": _cloud,
        "donut": _ellipse,
        "ellipse": _ellipse,
        "flowChartAlternateProcess": _round_corners,
        "flowChartConnector": _ellipse,
        "flowChartMagneticDisk": _can,
        "flowChartTerminator": _pill,
        "round1Rect": _round_corners,
        "round2SameRect": _round_corners,
        "roundRect": _round_corners,
        "wedgeEllipseCallout": _ellipse,
        "wedgeRoundRectCallout": _round_corners,
    }
)
_RIGHT_ARROW = ((0.0, 0.25), (0.7, 0.25), (0.7, 0.0), (1.0, 0.5), (0.7, 1.0), (0.7, 0.75), (0.0, 0.75))
_DIAMOND = ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))
_SLANTED = ((0.2, 0.0), (1.0, 0.0), (0.8, 1.0), (0.0, 1.0))
_HEXAGON = ((0.2, 0.0), (0.8, 0.0), (1.0, 0.5), (0.8, 1.0), (0.2, 1.0), (0.0, 0.5))
_LEFT_RIGHT = (
    (0.0, 0.5), (0.25, 0.0), (0.25, 0.25), (0.75, 0.25), (0.75, 0.0), (1.0, 0.5), (0.75, 1.0), (0.75, 0.75),
    (0.25, 0.75), (0.25, 1.0),
)  # fmt: skip
_POLYGONS: Mapping[str, tuple[tuple[float, float], ...]] = MappingProxyType(
    {
        "rect": ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)),
        "chevron": ((0.0, 0.0), (0.75, 0.0), (1.0, 0.5), (0.75, 1.0), (0.0, 1.0), (0.25, 0.5)),
        "diamond": _DIAMOND,
        "downArrow": tuple((1 - y, x) for x, y in _RIGHT_ARROW),
        "flowChartDecision": _DIAMOND,
        "flowChartInputOutput": _SLANTED,
        "flowChartPreparation": _HEXAGON,
        "hexagon": _HEXAGON,
        "homePlate": ((0.0, 0.0), (0.75, 0.0), (1.0, 0.5), (0.75, 1.0), (0.0, 1.0)),
        "leftArrow": tuple((1 - x, y) for x, y in _RIGHT_ARROW),
        "leftRightArrow": _LEFT_RIGHT,
        "notchedRightArrow": _RIGHT_ARROW,
        "octagon": (
            (0.29, 0.0), (0.71, 0.0), (1.0, 0.29), (1.0, 0.71), (0.71, 1.0), (0.29, 1.0), (0.0, 0.71),
            (0.0, 0.29),
        ),
        "parallelogram": _SLANTED,
        "pentagon": ((0.5, 0.0), (1.0, 0.38), (0.81, 1.0), (0.19, 1.0), (0.0, 0.38)),
        "rightArrow": _RIGHT_ARROW,
        "rtTriangle": ((0.0, 0.0), (1.0, 1.0), (0.0, 1.0)),
        "stripedRightArrow": _RIGHT_ARROW,
        "trapezoid": ((0.2, 0.0), (0.8, 0.0), (1.0, 1.0), (0.0, 1.0)),
        "triangle": ((_POINTED, 0.0), (1.0, 1.0), (0.0, 1.0)),
        "upArrow": tuple((1 - y, 1 - x) for x, y in _RIGHT_ARROW),
        "upDownArrow": tuple((y, x) for x, y in _LEFT_RIGHT),
    }
)  # fmt: skip
