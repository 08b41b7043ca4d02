"""Pictures: whole, within limits, and never from outside."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QPoint
from PySide6.QtGui import QColor, QImage

from presenter.typeset.artwork import Problem
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.picture_store import PictureStore

SQUARE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">'
    b'<rect width="100" height="50" fill="%s"/></svg>'
)


def pixels(width: int, height: int, colour: str = "red", kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(content.data())


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that claims a size and holds almost nothing."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    header = struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return b"\x89PNG\r\n\x1a\n" + header + struct.pack(">I", 1000) + b"IDAT" + bytes(40)


def turned_jpeg(width: int, height: int) -> bytes:
    """Return a photograph whose EXIF says that it is to be turned by a quarter."""
    content = pixels(width, height, kind="JPG")
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    exif = b"Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00" + entry + b"\x00\x00\x00\x00"
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]


def codes(page: Page) -> list[str]:
    return [finding.code for finding in page.findings]


def test_a_picture_keeps_its_shape(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "wide.png").write_bytes(pixels(800, 200))

    page = typeset("# Title\n\n![A bar](wide.png)")

    (picture,) = boxes_of(page, "picture")
    assert picture.rect.width() / picture.rect.height() == pytest.approx(4)
    assert codes(page) == []


def test_a_drawing_fills_the_room_and_a_small_picture_does_not(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")
    (tmp_path / "small.png").write_bytes(pixels(100, 50))

    (drawing,) = boxes_of(typeset("---\nlayout: picture\n---\n\n# T\n\n![A](drawing.svg)"), "picture")
    (small,) = boxes_of(typeset("---\nlayout: picture\n---\n\n# T\n\n![A](small.png)"), "picture")

    assert drawing.rect.width() > 1000
    assert small.rect.width() < 200


@pytest.mark.parametrize(
    ("width", "expected"), [("width=50%", 692), ("width=300", 300), ("width=300px", 300)]
)
def test_an_author_says_how_wide_a_picture_is(
    typeset: Callable[..., Page],
    boxes_of: Callable[..., list[Standing]],
    tmp_path: Path,
    width: str,
    expected: float,
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")

    (picture,) = boxes_of(typeset(f"# T\n\n![A](drawing.svg){{{width}}}"), "picture")

    assert picture.rect.width() == pytest.approx(expected, abs=1)


def test_pictures_give_way_before_the_text_shrinks(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")
    lines = "\n".join(f"- line {number}" for number in range(5))

    (alone,) = boxes_of(typeset("# T\n\n![A](drawing.svg)"), "picture")
    crowded = typeset(f"# T\n\n{lines}\n\n![A](drawing.svg)")

    (picture,) = boxes_of(crowded, "picture")
    assert picture.rect.height() < alone.rect.height() * 0.85
    assert boxes_of(crowded, "item")[0].rect.height() == pytest.approx(36 * 1.34)
    assert codes(crowded) == []


def test_a_picture_has_a_version_for_each_language(
    typeset: Callable[..., Page],
    painted: Callable[..., QImage],
    boxes_of: Callable[..., list[Standing]],
    tmp_path: Path,
) -> None:
    (tmp_path / "office.svg").write_bytes(SQUARE % b"red")
    (tmp_path / "office.es.svg").write_bytes(SQUARE % b"lime")

    for language, colour in (("en", "#ff0000"), ("es", "#00ff00")):
        page = typeset("# T\n\n![The office](office.svg)", language)
        (picture,) = boxes_of(page, "picture")
        assert painted(page).pixelColor(picture.rect.center().toPoint()).name() == colour


def test_a_photograph_is_turned_upright(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(turned_jpeg(300, 200))

    (picture,) = boxes_of(typeset("# T\n\n![A](photo.jpg)"), "picture")

    assert picture.rect.height() > picture.rect.width()


def test_a_picture_too_large_to_decode_is_refused(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "bomb.png").write_bytes(png_header(50_000, 50_000))

    page = typeset("# T\n\n![What it was](bomb.png)")

    assert codes(page) == ["picture-too-large"]
    assert "50000" in page.findings[0].render()
    (placeholder,) = boxes_of(page, "placeholder")
    assert placeholder.rect.width() > 300


def test_a_large_picture_is_decoded_no_larger_than_a_screen(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    path.write_bytes(pixels(6000, 3000))

    artwork = PictureStore().load(path)

    assert not isinstance(artwork, Problem)
    assert artwork.bytes_held < 2600 * 1600 * 4
    assert artwork.size.width() == 6000


@pytest.mark.qt_log_ignore("libpng")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cut.png", pixels(64, 64)[:60]),
        ("empty.png", b""),
        ("text.png", b"not a picture"),
        ("drawing.png", SQUARE % b"red"),
        ("broken.svg", b"<svg><rect></svg>"),
        ("other.svg", b"<html></html>"),
        ("binary.svg", bytes(range(256))),
    ],
)
def test_a_broken_picture_leaves_its_description_and_a_finding(
    typeset: Callable[..., Page],
    lines_of: Callable[..., list[str]],
    tmp_path: Path,
    name: str,
    content: bytes,
) -> None:
    (tmp_path / name).write_bytes(content)

    page = typeset(f"# T\n\n![What it was]({name})")

    assert codes(page) == ["unreadable-picture"]
    assert page.findings[0].excerpt == name
    assert lines_of(page, "alt") == ["What it was"]


def test_a_missing_picture_leaves_its_description(
    typeset: Callable[..., Page], lines_of: Callable[..., list[str]]
) -> None:
    page = typeset("# T\n\n![What it was](nowhere.png)", "es")

    assert lines_of(page, "alt") == ["WHAT IT WAS"]


def test_a_broken_pdf_leaves_its_description_and_a_finding(
    typeset: Callable[..., Page], lines_of: Callable[..., list[str]], tmp_path: Path
) -> None:
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4")

    page = typeset("# T\n\n![A page](paper.pdf)")

    assert codes(page) == ["unreadable-picture"]
    assert lines_of(page, "alt") == ["A page"]


def test_pictures_of_one_line_stand_side_by_side_at_one_height(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "wide.png").write_bytes(pixels(800, 400))
    (tmp_path / "tall.png").write_bytes(pixels(400, 800))

    page = typeset('# T\n\n![A](wide.png "The wide one") ![B](tall.png) ![C](gone.png)\n\n![D](wide.png)')

    first, second, below = boxes_of(page, "picture")
    (missing,) = boxes_of(page, "placeholder")
    assert first.rect.top() == second.rect.top() == missing.rect.top()
    assert first.rect.height() == pytest.approx(second.rect.height())
    assert first.rect.right() < second.rect.left() < second.rect.right() < missing.rect.left()
    assert below.rect.top() > first.rect.bottom()
    assert all(box.rect.right() <= 1600 for box in boxes_of(page, "figure"))


@pytest.mark.parametrize("languages", ["en", "both"])
def test_pictures_of_one_line_stay_together_in_the_layout_of_a_picture(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path, languages: str
) -> None:
    (tmp_path / "wide.png").write_bytes(pixels(800, 400))
    settings = "languages: both\n" if languages == "both" else ""

    page = typeset(f"---\nlayout: picture\n{settings}---\n\n# T\n\n![A](wide.png) ![B](wide.png)\n\n- words")

    first, second = boxes_of(page, "picture")[:2]
    assert first.rect.top() == second.rect.top()
    assert first.rect.right() < second.rect.left()


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (".left", "left"), (".center", "center"), (".right", "right"),
        ("align=left", "left"), ("align=center", "center"), ("align=right", "right"),
    ],
)  # fmt: skip
def test_a_picture_stands_where_its_author_wants_it(
    typeset: Callable[..., Page],
    boxes_of: Callable[..., list[Standing]],
    tmp_path: Path,
    attributes: str,
    expected: str,
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")

    page = typeset(f"# T\n\n![A](drawing.svg){{width=40% {attributes}}}")

    (picture,), (figure,) = boxes_of(page, "picture"), boxes_of(page, "figure")
    before = picture.rect.left() - figure.rect.left()
    after = figure.rect.right() - picture.rect.right()
    assert {"left": before == 0, "center": before == pytest.approx(after), "right": after == 0}[expected]


def test_a_picture_can_be_cut_to_a_place(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")

    (strip,) = boxes_of(typeset("# T\n\n![A](drawing.svg){fit=cover width=600 height=100}"), "picture")

    assert (strip.rect.width(), strip.rect.height()) == (600, 100)


def test_a_picture_has_the_corners_that_its_author_wants(
    typeset: Callable[..., Page],
    painted: Callable[..., QImage],
    boxes_of: Callable[..., list[Standing]],
    tmp_path: Path,
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")

    def corner_is_red(attributes: str) -> bool:
        page = typeset(f"# T\n\n![A](drawing.svg){{{attributes}}}")
        (picture,) = boxes_of(page, "picture")
        return painted(page).pixelColor((picture.rect.topLeft().toPoint()) + QPoint(5, 5)).name() == "#ff0000"

    assert corner_is_red("corner=0")
    assert not corner_is_red(".rounded")
    assert not corner_is_red("corner=40")
    assert not corner_is_red(".circle")


def test_a_round_picture_is_as_high_as_wide(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "drawing.svg").write_bytes(SQUARE % b"red")

    (picture,) = boxes_of(typeset("# T\n\n![A](drawing.svg){.circle}"), "picture")

    assert picture.rect.width() == picture.rect.height()


def test_pictures_come_step_by_step(
    typeset: Callable[..., Page], boxes_of: Callable[..., list[Standing]], tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_bytes(pixels(100, 100))

    page = typeset("# T\n\n::: incremental\n![A](a.png) ![B](a.png)\n\n![C](a.png)\n:::")

    assert [picture.step for picture in boxes_of(page, "picture")] == [1, 2, 3]


def test_what_cannot_be_shown_is_looked_at_once(tmp_path: Path) -> None:
    path, store = tmp_path / "cut.png", PictureStore()
    path.write_bytes(pixels(64, 64)[:60])

    first = store.load(path)
    assert isinstance(first, Problem)
    assert "its end is missing" in str(first.message)
    assert store.load(path) is first

    path.write_bytes(pixels(64, 64))
    assert not isinstance(store.load(path), Problem)


def test_only_so_many_pictures_are_kept(tmp_path: Path) -> None:
    store = PictureStore(most_bytes=3 * 100 * 100 * 4)
    for number in range(8):
        path = tmp_path / f"{number}.png"
        path.write_bytes(pixels(100, 100))
        store.load(path)

    assert store.bytes_held <= 3 * 100 * 100 * 4
