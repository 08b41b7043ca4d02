"""The shapes of a slide as parts with their places."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.dataclass import dataclass
from presenter.i18n.text import Text
from presenter.importers.office.diagram_picture import with_diagram
from presenter.importers.office.diagrams import Candidate
from presenter.importers.office.parts import Part, Place, Role, TextPart
from presenter.importers.pptx.diagrams import candidate, canvas_of
from presenter.importers.pptx.graphic_frames import frame_part
from presenter.importers.pptx.names import Node, alternatives, first, flag, local_name, number
from presenter.importers.pptx.pictures import picture_part
from presenter.importers.pptx.placeholders import LEFT_OUT, TITLES, place_of, placeholder
from presenter.importers.pptx.source_slide import SourceSlide
from presenter.importers.pptx.text import paragraphs_of

DEEPEST = 20
MOST_SHAPES = 3000


@dataclass(frozen=True, slots=True)
class Within:
    """What a group does to the places of what it holds."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0

    def __call__(self, place: Place) -> Place:
        """Return a place on the slide."""
        return Place(
            place.left * self.scale_x + self.shift_x,
            place.top * self.scale_y + self.shift_y,
            place.width * self.scale_x,
            place.height * self.scale_y,
        )


class ShapeReader:
    """Read the shapes of one slide."""

    def __init__(self, slide: SourceSlide) -> None:
        """Read from a slide; what cannot be carried over is told to its losses."""
        self._slide = slide
        self._count = 0
        self._candidates: list[Candidate] = []

    def parts(self) -> tuple[Part, ...]:
        """Return the parts of the slide, in the order in which they lie over each other."""
        tree = first(self._slide.root, "p:cSld/p:spTree")
        parts = () if tree is None else tuple(self._within(tree, Within(), 0, 0))
        return with_diagram(parts, self._candidates, canvas_of(self._slide))

    def _within(self, tree: Node, within: Within, depth: int, step: int) -> Iterator[Part]:
        for shape in alternatives(tree):
            self._count += 1
            about = first(shape, "./*/p:cNvPr")
            if self._count > MOST_SHAPES or depth > DEEPEST or about is None or flag(about, "hidden"):
                continue
            identifier = about.get("id", "")
            own = self._slide.appearances.of_shape(identifier) or step
            if local_name(shape) == "grpSp":
                yield from self._within(shape, self._group(shape, within), depth + 1, own)
                continue
            part = self._guarded(shape, within, own)
            self._note(shape, part, within)
            if part is not None:
                yield part

    def _note(self, shape: Node, part: Part | None, within: Within) -> None:
        """Keep a shape that may belong to a diagram."""
        if local_name(shape) not in ("sp", "cxnSp", "pic") or placeholder(shape) is not None:
            return
        place = within(place_of(first(shape, "p:spPr/a:xfrm"), self._slide.size, turned=False))
        found = candidate(shape, part, place, self._slide)
        if found is not None:
            self._candidates.append(found)

    def _guarded(self, shape: Node, within: Within, step: int) -> Part | None:
        """Return the part of a shape; a damaged one is left out, and the others are still read."""
        try:
            return self._part(shape, within, step)
        except (AttributeError, KeyError, ValueError, TypeError, IndexError, SyntaxError) as error:
            message = Text("Slide {number}: something damaged is left out.")
            self._slide.losses.left_out(self._slide.number, message, f"{type(error).__name__}: {error}")
            return None

    def _part(self, shape: Node, within: Within, step: int) -> Part | None:
        slide = self._slide
        name = local_name(shape)
        if slide.placeholders.kind(shape) in LEFT_OUT and placeholder(shape) is not None:
            return None
        place = within(self._place(shape))
        if place.right < 0.01 or place.bottom < 0.01 or place.left > 0.99 or place.top > 0.99:
            return None  # beside the slide, where the audience never saw it
        match name:
            case "pic":
                return picture_part(shape, place, slide, step)
            case "graphicFrame":
                return frame_part(shape, place, slide, step)
            case "sp":
                return self._text(shape, place, step) or self._filled(shape, place, step)
            case "contentPart":
                slide.losses.left_out(
                    slide.number, Text("Slide {number}: ink that was drawn by hand is left out.")
                )
        return None

    def _place(self, shape: Node) -> Place:
        frame = first(shape, "p:xfrm")
        return place_of(
            frame if frame is not None else self._slide.placeholders.frame(shape), self._slide.size
        )

    def _text(self, shape: Node, place: Place, step: int) -> TextPart | None:
        slide = self._slide
        body = first(shape, "p:txBody")
        if body is None:
            return None
        kind = slide.placeholders.kind(shape)
        alike = list(slide.placeholders.like(shape))
        styles = [*(first(one, "p:txBody/a:lstStyle") for one in alike), slide.placeholders.style(kind)]
        about = first(shape, "./*/p:cNvPr")
        identifier = about.get("id", "") if about is not None else ""
        steps = slide.appearances.of_paragraphs(identifier)
        paragraphs = paragraphs_of(body, styles, slide.link, steps)
        if not any(one.text.strip() for one in paragraphs):
            return None
        size = max((one.size for one in paragraphs if one.text.strip()), default=0.0)
        return TextPart(place, paragraphs, _role(kind), size or 18.0, 0 if steps else step)

    def _filled(self, shape: Node, place: Place, step: int) -> Part | None:
        if first(shape, "p:spPr/a:blipFill") is not None:
            return picture_part(shape, place, self._slide, step)
        return None

    def _group(self, group: Node, within: Within) -> Within:
        frame = first(group, "p:grpSpPr/a:xfrm")
        if frame is None or first(frame, "a:chExt") is None:
            return within
        width, height = self._slide.size
        offset, extent = first(frame, "a:off"), first(frame, "a:ext")
        origin, inner = first(frame, "a:chOff"), first(frame, "a:chExt")
        scale_x = number(extent, "cx") / max(number(inner, "cx"), 1) if number(inner, "cx") else 1.0
        scale_y = number(extent, "cy") / max(number(inner, "cy"), 1) if number(inner, "cy") else 1.0
        shift_x = (number(offset, "x") - number(origin, "x") * scale_x) / width
        shift_y = (number(offset, "y") - number(origin, "y") * scale_y) / height
        return Within(
            within.scale_x * scale_x,
            within.scale_y * scale_y,
            within.scale_x * shift_x + within.shift_x,
            within.scale_y * shift_y + within.shift_y,
        )


def _role(kind: str) -> Role:
    if kind in TITLES:
        return Role.TITLE
    if kind == "subTitle":
        return Role.SUBTITLE
    return Role.BODY if kind else Role.LOOSE
