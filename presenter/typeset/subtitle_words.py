"""The words of a cue in one language: a box for each line, in the size that all lines have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtGui import QFontMetricsF

from presenter.dataclass import dataclass, replace
from presenter.deck.run import Run
from presenter.i18n.language import Language, is_right_to_left
from presenter.subtitles.cue import Cue
from presenter.subtitles.sounds import sounds
from presenter.typeset.fonts import FINENESS
from presenter.typeset.inline_format import format_runs
from presenter.typeset.subtitle_measures import LINES
from presenter.typeset.text_box import TextBox, set_text
from presenter.typeset.text_style import TextStyle

# Wide enough for any line: those of a cue are never broken again.
_ENDLESS = 1e5

# A label in bold, or a sound in italics, may make a full line a little wider: no cause for another size.
TOLERATED = 1.04

# Between a speaker's name and the words.
_COLONS = {"fr": "\N{NO-BREAK SPACE}: ", "ja": "：", "zh": "：", "yue": "："}
_COLON = ": "

# Tall words of scripts whose letters reach higher or lower than Latin ones with their accents do.
_TALL = {
    "bo": "སྐྱེས་ཧཱུྃ",
    "hi": "हिन्दी क्षु",
    "km": "ខ្ញុំស្ត្រី",
    "lo": "ຜູ້ໃຫຍ່ຢູ່ນີ້",
    "my": "ကြိုးမြွှေ",
    "th": "ที่ปู่ผู้ใหญ่",
    "ur": "پاکستان میں خوش آمدید",
}


@dataclass(frozen=True, eq=False, slots=True)
class SubtitleWords:
    """The lines of a cue in one language, each as wide as it is; `pitch` leads from one baseline to the next.

    `baseline` is that of a line under its top. `language` is the one that the words are really in.
    """

    lines: tuple[TextBox, ...]
    style: TextStyle
    pitch: float
    baseline: float
    language: Language
    mirrored: bool

    @property
    def height(self) -> float:
        """Return how high the lines are together."""
        return self.pitch * len(self.lines)

    @property
    def width(self) -> float:
        """Return how wide the widest line is."""
        return max(width_of(line) for line in self.lines)


def subtitle_words(cue: Cue, language: Language, style: TextStyle, room: float) -> SubtitleWords | None:
    """Return the lines of a cue, none wider than some logical units; None where there are no words.

    They have the size of the style. Only where a line does not fit in it, or where an author wrote more than
    two, are they smaller.
    """
    lines = [line for line in cue.lines_in(language) if line.strip()]
    if not lines:
        return None
    spoken = cue.language_of_words_in(language)
    style = replace(style, language=spoken, right_to_left=is_right_to_left(spoken))
    nominal = style.line_height
    style = replace(style, size=style.size * _share_of_size(spoken, style))
    runs = list(_runs(lines, cue.speaker, spoken))
    boxes = _boxes(runs, style)
    widest = max(width_of(box) for box in boxes)
    share = min(1.0, room / widest if widest > room * TOLERATED else 1.0, LINES / len(lines))
    if share < 1.0:
        style = replace(style, size=style.size * share)
        boxes = _boxes(runs, style)
    pitch = nominal * min(1.0, LINES / len(lines))
    ascent, descent = style.extent
    return SubtitleWords(
        tuple(boxes), style, pitch, (pitch + ascent - descent) / 2, spoken, style.right_to_left
    )


def width_of(line: TextBox) -> float:
    """Return how wide the words of a line are, in logical units."""
    return max((line.rect.width() for line in line.lines), default=0.0)


def _boxes(runs: list[tuple[Run, ...]], style: TextStyle) -> list[TextBox]:
    return [set_text(format_runs(line, style), style, _ENDLESS, kind="subtitle") for line in runs]


def _runs(lines: list[str], speaker: str, language: Language) -> Iterator[tuple[Run, ...]]:
    """Yield the pieces of each line: the label before the first one, and sounds in italics."""
    colon = _COLONS.get(language.split("_")[0], _COLON)
    label = (Run(f"{speaker}{colon}", strong=True),) if speaker else ()
    spans, begin = list(sounds("\n".join(lines))), 0
    for line in lines:
        yield (*label, *_pieces(line, [(first - begin, last - begin) for first, last in spans]))
        label, begin = (), begin + len(line) + 1


def _pieces(line: str, spans: list[tuple[int, int]]) -> Iterator[Run]:
    end = 0
    for first, last in spans:
        if first >= len(line) or last <= 0:
            continue
        if first > end:
            yield Run(line[end:first])
        yield Run(line[max(first, 0) : last], emphasis=True)
        end = last
    if end < len(line):
        yield Run(line[end:])


def _share_of_size(language: Language, style: TextStyle) -> float:
    """Return the share of the size at which lines of a language never touch, the same for every cue in it."""
    tall = _TALL.get(language.split("_")[0])
    return 1.0 if tall is None else _share_of_height(tall, replace(style, size=100.0))


@lru_cache(maxsize=64)
def _share_of_height(words: str, style: TextStyle) -> float:
    ink = QFontMetricsF(style.fine_font()).tightBoundingRect(words).height() / FINENESS
    return min(1.0, style.line_height / ink) if ink else 1.0
