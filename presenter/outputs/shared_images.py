"""Pictures that several parts of a PDF have, each once in the whole."""

from __future__ import annotations

from hashlib import blake2b
from typing import cast

from pypdf import PdfWriter
from pypdf.generic import IndirectObject, NameObject, StreamObject

from presenter.outputs.embedded_pages import images_of


def share_images(writer: PdfWriter) -> None:
    """Let pages that show the same picture lead to one, and leave the others out of the file."""
    known: dict[bytes, IndirectObject] = {}
    first_of: dict[int, IndirectObject] = {}
    for images, name in images_of(writer.pages):
        reference = images.raw_get(name)
        if isinstance(reference, IndirectObject):
            if reference.idnum not in first_of:
                image = cast(StreamObject, reference.get_object())
                first_of[reference.idnum] = known.setdefault(_digest(image), reference)
            images[NameObject(name)] = first_of[reference.idnum]
    for number, first in first_of.items():
        if first.idnum != number:
            writer._objects[number - 1] = None  # noqa: SLF001  (pypdf has no other)


def _digest(image: StreamObject) -> bytes:
    """Return what no two different pictures have, with what shines through them."""
    said = sorted(f"{key} {value}" for key, value in image.items() if key not in ("/SMask", "/Length"))
    mask = image.get("/SMask")
    of_mask = _digest(cast(StreamObject, mask.get_object())) if mask is not None else b""
    return blake2b(image._data + "\n".join(said).encode() + of_mask, digest_size=16).digest()  # noqa: SLF001
