"""The shapes, lines and pictures of a slide as what a diagram may be drawn of."""

from __future__ import annotations

from presenter.importers.office.diagram_picture import Canvas, picture_candidate
from presenter.importers.office.diagrams import Candidate
from presenter.importers.office.parts import Part, Place
from presenter.importers.pptx.drawn_shapes import drawn_shape
from presenter.importers.pptx.names import Node, first, local_name
from presenter.importers.pptx.source_slide import SourceSlide


def canvas_of(slide: SourceSlide) -> Canvas:
    """Return what a diagram of a slide is drawn on."""
    ratio = slide.size[0] / slide.size[1]
    return Canvas(slide.number, ratio, slide.file_name, slide.files, slide.losses)


def candidate(shape: Node, part: Part | None, place: Place, slide: SourceSlide) -> Candidate | None:
    """Return what a shape, a line or a picture would be in a diagram."""
    if local_name(shape) == "pic":
        return picture_candidate(part, canvas_of(slide))
    found = drawn_shape(shape, place, slide.scheme, slide.ink)
    if found is None:
        return None
    joins = first(shape, "p:nvCxnSpPr/p:cNvCxnSpPr")
    is_joined = any(first(joins, name) is not None for name in ("a:stCxn", "a:endCxn"))
    return Candidate(found, part, is_joined)
