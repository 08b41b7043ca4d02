"""Where every line of a cue stands in the picture, and what lies behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from PySide6.QtCore import QPointF, QRectF, QSizeF

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitleBox
from presenter.deck.subtitle_settings import SubtitleSettings
from presenter.i18n.language import Language, language_mark
from presenter.subtitles.cue import Cue
from presenter.typeset.inline_format import FormattedText
from presenter.typeset.page import Page
from presenter.typeset.subtitle_measures import SAFE, SubtitleMeasures, place_of, subtitle_measures
from presenter.typeset.subtitle_words import SubtitleWords, subtitle_words, width_of
from presenter.typeset.text_box import TextBox, set_text
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme import Colour

# The height of the picture in the units that text is laid out in, so that lines are the same in every size.
UNITS = 1000.0
TAG_SIZE = 0.5
# Between a tag and the words, and on both sides of them in a box, in sizes of their letters.
TAG_GAP = 0.38
SIDE_PADDING = 0.4
_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Subtitles:
    """What is shown: a cue, or None for an empty place, in one language or two, and how.

    `voices` are all those of the deck, in the order in which they first speak.
    """

    cue: Cue | None
    languages: tuple[Language, ...]
    settings: SubtitleSettings = field(default_factory=SubtitleSettings)
    voices: tuple[str, ...] = ()

    def shows(self, language: Language) -> bool:
        """Tell whether there are words in the row of a language.

        Where it has none of its own, the source stands in for it, but is not said again beside itself.
        """
        if self.cue is None or not any(line.strip() for line in self.cue.lines_in(language)):
            return False
        spoken = self.cue.language_of_words_in(language)
        is_there = spoken in self.languages and bool(self.cue.lines_in(spoken))
        return spoken == language or not is_there


@dataclass(frozen=True, eq=False, slots=True)
class PlacedText:
    """A line or a tag with its corner in units; `ink` is what its words cover of a row."""

    box: TextBox
    corner: QPointF
    ink: QRectF


@dataclass(frozen=True, eq=False, slots=True)
class SubtitleBlock:
    """A cue as it stands in a picture of `UNITS` in height: boxes behind, then texts."""

    texts: tuple[PlacedText, ...] = ()
    boxes: tuple[QRectF, ...] = ()

    @property
    def rect(self) -> QRectF:
        """Return what the cue covers of the picture."""
        covered = QRectF()
        for part in (*(text.ink for text in self.texts), *self.boxes):
            covered |= part
        return covered


def measures_in(subtitles: Subtitles, page: Page, picture: QSizeF) -> SubtitleMeasures:
    """Return the measures of subtitles in a picture of some pixels, in units."""
    across = UNITS * picture.width() / picture.height() if picture.height() else 0.0
    return subtitle_measures(len(subtitles.languages), QSizeF(across, UNITS), page, subtitles.settings)


def subtitle_block(subtitles: Subtitles, page: Page, picture: QSizeF) -> SubtitleBlock:
    """Return where the cue stands in a picture of some pixels; nothing where there is none."""
    if subtitles.cue is None or picture.isEmpty():
        return SubtitleBlock()
    return _Builder(subtitles, subtitles.cue, page, picture).block()


class _Builder:
    def __init__(self, subtitles: Subtitles, cue: Cue, page: Page, picture: QSizeF) -> None:
        self._subtitles = subtitles
        self._cue = cue
        self._theme = page.theme
        self._width = UNITS * picture.width() / picture.height()
        self._measures = measures_in(subtitles, page, picture)
        self._place = place_of(subtitles.settings)
        box = subtitles.settings.box or page.theme.subtitles.box
        self._in_lines = self._place.covers_slide and box is SubtitleBox.LINE

    def block(self) -> SubtitleBlock:
        words = self._words()
        texts: list[PlacedText] = []
        boxes: list[QRectF] = []
        for one, top in self._stacked(words) if self._in_lines else self._in_band(words):
            placed = list(self._rows(one, top))
            texts += placed
            if self._in_lines:
                boxes += self._boxes(one, placed)
        if texts and self._place.covers_slide and not self._in_lines:
            boxes.append(self._band)
        return SubtitleBlock(tuple(texts), tuple(boxes))

    @property
    def _band(self) -> QRectF:
        height = self._measures.band
        return QRectF(0, 0 if self._place.is_above else UNITS - height, self._width, height)

    def _words(self) -> list[SubtitleWords | None]:
        """Return the words of each row; None for one that is empty."""
        cue, languages = self._cue, self._subtitles.languages
        words: list[SubtitleWords | None] = []
        for index, (language, size) in enumerate(zip(languages, self._measures.sizes, strict=False)):
            style = TextStyle(self._theme.fonts.text, size, self._colour(index), line=self._measures.line)
            shown = self._subtitles.shows(language)
            words.append(subtitle_words(cue, language, style, self._measures.room) if shown else None)
        return words

    def _colour(self, index: int) -> Colour:
        look, voices = self._theme.subtitles, self._subtitles.voices
        if self._subtitles.settings.speaker_colours and len(voices) > 1 and self._cue.voice in voices:
            return look.voices[voices.index(self._cue.voice) % len(look.voices)]
        return look.first if index == 0 else look.second

    def _in_band(self, words: list[SubtitleWords | None]) -> Iterator[tuple[SubtitleWords, float]]:
        """Yield the words of each language in the middle of the room that is always kept for it."""
        for one, (top, height) in zip(words, self._measures.slots, strict=False):
            if one is not None:
                yield one, self._band.top() + top + (height - one.height) / 2

    def _stacked(self, words: list[SubtitleWords | None]) -> Iterator[tuple[SubtitleWords, float]]:
        """Yield the words of each language one after the other, as near to the edge as is safe."""
        shown = [one for one in words if one is not None]
        height = sum(one.height for one in shown) + self._measures.gap * (len(shown) - 1)
        y = SAFE * UNITS if self._place.is_above else UNITS * (1 - SAFE) - height
        for one in shown:
            yield one, y
            y += one.height + self._measures.gap

    def _rows(self, words: SubtitleWords, top: float) -> Iterator[PlacedText]:
        """Yield the lines, each in the middle, and the language's tag before the first of them."""
        for row, line in enumerate(words.lines):
            y, width = top + row * words.pitch, width_of(line)
            left = (self._width - width) / 2
            offset = line.lines[0].rect.left() if line.lines else 0.0
            corner = QPointF(left - offset, y + words.baseline - line.baseline)
            yield PlacedText(line, corner, QRectF(left, y, width, words.pitch))
        if len(self._subtitles.languages) > 1 or self._cue_is_missing(words.language):
            yield self._tag(words, top)

    def _cue_is_missing(self, spoken: Language) -> bool:
        return spoken not in self._subtitles.languages

    def _tag(self, words: SubtitleWords, top: float) -> PlacedText:
        """Return the tag of a language, where its words begin: in line with all of them, or in the box."""
        size, colour = TAG_SIZE * words.style.size, self._theme.subtitles.tag
        style = TextStyle(words.style.family, size, colour, weight=600, line=words.style.line)
        tag = FormattedText(language_mark(words.language))
        box = set_text(tag, style, UNITS, kind="language-tag")
        width, gap = width_of(box), TAG_GAP * words.style.size
        beside = width_of(words.lines[0]) if self._in_lines else words.width
        middle, half = self._width / 2, beside / 2
        left = middle + half + gap if words.mirrored else middle - half - gap - width
        left = min(max(left, _EDGE), self._width - width - _EDGE)
        corner = QPointF(left, top + words.baseline - box.baseline)
        return PlacedText(box, corner, QRectF(left, top, width, words.pitch))

    def _boxes(self, words: SubtitleWords, placed: list[PlacedText]) -> Iterator[QRectF]:
        """Yield the box behind each row; that of the first one reaches to the tag beside it."""
        padding = SIDE_PADDING * words.style.size
        rows: dict[float, QRectF] = {}
        for text in placed:
            rows[text.ink.top()] = rows.get(text.ink.top(), QRectF()) | text.ink
        for ink in rows.values():
            box = ink.adjusted(-padding, 0, padding, 0)
            yield box.intersected(QRectF(0, 0, self._width, UNITS))
