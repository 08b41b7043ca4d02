from __future__ import annotations

import importlib

from PySide6.QtGui import QImage

from presenter.about.icon_files import ICON_SIZES, icon_file


def rgba(image):
    image = image.convertedTo(QImage.Format.Format_RGBA8888)
    return image.constBits().tobytes()


def test_the_pictures_are_those_of_the_drawings(qapp):
    icons = importlib.import_module("icons")
    for size in ICON_SIZES:
        kept, drawn = rgba(QImage(str(icon_file(size)))), rgba(QImage.fromData(icons.drawn(size), "PNG"))
        # Another Qt may smooth an edge a little differently.
        far = sum(abs(one - other) > 16 for one, other in zip(kept, drawn, strict=True))
        assert far * 1000 <= len(kept), f"{size}: run packaging/icons.py"


def test_the_icon_for_windows_is_read_back_in_every_size(qapp, tmp_path):
    icons = importlib.import_module("icons")
    icon = tmp_path / "presenter.ico"
    assert icons.main([str(icon)]) == 0
    assert QImage(str(icon)).width() in icons.WINDOWS_SIZES
    assert int.from_bytes(icon.read_bytes()[4:6], "little") == len(icons.WINDOWS_SIZES)


def test_the_icon_for_macos_says_its_own_length(qapp, tmp_path):
    icons = importlib.import_module("icons")
    icon = tmp_path / "presenter.icns"
    assert icons.main([str(icon)]) == 0
    content = icon.read_bytes()
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8], "big") == len(content)
