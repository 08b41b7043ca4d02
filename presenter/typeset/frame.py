"""The whole picture that the audience sees: slide, subtitle band, or blank."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from presenter.dataclass import dataclass
from presenter.failure import tell_failure
from presenter.i18n.text import Text
from presenter.talk.state import Blank
from presenter.typeset.box import Standing
from presenter.typeset.countdown_box import CountdownBox
from presenter.typeset.page import RENDER_HINTS, Page
from presenter.typeset.saved import Saved
from presenter.typeset.subtitle_band import band_height, paint_subtitles, subtitle_rect
from presenter.typeset.subtitle_block import Subtitles
from presenter.typeset.subtitle_measures import place_of

_NO_SUBTITLE = Text("A subtitle is not shown: the program failed to paint it.")


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """What to show at a step; `coming` is the opacity of what later steps reveal.

    Subtitles that are not over the slide have a band kept for them, as high for every cue and for
    none, so that the slide beside it never moves.
    """

    page: Page | None
    step: int
    subtitles: Subtitles | None
    blank: Blank
    coming: float = 0.0

    @property
    def shows_page(self) -> bool:
        """Tell whether a page is to be seen, and no blank in its place."""
        return self.page is not None and self.blank is Blank.NONE

    @property
    def is_plain(self) -> bool:
        """Tell whether all of it is of one colour."""
        return self.blank is not Blank.NONE

    def paint(self, painter: QPainter, target: QRectF) -> None:
        """Paint the whole picture into a rectangle of any size."""
        self.paint_ground(painter, target)
        self.paint_subtitles(painter, target)

    def paint_ground(self, painter: QPainter, target: QRectF) -> None:
        """Paint all of the picture but the words of the subtitles."""
        with Saved(painter):
            painter.setClipRect(target)
            if self.blank is not Blank.NONE:
                painter.fillRect(target, QColor("white" if self.blank is Blank.WHITE else "black"))
            else:
                self._paint_shown(painter, target)

    def paint_subtitles(self, painter: QPainter, target: QRectF) -> None:
        """Paint the words of the subtitles, and the boxes behind them, over the rest of the picture."""
        if self.subtitles is not None and self.page is not None and self.blank is Blank.NONE:
            try:
                paint_subtitles(painter, target, self.subtitles, self.page)
            except Exception as error:
                tell_failure(_NO_SUBTITLE, error)

    def slide_rect(self, target: QRectF) -> QRectF:
        """Return what the slide and its backdrop take of a rectangle: all but the band of subtitles."""
        height = self._band_height(target)
        return target.adjusted(0, height, 0, 0) if self._is_above else target.adjusted(0, 0, 0, -height)

    def band_rect(self, target: QRectF) -> QRectF:
        """Return the band of subtitles in a rectangle; empty where they are over the slide, or are none."""
        height = self._band_height(target)
        top = target.top() if self._is_above else target.bottom() - height
        return QRectF(target.left(), top, target.width(), height)

    def subtitle_rect(self, target: QRectF) -> QRectF:
        """Return what the words of the subtitles, and the boxes behind them, cover of a rectangle."""
        if self.subtitles is None or self.page is None or self.blank is not Blank.NONE:
            return QRectF()
        return subtitle_rect(target, self.subtitles, self.page)

    def page_rect(self, target: QRectF) -> QRectF:
        """Return where the page stands in a rectangle, to find the link under a pointer."""
        region = self.slide_rect(target)
        if self.page is None or region.isEmpty():
            return region
        size = self.page.size
        scale = min(region.width() / size.width(), region.height() / size.height())
        result = QRectF(0, 0, size.width() * scale, size.height() * scale)
        result.moveCenter(region.center())
        return result

    def countdown_rect(self, target: QRectF) -> QRectF:
        """Return what the countdown of a break takes of a rectangle; empty where there is none."""
        standing = self._countdown()
        if self.page is None or standing is None:
            return QRectF()
        place = self.page_rect(target)
        scale = place.width() / self.page.size.width()
        return QRectF(place.topLeft() + standing.rect.topLeft() * scale, standing.rect.size() * scale)

    def paint_countdown(self, painter: QPainter, target: QRectF, seconds: float) -> None:
        """Paint the seconds that a break still takes over the picture painted into a rectangle."""
        standing, area = self._countdown(), self.countdown_rect(target)
        if standing is None or area.isEmpty() or not isinstance(standing.box, CountdownBox):
            return
        scale = area.width() / standing.rect.width()
        with Saved(painter):
            painter.setRenderHints(RENDER_HINTS)
            painter.translate(area.topLeft())
            painter.scale(scale, scale)
            painter.setOpacity(1.0 if standing.step <= self.step else self.coming)
            standing.box.paint_seconds(painter, seconds)

    def _countdown(self) -> Standing | None:
        return None if self.page is None or self.blank is not Blank.NONE else self.page.countdown

    def _band_height(self, target: QRectF) -> float:
        if self.subtitles is None or self.page is None:
            return 0.0
        return band_height(self.subtitles, self.page, target.size())

    @property
    def _is_above(self) -> bool:
        return self.subtitles is not None and place_of(self.subtitles.settings).is_above

    def _paint_shown(self, painter: QPainter, target: QRectF) -> None:
        if self.page is None:
            painter.fillRect(target, QColor("black"))
            return
        if self._band_height(target) > 0:
            # All of it: where slide and band meet within a pixel, nothing else is to shine through.
            painter.fillRect(target, QColor(self.page.theme.subtitles.background))
        region = self.slide_rect(target)
        place = self.page_rect(target)
        scale = place.width() / self.page.size.width()
        if scale > 0:
            with Saved(painter):
                painter.translate(place.topLeft())
                painter.scale(scale, scale)
                corner = (region.topLeft() - place.topLeft()) / scale
                self.page.paint_backdrop(painter, QRectF(corner, region.size() / scale))
                self.page.paint_content(painter, self.step, self.coming)
