"""A displayed formula."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Formula
from presenter.errors import Finding, Span
from presenter.typeset.box import Box, Placed
from presenter.typeset.formula_drawing import FormulaDrawing, draw_formula
from presenter.typeset.message_box import set_words
from presenter.typeset.saved import Saved
from presenter.typeset.setting import Setting, TextRole

SIZE = 1.15
TAG = re.compile(r"\\tag(?P<bare>\*)?\s*\{(?P<number>[^{}]*)\}")
# Letters of a formula stand apart, so they can be read when somewhat smaller than words.
LEAST_LEGIBLE = 0.8
# Enough to recognise a formula by, which nobody would read as it is.
LONGEST_SOURCE = 200


@dataclass(frozen=True, eq=False, kw_only=True)
class FormulaBox(Box):
    """The drawing of a formula, scaled to its box."""

    drawing: FormulaDrawing
    span: Span | None = None

    def paint(self, painter: QPainter) -> None:
        """Paint the formula."""
        scale = self.width / self.drawing.width if self.drawing.width else 1.0
        with Saved(painter):
            painter.scale(scale, scale)
            self.drawing.paint(painter, QPointF(0, self.drawing.ascent))


def lay_out_formula(block: Formula, setting: Setting, width: float) -> Box:
    """Return a formula in the middle of a width in logical units, its number at the right; or its source."""
    colour = setting.ink or setting.palette.ink
    source, number = _parted(block.text)
    drawing = draw_formula(source, setting.em * SIZE, colour, block.span, inline=False)
    if isinstance(drawing, Finding):
        return _source(block, drawing, setting, width)
    height = drawing.ascent + drawing.descent
    scale = max(_least(setting), min(1.0, width / drawing.width)) if drawing.width else 1.0
    box = FormulaBox(
        width=drawing.width * scale,
        height=height * scale,
        kind="formula",
        drawing=drawing,
        alt=block.text,
        span=block.span,
    )
    left = 0.0 if setting.alignment is Alignment.LEFT else max(0.0, (width - box.width) / 2)
    children = [Placed(left, 0.0, box)]
    if number:
        style = setting.aligned(Alignment.RIGHT).style(TextRole.BODY)
        words = set_words(number, style, width, kind="formula-number")
        # On the formula's own baseline, as print has it.
        children.append(Placed(0.0, drawing.ascent * scale - words.baseline, words))
    return Box(
        width=max(width, box.width),
        height=box.height,
        kind="formula",
        step=block.step,
        children=tuple(children),
    )


def _parted(source: str) -> tuple[str, str]:
    """Return a formula without its number, and the number: as it is where a star bares it of brackets."""
    found = TAG.search(source)
    if found is None:
        return source, ""
    number = found["number"].strip().strip("$")
    return TAG.sub("", source).strip(), number if found["bare"] else f"({number})"


def _least(setting: Setting) -> float:
    """Return how far a wide formula may shrink: no further than it can be read, if the slide can be."""
    legible = setting.theme.sizes.legible * LEAST_LEGIBLE * min(1.0, setting.text_scale * 1.2)
    return min(1.0, legible / (setting.em * SIZE))


def _source(block: Formula, finding: Finding, setting: Setting, width: float) -> Box:
    source = block.text if len(block.text) <= LONGEST_SOURCE else block.text[:LONGEST_SOURCE] + "…"
    text = set_words(source, setting.style(TextRole.CODE), width, kind="formula-source")
    told = replace(finding, slide=setting.slide.identifier, language=setting.language)
    return Box(
        width=text.width,
        height=text.height,
        kind="formula",
        step=block.step,
        children=(Placed(0.0, 0.0, text),),
        findings=(told,),
    )
