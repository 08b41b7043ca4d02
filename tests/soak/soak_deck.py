"""The talk that is given for so long: a made one with every kind of slide twice, and subtitles besides."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.made_deck import MadeDeck

SLIDES = 14
CUES = "::: subtitles\nANA: We begin with the sources.\n\n[step] And go on from there, slowly.\n:::\n\n"


def write_soak_deck(folder: Path) -> Path:
    """Write the talk and its catalog into a folder and return its path."""
    deck = MadeDeck.write(folder, SLIDES)
    text = deck.path.read_text("utf-8").replace("::: notes", f"{CUES}::: notes")
    deck.path.write_text(text, encoding="utf-8")
    with deck.catalog.open("a", encoding="utf-8") as catalog:
        for english, spanish in (
            ("We begin with the sources.", "Empezamos con las fuentes."),
            ("And go on from there, slowly.", "Y seguimos desde ahí, despacio."),
        ):
            catalog.write(f'\nmsgctxt "cue"\nmsgid "{english}"\nmsgstr "{spanish}"\n')
    return deck.path
