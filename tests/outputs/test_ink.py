"""What is painted is the same as SVG."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from presenter.outputs.web.ink import InkWriter, as_text
from presenter.outputs.web.store import Store
from presenter.typeset.artwork import VectorArtwork
from presenter.typeset.svg_source import load_svg


def ink_of(drawing: str) -> str:
    source = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">{drawing}</svg>'
    artwork = load_svg(source.encode())
    assert isinstance(artwork, VectorArtwork)
    elements = InkWriter(Store()).ink(lambda painter: artwork.paint(painter, QRectF(0, 0, 1234, 925.5)))
    return "".join(map(as_text, elements))


def test_a_drawing_without_lines_gets_none(qapp: QGuiApplication) -> None:
    assert 'stroke="#' not in ink_of('<rect width="2" height="1" fill="#336699"/>')


def test_a_black_line_of_a_drawing_stays(qapp: QGuiApplication) -> None:
    for black in (
        'stroke="black"',
        'stroke="#000"',
        'style="fill:none;stroke:#000000"',
        'stroke="rgb(0, 0, 0)"',
    ):
        assert 'stroke="#010101"' in ink_of(f'<path d="M0,0 L3,2" fill="none" {black}/>'), black


def test_a_line_of_another_colour_keeps_it(qapp: QGuiApplication) -> None:
    assert 'stroke="#000080"' in ink_of('<path d="M0,0 L3,2" fill="none" stroke="#000080"/>')


def test_a_small_drawing_is_enlarged_exactly(qapp: QGuiApplication) -> None:
    assert "matrix(308.5,0,0,308.5,0,0)" in ink_of('<rect width="2" height="1" fill="#336699"/>')


def test_black_lines_of_our_own_stay_where_they_are_meant(qapp: QGuiApplication) -> None:
    def paint(painter: QPainter) -> None:
        painter.setPen(QPen(QColor("black"), 3.0, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(0, 0, 40, 30)

    elements = InkWriter(Store()).ink(paint, black_lines=True)
    assert 'stroke="#000000"' in "".join(map(as_text, elements))


def test_a_picture_has_pixels_for_a_sharp_screen(qapp: QGuiApplication) -> None:
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    seen: list[float] = []

    def paint(painter: QPainter) -> None:
        seen.append(painter.deviceTransform().m11())
        painter.drawImage(QRectF(0, 0, 400, 300), image)

    (group,) = InkWriter(Store()).ink(paint)
    assert seen == [1.0, 2.0]
    assert group.get("transform") == "scale(0.5)"
