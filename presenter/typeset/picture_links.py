"""The links of a page of a PDF, where a picture shows it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

from presenter.typeset.artwork import Artwork
from presenter.typeset.box import LinkBox, Placed
from presenter.typeset.setting import Setting

if TYPE_CHECKING:
    from presenter.pdf.page_links import PageLink

# What is left of a link where its picture is cut is no place to click at.
SMALLEST = 2.0


def links_over(
    artwork: Artwork, place: QRectF, shown: QRectF, path: Path | None, setting: Setting
) -> tuple[Placed, ...]:
    """Return a box for each link of a picture painted into a place, of which so much is shown.

    A link to another page leads to the slide that shows it, and nowhere where there is none.
    """
    # Known by its links: the class of pages comes with PDFium, which most decks never need.
    links = cast("tuple[PageLink, ...]", getattr(artwork, "links", ()))
    placed: list[Placed] = []
    for link in links:
        left, top, right, bottom = link.place
        rect = QRectF(
            place.left() + left * place.width(),
            place.top() + top * place.height(),
            (right - left) * place.width(),
            (bottom - top) * place.height(),
        ).intersected(shown)
        address = link.address or _slide(path, link.page, setting)
        if address and min(rect.width(), rect.height()) >= SMALLEST:
            box = LinkBox(width=rect.width(), height=rect.height(), kind="link", address=address)
            placed.append(Placed(rect.left(), rect.top(), box))
    return tuple(placed)


def _slide(path: Path | None, page: int, setting: Setting) -> str:
    if path is None or setting.surroundings is None:
        return ""
    identifier = setting.surroundings.slide_of(path, page)
    return f"#{identifier}" if identifier else ""
