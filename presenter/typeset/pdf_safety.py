"""PDF from strangers, looked through before PDFium sees it.

A small file can unfold into gigabytes: a stream that is nothing but zeros, an image that claims to be
enormous, forms that draw forms that draw forms. PDFium bounds neither memory nor time by itself.
"""

from __future__ import annotations

import logging
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from presenter.i18n.text import Text
from presenter.typeset.artwork import Problem

LARGEST_FILE = 40_000_000
MOST_PIXELS = 64_000_000
MOST_UNFOLDED = 300_000_000
MOST_DRAWN = 100_000_000
MOST_OBJECTS = 20_000
MOST_NESTED = 24

_DRAWS = re.compile(rb"/([^\s/<>\[\](){}%]{1,100})\s+Do\b")
_UNFOLDING = frozenset({"/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"})
# Where a page does not say, none of what leads back to the document is followed.
_LEADS_BACK = frozenset({"/Parent", "/P", "/Annots", "/StructParents", "/B", "/Metadata", "/PieceInfo"})
# pypdf tells the log of every slip in a file, which would end up on the terminal.
_SILENCE = logging.NullHandler()


class _TooLargeError(ValueError):
    """A PDF that unfolds into more than is bearable."""


def read_page(content: bytes, number: int) -> PageObject | Problem:
    """Return a page, counted from 1, that unfolds into a bearable size; or why it cannot be shown."""
    if len(content) > LARGEST_FILE:
        return Problem("picture-too-large", Text("This PDF has more than 40 MB"))
    logging.getLogger("pypdf").addHandler(_SILENCE)
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted:
            advice = Text("Save it without a password and without restrictions")
            return Problem("unreadable-picture", Text("This PDF is encrypted"), advice)
        count = len(reader.pages)
        if not 1 <= number <= count:
            message = Text("This PDF has no page {number}; it has {count}")
            fields = message.with_fields(number=number, count=count)
            return Problem("unreadable-picture", fields, Text("Choose a page by `{page=1}`"))
        page = reader.pages[number - 1]
        _require_bounds(page)
    except _TooLargeError:
        return Problem("picture-too-large", Text("This page unfolds into more than can be drawn in time"))
    except Exception:
        # pypdf raises errors of every kind for a broken file.
        return Problem("unreadable-picture", Text("This PDF is damaged, or is no PDF"))
    return page


def _require_bounds(page: PageObject) -> None:
    """Raise _TooLargeError for a page that is not to be drawn."""
    unfolded = 0
    for stream in _streams(page):
        pixels = _whole(stream.get("/Width")) * _whole(stream.get("/Height"))
        unfolded += _unfolded_size(stream)
        if pixels > MOST_PIXELS or unfolded > MOST_UNFOLDED:
            raise _TooLargeError
    contents = page.get_contents()
    resources = page.get("/Resources", DictionaryObject()).get_object()
    if contents is not None and _drawn(contents.get_data(), resources, {}, 0) > MOST_DRAWN:
        raise _TooLargeError


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
    filters = stream.get("/Filter", ArrayObject())
    names = [str(name) for name in filters] if isinstance(filters, ArrayObject) else [str(filters)]
    unfolding = [name for name in names if name in _UNFOLDING]
    if len(unfolding) > 1:
        raise _TooLargeError
    raw = stream._data  # noqa: SLF001  (the bytes as they stand in the file; pypdf has no other name)
    if not unfolding:
        return len(raw)
    if unfolding[0] not in ("/FlateDecode", "/Fl") or names[0] not in ("/FlateDecode", "/Fl"):
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


def _drawn(content: bytes, resources: DictionaryObject, known: dict[int, int], depth: int) -> int:
    """Return how many bytes of instructions a content draws, those of its forms as often as it draws them."""
    if depth > MOST_NESTED:
        raise _TooLargeError
    total = len(content)
    forms = resources.get("/XObject", DictionaryObject()).get_object()
    for name, times in Counter(match[1].decode("latin-1") for match in _DRAWS.finditer(content)).items():
        form = forms.get(f"/{name}") if isinstance(forms, DictionaryObject) else None
        form = form.get_object() if form is not None else None
        if not isinstance(form, StreamObject) or form.get("/Subtype") == "/Image":
            continue
        if id(form) not in known:
            known[id(form)] = 0  # what draws itself is drawn once
            own = form.get("/Resources", resources).get_object()
            known[id(form)] = _drawn(form.get_data(), own, known, depth + 1)
        total += times * known[id(form)]
    return total


def _whole(number: object) -> int:
    return int(number) if isinstance(number, int | float) else 0
