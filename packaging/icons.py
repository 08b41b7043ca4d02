"""Draw the program's icon in every size that desktops ask for, from its drawings.

    python3 packaging/icons.py               the PNGs in presenter/about/icons, which lie in the repository
    python3 packaging/icons.py ICON.ico      for Windows
    python3 packaging/icons.py ICON.icns     for macOS

The small sizes have drawings of their own, whose edges lie on the pixels.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from presenter.about.icon_files import ICON_SIZES, icon_drawing, icon_file

WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The types of PNG entries in Apple's icon files, and how wide each is in pixels.
APPLE_TYPES = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
HAVE_A_DRAWING = (16, 24)


def main(arguments: Sequence[str]) -> int:
    """Write the file that is named; without one the PNGs."""
    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    if not arguments:
        for size in ICON_SIZES:
            icon_file(size).write_bytes(drawn(size))
    for name in arguments:
        path = Path(name)
        path.write_bytes(windows_icon() if path.suffix == ".ico" else apple_icon())
    del application
    return 0


def drawn(size: int) -> bytes:
    """Return the icon as a PNG file, `size` pixels wide and high."""
    drawing = icon_drawing(size if size in HAVE_A_DRAWING else None)
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # a format is bytes to the stubs
    return bytes(buffer.data().data())


def windows_icon() -> bytes:
    """Return an .ico file: a header, a row of 16 bytes for each picture, and the pictures as PNG."""
    pictures = [(size, drawn(size)) for size in WINDOWS_SIZES]
    offset = 6 + 16 * len(pictures)
    rows = b""
    for size, picture in pictures:
        # A width of 256 is written as 0; one plane, 32 bits for each pixel.
        rows += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + rows + b"".join(picture for _, picture in pictures)


def apple_icon() -> bytes:
    """Return an .icns file: each picture as PNG after its type and length, in big-endian numbers."""
    entries = b""
    for kind, size in APPLE_TYPES.items():
        picture = drawn(size)
        entries += kind.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
