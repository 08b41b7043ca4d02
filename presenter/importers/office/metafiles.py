"""Windows' metafiles of a deck, converted all at once when the first of them is asked for."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from presenter.importers.libreoffice import converted
from presenter.importers.office.picture_files import METAFILES, picture_suffix

MOST = 200
_BOX = re.compile(
    rb'class="BoundingBox"[^>]*? x="(-?[\d.]+)" y="(-?[\d.]+)" width="([\d.]+)" height="([\d.]+)"'
)
_SHEET = re.compile(rb'(<svg [^>]*?)width="[^"]*" height="[^"]*" viewBox="[^"]*"')


class Metafiles:
    """The metafiles of a deck as SVG, where LibreOffice is installed."""

    def __init__(self, contents: Iterable[bytes]) -> None:
        """Choose from the contents of a deck's files those that are metafiles."""
        found = {_name(content): content for content in contents if picture_suffix(content) in METAFILES}
        self._waiting = dict(list(found.items())[:MOST])
        self._drawn: dict[str, bytes] | None = None

    def __call__(self, content: bytes) -> bytes | None:
        """Return a metafile as SVG, None where it cannot be converted."""
        if self._drawn is None:
            self._drawn = converted(self._waiting, "svg")
        drawn = self._drawn.get(_name(content).partition(".")[0])
        return None if drawn is None else _trimmed(drawn)


def _trimmed(drawing: bytes) -> bytes:
    """Return a drawing without the empty sheet around it, which LibreOffice puts it on.

    It says of each shape what box that is in; all of them together are the drawing.
    """
    boxes = [tuple(map(float, found)) for found in _BOX.findall(drawing)]
    if not boxes:
        return drawing
    left, top = min(x for x, _, _, _ in boxes), min(y for _, y, _, _ in boxes)
    width = max(x + across for x, _, across, _ in boxes) - left
    height = max(y + down for _, y, _, down in boxes) - top
    if width <= 0 or height <= 0:
        return drawing
    size = f'width="{width / 100:.2f}mm" height="{height / 100:.2f}mm" '
    size += f'viewBox="{left:.0f} {top:.0f} {width:.0f} {height:.0f}"'
    return _SHEET.sub(lambda found: found[1] + size.encode(), drawing, count=1)


def _name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:24]}{picture_suffix(content)}"
