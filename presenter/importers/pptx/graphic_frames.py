"""What stands in a frame of its own: tables, charts, SmartArt and objects of other programs."""

from __future__ import annotations

from collections import Counter

from lxml import etree

from presenter.deck.table_parser import MOST_COLUMNS
from presenter.i18n.text import Text
from presenter.importers.office.chart_block import CUT as CHART_CUT
from presenter.importers.office.chart_block import chart_lines, chart_table, rows_left_out
from presenter.importers.office.inline import flat, inline
from presenter.importers.office.losses import UNKNOWN
from presenter.importers.office.parts import BlockPart, Part, Place, Role, TextPart
from presenter.importers.office.table_block import CUT, MERGED, MOST_ROWS, table_block
from presenter.importers.pptx.charts import read_chart
from presenter.importers.pptx.names import (
    NAMESPACES,
    Node,
    PackagePart,
    alternatives,
    every,
    first,
    flag,
    relation,
)
from presenter.importers.pptx.pictures import picture_part
from presenter.importers.pptx.smart_art import smart_art_items
from presenter.importers.pptx.source_slide import SourceSlide
from presenter.importers.pptx.text import paragraphs_of

_ALIGNED = {"r": "right", "ctr": "center"}
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def frame_part(frame: Node, place: Place, slide: SourceSlide, step: int) -> Part | None:
    """Return what a graphic frame holds; what has no like is told."""
    data = first(frame, "a:graphic/a:graphicData")
    kind = "" if data is None else data.get("uri", "").rpartition("/")[2]
    match kind:
        case "table":
            return _table(first(data, "a:tbl"), place, slide, step)
        case "chart":
            return _chart(data, place, slide, step)
        case "diagram":
            return _smart_art(data, place, slide, step)
        case "ole" | "oleObject":
            return _object(data, place, slide, step)
        case _:
            slide.losses.left_out(slide.number, UNKNOWN, kind)
            return None


def _table(table: Node | None, place: Place, slide: SourceSlide, step: int) -> Part | None:
    rows: list[list[str]] = []
    columns: list[Counter[str]] = []
    has_header = flag(first(table, "a:tblPr"), "firstRow")
    is_merged = False
    for index, row in enumerate(every(table, "a:tr")[:MOST_ROWS]):
        cells: list[str] = []
        for column, cell in enumerate(every(row, "a:tc")[: MOST_COLUMNS + 1]):
            covered = flag(cell, "hMerge") or flag(cell, "vMerge")
            is_merged |= covered
            paragraphs = paragraphs_of(first(cell, "a:txBody"), (), slide.link)
            said = [one for one in paragraphs if one.text.strip()]
            write = flat if index == 0 and has_header else inline
            cells.append("" if covered else "<br>".join(filter(None, (write(one.words) for one in said))))
            if len(columns) <= column:
                columns.append(Counter())
            for paragraph in every(cell, "a:txBody/a:p"):
                look = first(paragraph, "a:pPr")
                columns[column][_ALIGNED.get("" if look is None else look.get("algn", ""), "")] += 1
        rows.append(cells)
    if is_merged:
        slide.losses.became(slide.number, MERGED)
    if len(every(table, "a:tr")) > MOST_ROWS or len(columns) > MOST_COLUMNS:
        slide.losses.left_out(slide.number, CUT)
    return table_block(rows, columns, place, step, has_header=has_header)


def _chart(data: Node, place: Place, slide: SourceSlide, step: int) -> Part | None:
    mark = data.find(f"{{{_CHART}}}chart")
    part = slide.related(relation(mark, "id"))
    if part is None:
        slide.losses.left_out(slide.number, Text("Slide {number}: a chart without its numbers is left out."))
        return None
    chart, kind = read_chart(parsed(part))
    if not chart.series:
        slide.losses.left_out(slide.number, Text("Slide {number}: a chart without its numbers is left out."))
        return None
    if not chart.kind:
        message = Text("Slide {number}: a chart of the kind “{kind}” became a table of its numbers.")
        slide.losses.became(slide.number, message.with_fields(kind=kind))
        if rows := rows_left_out(chart):
            slide.losses.left_out(slide.number, CHART_CUT.with_fields(count=rows))
        return BlockPart(place, tuple(chart_table(chart)), "table", step)
    if kind not in ("barChart", "lineChart", "pieChart"):
        message = Text("Slide {number}: a chart of the kind “{kind}” became one of the kind “{ours}”.")
        slide.losses.became(slide.number, message.with_fields(kind=kind, ours=chart.kind))
    return BlockPart(place, tuple(chart_lines(chart, step)), "chart", step)


def _smart_art(data: Node, place: Place, slide: SourceSlide, step: int) -> Part | None:
    part = slide.related(relation(first(data, "dgm:relIds"), "dm"))
    items = () if part is None else smart_art_items(parsed(part))
    if not items:
        slide.losses.left_out(slide.number, Text("Slide {number}: a SmartArt diagram is left out."))
        return None
    message = Text("Slide {number}: a SmartArt diagram became a list of its words.")
    slide.losses.became(slide.number, message)
    return TextPart(place, items, Role.BODY, step=step)


def _object(data: Node, place: Place, slide: SourceSlide, step: int) -> Part | None:
    """Return the picture of what another program drew."""
    for element in alternatives(data):
        picture = next(iter(element.iter(f"{{{NAMESPACES['p']}}}pic")), None)
        program = element.get("progId", "")
        part = None if picture is None else picture_part(picture, place, slide, step)
        if part is not None:
            message = Text("Slide {number}: an object of another program became its picture.")
            slide.losses.became(slide.number, message, program)
            return part
        message = Text("Slide {number}: an object of another program is left out.")
        slide.losses.left_out(slide.number, message, program)
        break
    return None


def parsed(part: PackagePart) -> Node:
    """Return the XML of a part of the package, read without entities and without the network."""
    element = getattr(part, "_element", None)
    if element is not None:
        return element
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(part.blob, parser)
