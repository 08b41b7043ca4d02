"""The videos and sounds that a page shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.deck.media import media_in
from presenter.typeset.media_box import MediaBox
from presenter.typeset.page import Page


@dataclass(frozen=True, eq=False, slots=True)
class ShownMedium:
    """A medium by its number on the slide, from 0, and where it stands on the page in logical units."""

    index: int
    box: MediaBox
    rect: QRectF


def shown_media(page: Page, slide: Slide, step: int) -> tuple[ShownMedium, ...]:
    """Return the media that are there at a step; one that stands on the page twice counts once."""
    places = [block.span for block in media_in(slide.blocks)]
    shown: dict[int, ShownMedium] = {}
    for standing in page.boxes:
        box = standing.box
        if isinstance(box, MediaBox) and standing.step <= step and box.block.span in places:
            index = places.index(box.block.span)
            shown.setdefault(index, ShownMedium(index, box, standing.rect))
    return tuple(shown.values())
