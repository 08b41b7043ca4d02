from __future__ import annotations

import struct

import pytest

from presenter.about.icon_files import ICON_SIZES, icon_drawing, icon_file, symbolic_icon


@pytest.mark.parametrize("size", ICON_SIZES)
def test_each_picture_is_as_wide_and_as_high_as_its_name_says(size):
    header = icon_file(size).read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", header[16:]) == (size, size)


@pytest.mark.parametrize("drawing", [icon_drawing(), icon_drawing(16), icon_drawing(24), symbolic_icon()])
def test_each_drawing_is_square_and_there(drawing):
    text = drawing.read_text(encoding="utf-8")
    assert text.startswith("<svg ")
    assert 'viewBox="0 0 128 128"' in text or 'viewBox="0 0 24 24"' in text or 'viewBox="0 0 16 16"' in text
