"""A formula in LaTeX's notation as a drawing."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.typeset.bounded_work import at_most
from presenter.typeset.formula_reasons import UnknownCommandError, reason_of
from presenter.typeset.operator_spacing import space_operators

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

LONGEST = 2_000
LIBRARIES = frozenset({"ziamath", "ziafont", "latex2mathml"})
MOST_CALLS = 1_500_000
# A command that is not known is left as it is written.
UNKNOWN = re.compile(r"<mi>\\([A-Za-z]+)</mi>")
UNITS = 100.0
SVG = "http://www.w3.org/2000/svg"


@dataclass(frozen=True, eq=False, slots=True)
class FormulaDrawing:
    """A drawing in logical units: its width, its height over the baseline and its depth below."""

    source: str
    renderer: QSvgRenderer
    width: float
    ascent: float
    descent: float

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Paint the formula, its baseline beginning at the origin."""
        place = QRectF(origin.x(), origin.y() - self.ascent, self.width, self.ascent + self.descent)
        self.renderer.render(painter, place)


def draw_formula(
    source: str, size: float, colour: str, span: Span, *, inline: bool
) -> FormulaDrawing | Finding:
    """Return the drawing of a formula at a size in logical units, or what is wrong with it."""
    if len(source) > LONGEST:
        return _finding(source, span, Text("This formula is too long to be drawn"), None)
    drawn = _draw(source, colour, inline=inline)
    if not isinstance(drawn, _Drawn):
        return _finding(source, span, *drawn)
    # Imported late, with ziamath.
    from PySide6.QtSvg import QSvgRenderer

    scale, renderer = size / UNITS, QSvgRenderer(QByteArray(drawn.svg))
    return FormulaDrawing(source, renderer, drawn.width * scale, drawn.ascent * scale, drawn.descent * scale)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A formula as SVG, and its measures, for letters of the size `UNITS`."""

    svg: bytes
    width: float
    ascent: float
    descent: float


@lru_cache(maxsize=256)
def _draw(source: str, colour: str, *, inline: bool) -> _Drawn | tuple[Text, Text | None]:
    """Draw a formula once, or find out why not, however many sizes a slide tries until it fits."""
    try:
        root = _latex_to_svg(source, colour, inline=inline)
    except Exception as error:
        # ziamath and what it stands on raise errors of every kind.
        return reason_of(error)
    _resolve_symbols(root)
    # Without it Qt writes each glyph into a PDF with a line around it.
    root.set("stroke-width", "0")
    _, top, width, height = (float(number) for number in root.attrib["viewBox"].split())
    return _Drawn(ElementTree.tostring(root), width, -top, height + top)


def _latex_to_svg(source: str, colour: str, *, inline: bool) -> ElementTree.Element:
    # Imported late: it takes a fifth of a second, and few decks have a formula.
    # On Python 3.11 it warns of how it reads its own font, which is nobody's concern here.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        from ziamath.tex import tex2mml
        from ziamath.zmath import Math

    # It takes twice as long for each level of nesting.
    with at_most(MOST_CALLS, LIBRARIES):
        source = tex2mml(source, inline=inline)
        unknown = UNKNOWN.search(source)
        if unknown is not None:
            raise UnknownCommandError(unknown[1])
        formula = ElementTree.fromstring(source)  # noqa: S314 -- written by latex2mathml, not by strangers
        formula.attrib["mathcolor"] = colour
        space_operators(formula)
        return Math(formula, size=UNITS).svgxml()


def _resolve_symbols(root: ElementTree.Element) -> None:
    """Put each glyph where it is used: QtSvg clips symbols that reach outside of the first quadrant."""
    symbols = {symbol.attrib["id"]: symbol for symbol in root.findall("symbol")}
    for index, use in enumerate(list(root)):
        if use.tag == "use":
            root[index] = _placed(symbols[use.attrib["href"].removeprefix("#")], use)
    for symbol in symbols.values():
        root.remove(symbol)


def _placed(symbol: ElementTree.Element, use: ElementTree.Element) -> ElementTree.Element:
    left, top, width, _ = (float(number) for number in symbol.attrib["viewBox"].split())
    scale = float(use.attrib["width"]) / width if width else 1.0
    x, y = float(use.attrib["x"]) - left * scale, float(use.attrib["y"]) - top * scale
    group = ElementTree.Element("g", {"transform": f"translate({x} {y}) scale({scale})"})
    group.attrib.update({name: use.attrib[name] for name in ("fill",) if name in use.attrib})
    group.extend(list(symbol))
    return group


def _finding(source: str, span: Span, message: Text, advice: Text | None) -> Finding:
    return Finding("formula", Severity.ERROR, message, span, source, advice)
