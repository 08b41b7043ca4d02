"""A formula is as thin on paper as on the screen."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QPointF
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from presenter.errors import Span
from presenter.typeset.formula_drawing import FormulaDrawing, draw_formula


def test_glyphs_are_filled_in_a_pdf_and_have_no_line_around_them(qapp: QGuiApplication) -> None:
    drawing = draw_formula("v-l", 400, "#102030", Span(Path("talk.md")), inline=True)
    assert isinstance(drawing, FormulaDrawing)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(buffer)
    painter = QPainter(paper)
    drawing.paint(painter, QPointF(100, 1000))
    painter.end()

    contents = PdfReader(BytesIO(buffer.data().data())).pages[0].get_contents()
    assert contents is not None
    # One outline for each glyph.
    assert contents.get_data().count(b" m\n") == 3
