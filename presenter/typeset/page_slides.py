"""Which slide shows which page of a PDF, to follow the links from page to page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from presenter.deck.blocks import Picture
from presenter.deck.deck import Deck
from presenter.deck.inner_parts import Part, inner_parts


class PageSlides:
    """The first slide that shows a page of a file; each is looked for once, and only among those that may."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._found: dict[tuple[Path, int], str] = {}

    def slide_of(self, path: Path, page: int) -> str:
        """Return the id of the slide that shows a page, counted from 1; empty where none does."""
        if (path, page) not in self._found:
            self._found[path, page] = self._look_for(path, page)
        return self._found[path, page]

    def _look_for(self, path: Path, page: int) -> str:
        mark = rf"\bpage={page}(?!\d)|\bpages=" + (f"|{re.escape(path.name)}" if page == 1 else "")
        for slide in self._deck.slides_that_may_hold(re.compile(mark)):
            if not slide.settings.hidden and _shows(slide.blocks, path, page):
                return slide.identifier
        return ""


def _shows(parts: Iterable[Part], path: Path, page: int) -> bool:
    for part in parts:
        if isinstance(part, Picture) and part.path == path:
            if page == part.page or any(stage.page == page for stage in part.later_pages):
                return True
        elif _shows(inner_parts(part), path, page):
            return True
    return False
