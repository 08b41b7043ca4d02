"""Draw a deck into a folder, for a look at it where there is no display.

    python packaging/demo.py DECK FOLDER

Writes a PDF and the slides as pictures in each of the deck's languages, the talk with
subtitles in all of them, and what the speaker's console shows.
"""

from __future__ import annotations

import sys
from pathlib import Path

from console_picture import console_picture

from presenter import cli
from presenter.deck.load import load


def main(arguments: list[str]) -> int:
    """Write everything and say what; return 0, or the first exit code that tells of a failure."""
    deck, folder = Path(arguments[0]), Path(arguments[1])
    languages = load(deck).languages
    exports = [
        (folder / f"{deck.stem}.{language}.pdf", ["--language", language]) for language in languages
    ]
    exports += [(folder / f"slides.{language}", ["--language", language]) for language in languages]
    exports.append((folder / f"{deck.stem}.subtitled.pdf", ["--subtitles", ",".join(languages[:2])]))
    for path, options in exports:
        code = cli.main(["export", str(deck), "--to", str(path), *options])
        if code == cli.CANNOT_RUN:
            return code
        print(path, flush=True)
    for language in languages:
        path = folder / f"console.{language}.png"
        console_picture(deck, language, path)
        print(path, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
