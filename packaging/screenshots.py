"""Draw the pictures of the README from the real program and the example talk.

python packaging/screenshots.py
"""

from __future__ import annotations

import sys
from pathlib import Path

from console_picture import console_picture
from PySide6.QtWidgets import QApplication
from translator_picture import translator_picture

from presenter.i18n.language import Language
from presenter.outputs.png import png_bytes
from presenter.outputs.slide_frames import slide_frames
from presenter.qt.read_material import read_material
from presenter.talk.effects import ConsolePreset

PROJECT = Path(__file__).resolve().parent.parent
DECK = PROJECT / "slides" / "all-hands-2023.md"
FOLDER = PROJECT / "packaging" / "screenshots"
SLIDE = "data-facilities"
WIDTH = 1280

CONSOLES = {
    ConsolePreset.SLIDE_FIRST: "console",
    ConsolePreset.NOTES_FIRST: "console-notes-first",
    ConsolePreset.NOTES_ONLY: "console-notes-only",
}

ENGLISH, SPANISH = Language("en"), Language("es")

# What is typed where: a link that is not finished yet, and a subtitle that is too long.
TRANSLATORS = (
    (
        "translator",
        ENGLISH,
        "conduct/b2",
        "Comunicaciones: véase el [Documento-24920](https://docushare.lsst.org)",
    ),
    (
        "translator-es",
        SPANISH,
        "conduct/cue2",
        "Para las reuniones hay un código de conducta, estamos de acuerdo?",
    ),
)


def main() -> int:
    """Write the pictures and say which."""
    application = QApplication([])
    audience_picture(FOLDER / "audience.png", SPANISH, (ENGLISH, SPANISH))
    for preset, name in CONSOLES.items():
        console_picture(DECK, FOLDER / f"{name}.png", ENGLISH, SLIDE, steps=3, preset=preset)
    for name, ui_language, identity, words in TRANSLATORS:
        translator_picture(DECK, FOLDER / f"{name}.png", SPANISH, ui_language, identity, words)
    for path in sorted(FOLDER.glob("*.png")):
        print(path.relative_to(PROJECT))
    del application
    return 0


def audience_picture(path: Path, language: Language, subtitles: tuple[Language, ...]) -> None:
    """Draw what the audience sees at the slide's last subtitle."""
    material = read_material(DECK)
    slide = next(slide for slide in material.deck.slides if slide.identifier == SLIDE)
    *_, last = slide_frames(material, slide, language, subtitles)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png_bytes(last, material.deck.settings.aspect, WIDTH))


if __name__ == "__main__":
    sys.exit(main())
