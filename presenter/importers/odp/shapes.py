"""The shapes of a slide of OpenDocument as parts with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import cos, sin

from presenter.i18n.text import Text
from presenter.importers.odp.charts import read_chart
from presenter.importers.odp.drawn_shapes import line_candidate, shape_candidate
from presenter.importers.odp.names import Node, centimetres, every, first, named, parsed, value
from presenter.importers.odp.pictures import filled_part, medium_part, picture_part
from presenter.importers.odp.source_page import SourcePage
from presenter.importers.odp.tables import table_part
from presenter.importers.odp.text import TextSource
from presenter.importers.office.chart_block import CUT, chart_lines, chart_table, rows_left_out
from presenter.importers.office.diagram_picture import Canvas, picture_candidate, with_diagram
from presenter.importers.office.diagrams import Candidate
from presenter.importers.office.linked import linked
from presenter.importers.office.losses import DAMAGED, TOO_MANY, UNKNOWN
from presenter.importers.office.parts import BlockPart, FilePart, Part, Place, Role, TextPart

DEEPEST = 20
MOST_SHAPES = 3000
LEFT_OUT = frozenset({"header", "footer", "date-time", "page-number", "page", "notes", "handout"})
_ROLES = {"title": Role.TITLE, "subtitle": Role.SUBTITLE, "outline": Role.BODY, "object": Role.BODY}
_SHAPES = frozenset(
    {
        "frame",
        "custom-shape",
        "rect",
        "ellipse",
        "circle",
        "polygon",
        "polyline",
        "regular-polygon",
        "path",
        "caption",
    }
)
_UNLIKE = frozenset({"control", "measure", "scene"})  # of a form, of a plan, of three dimensions
_NUMBERS = re.compile(r"(rotate|translate)\s*\(\s*([^()]*)\)")


class ShapeReader:
    """Read the shapes of one slide."""

    def __init__(self, page: SourcePage) -> None:
        """Read from a slide; what cannot be carried over is told to its losses."""
        self._page = page
        self._count = 0
        self._candidates: list[Candidate] = []
        ratio = page.size[0] / page.size[1]
        self._canvas = Canvas(page.number, ratio, page.file_name, page.files, page.losses)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts of the slide, in the order in which they lie over each other."""
        parts = tuple(self._within(self._page.root, 0, 0))
        return with_diagram(parts, self._candidates, self._canvas)

    def _within(self, tree: Node, depth: int, step: int, link: str = "") -> Iterator[Part]:
        for shape in tree:
            self._count += 1
            if self._count > MOST_SHAPES or depth > DEEPEST:
                self._page.losses.left_out(self._page.number, TOO_MANY)
                return
            if not isinstance(shape.tag, str):
                continue
            own = self._step(shape) or step
            if shape.tag in (named("draw:g"), named("draw:a")):
                address = value(shape, "xlink:href") or self._click(shape) or link
                yield from self._within(shape, depth + 1, own, address)
            elif shape.tag.rpartition("}")[2] in _SHAPES:
                part = self._linked(self._guarded(shape, own), self._click(shape) or link)
                self._note(shape, part)
                if part is not None:
                    yield part
            elif shape.tag in (named("draw:line"), named("draw:connector")):
                found = line_candidate(shape, self._page)
                self._candidates += [found] if found is not None else []
            elif (kind := shape.tag.rpartition("}")[2]) in _UNLIKE:
                self._page.losses.left_out(self._page.number, UNKNOWN, kind)

    def _click(self, shape: Node) -> str:
        """Return where a click on a shape leads, or what else it does, empty where it does nothing."""
        click = first(shape, "office:event-listeners/presentation:event-listener")
        return value(click, "xlink:href") or value(click, "presentation:action").replace("none", "")

    def _linked(self, part: Part | None, address: str) -> Part | None:
        if not address or part is None:
            return part
        page = self._page
        return linked(part, page.link(address), page.number, page.losses)

    def _note(self, shape: Node, part: Part | None) -> None:
        """Keep a shape that may belong to a diagram."""
        if value(shape, "presentation:class"):
            return
        if isinstance(part, FilePart):
            found = picture_candidate(part, self._canvas)
        else:
            place = place_of(shape, self._page.size)
            found = shape_candidate(shape, part, place, self._page)
        self._candidates += [found] if found is not None else []

    def _step(self, shape: Node) -> int:
        names = (value(shape, "xml:id"), value(shape, "draw:id"))
        return next((self._page.steps[name] for name in names if name in self._page.steps), 0)

    def _guarded(self, shape: Node, step: int) -> Part | None:
        """Return the part of a shape; a damaged one is left out, and the others are still read."""
        try:
            return self._part(shape, step)
        except (AttributeError, KeyError, ValueError, TypeError, IndexError, SyntaxError) as error:
            self._page.losses.left_out(self._page.number, DAMAGED, f"{type(error).__name__}: {error}")
            return None

    def _part(self, shape: Node, step: int) -> Part | None:
        kind = value(shape, "presentation:class")
        if kind in LEFT_OUT or value(shape, "presentation:placeholder") == "true":
            return None
        place = place_of(shape, self._page.size)
        if place.right < 0.01 or place.bottom < 0.01 or place.left > 0.99 or place.top > 0.99:
            return None
        if first(shape, "draw:plugin") is not None:
            return medium_part(shape, place, self._page, step)
        if first(shape, "table:table") is not None:
            return table_part(first(shape, "table:table"), place, self._page, step)
        if first(shape, "draw:object") is not None or first(shape, "draw:object-ole") is not None:
            return self._object(shape, place, step)
        if first(shape, "draw:image") is not None:
            return picture_part(shape, place, self._page, step)
        return self._text(shape, place, kind, step) or filled_part(shape, place, self._page, step)

    def _text(self, shape: Node, place: Place, kind: str, step: int) -> TextPart | None:
        page = self._page
        box = first(shape, "draw:text-box")
        family = "presentation" if value(shape, "presentation:style-name") else "graphic"
        style = value(shape, "presentation:style-name") or value(shape, "draw:style-name")
        source = TextSource(page.styles, page.link, page.steps, family, style)
        paragraphs = source.paragraphs(box if box is not None else shape)
        if not any(one.text.strip() for one in paragraphs):
            return None
        size = max((one.size for one in paragraphs if one.text.strip()), default=18.0)
        steps = any(one.step for one in paragraphs)
        return TextPart(place, paragraphs, _ROLES.get(kind, Role.LOOSE), size, 0 if steps else step)

    def _object(self, frame: Node, place: Place, step: int) -> Part | None:
        """Return a chart, or the picture of an object of another program."""
        page = self._page
        source = value(first(frame, "draw:object"), "xlink:href").rstrip("/")
        content = page.content(f"{source}/content.xml") if source else None
        root = None if content is None else parsed(content)
        if first(root, "office:body/office:chart") is not None:
            chart, kind = read_chart(root)
            if chart.series and chart.kind:
                return BlockPart(place, tuple(chart_lines(chart, step)), "chart", step)
            if chart.series:
                message = Text("Slide {number}: a chart of the kind “{kind}” became a table of its numbers.")
                page.losses.became(page.number, message.with_fields(kind=kind))
                if rows := rows_left_out(chart):
                    page.losses.left_out(page.number, CUT.with_fields(count=rows))
                return BlockPart(place, tuple(chart_table(chart)), "table", step)
        picture = picture_part(frame, place, page, step)
        message = Text("Slide {number}: an object of another program is left out.")
        if picture is None:
            page.losses.left_out(page.number, message)
            return None
        message = Text("Slide {number}: an object of another program became its picture.")
        page.losses.became(page.number, message)
        return picture


