"""The shapes of a slide as parts with their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from presenter.i18n.text import Text
from presenter.importers.office.diagram_picture import with_diagram
from presenter.importers.office.diagrams import Candidate
from presenter.importers.office.linked import linked
from presenter.importers.office.losses import DAMAGED, TOO_MANY
from presenter.importers.office.parts import Part, Place, Role, TextPart
from presenter.importers.pptx.diagrams import candidate, canvas_of
from presenter.importers.pptx.graphic_frames import frame_part
from presenter.importers.pptx.group import Group, group_of
from presenter.importers.pptx.names import Node, alternatives, first, flag, local_name
from presenter.importers.pptx.pictures import picture_part
from presenter.importers.pptx.placeholders import LEFT_OUT, TITLES, place_of, placeholder
from presenter.importers.pptx.source_slide import SourceSlide
from presenter.importers.pptx.text import paragraphs_of

DEEPEST = 20
MOST_SHAPES = 3000


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
        if tree is None:
            self._slide.losses.left_out(self._slide.number, DAMAGED)
        parts = () if tree is None else tuple(self._within(tree, Group(), 0, 0))
        return with_diagram(parts, self._candidates, canvas_of(self._slide))

    def _within(self, tree: Node, within: Group, depth: int, step: int) -> Iterator[Part]:
        for shape in alternatives(tree):
            self._count += 1
            about = first(shape, "./*/p:cNvPr")
            if self._count > MOST_SHAPES or depth > DEEPEST:
                self._slide.losses.left_out(self._slide.number, TOO_MANY)
                return
            if about is None or flag(about, "hidden"):
                continue
            identifier = about.get("id", "")
            own = self._slide.appearances.of_shape(identifier) or step
            if local_name(shape) == "grpSp":
                group = group_of(shape, self._slide.size, within)
                yield from self._within(shape, group, depth + 1, own)
                self._linked(shape, None)
                continue
            part = self._guarded(shape, within, own)
            self._note(shape, part, within)
            if part is not None:
                yield part

    def _linked(self, shape: Node, part: Part | None) -> Part | None:
        """Return a part that leads where a click on its shape does; a medium is played by one."""
        click = first(shape, "./*/p:cNvPr/a:hlinkClick")
        if click is None or click.get("action", "").startswith("ppaction://media"):
            return part
        slide = self._slide
        return linked(part, slide.link(click), slide.number, slide.losses)

    def _note(self, shape: Node, part: Part | None, within: Group) -> None:
        """Keep a shape that may belong to a diagram."""
        if local_name(shape) not in ("sp", "cxnSp", "pic") or placeholder(shape) is not None:
            return
        place = within(place_of(first(shape, "p:spPr/a:xfrm"), self._slide.size, turned=False))
        found = candidate(shape, part, place, self._slide)
        if found is not None:
            turned = replace(found.shape, degrees=(found.shape.degrees + within.degrees) % 360)
            self._candidates.append(replace(found, shape=turned))

    def _guarded(self, shape: Node, within: Group, step: int) -> Part | None:
        """Return the part of a shape; a damaged one is left out, and the others are still read."""
        try:
            return self._linked(shape, self._part(shape, within, step))
        except (AttributeError, KeyError, ValueError, TypeError, IndexError, SyntaxError) as error:
            self._slide.losses.left_out(self._slide.number, DAMAGED, f"{type(error).__name__}: {error}")
            return None

    def _part(self, shape: Node, within: Group, step: int) -> Part | None:
        slide = self._slide
        name = local_name(shape)
        if slide.placeholders.kind(shape) in LEFT_OUT and placeholder(shape) is not None:
            return None
        place = within.seen(self._place(shape))
        if place.right < 0.01 or place.bottom < 0.01 or place.left > 0.99 or place.top > 0.99:
            return None  # beside the slide, where the audience never saw it
        match name:
            case "pic":
                return picture_part(shape, place, slide, step, turned=within.degrees)
            case "graphicFrame":
                return frame_part(shape, place, slide, step)
            case "sp":
                return self._text(shape, place, step) or self._filled(shape, place, step, within)
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

    def _filled(self, shape: Node, place: Place, step: int, within: Group) -> Part | None:
        if first(shape, "p:spPr/a:blipFill") is not None:
            return picture_part(shape, place, self._slide, step, turned=within.degrees)
        return None


def _role(kind: str) -> Role:
    if kind in TITLES:
        return Role.TITLE
    if kind == "subTitle":
        return Role.SUBTITLE
    return Role.BODY if kind else Role.LOOSE
