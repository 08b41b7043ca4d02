"""Shapes and lines of a slide as what a diagram is drawn of (ECMA-376 part 1, chapter 20.1)."""

from __future__ import annotations

from collections.abc import Mapping

from presenter.importers.office.colours import legible, visible
from presenter.importers.office.drawing import DrawnShape, Label
from presenter.importers.office.parts import Place
from presenter.importers.pptx.deck_facts import colour
from presenter.importers.pptx.names import Node, every, first, flag, local_name, number

MOST_POINTS = 4000
_FILLS = ("solidFill", "gradFill", "pattFill")
_ALIGNED = {"l": "start", "r": "end", "ctr": "middle"}
_ANCHORED = {"t": "top", "b": "bottom", "ctr": "middle"}
_USUAL_SIZE = 18.0


def drawn_shape(shape: Node, place: Place, scheme: Mapping[str, str], ink: str) -> DrawnShape | None:
    """Return a shape or a line to draw, None where there is nothing to see of it.

    `place` is that of the shape before it is turned, `ink` the colour of words on the slide's ground.
    """
    look, style = first(shape, "p:spPr"), first(shape, "p:style")
    geometry = first(look, "a:prstGeom")
    name = "rect" if geometry is None else geometry.get("prst", "rect")
    is_line = local_name(shape) == "cxnSp" or name == "line" or "onnector" in name
    edge = first(look, "a:ln")
    line = _line_colour(edge, style, scheme)
    line = visible(line, ink) if is_line else line
    fill = "" if is_line else _fill(look, style, scheme)
    frame = first(look, "a:xfrm")
    labels, align, anchor = ((), "middle", "middle") if is_line else _words(shape, style, scheme, fill, ink)
    if not (fill or line or labels):
        return None
    dash = first(edge, "a:prstDash")
    return DrawnShape(
        place,
        name,
        _own_path(look),
        fill,
        line,
        max(number(edge, "w", 12_700) / 12_700, 0.75),
        dashed=dash is not None and dash.get("val", "solid") != "solid",
        labels=labels,
        align=align,
        anchor=anchor,
        degrees=0.0 if is_line else number(frame, "rot") / 60_000,
        flipped=(flag(frame, "flipH"), flag(frame, "flipV")),
        arrows=(_has_head(edge, "a:headEnd"), _has_head(edge, "a:tailEnd")),
        is_line=is_line,
    )


def _has_head(edge: Node | None, name: str) -> bool:
    head = first(edge, name)
    return head is not None and head.get("type", "none") != "none"


def _line_colour(edge: Node | None, style: Node | None, scheme: Mapping[str, str]) -> str:
    if first(edge, "a:noFill") is not None:
        return ""
    own = first(edge, "a:solidFill")
    if own is not None:
        return colour(own, scheme)
    reference = first(style, "a:lnRef")
    return colour(reference, scheme) if number(reference, "idx") else ""


def _fill(look: Node | None, style: Node | None, scheme: Mapping[str, str]) -> str:
    for child in look if look is not None else ():
        name = local_name(child)
        if name == "noFill":
            return ""
        if name in _FILLS:
            stops = every(child, "a:gsLst/a:gs")
            ground = first(child, "a:fgClr")
            return colour(
                stops[len(stops) // 2] if stops else ground if ground is not None else child, scheme
            )
    reference = first(style, "a:fillRef")
    return colour(reference, scheme) if number(reference, "idx") else ""


def _words(
    shape: Node, style: Node | None, scheme: Mapping[str, str], fill: str, ink: str
) -> tuple[tuple[Label, ...], str, str]:
    body = first(shape, "p:txBody")
    place = first(body, "a:bodyPr")
    usual = colour(first(style, "a:fontRef"), scheme)
    labels: list[Label] = []
    aligned = ""
    for paragraph in every(body, "a:p"):
        look = first(paragraph, "a:pPr")
        aligned = aligned or ("" if look is None else look.get("algn", ""))
        runs = [one for one in paragraph if local_name(one) in ("r", "fld", "br")]
        said = [(first(one, "a:rPr"), first(one, "a:t")) for one in runs if local_name(one) != "br"]
        text = "".join("\n" if t is None else t.text or "" for t in (first(one, "a:t") for one in runs))
        sizes = [each / 100 for r, _ in said if (each := number(r, "sz"))]
        colours = [found for r, _ in said if (found := colour(first(r, "a:solidFill"), scheme))]
        shade = legible((colours or [usual])[0], fill, ink)
        strong = bool(said) and all(flag(r, "b") for r, _ in said)
        size = max(sizes, default=_USUAL_SIZE)
        lines = (" ".join(line.split()) for line in text.replace("\v", "\n").split("\n"))
        labels += [Label(line, size, shade, strong) for line in lines if line]
    is_box = style is None
    align = _ALIGNED.get(aligned, "start" if is_box else "middle")
    anchor = "" if place is None else place.get("anchor", "")
    return tuple(labels), align, _ANCHORED.get(anchor, "top" if is_box else "middle")


def _own_path(look: Node | None) -> str:
    """Return the outline of a shape that was drawn freely, in shares of its box."""
    found = first(look, "a:custGeom/a:pathLst/a:path")
    if found is None:
        return ""
    width, height = number(found, "w") or 1, number(found, "h") or 1
    written: list[str] = []
    for step in list(found)[:MOST_POINTS]:
        points = " ".join(
            f"{number(one, 'x') / width:.4f},{number(one, 'y') / height:.4f}" for one in every(step, "a:pt")
        )
        mark = {"moveTo": "M", "lnTo": "L", "cubicBezTo": "C", "quadBezTo": "Q", "close": "Z"}.get(
            local_name(step)
        )
        if mark is None:
            return ""  # an arc, whose points follow from guides
        written.append(f"{mark}{points}")
    return " ".join(written)