def place_of(shape: Node, size: tuple[float, float]) -> Place:
    """Return where a shape stands, in shares of the slide: the box around it where it is turned."""
    left, top, width, height = (
        centimetres(value(shape, name)) for name in ("svg:x", "svg:y", "svg:width", "svg:height")
    )
    corners = [(x, y) for x in (left, left + width) for y in (top, top + height)]
    for name, words in _NUMBERS.findall(value(shape, "draw:transform")):
        numbers = words.replace(",", " ").split()
        if name == "rotate" and numbers:
            turn = -float(numbers[0])
            corners = [(x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)) for x, y in corners]
        elif name == "translate" and len(numbers) > 1:
            shift_x, shift_y = centimetres(numbers[0]), centimetres(numbers[1])
            corners = [(x + shift_x, y + shift_y) for x, y in corners]
    across, down = [x for x, _ in corners], [y for _, y in corners]
    return Place(
        min(across) / size[0],
        min(down) / size[1],
        (max(across) - min(across)) / size[0],
        (max(down) - min(down)) / size[1],
    )


def notes_of(page: SourcePage) -> Node | None:
    """Return the box with the speaker's notes of a slide."""
    for frame in every(page.root, "presentation:notes/draw:frame"):
        if value(frame, "presentation:class") == "notes":
            return first(frame, "draw:text-box")
    return None
