"""Drawings from strangers are shown without what reaches out of them."""

from __future__ import annotations

import zlib
from base64 import b64encode
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPdfWriter

from presenter.typeset.artwork import Problem, VectorArtwork
from presenter.typeset.svg_source import load_svg

RED, BLUE = "#ff0000", "#0000ff"


@pytest.fixture
def red_picture(qapp: QGuiApplication, tmp_path: Path) -> Path:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    path = tmp_path / "secret.png"
    image.save(str(path))
    return path


def drawing(inside: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        ' viewBox="0 0 10 10">'
        f'<rect width="10" height="10" fill="{BLUE}"/>{inside}</svg>'
    ).encode()


def middle(artwork: VectorArtwork | Problem) -> str:
    assert isinstance(artwork, VectorArtwork)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    artwork.paint(painter, QRectF(0, 0, 10, 10))
    painter.end()
    return image.pixelColor(5, 5).name()


@pytest.mark.parametrize("attribute", ["href", "xlink:href"])
@pytest.mark.parametrize(
    "form", ["{path}", "file://{path}", "  {path}", "{name}", "data:image/svg+xml,{path}"]
)
def test_an_image_outside_of_the_drawing_is_never_opened(
    red_picture: Path, attribute: str, form: str
) -> None:
    address = form.format(path=red_picture, name=red_picture.name)

    artwork = load_svg(drawing(f'<image {attribute}="{address}" width="10" height="10"/>'))

    assert middle(artwork) == BLUE
    assert artwork.problem is not None
    assert artwork.problem.code == "unsafe-picture"


def test_qt_alone_would_have_opened_it(red_picture: Path) -> None:
    from PySide6.QtSvg import QSvgRenderer

    content = drawing(f'<image xlink:href="{red_picture}" width="10" height="10"/>')
    renderer = QSvgRenderer(QByteArray(content))

    assert middle(VectorArtwork(renderer, renderer.viewBoxF().size(), 0)) == RED


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="10" height="10" fill="url(file:///etc/passwd#a)"/>',
        '<rect width="10" height="10" style="fill: url(\'http://example.org/a.svg#b\')"/>',
        '<style>@import "http://example.org/a.css";</style>',
        '<style>@im<!-- -->port "http://example.org/a.css";</style>',
        "<style>rect { fill: u<![CDATA[rl(http://example.org/a.svg)]]> }</style>",
        '<use href="other.svg#part"/>',
    ],
)
def test_styles_that_reach_out_are_left_out(qapp: QGuiApplication, inside: str) -> None:
    artwork = load_svg(drawing(inside))

    assert isinstance(artwork, VectorArtwork)
    assert artwork.problem is not None


def test_what_a_drawing_holds_itself_is_shown(qapp: QGuiApplication) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    address = "data:image/png;base64," + b64encode(content.data()).decode()

    artwork = load_svg(drawing(f'<image xlink:href="{address}" width="10" height="10"/>'))

    assert middle(artwork) == RED
    assert artwork.problem is None


def test_parts_of_the_same_drawing_may_be_used(qapp: QGuiApplication) -> None:
    inside = f'<defs><rect id="a" width="10" height="10" fill="{RED}"/></defs><use xlink:href="#a"/>'

    artwork = load_svg(drawing(inside))

    assert middle(artwork) == RED
    assert artwork.problem is None


def written(artwork: VectorArtwork | Problem) -> bytes:
    """Return what a drawing adds to a PDF."""
    assert isinstance(artwork, VectorArtwork)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QPdfWriter(buffer)
    painter = QPainter(paper)
    artwork.paint(painter, QRectF(0, 0, 1000, 1000))
    painter.end()
    contents = PdfReader(BytesIO(buffer.data().data())).pages[0].get_contents()
    return contents.get_data() if contents is not None else b""


@pytest.mark.parametrize(
    ("inside", "is_stroked"),
    [
        ('<path d="M0 0 L5 0 L5 5 Z"/>', False),
        ('<g style="stroke: none"><path style="fill:red" d="M0 0 L5 0 L5 5 Z"/></g>', False),
        ('<path stroke-width="2" style=" " d="M0 0 L5 0 L5 5 Z"/>', False),
        ('<path stroke="red" d="M0 0 L5 0 L5 5 Z"/>', True),
        ('<g style="stroke:red"><path d="M0 0 L5 0 L5 5 Z"/></g>', True),
        ('<style>path {stroke: red}</style><path d="M0 0 L5 0 L5 5 Z"/>', True),
        ('<defs><path id="a" d="M0 0 L5 0 L5 5 Z"/></defs><use xlink:href="#a" stroke="red"/>', True),
    ],
)
def test_a_shape_has_a_line_in_a_pdf_where_it_has_one(
    qapp: QGuiApplication, inside: str, is_stroked: bool
) -> None:
    # Qt writes a line that is not there as the outline of one.
    contents = written(load_svg(drawing(inside)))

    assert contents.count(b" m\n") == 1
    assert (b"\nB" in contents) is is_stroked


