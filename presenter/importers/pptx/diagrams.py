"""A diagram on a slide, drawn as one picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from presenter.i18n.text import Text
from presenter.importers.office.diagrams import Candidate, diagram, words_of
from presenter.importers.office.drawing import DrawnShape, bounds, drawn
from presenter.importers.office.parts import FilePart, Part, Place
from presenter.importers.pptx.drawn_shapes import drawn_shape
from presenter.importers.pptx.names import Node, first, local_name
from presenter.importers.pptx.source_slide import SourceSlide

LARGEST_PICTURE = 5_000_000  # bytes, of one that may be a part of a diagram
LARGEST_ORNAMENT = 0.02
STRAIGHT = 0.02
MANY = 4
_PIXELS = {".png": "png", ".jpg": "jpeg"}


def candidate(shape: Node, part: Part | None, place: Place, slide: SourceSlide) -> Candidate | None:
    """Return what a shape, a line or a small picture would be in a diagram."""
    if local_name(shape) == "pic":
        return _picture(part, slide)
    found = drawn_shape(shape, place, slide.scheme, slide.ink)
    if found is None:
        return None
    joins = first(shape, "p:nvCxnSpPr/p:cNvCxnSpPr")
    is_joined = any(first(joins, name) is not None for name in ("a:stCxn", "a:endCxn"))
    return Candidate(found, part, is_joined)


def with_diagram(
    parts: Sequence[Part], candidates: Sequence[Candidate], slide: SourceSlide
) -> tuple[Part, ...]:
    """Return the parts of a slide, with those that make a diagram as one picture; what is lost is told."""
    chosen = diagram(candidates)
    if not chosen:
        wordless = [one.shape for one in candidates if one.part is None]
        if len(wordless) >= MANY or any(map(_is_seen, wordless)):
            message = Text("Slide {number}: lines and shapes without words are left out.")
            slide.losses.left_out(slide.number, message)
        return tuple(parts)
    shapes = [one.shape for one in chosen]
    taken = [one.part for one in chosen if one.part is not None]
    for part in taken:
        if isinstance(part, FilePart):
            slide.files.drop(part.name)
    name = slide.files.add(drawn(shapes, slide.size[0] / slide.size[1]), slide.file_name, ".svg")
    message = Text(
        "Slide {number}: a diagram became a picture, whose words are not translated with the deck."
    )
    slide.losses.became(slide.number, message)
    picture = FilePart(bounds(shapes), name, words_of(shapes), attributes=(("text", "yes"),))
    kept = [part for part in parts if not any(part is one for one in taken)]
    return (*kept, picture)


def _picture(part: Part | None, slide: SourceSlide) -> Candidate | None:
    if not isinstance(part, FilePart) or part.is_medium:
        return None
    kind = _PIXELS.get(PurePosixPath(part.name).suffix)
    content = slide.files.content(part.name)
    if kind is None or content is None or len(content) > LARGEST_PICTURE:
        return None
    return Candidate(DrawnShape(part.place, picture=(kind, content)), part)


def _is_seen(shape: DrawnShape) -> bool:
    """Tell whether a shape is more than an ornament: a line that leads somewhere, or one that is large."""
    if shape.is_line:
        return min(shape.place.width, shape.place.height) > STRAIGHT
    return shape.place.area > LARGEST_ORNAMENT
