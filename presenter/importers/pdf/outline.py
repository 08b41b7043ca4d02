"""The bookmarks of a PDF: the sections of a talk, or the titles of its slides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from presenter.dataclass import dataclass
from presenter.pdf.page_drawing import entry
from presenter.pdf.page_links import destination_page

MOST_BOOKMARKS = 5000
DEEPEST = 8
# Where so large a share of the pages has a bookmark of the first level, these are titles.
SHARE_OF_TITLES = 0.5


@dataclass(frozen=True, slots=True)
class Outline:
    """Sections and titles, by the number of the page that they are of, counted from 1."""

    sections: Mapping[int, str]
    titles: Mapping[int, str]


def read_outline(reader: PdfReader, count: int) -> Outline:
    """Return the bookmarks of a document of so many pages; what is broken in them is passed over."""
    found: list[tuple[int, int, str]] = []
    try:
        found = list(_bookmarks(reader, count))
    except Exception:
        # pypdf raises errors of every kind for what is broken.
        return Outline({}, {})
    top = {page: title for level, page, title in reversed(found) if level == 0}
    titles = {page: title for _, page, title in found}
    if len(top) > max(1, count * SHARE_OF_TITLES):
        return Outline({}, titles)
    return Outline(top, {page: title for page, title in titles.items() if page not in top})


def _bookmarks(reader: PdfReader, count: int) -> Iterator[tuple[int, int, str]]:
    """Yield level, page and title of each bookmark, in reading order."""
    pages = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages, start=1)
        if page.indirect_reference is not None
    }
    seen: set[int] = set()
    waiting: list[tuple[int, Any]] = [(0, entry(entry(reader.root_object, "/Outlines"), "/First"))]
    while waiting and len(seen) < MOST_BOOKMARKS:
        level, bookmark = waiting.pop()
        if not isinstance(bookmark, DictionaryObject) or not bookmark or id(bookmark) in seen:
            continue
        seen.add(id(bookmark))
        page = _page_of(reader, bookmark, pages)
        title = " ".join(str(entry(bookmark, "/Title") or "").split())
        if 0 < page <= count and title:
            yield level, page, title
        waiting.append((level, entry(bookmark, "/Next")))
        if level < DEEPEST:
            waiting.append((level + 1, entry(bookmark, "/First")))


def _page_of(reader: PdfReader, bookmark: DictionaryObject, pages: Mapping[int, int]) -> int:
    wanted = bookmark.get("/Dest") or entry(bookmark, "/A").get("/D")
    wanted = None if wanted is None else wanted.get_object()
    if isinstance(wanted, list) and wanted and hasattr(wanted[0], "idnum"):
        return pages.get(wanted[0].idnum, 0)
    return destination_page(reader, wanted) if wanted is not None else 0
