"""A slide laid out: boxes on a backdrop, painted alike into whatever is to show it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.failure import tell_failure
from presenter.typeset.backdrop import Backdrop
from presenter.typeset.box import NOT_PAINTED, Link, Placed, Standing, boxes_in, paint_placed, walk
from presenter.typeset.countdown_box import CountdownBox
from presenter.typeset.picture_box import PictureBox
from presenter.typeset.theme import Theme

RENDER_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)


@dataclass(frozen=True, eq=False, slots=True)
class Page:
    """A slide in one language, in logical units; its size says how many."""

    size: QSizeF
    theme: Theme
    backdrop: Backdrop
    content: tuple[Placed, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def boxes(self) -> tuple[Standing, ...]:
        """Return every box where it stands on the page, outer boxes before those in them."""
        return tuple(standing for placed in self.content for standing in walk(placed))

    @property
    def countdown(self) -> Standing | None:
        """Return where the page has room for the time that a break still takes, if it has."""
        return next((one for one in self.boxes if isinstance(one.box, CountdownBox)), None)

    def links(self, step: int) -> tuple[Link, ...]:
        """Return the links that are visible at a step, their rectangles in logical units."""
        return tuple(
            Link(link.rect.translated(standing.rect.topLeft()), link.address)
            for standing in self.boxes
            if standing.is_shown_at(step)
            for link in standing.box.links
        )

    def paint(self, painter: QPainter, step: int, coming: float = 0.0) -> None:
        """Paint the page at a step, in logical units; boxes of later steps with the opacity `coming`."""
        self.paint_backdrop(painter, QRectF(0, 0, self.size.width(), self.size.height()))
        self.paint_content(painter, step, coming)

    def paint_backdrop(self, painter: QPainter, area: QRectF) -> None:
        """Paint the backdrop over an area in logical units, which may be larger than the page."""
        painter.setRenderHints(RENDER_HINTS)
        try:
            self.backdrop.paint(painter, area, QRectF(0, 0, self.size.width(), self.size.height()))
        except Exception as error:
            tell_failure(NOT_PAINTED, error)

    def paint_content(self, painter: QPainter, step: int, coming: float = 0.0) -> None:
        """Paint the boxes alone, as they are at a step."""
        painter.setRenderHints(RENDER_HINTS)
        for placed in self.content:
            paint_placed(painter, placed, step, coming)


def findings_of(content: tuple[Placed, ...]) -> tuple[Finding, ...]:
    """Return what the boxes have to tell, each finding once."""
    found: list[Finding] = []
    for placed in content:
        for box in boxes_in(placed.box):
            found += [finding for finding in box.findings if finding not in found]
    return tuple(found)


def bytes_held_by(page: Page) -> int:
    """Return about how much memory the pictures of a page take."""
    boxes = (box for placed in page.content for box in boxes_in(placed.box))
    artworks = [box.artwork for box in boxes if isinstance(box, PictureBox)]
    if page.backdrop.picture is not None:
        artworks.append(page.backdrop.picture)
    return sum({id(artwork): artwork.bytes_held for artwork in artworks}.values())
