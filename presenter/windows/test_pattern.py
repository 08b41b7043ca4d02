"""A chart to set a screen up by: its edges, its shape, its greys and the smallest words that can be read."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from presenter.dataclass import dataclass
from presenter.windows.console_style import FAMILY

# What projectors and televisions cut off of a picture, as shares of its width and height.
OVERSCAN = (0.025, 0.05)
GREYS = 11
# Heights of letters as shares of the picture's: the last are those that slides and subtitles have.
TEXT_SIZES = (0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06)

_GROUND = QColor(64, 64, 64)
_LINES = QColor(140, 140, 140)
_WHITE = QColor(255, 255, 255)
_BLACK = QColor(0, 0, 0)
# Steps beside black and beside white that a screen set too dark or too bright swallows, out of 255.
_NEAR = (5, 10, 15, 20)
_BARS = ("#BFBFBF", "#BFBF00", "#00BFBF", "#00BF00", "#BF00BF", "#BF0000", "#0000BF")


@dataclass(frozen=True, slots=True)
class PatternWords:
    """What the chart says: the screen's name, its size, and a sentence to read at each size."""

    name: str
    size: str
    sentence: str


def paint_test_pattern(painter: QPainter, area: QRectF, words: PatternWords) -> None:
    """Paint the chart into an area, whose units are the pixels of the screen."""
    painter.save()
    painter.fillRect(area, _GROUND)
    _paint_grid(painter, area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_circles(painter, area)
    _paint_middle(painter, area, words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _paint_edges(painter, area)
    painter.restore()


def cells(area: QRectF) -> QRectF:
    """Return one cell of the grid: square, and as many of them as fill the area around its middle."""
    side = area.height() / 9
    cell = QRectF(0, 0, side, side)
    cell.moveCenter(area.center())
    return cell


def _paint_grid(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(_LINES, 1))
    cell = cells(area)
    steps = range(-int(area.width() / cell.width()) - 1, int(area.width() / cell.width()) + 2)
    for step in steps:
        x, y = round(cell.left() + step * cell.width()), round(cell.top() + step * cell.height())
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))


def _paint_circles(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_WHITE, max(1.0, area.height() / 540)))
    radius = area.height() * 0.45
    painter.drawEllipse(area.center(), radius, radius)
    small = area.height() / 9
    inset = small + area.height() * OVERSCAN[-1]
    for x in (area.left() + inset, area.right() - inset):
        for y in (area.top() + inset, area.bottom() - inset):
            painter.drawEllipse(QPointF(x, y), small, small)