def test_entities_are_refused() -> None:
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    content = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{lines}]><svg>&a11;</svg>'.encode()

    problem = load_svg(content)

    assert isinstance(problem, Problem)
    assert problem.code == "unsafe-picture"


@pytest.mark.parametrize(
    ("before", "code"),
    [
        ('<!DOCTYPE svg SYSTEM "http://example.org/a.dtd">', "unsafe-picture"),
        ('<?xml-stylesheet href="http://example.org/a.css"?>', "unsafe-picture"),
        (
            '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
            "",
        ),
        ("<?other program?>", ""),
    ],
)
def test_what_a_drawing_would_have_fetched_is_told_but_for_what_every_program_writes(
    qapp: QGuiApplication, before: str, code: str
) -> None:
    artwork = load_svg(before.encode() + b'<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>')

    assert isinstance(artwork, VectorArtwork)
    assert (artwork.problem.code if artwork.problem else "") == code


def test_a_drawing_of_too_many_parts_is_refused() -> None:
    problem = load_svg(b"<svg>" + b"<g/>" * 100_001 + b"</svg>")

    assert isinstance(problem, Problem)
    assert problem.code == "picture-too-large"


@pytest.mark.parametrize("content", [b"", b"<svg", b"\xff\xfe<\x00s\x00", b"<svg/>"])
def test_what_is_no_drawing_is_a_problem(qapp: QGuiApplication, content: bytes) -> None:
    problem = load_svg(content)

    assert isinstance(problem, Problem)
    assert problem.code == "unreadable-picture"


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<script>alert(1)</script>", "a program"),
        ('<rect width="1" height="1" onload="alert(1)"/>', "a program"),
        ('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>', "HTML"),
    ],
)  # fmt: skip
def test_what_is_not_a_drawing_in_a_drawing_is_left_out_and_told(inside: str, words: str) -> None:
    artwork = load_svg(drawing(inside))

    assert middle(artwork) == BLUE
    assert artwork.problem is not None
    assert (artwork.problem.code, words in str(artwork.problem.message)) == ("unsafe-picture", True)


def used_again_and_again(times: int) -> str:
    """Return groups that each use the one before ten times."""
    groups = ""
    for index in range(1, times):
        uses = f'<use href="#g{index - 1}"/>' * 10
        groups += f'<g id="g{index}">{uses}</g>'
    return f'<defs><g id="g0"><rect width="1" height="1"/></g>{groups}</defs><use href="#g{times - 1}"/>'


def styled_again_and_again(times: int) -> str:
    """Return patterns that are filled with the one before ten times, as a style sheet says."""
    rules, patterns = "", '<pattern id="p0"><rect width="1" height="1"/></pattern>'
    for index in range(1, times):
        rules += f".a{index} {{ fill: url(#p{index - 1}) }}"
        patterns += f'<pattern id="p{index}">' + f'<path class="b a{index}"/>' * 10 + "</pattern>"
    return f'{patterns}<rect class="a{times - 1}"/><style>{rules}</style>'


@pytest.mark.parametrize(
    "inside",
    [
        used_again_and_again(9),
        '<filter id="f">' + '<feGaussianBlur stdDeviation="9"/>' * 300 + '</filter><g filter="url(#f)"/>',
        '<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>' + '<g filter="url( \'#f\' )"/>' * 300,
        "<g>" * 9_000 + "</g>" * 9_000,
        "<rect/>" * 200_000,
        styled_again_and_again(9),
        '<g id="a">' * 25 + used_again_and_again(9) + "</g>" * 25,
        '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter>'
        + '<rect width="10" height="10" filter="url(#f)"/>' * 60,
    ],
    ids=["uses", "filters", "filtered", "nested", "many", "styles", "within", "blurred"],
)  # fmt: skip
def test_a_drawing_that_would_take_for_ever_is_refused(inside: str) -> None:
    problem = load_svg(drawing(inside))

    assert isinstance(problem, Problem)
    assert problem.code == "picture-too-large"


def test_what_is_used_a_few_times_is_drawn() -> None:
    assert middle(load_svg(drawing(used_again_and_again(3)))) == BLUE


