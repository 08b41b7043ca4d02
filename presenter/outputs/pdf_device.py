"""What a PDF is painted on."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

RESOLUTION = 1200  # dots per inch: fine enough that no glyph is moved visibly
POINTS_PER_INCH = 72


def pdf_writer(buffer: QBuffer, size: QSizeF, metadata: bytes) -> QPdfWriter:
    """Return a writer of pages of a size in points, without margins; `metadata` is a packet of XMP."""
    writer = QPdfWriter(buffer)
    writer.setDocumentXmpMetadata(QByteArray(metadata))
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())
    return writer


def scale_to_points(painter: QPainter) -> None:
    """Let a painter count in points."""
    scale = RESOLUTION / POINTS_PER_INCH
    painter.scale(scale, scale)
