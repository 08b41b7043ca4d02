"""Shapes and lines of a slide of OpenDocument as what a diagram is drawn of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.importers.odp.names import Node, centimetres, first, named, value
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.office.colours import legible, visible
from presenter.importers.office.diagrams import Candidate
from presenter.importers.office.drawing import DrawnShape, Label
from presenter.importers.office.parts import Paragraph, Part, Place, TextPart

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_POINT = 2.54 / 72
_NAMES = {
    "rectangle": "rect", "round-rectangle": "roundRect", "isosceles-triangle": "triangle",
    "right-triangle": "rtTriangle", "right-arrow": "rightArrow", "left-arrow": "leftArrow",
    "up-arrow": "upArrow", "down-arrow": "downArrow", "left-right-arrow": "leftRightArrow",
    "up-down-arrow": "upDownArrow", "pentagon-right": "homePlate", "flowchart-decision": "flowChartDecision",
    "flowchart-terminator": "flowChartTerminator", "flowchart-data": "flowChartInputOutput",
    "flowchart-magnetic-disk": "can", "flowchart-connector": "ellipse",
}  # fmt: skip
_BENT = {"": "bentConnector3", "standard": "bentConnector3", "curve": "curvedConnector3"}
_ALIGNED = {"start": "start", "left": "start", "end": "end", "right": "end"}


def shape_candidate(shape: Node, part: Part | None, place: Place, page: SourcePage) -> Candidate | None:
    """Return what a shape would be in a diagram, None where there is nothing to see of it."""
    style = value(shape, "draw:style-name") or value(shape, "presentation:style-name")
    fill, line = _fill(page, style), _line(page, style)
    if shape.tag == named("draw:frame"):
        fill = line = ""
    labels = _labels(part, fill, page, style)
    if not (fill or line or labels):
        return None
    alignment = page.styles.graphic(style, "draw:textarea-horizontal-align")
    anchor = page.styles.graphic(style, "draw:textarea-vertical-align")
    found = DrawnShape(
        place,
        _name(shape),
        fill=fill,
        line=line,
        width=_width(page, style),
        dashed=page.styles.graphic(style, "draw:stroke") == "dash",
        labels=labels,
        align=_ALIGNED.get(alignment, "middle"),
        anchor=anchor if anchor in ("top", "bottom") else "middle",
    )
    return Candidate(found, part)


def line_candidate(shape: Node, page: SourcePage) -> Candidate | None:
    """Return what a line or a connector would be in a diagram."""
    style = value(shape, "draw:style-name")
    line = visible(_line(page, style), page.ink)
    width, height = page.size
    ends = [centimetres(value(shape, f"svg:{name}")) for name in ("x1", "y1", "x2", "y2")]
    (x1, x2), (y1, y2) = (ends[0] / width, ends[2] / width), (ends[1] / height, ends[3] / height)
    is_connector = shape.tag == named("draw:connector")
    found = DrawnShape(
        Place(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)),
        _BENT.get(value(shape, "draw:type"), "line") if is_connector else "line",
        line=line,
        width=_width(page, style),
        dashed=page.styles.graphic(style, "draw:stroke") == "dash",
        flipped=(x2 < x1, y2 < y1),
        arrows=(_has_head(page, style, "start"), _has_head(page, style, "end")),
        is_line=True,
    )
    is_joined = bool(value(shape, "draw:start-shape") or value(shape, "draw:end-shape"))
    return Candidate(found, None, is_joined) if line else None


def _has_head(page: SourcePage, style: str, end: str) -> bool:
    return page.styles.graphic(style, f"draw:marker-{end}") not in ("", "none")


def _name(shape: Node) -> str:
    if shape.tag in (named("draw:ellipse"), named("draw:circle")):
        return "ellipse"
    kind = value(first(shape, "draw:enhanced-geometry"), "draw:type")
    return _NAMES.get(kind, kind.removeprefix("ooxml-") or "rect")


def _fill(page: SourcePage, style: str) -> str:
    match page.styles.graphic(style, "draw:fill"):
        case "solid":
            return _colour(page.styles.graphic(style, "draw:fill-color"))
        case "gradient":
            gradient = page.styles.fill(page.styles.graphic(style, "draw:fill-gradient-name"))
            return _colour(value(gradient, "draw:start-color"))
    return ""


def _line(page: SourcePage, style: str) -> str:
    if page.styles.graphic(style, "draw:stroke") in ("", "none"):
        return ""
    return _colour(page.styles.graphic(style, "svg:stroke-color"))


def _width(page: SourcePage, style: str) -> float:
    return max(centimetres(page.styles.graphic(style, "svg:stroke-width")) / _POINT, 1.0)


def _colour(code: str) -> str:
    return code.lower() if _COLOUR.fullmatch(code) else ""


def _labels(part: Part | None, fill: str, page: SourcePage, style: str) -> tuple[Label, ...]:
    if not isinstance(part, TextPart):
        return ()
    shade = legible(_colour(page.styles.text("graphic", style, "fo:color")), fill, page.ink)
    lines = ((line, one) for one in part.paragraphs for line in one.text.split("\n"))
    return tuple(
        Label(" ".join(line.split()), one.size or 18.0, shade, _is_strong(one))
        for line, one in lines
        if line.strip()
    )


def _is_strong(paragraph: Paragraph) -> bool:
    words: Sequence[bool] = [one.strong for one in paragraph.words if one.text.strip()]
    return bool(words) and all(words)
