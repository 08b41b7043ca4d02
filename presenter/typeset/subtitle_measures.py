"""How large subtitles are in a picture, and how much room they take, whatever they say.

Sizes after the BBC's guidelines and ANSI/AVIXA DISCAS: 6 % of the picture's height for one language, 5 % for
each of two, lines 1.2 apart, half a line between languages.
"""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SMALLEST_SIZE, SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.typeset.page import Page
from presenter.typeset.subtitle_line import WIDTH, room_at, subtitle_line
from presenter.typeset.theme import SubtitleTheme

LINES = 2
PADDING = 0.27
GAP = 0.5
# How far words over a slide keep from the picture's edge, as a share of its height: televisions cut more off.
SAFE = 0.04


@dataclass(frozen=True, slots=True)
class SubtitleMeasures:
    """Sizes in pixels of the picture: of each language's letters, of its two lines, of the band for all."""

    sizes: tuple[float, ...]
    line: float
    room: float

    @property
    def slots(self) -> tuple[tuple[float, float], ...]:
        """Return where the lines of each language begin in the band, and how high they are."""
        slots, y = [], self.padding
        for size in self.sizes:
            height = LINES * self.line * size
            slots.append((y, height))
            y += height + self.gap
        return tuple(slots)

    @property
    def padding(self) -> float:
        """Return what is left free above and below the lines of a band."""
        return PADDING * max(self.sizes, default=0.0)

    @property
    def gap(self) -> float:
        """Return what is left free between two languages: half a line."""
        return GAP * self.line * (self.sizes[-1] if self.sizes else 0.0)

    @property
    def band(self) -> float:
        """Return how high the band is for every cue and for none; 0 for no language."""
        if not self.sizes:
            return 0.0
        top, height = self.slots[-1]
        return top + height + self.padding


def subtitle_measures(
    languages: int, picture: QSizeF, page: Page, settings: SubtitleSettings
) -> SubtitleMeasures:
    """Return the measures of subtitles in so many languages in a picture of some pixels.

    Where it has no room for the longest line that cues are cut to, all cues are smaller by one factor, so
    that no cue is of another size than the one before it.
    """
    theme = page.theme
    shares = sizes_of(languages, theme.subtitles, settings)
    longest = subtitle_line(theme, (round(page.size.width()), round(page.size.height()))).room
    largest = max(shares, default=0.0) * picture.height()
    factor = min(1.0, room_at(picture.width(), largest) / longest) if largest else 1.0
    sizes = tuple(share * factor * picture.height() for share in shares)
    return SubtitleMeasures(sizes, theme.subtitles.line, WIDTH * picture.width())


def sizes_of(languages: int, theme: SubtitleTheme, settings: SubtitleSettings) -> tuple[float, ...]:
    """Return the size of each language as a share of the picture's height."""
    one = settings.size or theme.one
    if languages < 2:
        return (one,)[:languages]
    first, second = (_beside_another(two, one, theme) for two in theme.two)
    if settings.second_size is not None:
        second = max(first * settings.second_size, min(first, SMALLEST_SIZE))
    return (first, second)


def _beside_another(two: float, one: float, theme: SubtitleTheme) -> float:
    """Return a size in a pair, as far between the smallest and the theme's as the size of one alone.

    So each notch counts for a pair too, and four lines never take as much more as one line does.
    """
    if one == theme.one:
        return two
    if two <= SMALLEST_SIZE or theme.one <= SMALLEST_SIZE:
        return two * one / theme.one
    return SMALLEST_SIZE + (one - SMALLEST_SIZE) * (two - SMALLEST_SIZE) / (theme.one - SMALLEST_SIZE)


def place_of(settings: SubtitleSettings) -> SubtitlePlace:
    """Return where the subtitles stand: in a band under the slide, where nobody says otherwise."""
    return settings.place or SubtitlePlace.BAND
