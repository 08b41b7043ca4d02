"""PDF from strangers, looked through before PDFium sees it.

A small file can unfold into gigabytes: a stream that is nothing but zeros, an image that claims to be
enormous, forms that draw forms that draw forms. PDFium bounds neither memory nor time by itself.
"""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from presenter.i18n.text import Text
from presenter.pdf.page_drawing import TooMuchDrawnError, entry, require_drawable
from presenter.pdf.unusable_pdf import Fault, UnusablePdfError

LARGEST_FILE = 100_000_000
MOST_PIXELS = 64_000_000
MOST_UNFOLDED = 300_000_000
MOST_OBJECTS = 20_000
# Of what pypdf unfolds slowly, and of a program that PDFium would run for each pixel.
MOST_FOLDED_SLOWLY = 2_000_000
LONGEST_PROGRAM = 10_000

_UNFOLDING = frozenset({"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"})
# Where a page does not say, none of what leads back to the document is followed.
_LEADS_BACK = frozenset({"/Parent", "/P", "/Annots", "/StructParents", "/B", "/Metadata", "/PieceInfo"})
ALONE = Text("Save the page alone in a file")
SIMPLER = Text("Simplify it, or save the page as PNG")
# pypdf tells the log of every slip in a file, which would end up on the terminal.
_SILENCE = logging.NullHandler()


class _TooLargeError(ValueError):
    """A PDF that unfolds into more than is bearable."""


def open_pdf(content: bytes) -> PdfReader:
    """Return what reads a PDF; raises UnusablePdfError where it is none that can be read."""
    if len(content) > LARGEST_FILE:
        raise UnusablePdfError(Fault.TOO_LARGE, Text("This PDF has more than 100 MB"), ALONE)
    logging.getLogger("pypdf").addHandler(_SILENCE)
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted:
            advice = Text("Save it without a password and without restrictions")
            raise UnusablePdfError(Fault.ENCRYPTED, Text("This PDF is encrypted"), advice)
        len(reader.pages)
    except UnusablePdfError:
        raise
    except Exception as error:
        # pypdf raises errors of every kind for a broken file.
        raise damaged() from error
    return reader


def read_page(content: bytes, number: int) -> PageObject:
    """Return a page, counted from 1, that unfolds into a bearable size; else raises UnusablePdfError."""
    return safe_page(open_pdf(content), number)


def safe_page(reader: PdfReader, number: int) -> PageObject:
    """Return a page of an open PDF, counted from 1, that unfolds into a bearable size.

    Raises UnusablePdfError where there is none.
    """
    count = len(reader.pages)
    if not 1 <= number <= count:
        message = Text("This PDF has no page {number}; it has {count}")
        fields = message.with_fields(number=number, count=count)
        raise UnusablePdfError(Fault.NO_SUCH_PAGE, fields, Text("Choose a page by `{page=1}`"))
    try:
        page = reader.pages[number - 1]
        _require_bounds(page)
    except (TooMuchDrawnError, _TooLargeError, LimitReachedError) as error:
        message = Text("This page unfolds into more than can be drawn in time")
        raise UnusablePdfError(Fault.TOO_LARGE, message, SIMPLER) from error
    except Exception as error:
        raise damaged() from error
    return page


def damaged() -> UnusablePdfError:
    """Return what is said of a PDF that is broken, or is none."""
    return UnusablePdfError(
        Fault.DAMAGED, Text("This PDF is damaged, or is no PDF"), Text("Save or print it anew as PDF")
    )


def _require_bounds(page: PageObject) -> None:
    """Raise _TooLargeError for a page that is not to be drawn."""
    unfolded = 0
    for stream in _streams(page):
        pixels = _whole(entry(stream, "/Width")) * _whole(entry(stream, "/Height"))
        size = _unfolded_size(stream)
        unfolded += size
        if pixels > MOST_PIXELS or unfolded > MOST_UNFOLDED:
            raise _TooLargeError
        if entry(stream, "/FunctionType") == 4 and size > LONGEST_PROGRAM:
            raise _TooLargeError
    require_drawable(page)


def _streams(page: PageObject) -> Iterator[StreamObject]:
    """Yield each stream that a page can reach, once."""
    open_objects: list[Any] = [page]
    seen: set[tuple[int, int]] = set()
    count = 0
    while open_objects:
        found = open_objects.pop()
        if isinstance(found, IndirectObject):
            if (found.idnum, found.generation) in seen:
                continue
            seen.add((found.idnum, found.generation))
            found = found.get_object()
        count += 1
        if count > MOST_OBJECTS:
            raise _TooLargeError
        if isinstance(found, StreamObject):
            yield found
        if isinstance(found, DictionaryObject):
            open_objects += [value for key, value in found.items() if key not in _LEADS_BACK]
        elif isinstance(found, ArrayObject):
            open_objects += [item for item in found if isinstance(item, _CONTAINERS)]


_CONTAINERS = (IndirectObject, DictionaryObject, ArrayObject)


def _unfolded_size(stream: StreamObject) -> int:
    """Return how many bytes a stream becomes, counted without keeping them."""
    filters = entry(stream, "/Filter")
    several = filters if isinstance(filters, ArrayObject) else [filters]
    names = [str(name.get_object()) for name in several]
    unfolding = [name for name in names if name in _UNFOLDING]
    if len(unfolding) > 1:
        raise _TooLargeError
    raw = stream._data  # noqa: SLF001  (the bytes as they stand in the file; pypdf has no other name)
    if not unfolding:
        return len(raw)
    if unfolding[0] not in ("/FlateDecode", "/Fl") or names[0] not in ("/FlateDecode", "/Fl"):
        if len(raw) > MOST_FOLDED_SLOWLY:
            raise _TooLargeError
        return len(stream.get_data())
    return _inflated_size(raw)


def _inflated_size(raw: bytes) -> int:
    inflater, size, rest = zlib.decompressobj(), 0, raw
    try:
        while rest and size <= MOST_UNFOLDED:
            size += len(inflater.decompress(rest, 1 << 20))
            rest = inflater.unconsumed_tail
    except zlib.error:
        return size
    return size


def _whole(number: object) -> int:
    """Return a whole number, 0 for what is none."""
    return int(number) if isinstance(number, int | float) else 0
