"""What several slides share: gradients, clips and pictures, each written once."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from presenter.dataclass import dataclass

JPEG_QUALITY = 88


@dataclass
class Store:
    """Names of what has been written, by content; `fresh` is what still has to be."""

    names: set[str] = field(default_factory=set)
    fresh: dict[str, str] = field(default_factory=dict)

    def add(self, definition: str, name: str) -> str:
        """Keep a definition, in which `name` stands for its id, and return its id."""
        identifier = "svg:" + hashlib.sha256(definition.encode()).hexdigest()[:16]
        if identifier not in self.names:
            self.names.add(identifier)
            self.fresh[identifier] = definition.replace(f'id="{name}"', f'id="{identifier}"', 1)
        return identifier

    def take(self) -> Mapping[str, str]:
        """Return what has been added since the last time, by its id."""
        taken, self.fresh = self.fresh, {}
        return taken


def as_store(definitions: Iterable[str]) -> str:
    """Return definitions as an SVG of no size; nothing where there are none."""
    content = "".join(definitions)
    if not content:
        return ""
    # Not hidden: browsers paint nothing with a gradient that stands in what is not displayed.
    return f'<svg class="store" width="0" height="0" aria-hidden="true"><defs>{content}</defs></svg>'


def smallest_picture(png: bytes) -> tuple[str, bytes]:
    """Return a picture's type and bytes: JPEG where that is smaller and nothing shines through."""
    image = QImage.fromData(png)
    if image.isNull() or (image.hasAlphaChannel() and not _is_opaque(image)):
        return "image/png", png
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    plain.save(buffer, "JPEG", JPEG_QUALITY)  # type: ignore[call-overload]  # PySide6's stubs ask for bytes
    jpeg = bytes(buffer.data().data())
    return ("image/jpeg", jpeg) if 0 < len(jpeg) < len(png) else ("image/png", png)


def data_address(kind: str, content: bytes) -> str:
    """Return an address that holds its content."""
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def _is_opaque(image: QImage) -> bool:
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    lines = (bytes(cast(memoryview, alpha.constScanLine(line))) for line in range(alpha.height()))
    return all(line.count(255, 0, alpha.width()) == alpha.width() for line in lines)
