"""Pictures of pixels as cameras, printers and painters leave them."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QColor, QColorSpace, QImage, QPainter

from presenter.errors import Severity
from presenter.typeset.artwork import PixelArtwork, Problem
from presenter.typeset.page import Page
from presenter.typeset.picture_store import PictureStore

# What is at the top and at the left, once a picture of each orientation is upright (Exif 2.32, tag 274).
UPRIGHT = {
    1: ("red", "lime"), 2: ("lime", "red"), 3: ("blue", "yellow"), 4: ("yellow", "blue"),
    5: ("red", "yellow"), 6: ("yellow", "red"), 7: ("blue", "lime"), 8: ("lime", "blue"),
}  # fmt: skip
# Two frames of one pixel each (GIF89a).
TWO_FRAMES = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\xff\x00"
    + (b"\x21\xf9\x04\x04\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00") * 2
    + b";"
)


def encoded(image: QImage, kind: str) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 100)
    return bytes(content.data())


def four_colours(width: int = 64, height: int = 48) -> QImage:
    """Return a picture: red and lime above, yellow and blue below."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    half_width, half_height = width // 2, height // 2
    for x, y, colour in ((0, 0, "red"), (1, 0, "lime"), (0, 1, "yellow"), (1, 1, "blue")):
        painter.fillRect(x * half_width, y * half_height, half_width, half_height, QColor(colour))
    painter.end()
    return image


def turned(orientation: int) -> bytes:
    """Return a photograph with an orientation in its EXIF."""
    content = encoded(four_colours(), "JPG")
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00" + entry + b"\x00\x00\x00\x00"
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]


def load(path: Path) -> PixelArtwork:
    artwork = PictureStore().load(path)
    assert isinstance(artwork, PixelArtwork)
    return artwork


def near(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    pairs = zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[arg-type]
    return all(abs(one - other) < 30 for one, other in pairs)


@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_photograph_is_upright_however_the_camera_was_held(tmp_path: Path, orientation: int) -> None:
    (tmp_path / "photo.jpg").write_bytes(turned(orientation))

    artwork = load(tmp_path / "photo.jpg")

    image, (left, right) = artwork.image, UPRIGHT[orientation]
    shape = (48, 64) if orientation > 4 else (64, 48)
    assert (image.width(), image.height()) == shape
    assert (artwork.size.width(), artwork.size.height()) == shape
    assert near(image.pixelColor(8, 8), left)
    assert near(image.pixelColor(image.width() - 8, 8), right)


def test_colours_of_another_space_become_those_of_a_screen(tmp_path: Path) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    (tmp_path / "wide.png").write_bytes(encoded(image, "PNG"))
    plain = QImage(8, 8, QImage.Format.Format_RGB32)
    plain.fill(QColor(120, 160, 120))
    plain.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    (tmp_path / "p3.png").write_bytes(encoded(plain, "PNG"))

    assert load(tmp_path / "wide.png").image.pixelColor(4, 4).name() == "#00ff00"
    softened = load(tmp_path / "p3.png").image.pixelColor(4, 4)
    assert softened.red() < 116
    assert softened.green() == pytest.approx(161, abs=2)


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (QImage.Format.Format_RGBA64, QImage.Format.Format_ARGB32_Premultiplied),
        (QImage.Format.Format_RGBX64, QImage.Format.Format_RGB32),
        (QImage.Format.Format_Grayscale16, QImage.Format.Format_RGB32),
        (QImage.Format.Format_Mono, QImage.Format.Format_RGB32),
    ],
)
def test_deep_and_shallow_pixels_become_those_of_a_screen(
    tmp_path: Path, kind: QImage.Format, shown: QImage.Format
) -> None:
    (tmp_path / "deep.png").write_bytes(encoded(four_colours().convertToFormat(kind), "PNG"))

    assert load(tmp_path / "deep.png").image.format() is shown


def test_grey_that_fades_away_keeps_doing_so(tmp_path: Path) -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    image.fill(QColor(90, 90, 90, 120))
    (tmp_path / "veil.png").write_bytes(encoded(image, "PNG"))

    assert load(tmp_path / "veil.png").image.pixelColor(4, 4).alpha() == 120