def _paint_edges(painter: QPainter, area: QRectF) -> None:
    """Draw the outermost pixels, what is often cut off, and arrows that touch the edges."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_WHITE, 1))
    painter.drawRect(area.adjusted(0, 0, -1, -1))
    for share, style in zip(OVERSCAN, (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine), strict=True):
        painter.setPen(QPen(QColor("#FFCB66"), max(1.0, area.height() / 1080), style))
        across, down = area.width() * share, area.height() * share
        inner = area.adjusted(across, down, -across, -down)
        painter.drawRect(inner)
        _write(
            painter,
            QRectF(inner.left() + 6, inner.top() + 2, inner.width(), area.height() * 0.03),
            f"{100 * share:g} %",
            area.height() * 0.018,
            colour=QColor("#FFCB66"),
            alignment=Qt.AlignmentFlag.AlignLeft,
        )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_WHITE)
    wide = area.height() * 0.02
    for tip, along in (
        (QPointF(area.center().x(), area.top()), QPointF(0, wide)),
        (QPointF(area.center().x(), area.bottom()), QPointF(0, -wide)),
        (QPointF(area.left(), area.center().y()), QPointF(wide, 0)),
        (QPointF(area.right(), area.center().y()), QPointF(-wide, 0)),
    ):
        aside = QPointF(along.y(), along.x())
        painter.drawPolygon(QPolygonF([tip, tip + along + aside, tip + along - aside]))


def _paint_middle(painter: QPainter, area: QRectF, words: PatternWords) -> None:
    """Draw the panel of what is to be read and compared, within the circle."""
    width, height = min(area.height() * 0.72, area.width() * 0.62), area.height() * 0.62
    panel = QRectF(0, 0, width, height)
    panel.moveCenter(area.center())
    painter.fillRect(panel, _BLACK)
    line = height / 16
    row = QRectF(panel.left(), panel.top() + 0.2 * line, width, 1.5 * line)
    _write(painter, row, words.name, 1.05 * line, bold=True)
    row.translate(0, 1.4 * line)
    _write(painter, row, words.size, 0.75 * line)
    top = row.bottom() + 0.1 * line
    _paint_steps(painter, QRectF(panel.left(), top, width, 1.3 * line))
    _paint_near_steps(painter, QRectF(panel.left(), top + 1.3 * line, width, 1.1 * line))
    _paint_bars(painter, QRectF(panel.left(), top + 2.4 * line, width, 0.8 * line))
    _paint_sharpness(painter, QRectF(panel.left(), top + 3.2 * line, width, line))
    top += 4.5 * line
    for share in TEXT_SIZES:
        size = area.height() * share
        row = QRectF(panel.left() + 0.4 * line, top, width - 0.8 * line, 1.3 * size)
        label = _shortened(f"{100 * share:g} %  {words.sentence}", size, row.width())
        _write(painter, row, label, size, alignment=Qt.AlignmentFlag.AlignLeft)
        top += 1.22 * size


def _paint_steps(painter: QPainter, area: QRectF) -> None:
    for index in range(GREYS):
        level = round(255 * index / (GREYS - 1))
        painter.fillRect(_part(area, index, GREYS), QColor(level, level, level))


def _paint_near_steps(painter: QPainter, area: QRectF) -> None:
    dark, light = _part(area, 0, 2), _part(area, 1, 2)
    painter.fillRect(dark, _BLACK)
    painter.fillRect(light, _WHITE)
    for index, step in enumerate(_NEAR):
        for half, level in ((dark, step), (light, 255 - step)):
            place = _part(half, index, len(_NEAR))
            inset = place.height() * 0.2
            painter.fillRect(place.adjusted(inset, inset, -inset, -inset), QColor(level, level, level))


def _paint_bars(painter: QPainter, area: QRectF) -> None:
    for index, colour in enumerate(_BARS):
        painter.fillRect(_part(area, index, len(_BARS)), QColor(colour))


def _paint_sharpness(painter: QPainter, area: QRectF) -> None:
    """Draw lines of one pixel and of two: grey to the eye where the screen is not at its own resolution."""
    painter.fillRect(area, _BLACK)
    for index, (pixels, upright) in enumerate(((1, True), (1, False), (2, True), (2, False))):
        place = _part(area, index, 4).toAlignedRect()
        if upright:
            for x in range(place.left(), place.right(), 2 * pixels):
                painter.fillRect(x, place.top(), pixels, place.height(), _WHITE)
        else:
            for y in range(place.top(), place.bottom(), 2 * pixels):
                painter.fillRect(place.left(), y, place.width(), pixels, _WHITE)


def _part(area: QRectF, index: int, count: int) -> QRectF:
    left, right = round(area.width() * index / count), round(area.width() * (index + 1) / count)
    return QRectF(area.left() + left, area.top(), right - left, area.height())


def _shortened(words: str, size: float, width: float) -> str:
    """Return as many of the words as there is room for: a word that is cut would be hard to read anyway."""
    metrics = QFontMetricsF(_font(size))
    while metrics.horizontalAdvance(words) > width and " " in words:
        words = words.rsplit(" ", 1)[0]
    return words


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setBold(bold)
    return font


def _write(
    painter: QPainter,
    area: QRectF,
    words: str,
    size: float,
    *,
    bold: bool = False,
    colour: QColor = _WHITE,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    painter.setFont(_font(size, bold=bold))
    painter.setPen(colour)
    painter.drawText(area, alignment | Qt.AlignmentFlag.AlignVCenter, words)
