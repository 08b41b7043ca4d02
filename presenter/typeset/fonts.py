"""The fonts that come with the program."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

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


def scalable_font(family: str, size: float, *, code: bool = False) -> QFont:
    """Return a font `FINENESS` times a size in logical units, its advances the same at every resolution.

    Hinting would round advances to the pixels of one screen; without it a line
    breaks at the same word on the laptop, the projector and in the PDF. A size
    in points would depend on the screen's, so it is given in pixels.
    """
    font = QFont(_font_of(family, code=code))
    font.setPixelSize(max(1, round(size * FINENESS)))
    return font


@lru_cache(maxsize=64)  # a slide asks for hundreds; each gets a copy
def _font_of(family: str, *, code: bool) -> QFont:
    font = QFont([family, *(CODE_FALLBACK if code else FALLBACK)])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def drawing_family(families: Sequence[str], text: str) -> str:
    """Return the first family that has all the letters of a text, or the first one where none has."""
    letters = {ord(char) for char in text if char.isprintable() and not char.isspace()}
    return next((family for family in families if _draws(family, letters)), families[0])


def _draws(family: str, letters: Iterable[int]) -> bool:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    raw = QRawFont.fromFont(font)
    return raw.familyName().startswith(family) and all(raw.supportsCharacter(letter) for letter in letters)
