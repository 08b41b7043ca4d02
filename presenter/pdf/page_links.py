"""Where a page of a PDF leads: addresses of web and mail, and other pages of the same PDF.

Whatever else a link may do (run a script, launch a program, send a form, open another file) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from presenter.dataclass import dataclass
from presenter.pdf.half import Half, Sides
from presenter.pdf.page_drawing import entry
from presenter.pdf.page_shape import page_box, to_unit_square

MOST_LINKS = 200
MOST_ANNOTATIONS = 2000
MOST_NODES = 2000
MOST_PAGES = 10_000
LONGEST_ADDRESS = 2000
SMALLEST = 0.002  # of the page; what is smaller is no place to click at

_SAFE = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20\x7f]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageLink:
    """A place on a page, in shares of what is shown from its top left: left, top, right and bottom.

    It leads to an address, or to a page of the same PDF, counted from 1.
    """

    place: Sides
    address: str = ""
    page: int = 0


def page_links(reader: PdfReader, page: PageObject, half: Half = Half.WHOLE) -> tuple[PageLink, ...]:
    """Return the links of a page, or of a half of it; what is broken in them is passed over."""
    try:
        return tuple(islice(_links(reader, page, half), MOST_LINKS))
    except Exception:
        # pypdf raises errors of every kind for what is broken.
        return ()


def _links(reader: PdfReader, page: PageObject, half: Half) -> Iterator[PageLink]:
    matrix = to_unit_square(page.rotation, page_box(page), half)
    for annotation in annotations_of(page):
        if entry(annotation, "/Subtype") != "/Link":
            continue
        try:
            place = _place(annotation, matrix)
            if place is not None:
                yield from _target(reader, annotation, place)
        except Exception:  # noqa: S112  -- the next one may be whole
            continue


def annotations_of(page: PageObject) -> Iterator[DictionaryObject]:
    """Yield the annotations of a page, as many as anybody would have made."""
    found = entry(page, "/Annots")
    for one in islice(found if isinstance(found, ArrayObject) else (), MOST_ANNOTATIONS):
        annotation = one.get_object()
        if isinstance(annotation, DictionaryObject):
            yield annotation


def _place(annotation: DictionaryObject, matrix: tuple[float, ...]) -> Sides | None:
    a, b, c, d, e, f = matrix
    x1, y1, x2, y2 = (float(side.get_object()) for side in entry(annotation, "/Rect"))
    corners = [(a * x + c * y + e, 1 - (b * x + d * y + f)) for x, y in ((x1, y1), (x2, y2))]
    left, right = sorted(min(max(x, 0.0), 1.0) for x, _ in corners)
    top, bottom = sorted(min(max(y, 0.0), 1.0) for _, y in corners)
    return (left, top, right, bottom) if min(right - left, bottom - top) > SMALLEST else None


def _target(reader: PdfReader, annotation: DictionaryObject, place: Sides) -> Iterator[PageLink]:
    action = entry(annotation, "/A")
    kind = entry(action, "/S") if isinstance(action, DictionaryObject) else None
    if kind == "/URI":
        address = _text(entry(action, "/URI"))
        if len(address) <= LONGEST_ADDRESS and _SAFE.fullmatch(address):
            yield PageLink(place, address)
        return
    if "/Dest" in annotation or kind == "/GoTo":
        wanted = entry(annotation, "/Dest") if "/Dest" in annotation else entry(action, "/D")
        number = destination_page(reader, wanted)
        if number:
            yield PageLink(place, page=number)


def destination_page(reader: PdfReader, wanted: Any) -> int:  # noqa: ANN401  (whatever a PDF may hold)
    """Return the page that a destination leads to, counted from 1; 0 where it leads nowhere.

    A destination has its page in it, or is a name (ISO 32000-2, §12.3.2).
    """
    if not isinstance(wanted, ArrayObject | DictionaryObject):
        wanted = _named(reader, wanted)
    if isinstance(wanted, DictionaryObject):
        wanted = entry(wanted, "/D")
    if not isinstance(wanted, ArrayObject) or not wanted:
        return 0
    target = wanted[0]
    if isinstance(target, int):
        return target + 1 if 0 <= target < len(reader.pages) else 0
    if not isinstance(target, IndirectObject):
        return 0
    for number, page in enumerate(islice(reader.pages, MOST_PAGES), start=1):
        reference = page.indirect_reference
        if reference is not None and reference.idnum == target.idnum:
            return number
    return 0


def _named(reader: PdfReader, wanted: Any) -> Any:  # noqa: ANN401
    """Return what a name stands for; None where it stands for nothing."""
    root = reader.root_object
    old = entry(root, "/Dests")
    if isinstance(old, DictionaryObject) and str(wanted) in old:
        return entry(old, str(wanted))
    name = _text(wanted)
    nodes, count = [entry(entry(root, "/Names"), "/Dests")], 0
    while nodes and count < MOST_NODES:
        node, count = nodes.pop(), count + 1
        if not isinstance(node, DictionaryObject) or not _may_hold(node, name):
            continue
        names = entry(node, "/Names")
        pairs = names if isinstance(names, ArrayObject) else ()
        for key, value in zip(pairs[::2], pairs[1::2], strict=False):
            if _text(key.get_object()) == name:
                return value.get_object()
        kids = entry(node, "/Kids")
        nodes += [kid.get_object() for kid in (kids if isinstance(kids, ArrayObject) else ())]
    return None


def _may_hold(node: DictionaryObject, name: str) -> bool:
    limits = entry(node, "/Limits")
    if not isinstance(limits, ArrayObject) or len(limits) != 2:
        return True
    first, last = (_text(limit.get_object()) for limit in limits)
    return first <= name <= last


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
