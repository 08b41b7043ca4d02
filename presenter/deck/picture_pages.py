"""Which pages of a PDF a picture shows: one, or one after another as the slide goes on (`{pages=3-5}`)."""

from __future__ import annotations

import re

from presenter.deck.block_base import Attributes

PAGE = re.compile(r"[1-9]\d{0,4}")
PAGES = re.compile(r"[1-9]\d{0,4}(?:-[1-9]\d{0,4})?(?:,[1-9]\d{0,4}(?:-[1-9]\d{0,4})?)*")
MOST_PAGES = 200


def pages_of(attributes: Attributes) -> tuple[int, ...]:
    """Return the pages that attributes ask for, counted from 1, in the order in which they are shown.

    `pages` is a list of pages and ranges, `page` a single one; what means nothing is the first page.
    """
    written = attributes.get("pages") or attributes.get("page")
    return parse_pages(written) or (1,)


def parse_pages(written: str) -> tuple[int, ...]:
    """Return the pages of a list such as `3-5,8`; none where it is no list, or one of too many pages."""
    if not PAGES.fullmatch(written):
        return ()
    pages: list[int] = []
    for part in written.split(","):
        first, _, last = part.partition("-")
        end = int(last or first)
        if not 0 <= end - int(first) < MOST_PAGES - len(pages):
            return ()
        pages += range(int(first), end + 1)
    return tuple(pages)
