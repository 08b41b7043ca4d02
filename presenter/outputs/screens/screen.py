"""The picture of a slide in one language, and where its entries stand on it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from presenter.dataclass import dataclass
from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.outputs.png import png_bytes
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.material import Material
from presenter.translation.unit import UnitKey
from presenter.typeset.message_places import message_places

# How far an outline stands off the letters, in logical units.
AROUND = 8.0


@dataclass(frozen=True, slots=True)
class Outline:
    """Where an entry stands on the picture; the sides are in percent of its width and height."""

    key: UnitKey
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, eq=False, slots=True)
class Screen:
    """A slide as an audience sees it at its last step, in one language, without subtitles."""

    material: Material
    slide: Slide
    language: Language

    def png(self, width: int) -> bytes:
        """Return the picture, `width` pixels wide; raises UsageError where that is too wide."""
        frame = next(slide_frames(self.material, self.slide, self.language, ()))
        return png_bytes(frame, self.material.deck.settings.aspect, width)

    def outlines(self) -> Iterator[Outline]:
        """Yield each place of an entry on the picture, the outer ones first."""
        page = self.material.page(self.slide, self.language)
        whole = QRectF(0, 0, page.size.width(), page.size.height())
        for place in message_places(page):
            rect = place.rect.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(whole)
            if place.is_shown_at(self.slide.steps) and not rect.isEmpty():
                yield Outline(
                    UnitKey.of(place.message),
                    100 * rect.left() / whole.width(),
                    100 * rect.top() / whole.height(),
                    100 * rect.width() / whole.width(),
                    100 * rect.height() / whole.height(),
                )