def test_styles_that_use_few_parts_are_drawn(qapp: QGuiApplication) -> None:
    gradients = "".join(
        f'<linearGradient id="g{index}"><stop stop-color="{RED}"/></linearGradient>' for index in range(100)
    )
    rules = "".join(f".c{index}{{fill:url(#g{index})}}" for index in range(100))
    shapes = "".join(f'<rect class="c{index % 100}" width="10" height="10"/>' for index in range(2_000))

    artwork = load_svg(drawing(f"<defs><style>{rules}</style>{gradients}</defs>{shapes}"))

    assert middle(artwork) == RED
    assert artwork.problem is None


def test_a_style_sheet_loses_only_what_reaches_out(qapp: QGuiApplication) -> None:
    rules = "@import url(http://example.org/a.css); @font-face { src: url(data:font/woff2,AA) }"

    style = f"<style>{rules} .a {{ fill: {RED} }}</style>"

    artwork = load_svg(drawing(f'{style}<rect class="a" width="9" height="9"/>'))

    assert middle(artwork) == RED
    assert artwork.problem is not None


def test_what_leads_somewhere_else_is_still_drawn(qapp: QGuiApplication) -> None:
    shape = f'<rect width="10" height="10" fill="{RED}"/>'

    artwork = load_svg(drawing(f'<a xlink:href="https://example.org/">{shape}</a>'))

    assert middle(artwork) == RED
    assert artwork.problem is None


def embedded(width: int, height: int, count: int) -> str:
    """Return images that each hold the beginning of a PNG of this size."""
    header = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x06\0\0\0"
    content = header + zlib.crc32(header[12:]).to_bytes(4) + b"\0\0\0\1IDAT"
    address = "data:image/png;base64," + b64encode(content).decode()
    return f'<image href="{address}" width="10" height="10"/>' * count


@pytest.mark.parametrize(("size", "count"), [(50_000, 1), (5_000, 3)])
def test_a_drawing_holds_no_more_pixels_than_a_picture_may(size: int, count: int) -> None:
    problem = load_svg(drawing(embedded(size, size, count)))

    assert isinstance(problem, Problem)
    assert problem.code == "picture-too-large"


def test_a_picture_in_a_drawing_that_cannot_be_read_is_left_out_and_told(qapp: QGuiApplication) -> None:
    artwork = load_svg(drawing('<image href="data:image/png;base64,AAAA" width="10" height="10"/>'))

    assert middle(artwork) == BLUE
    assert artwork.problem is not None
    assert "cannot be read" in str(artwork.problem.message)


@pytest.mark.parametrize(("groups", "is_shown"), [(30, True), (31, False)])
def test_what_is_nested_too_deep_for_qt_is_told(qapp: QGuiApplication, groups: int, is_shown: bool) -> None:
    shape = f'<rect width="10" height="10" fill="{RED}"/>'

    artwork = load_svg(drawing("<g>" * groups + shape + "</g>" * groups))

    assert middle(artwork) == (RED if is_shown else BLUE)
    assert (artwork.problem is None) == is_shown


@pytest.mark.qt_log_ignore(".")
@pytest.mark.parametrize(
    "inside",
    [
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    ],
)
def test_what_uses_itself_is_refused(inside: str) -> None:
    assert isinstance(load_svg(drawing(inside)), Problem)


@pytest.mark.qt_log_ignore(".")
@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M-1e30 0 L1e30 1e30 L1e38 -1e38z" stroke="red" stroke-width="1e20"/>',
        '<path d="M0 0H1e9" stroke="red" stroke-dasharray="0.001"/>',
        '<rect width="nan" height="inf" x="1e999"/>',
        '<filter id="f" width="5000%"><feGaussianBlur stdDeviation="1e9"/></filter><g filter="url(#f)"/>',
        '<mask id="m"><rect width="1e7" height="1e7"/></mask><rect width="1" height="1" mask="url(#m)"/>',
        '<text font-size="1e7">' + "x" * 50_000 + "</text>",
        '<image width="9" height="9" href="data:image/png;base64,iVBORw0KGgo="/>',
    ],
    ids=["coordinates", "dashes", "no-numbers", "filter", "mask", "text", "image"],
)  # fmt: skip
def test_measures_beyond_measure_do_no_harm(inside: str) -> None:
    artwork = load_svg(drawing(inside))

    assert isinstance(artwork, VectorArtwork)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    artwork.paint(painter, QRectF(0, 0, 10, 10))
    painter.end()


@pytest.mark.parametrize("box", ["0 0 1e30 1e-30", "0 0 1000000 1", "0 0 0 0"])
def test_a_drawing_has_a_shape(qapp: QGuiApplication, box: str) -> None:
    content = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="0" height="0"/>'.encode()
    assert isinstance(load_svg(content), Problem)
