"""The fonts that come with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FOLDER = Path(__file__).parent / "fonts"


def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts with the running QGuiApplication and return their families.

    Fonts registered before are left alone, so that calling it twice costs nothing.
    """
    known = set(QFontDatabase.families())
    if not {"Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"} <= known:
        for path in sorted(FOLDER.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
    return tuple(family for family in QFontDatabase.families() if family.startswith("Atkinson Hyperlegible"))


def scalable_font(family: str, size: float) -> QFont:
    """Return a font of so many logical units whose advances are the same at every resolution.

    Hinting would round advances to the pixels of one screen; without it a line
    breaks at the same word on the laptop, the projector and in the PDF. A size
    in points would depend on the screen's, so it is given in pixels, and Qt
    knows only whole ones.
    """
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
