"""The fonts that come with the program."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from presenter.dataclass import dataclass

FOLDER = Path(__file__).parent / "fonts"
# Qt's fonts have whole sizes. Type is set this many times as large and painted smaller, so that a
# size of the theme, shrunk by a few per cent, is that size and not the nearest whole one.
FINENESS = 8
# What a family of the theme lacks comes from these, in this order, on every machine; only a script
# that none of them has (Chinese, Japanese, Thai …) comes from the machine's own fonts.
FALLBACK = (
    "Presenter Letters",
    "Presenter Mathematics",
    "Presenter Signs",
    "Presenter Hebrew",
    "Presenter Arabic",
    "Presenter Emoji",
)
# Lines of a tree or a table drawn in code, as wide as its letters.
CODE_FALLBACK = ("Presenter Code Signs", *FALLBACK)


# The families that the program itself is set in.
FAMILIES = ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono")
LARGEST_FILE = 20_000_000


def load_fonts() -> tuple[str, ...]:
    """Register the fonts of the program with the running QGuiApplication and return their families.

    Fonts registered before are left alone, so that calling it twice costs nothing.
    """
    # From Qt 6.9 on emoji come from the machine's coloured font first, whatever families are named.
    os.environ.setdefault("QT_DISABLE_EMOJI_SEGMENTER", "1")
    return tuple(family for family in (*FAMILIES, *CODE_FALLBACK) if load_family(family))


def load_family(family: str, files: Iterable[Path] = ()) -> bool:
    """Register a family that comes with the program, or in these files, and tell whether there is one.

    Each family is registered only when something is set in it: most talks need one of them.
    """
    for group in (_bundled(family), tuple(files)):
        if QFontDatabase.hasFamily(family):
            break
        for path in group:
            if path.stat().st_size <= LARGEST_FILE:
                QFontDatabase.addApplicationFont(str(path))
                _forget_fonts()
    return QFontDatabase.hasFamily(family)


def font_files(family: str, files: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Return the files that a family may be in: those that come with the program, then these."""
    return (*_bundled(family), *(path for path in files if path.stat().st_size <= LARGEST_FILE))


def _bundled(family: str) -> list[Path]:
    prefix = family.replace(" ", "") + "_"
    return [path for path in _all_bundled() if path.name.startswith(prefix)]


@lru_cache(maxsize=1)  # each of a dozen families is looked for in it
def _all_bundled() -> tuple[Path, ...]:
    return tuple(sorted(FOLDER.glob("*.ttf")))


@dataclass(frozen=True, slots=True)
class FineFont:
    """What tells one font that a text is set in from another; all lengths are `FINENESS` times as large.

    `features` are OpenType tags to switch on or, with a minus, off.
    """

    family: str
    pixels: int
    weight: int = 400
    italic: bool = False
    spacing: float = 0.0
    features: tuple[str, ...] = ()
    code: bool = False

    def font(self) -> QFont:
        """Return the font, its advances the same at every resolution; whoever asks may change it.

        Hinting would round advances to the pixels of one screen; without it a line
        breaks at the same word on the laptop, the projector and in the PDF. A size
        in points would depend on the screen's, so it is given in pixels.
        """
        return QFont(_font_of(self))

    def metrics(self) -> QFontMetricsF:
        """Return what the font measures."""
        return _metrics_of(self)

    def extent(self) -> tuple[float, float]:
        """Return how far the font reaches above and below the baseline, in logical units."""
        return _extent_of(self)


def fine_pixels(size: float) -> int:
    """Return the whole size in pixels for a size in logical units."""
    return max(1, round(size * FINENESS))


@lru_cache(maxsize=256)  # a slide asks for thousands, of a few dozen kinds at each size that is tried
def _font_of(fine: FineFont) -> QFont:
    font = QFont([fine.family, *(CODE_FALLBACK if fine.code else FALLBACK)])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setPixelSize(fine.pixels)
    font.setWeight(QFont.Weight(fine.weight))
    font.setItalic(fine.italic)
    if fine.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, fine.spacing)
    for feature in fine.features:
        font.setFeature(QFont.Tag(feature.removeprefix("-")), 0 if feature.startswith("-") else 1)
    return font


@lru_cache(maxsize=256)
def _metrics_of(fine: FineFont) -> QFontMetricsF:
    return QFontMetricsF(_font_of(fine))


@lru_cache(maxsize=256)
def _extent_of(fine: FineFont) -> tuple[float, float]:
    metrics = _metrics_of(fine)
    return metrics.ascent() / FINENESS, metrics.descent() / FINENESS


def _forget_fonts() -> None:
    """Forget what was made while a family was not there that is now: another one stood in for it."""
    for made in (_font_of, _metrics_of, _extent_of):
        made.cache_clear()


def drawing_family(families: Sequence[str], text: str) -> str:
    """Return the first family that has all the letters of a text, or the first one where none has."""
    letters = {ord(char) for char in text if char.isprintable() and not char.isspace()}
    return next((family for family in families if _draws(family, letters)), families[0])


def _draws(family: str, letters: Iterable[int]) -> bool:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font)
    return raw.familyName().startswith(family) and all(raw.supportsCharacter(letter) for letter in letters)