def test_a_jpeg_for_printers_is_shown_in_colour(tmp_path: Path) -> None:
    inks = QImage(16, 16, QImage.Format.Format_CMYK8888)
    inks.fill(0)
    for y in range(16):
        inks.scanLine(y)[:] = bytes((0, 255, 255, 0)) * 16  # magenta and yellow
    (tmp_path / "print.jpg").write_bytes(encoded(inks, "JPG"))

    colour = load(tmp_path / "print.jpg").image.pixelColor(8, 8)

    assert colour.red() > 180
    assert max(colour.green(), colour.blue()) < 90


def test_of_a_moving_picture_the_first_frame_is_shown(typeset: Callable[..., Page], tmp_path: Path) -> None:
    (tmp_path / "moving.gif").write_bytes(TWO_FRAMES)

    page = typeset("# T\n\n![It moves](moving.gif)")

    assert [(finding.code, finding.severity) for finding in page.findings] == [
        ("still-picture", Severity.INFO)
    ]


def test_a_large_screen_gets_more_pixels_of_a_photograph_and_a_small_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(encoded(four_colours(4000, 3000), "JPG"))
    store = PictureStore()
    artwork = store.load(path)
    assert isinstance(artwork, PixelArtwork)

    for width, expected in ((1600, 0), (3200, 3200 * 2400 * 4)):
        image = QImage(width, width * 3 // 4, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        artwork.paint(painter, QRectF(image.rect()))
        painter.end()
        assert store._renderings.bytes_held == expected
        assert near(image.pixelColor(width // 4, width // 4), "red")


def test_a_photograph_that_has_changed_since_is_not_mixed_with_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(encoded(four_colours(3000, 3000), "JPG"))
    artwork = load(path)
    path.write_bytes(b"")

    image = QImage(3000, 3000, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    artwork.paint(painter, QRectF(image.rect()))
    painter.end()

    assert near(image.pixelColor(100, 100), "red")


def test_a_picture_whose_pixels_have_gone_is_decoded_again_though_its_file_is_gone(tmp_path: Path) -> None:
    store, names = PictureStore(), ("one.jpg", "two.jpg")
    for name in names:
        (tmp_path / name).write_bytes(encoded(four_colours(2000, 1400), "JPG"))
    first, _ = (store.load(tmp_path / name) for name in names)
    assert isinstance(first, PixelArtwork)
    before = first.image.copy()
    _ = store.load(tmp_path / "two.jpg").image
    assert store.bytes_held > 2 * before.sizeInBytes()
    store.rest()
    assert store.bytes_held < 2 * before.sizeInBytes()
    for name in names:
        (tmp_path / name).unlink()

    assert first.image == before


def test_a_folder_of_that_name_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()

    problem = PictureStore().load(tmp_path / "folder.png")

    assert isinstance(problem, Problem)
    assert problem.code == "unreadable-picture"


@pytest.mark.qt_log_ignore("Corrupt JPEG")
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_of_a_photograph_without_its_end_what_there_is_is_shown(
    typeset: Callable[..., Page], tmp_path: Path, share: float
) -> None:
    content = encoded(four_colours(640, 480), "JPG")
    (tmp_path / "cut.jpg").write_bytes(content[: int(len(content) * share)])
    # Whatever a camera puts behind the end does no harm.
    (tmp_path / "whole.jpg").write_bytes(turned(6) + b"a film, perhaps")

    page = typeset("# T\n\n![A](cut.jpg)\n\n![B](whole.jpg)")

    assert [(one.code, one.severity, one.excerpt) for one in page.findings] == [
        ("unreadable-picture", Severity.WARNING, "cut.jpg")
    ]
    assert near(load(tmp_path / "cut.jpg").image.pixelColor(8, 8), "red")


@pytest.mark.qt_log_ignore("libpng|allocation limit")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wide.gif", b"GIF89a\xff\xff\xff\xff\x80\x00\x00" + TWO_FRAMES[13:]),
        ("large.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 99, 0, 54, 40, 50_000, 50_000, 1, 24, *[0] * 6)),
        ("large.webp", b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff" * 6 + bytes(8)),
    ],
)  # fmt: skip
def test_a_picture_that_claims_to_be_enormous_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)

    problem = PictureStore().load(tmp_path / name)

    assert isinstance(problem, Problem)
    assert problem.code in {"picture-too-large", "unreadable-picture"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_took_the_place_of_a_picture_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")

    assert isinstance(PictureStore().load(tmp_path / "pipe.png"), Problem)
