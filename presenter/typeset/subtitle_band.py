"""The band of subtitles under the slide: one language or two, never cut, always in the same place.

Sizes after the BBC's guidelines and ANSI/AVIXA DISCAS: 6 % of the picture's height for
one language, 5 % and 4.5 % for two, lines 1.2 apart, half a line between languages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from presenter.deck.blocks import Alignment
from presenter.deck.run import Run
from presenter.i18n.language import Language
from presenter.subtitles.cue import Cue
from presenter.typeset.inline_format import FormattedText, format_runs
from presenter.typeset.text_box import TextBox, measure, set_text
from presenter.typeset.text_style import TextStyle
from presenter.typeset.theme import SubtitleTheme, Theme

LINES = 2
PADDING = 0.27
GAP = 0.5
# What part of the width lines may take; tags stand in the margin that is left.
WIDTH = 0.86
TAG_SIZE = 0.42
# Text is laid out at this height and scaled, so that lines are the same at every resolution.
UNITS = 1000.0


@dataclass(frozen=True, slots=True)
class Subtitles:
    """What the band shows: a cue, or None for an empty band, in one language or two."""

    cue: Cue | None
    languages: tuple[Language, ...]


def band_height(languages: int, theme: SubtitleTheme) -> float:
    """Return the height of the band as a share of the whole picture, whatever it shows."""
    sizes = _sizes(languages, theme)
    if not sizes:
        return 0.0
    lines = sum(LINES * theme.line * size for size in sizes)
    between = GAP * theme.line * sizes[-1] * (len(sizes) - 1)
    return lines + between + 2 * PADDING * sizes[0]


def paint_band(painter: QPainter, area: QRectF, subtitles: Subtitles, theme: Theme) -> None:
    """Paint the band into its area, whose height is that of `band_height`."""
    look = theme.subtitles
    painter.fillRect(area, QColor(look.background))
    if subtitles.cue is None or area.isEmpty():
        return
    whole = area.height() / band_height(len(subtitles.languages), look)
    scale = whole / UNITS
    painter.save()
    painter.translate(area.topLeft())
    painter.scale(scale, scale)
    _paint_cue(painter, subtitles.cue, subtitles.languages, theme, area.width() / scale)
    painter.restore()


def _paint_cue(
    painter: QPainter, cue: Cue, languages: tuple[Language, ...], theme: Theme, width: float
) -> None:
    look = theme.subtitles
    sizes = [size * UNITS for size in _sizes(len(languages), look)]
    y = PADDING * sizes[0]
    for index, (language, size) in enumerate(zip(languages, sizes, strict=False)):
        colour = look.first if index == 0 else look.second
        style = TextStyle(theme.fonts.text, size, colour, line=look.line, alignment=Alignment.CENTER)
        height = LINES * look.line * size
        text = subtitle_box(cue, language, style, width * WIDTH)
        if text is not None:
            left, top = width * (1 - WIDTH) / 2, y + (height - text.height) / 2
            painter.translate(left, top)
            text.paint(painter)
            painter.translate(-left, -top)
            if len(languages) > 1 or cue.missing_in(language):
                _paint_tag(painter, cue.language_of_words_in(language), text, QPointF(left, top), style, look)
        y += height + GAP * look.line * sizes[-1]


def subtitle_box(cue: Cue, language: Language, style: TextStyle, width: float) -> TextBox | None:
    """Return the lines of a cue in a width in logical units, smaller where a line would be too wide."""
    lines = cue.lines_in(language)
    if not any(line.strip() for line in lines):
        return None
    text = _formatted(lines, cue.speaker, style)
    needed = measure(text, style)[1]
    room = LINES * style.line_height
    size = style.size * min(1.0, width / needed if needed else 1.0, room / (len(lines) * style.line_height))
    if size < style.size:
        style = replace(style, size=float(int(size)))
        text = _formatted(lines, cue.speaker, style)
    return set_text(text, style, width, kind="subtitle")


def _formatted(lines: tuple[str, ...], speaker: str, style: TextStyle) -> FormattedText:
    label = (Run(f"{speaker}: ", strong=True),) if speaker else ()
    return format_runs((*label, Run("\n".join(lines))), style)


def _paint_tag(
    painter: QPainter,
    language: Language,
    text: TextBox,
    corner: QPointF,
    style: TextStyle,
    look: SubtitleTheme,
) -> None:
    small = replace(style, size=style.size * TAG_SIZE, colour=look.tag, alignment=Alignment.NONE)
    tag = FormattedText(language.split("_")[0].upper())
    box = set_text(tag, small, measure(tag, small)[1] + 1, kind="language-tag")
    x = (
        corner.x()
        + min((line.rect.left() for line in text.lines), default=0.0)
        - box.width
        - small.size * 0.9
    )
    y = corner.y() + text.baseline - box.baseline
    painter.translate(max(4.0, x), y)
    box.paint(painter)
    painter.translate(-max(4.0, x), -y)


def _sizes(languages: int, theme: SubtitleTheme) -> tuple[float, ...]:
    return ((), (theme.one,), theme.two)[min(languages, 2)]
