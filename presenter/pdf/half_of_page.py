"""A page of a PDF without what stands on its other half, which nobody is to read who is not shown it.

A half that is cut off is still in the file: its words can be searched, copied and read aloud. So whatever
stands on it alone is taken out of the page; the rest stays as it is.
"""

from __future__ import annotations

from typing import TypeAlias

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ContentStream,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    RectangleObject,
    StreamObject,
)

from presenter.pdf.drawn_content import DrawnContent, UnsureError, corners_of, numbers
from presenter.pdf.half import Half
from presenter.pdf.page_drawing import entry
from presenter.pdf.page_shape import Matrix, box_for_half, page_box, then, to_unit_square

Sieved: TypeAlias = tuple[bytes, DictionaryObject]

LARGEST = 2_000_000  # bytes of instructions, those of a form as often as it is looked through
MOST_NESTED = 24
BLEED = 0.1  # of the width or the height: so far pictures may reach over the edge
# Of an optional part whether it is seen; any other properties may have the words that are drawn.
_OPTIONAL = frozenset({"/OCG", "/OCMD"})
# What a form is folded by, and known by in the file that it comes from.
_LEFT_BEHIND = frozenset(
    {
        "/Length",
        "/Filter",
        "/DecodeParms",
        "/Resources",
        "/StructParent",
        "/StructParents",
        "/PieceInfo",
        "/Metadata",
    }
)


class HalfOfPage:
    """Take what stands on the half that is not shown out of a page, and out of the forms that it draws."""

    def __init__(self, writer: PdfWriter, half: Half) -> None:
        self._writer = writer
        self._half = half
        self._looked_through = 0

    def sieved(self, data: bytes, resources: DictionaryObject, matrix: Matrix, depth: int = 0) -> Sieved:
        """Return what is drawn, and the resources that it needs, in the file that is written.

        The matrix takes it into the unit square, which is the half that is shown. Raises UnsureError where
        it cannot be told what stands on which half.
        """
        self._looked_through += len(data)
        if self._looked_through > LARGEST or depth > MOST_NESTED:
            raise UnsureError
        source = ContentStream(None, None, "bytes")
        source.set_data(data)
        parts = _Parts(self, resources, depth)
        result = ContentStream(None, None)
        result.operations = DrawnContent(self._half, parts, matrix).seen(source.operations)
        needed = DictionaryObject(resources)
        needed[NameObject("/XObject")] = parts.needed
        needed[NameObject("/Properties")] = parts.optional
        return result.get_data(), needed.clone(self._writer)

    def form(
        self, form: StreamObject, resources: DictionaryObject, matrix: Matrix, depth: int
    ) -> StreamObject:
        """Return a form that stands on both halves as it is on the one that is shown."""
        own = entry(form, "/Resources") or resources
        data, needed = self.sieved(form.get_data(), own, matrix, depth)
        seen = DecodedStreamObject()
        seen.set_data(data)
        kept = {key: value for key, value in form.items() if key not in _LEFT_BEHIND}
        seen.update({NameObject(key): value.clone(self._writer) for key, value in kept.items()})
        seen[NameObject("/Resources")] = needed
        return seen.flate_encode()

    def named(self, form: StreamObject) -> object:
        """Return what stands for a form in the file that is written."""
        return self._writer._add_object(form)  # noqa: SLF001  (pypdf has no other)


class _Parts:
    """What a content names: the pictures and forms that are seen, and what is seen by choice."""

    def __init__(self, page: HalfOfPage, resources: DictionaryObject, depth: int) -> None:
        self._page = page
        self._resources = resources
        self._depth = depth
        self.needed = DictionaryObject()
        properties = entry(resources, "/Properties")
        self.optional = DictionaryObject(
            {name: properties.raw_get(name) for name in properties if _is_optional(entry(properties, name))}
        )

    def shown(self, name: str, matrix: Matrix, drawing: DrawnContent) -> str:
        """Return the name under which a part is drawn now; empty where nothing of it is seen."""
        named = entry(self._resources, "/XObject")
        part = entry(named, name)
        if not isinstance(part, StreamObject):
            return ""
        is_form = entry(part, "/Subtype") == "/Form"
        box = numbers(entry(part, "/BBox"), 4) if is_form else (0.0, 0.0, 1.0, 1.0)
        within = then(numbers(part["/Matrix"], 6), matrix) if is_form and "/Matrix" in part else matrix
        places = corners_of(box, within)
        if drawing.is_beyond(places):
            return ""
        if not is_form and any(drawing.is_beyond([place], BLEED) for place in places):
            raise UnsureError  # both halves may be one picture
        if not is_form or not any(drawing.is_beyond([place]) for place in places):
            self.needed[NameObject(name)] = named.raw_get(name)
            return name
        form = self._page.form(part, self._resources, within, self._depth + 1)
        own = f"{name}Half{len(self.needed)}"
        self.needed[NameObject(own)] = self._page.named(form)
        return own


def _is_optional(properties: object) -> bool:
    return isinstance(properties, DictionaryObject) and entry(properties, "/Type") in _OPTIONAL


def move_half(writer: PdfWriter, page: PageObject, half: Half, wanted: Half) -> bool:
    """Add a page whose half is on another half, or the whole page; what stood beside it is taken out.

    Returns False, with nothing added, where it cannot be told what stands on which half.
    """
    box, drawn = page_box(page), page.get_contents()
    try:
        data = b"" if drawn is None else drawn.get_data()
        resources = entry(page, "/Resources")
        matrix = to_unit_square(page.rotation, box, half)
        seen, needed = HalfOfPage(writer, half).sieved(data, resources, matrix)
    except Exception:
        # pypdf raises errors of every kind for what is odd in a page and yet can be drawn.
        return False
    added = writer.add_page(page, excluded_keys=("/Contents", "/Resources", "/Thumb", "/PieceInfo"))
    content = DecodedStreamObject()
    content.set_data(seen)
    added[NameObject("/Contents")] = writer._add_object(content.flate_encode())  # noqa: SLF001  (no other)
    added[NameObject("/Resources")] = needed
    for name in ("/BleedBox", "/TrimBox", "/ArtBox"):
        added.pop(name, None)
    added.mediabox = added.cropbox = RectangleObject(box_for_half(page.rotation, box, half, wanted))
    return True
