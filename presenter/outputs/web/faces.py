"""The bundled fonts that a document needs, within it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtGui import QRawFont

from presenter.dataclass import dataclass
from presenter.outputs.web.ink import Face
from presenter.outputs.web.store import data_address
from presenter.typeset.fonts import FOLDER

ITALIC = 1  # bit 0 of fsSelection in the table OS/2, as OpenType has it


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    face: Face


def font_rules(used: Iterable[Face]) -> Iterator[str]:
    """Yield a CSS rule for each bundled font that the words are set in; the system's own are not taken along.

    A font goes in whole and unchanged: what the Open Font License asks of changed ones is then no concern.
    """
    files = [_File(path, _face(path)) for path in sorted(FOLDER.glob("*.[ot]tf"))]
    needed = {found for face in used if (found := _nearest(face, files)) is not None}
    for file in sorted(needed, key=_place):
        style = "italic" if file.face.italic else "normal"
        address = data_address("font/ttf", file.path.read_bytes())
        yield (
            f"@font-face{{font-family:'{file.face.family}';font-weight:{file.face.weight};"
            f"font-style:{style};src:url({address})}}\n"
        )


def _place(file: _File) -> Path:
    return file.path


def _face(path: Path) -> Face:
    font = QRawFont(str(path), 16.0)
    table = bytes(font.fontTable("OS/2").data())
    weight, selection = int.from_bytes(table[4:6], "big"), int.from_bytes(table[62:64], "big")
    return Face(font.familyName(), weight or 400, bool(selection & ITALIC))


def _nearest(face: Face, files: Iterable[_File]) -> _File | None:
    """Return the file of a family that is nearest in slope, then in weight."""
    candidates = [file for file in files if file.face.family == face.family]
    if not candidates:
        return None
    return min(
        candidates,
        key=lambda file: (
            file.face.italic != face.italic,
            abs(file.face.weight - face.weight),
            file.face.weight,
        ),
    )
