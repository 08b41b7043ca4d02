"""Gradients that fade away, as Qt means them and does not write them."""

from __future__ import annotations

import re
from typing import cast

from pypdf import PageObject, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject
from PySide6.QtGui import QTransform

_FIRST_MATRIX = re.compile(rb"\s+".join([rb"(-?[\d.]+)"] * 6) + rb"\s+cm\b")
_FADING = re.compile(rb"(/Pat\d+)\s+scn\s+(/GState\d+)\s+gs\b")


def mend_masks(writer: PdfWriter) -> None:
    """Let what fades away do so, where it should.

    Qt draws in grey how opaque each place is, but lets the opacity of that drawing count, which is 1
    everywhere, not its grey: a scrim hides the picture under it. And it draws that grey in the measures of
    the gradient, not in those of the page (ISO 32000-2, §8.7.3.1 and §11.6.5.2).
    """
    for page in writer.pages:
        contents = page.get_contents()
        if contents is not None:
            _mend(page, contents.get_data())


def _mend(page: PageObject, content: bytes) -> None:
    first = _FIRST_MATRIX.search(content)
    if first is None:
        return
    to_page, _ = _matrix([float(number) for number in first.groups()]).inverted()
    for pattern_name, state_name in set(_FADING.findall(content)):
        mask = _resource(page, "/ExtGState", state_name).get("/SMask")
        pattern = _resource(page, "/Pattern", pattern_name)
        if not isinstance(mask, DictionaryObject) or mask.get("/S") != "/Alpha" or "/Matrix" not in pattern:
            continue
        placed = _matrix([float(number) for number in cast(list[float], pattern["/Matrix"])]) * to_page
        drawing = cast(StreamObject, mask["/G"])
        drawing.set_data(_written(placed) + drawing.get_data())
        group = cast(DictionaryObject, drawing["/Group"])
        group[NameObject("/CS")] = NameObject("/DeviceGray")
        mask[NameObject("/S")] = NameObject("/Luminosity")


def _resource(page: PageObject, kind: str, name: bytes) -> DictionaryObject:
    resources = cast(DictionaryObject, page["/Resources"])
    return cast(DictionaryObject, cast(DictionaryObject, resources[kind])[name.decode("ascii")])


def _matrix(numbers: list[float]) -> QTransform:
    return QTransform(*numbers)


def _written(matrix: QTransform) -> bytes:
    numbers = (matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22(), matrix.dx(), matrix.dy())
    return (" ".join(f"{number:.6f}" for number in numbers) + " cm\n").encode("ascii")
