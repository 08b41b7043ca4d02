"""Draw a deck into a folder, for a look at it where there is no display.

    python packaging/demo.py DECK FOLDER

Writes a PDF, the slides as pictures and files of subtitles in each of the deck's languages, the talk
with subtitles in two of them, as HTML and as a handout, and what the speaker's console shows.
"""

from __future__ import annotations

import sys
from pathlib import Path

from console_picture import console_picture
from PySide6.QtWidgets import QApplication

from presenter.cli.exit_codes import CANNOT_RUN
from presenter.cli.main import main as presenter
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.errors import PresenterError

_FORMS = ("srt", "vtt", "ttml", "txt")
_ESTIMATED = ("--times", "estimate")


def main(arguments: list[str]) -> int:
    """Write everything and say what; return 0 unless the deck cannot be shown."""
    path, folder = map(Path, arguments)
    application = QApplication([])
    try:
        deck = load(path)
    except PresenterError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN
    for target, options in exports(deck, folder):
        if presenter(["export", str(path), "--to", str(target), *options]) == CANNOT_RUN:
            return CANNOT_RUN
        print(f"  {target}", flush=True)
    for language in deck.languages:
        target = folder / language / "console.png"
        console_picture(path, target, language, str(len(deck.slides) // 3 + 1))
        print(f"  {target}", flush=True)
    del application
    return 0


def exports(deck: Deck, folder: Path) -> list[tuple[Path, list[str]]]:
    """Return what to write and the options that make it so."""
    name = deck.path.stem
    has_subtitles = any(slide.cues and slide.settings.subtitles for slide in deck.slides)
    written: list[tuple[Path, list[str]]] = []
    for language in deck.languages:
        written.append((folder / language / f"{name}.pdf", ["--language", language]))
        written.append((folder / language / "slides", ["--language", language, "--width", "1280"]))
        if has_subtitles:
            of_language = ["--language", language, *_ESTIMATED]
            written += [(folder / language / f"{name}.{form}", of_language) for form in _FORMS]
    subtitles = ",".join(deck.languages[:2])
    if has_subtitles:
        written.append((folder / f"{name}-subtitled.srt", ["--subtitles", subtitles, *_ESTIMATED]))
    written.append((folder / f"{name}-subtitled.pdf", ["--subtitles", subtitles]))
    written.append((folder / f"{name}.html", ["--subtitles", subtitles]))
    written.append((folder / f"{name}.handout.pdf", ["--language", subtitles]))
    return written


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
