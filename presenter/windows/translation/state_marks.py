"""Small drawings for the state of a translation, for what words are for, and for what was found."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from presenter.catalogs.channel import Channel
from presenter.catalogs.entry_state import EntryState
from presenter.errors import Severity
from presenter.windows import palette

_STATE_COLOURS = {
    EntryState.TRANSLATED: palette.GOOD,
    EntryState.STALE: palette.CAUTION,
    EntryState.GUESS: palette.CAUTION,
    EntryState.DRAFT: palette.ACCENT,
    EntryState.MISSING: palette.QUIET,
}
_SEVERITY_COLOURS = {
    Severity.ERROR: palette.ALARM,
    Severity.WARNING: palette.CAUTION,
    Severity.INFO: palette.ACCENT,
}
_TRIANGLE = ((0.5, 0.08), (0.98, 0.9), (0.02, 0.9))
_CUT, _WHOLE = 0.3, 0.98  # of the side of a square whose corners are cut
_EIGHT_CORNERS = (
    *((_CUT, 1 - _WHOLE), (1 - _CUT, 1 - _WHOLE), (_WHOLE, _CUT), (_WHOLE, 1 - _CUT)),
    *((1 - _CUT, _WHOLE), (_CUT, _WHOLE), (1 - _WHOLE, 1 - _CUT), (1 - _WHOLE, _CUT)),
)
_SHARPNESS = 3  # pixels of a button's picture to each logical one


def paint_state(painter: QPainter, area: QRectF, state: EntryState) -> None:
    """Paint a state so that its shape says it too: a tick, a half, a dashed or an empty ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(_STATE_COLOURS[state])
    pen = QPen(colour, max(1.4, area.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ring = area.adjusted(pen.widthF(), pen.widthF(), -pen.widthF(), -pen.widthF())
    if state is EntryState.TRANSLATED:
        painter.setPen(pen)
        points = ((0.16, 0.54), (0.4, 0.78), (0.86, 0.24))
        painter.drawPolyline(QPolygonF([_within(area, x, y) for x, y in points]))
        painter.restore()
        return
    if state is EntryState.GUESS:
        pen.setDashPattern([1.5, 2.0])
    painter.setPen(pen)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if state is EntryState.STALE:
        painter.drawPie(ring, 90 * 16, 180 * 16)
    elif state is EntryState.DRAFT:
        inner = ring.width() / 3.2
        painter.drawRect(QRectF(ring.center().x() - inner / 2, ring.center().y() - inner / 2, inner, inner))
    painter.restore()


def paint_channel(painter: QPainter, area: QRectF, channel: Channel, colour: str = palette.QUIET) -> None:
    """Paint what words are for: a slide, lines of notes, a slide with words under it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), max(1.2, area.width() / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if channel is Channel.NOTES:
        for share, end in ((0.25, 0.95), (0.5, 0.95), (0.75, 0.6)):
            painter.drawLine(_within(area, 0.05, share), _within(area, end, share))
    else:
        frame = QRectF(_within(area, 0.04, 0.18), _within(area, 0.96, 0.82))
        painter.drawRoundedRect(frame, 1.5, 1.5)
        if channel is Channel.SUBTITLES:
            painter.drawLine(_within(area, 0.28, 0.62), _within(area, 0.72, 0.62))
    painter.restore()


def paint_severity(painter: QPainter, area: QRectF, severity: Severity) -> None:
    """Paint that something was found: eight corners for an error, a triangle, or a dot for a mere note."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_SEVERITY_COLOURS[severity]))
    if severity is Severity.INFO:
        inner = area.width() / 2
        painter.drawEllipse(
            QRectF(area.center().x() - inner / 2, area.center().y() - inner / 2, inner, inner)
        )
    else:
        corners = _EIGHT_CORNERS if severity is Severity.ERROR else _TRIANGLE
        painter.drawPolygon(QPolygonF([_within(area, x, y) for x, y in corners]))
    painter.restore()


def paint_unfinished(painter: QPainter, area: QRectF) -> None:
    """Paint all that is not done yet: an empty ring before a half."""
    share = 0.66 * area.width()
    behind = QRectF(area.right() - share, area.top(), share, share)
    paint_state(painter, behind, EntryState.STALE)
    paint_state(painter, QRectF(area.left(), area.bottom() - share, share, share), EntryState.MISSING)


def paint_this_slide(painter: QPainter, area: QRectF) -> None:
    """Paint one slide among others."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.QUIET), max(1.2, area.width() / 10)))
    painter.drawLine(_within(area, 0.2, 0.08), _within(area, 0.8, 0.08))
    painter.drawLine(_within(area, 0.2, 0.92), _within(area, 0.8, 0.92))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.TEXT))
    painter.drawRoundedRect(QRectF(_within(area, 0.04, 0.24), _within(area, 0.96, 0.76)), 1.5, 1.5)
    painter.restore()


def unfinished_icon(size: int) -> QIcon:
    """Return all that is not done yet, for a button."""
    picture, painter, area = _canvas(size)
    paint_unfinished(painter, area)
    painter.end()
    return QIcon(picture)


def this_slide_icon(size: int) -> QIcon:
    """Return one slide among others, for a button."""
    picture, painter, area = _canvas(size)
    paint_this_slide(painter, area)
    painter.end()
    return QIcon(picture)


def state_icon(state: EntryState, size: int) -> QIcon:
    """Return a state for a button, so many logical pixels high."""
    picture, painter, area = _canvas(size)
    paint_state(painter, area, state)
    painter.end()
    return QIcon(picture)


def channel_icon(channel: Channel, size: int) -> QIcon:
    """Return what words are for, for a button."""
    picture, painter, area = _canvas(size)
    paint_channel(painter, area, channel, palette.TEXT)
    painter.end()
    return QIcon(picture)


def severity_icon(severity: Severity, size: int) -> QIcon:
    """Return what was found, for a button."""
    picture, painter, area = _canvas(size)
    paint_severity(painter, area, severity)
    painter.end()
    return QIcon(picture)


def _canvas(size: int) -> tuple[QPixmap, QPainter, QRectF]:
    picture = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    picture.setDevicePixelRatio(_SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    return picture, QPainter(picture), QRectF(0, 0, size, size)


def _within(area: QRectF, across: float, down: float) -> QPointF:
    return QPointF(area.left() + across * area.width(), area.top() + down * area.height())
