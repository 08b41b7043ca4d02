"""The files of subtitles that lie beside a deck of another program and are named after it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.i18n.language import Language
from presenter.subtitles.files.read_subtitles import SCRIPT, SUFFIXES, language_of_name


def with_subtitles(deck: Path, languages: Iterable[Language]) -> frozenset[Path]:
    """Return a deck's file, the subtitles beside it, and where others in some languages would lie."""
    stems = (deck.stem, *(f"{deck.stem}.{language}" for language in languages))
    possible = (deck.with_name(f"{stem}{suffix}") for stem in stems for suffix in (*SUFFIXES, SCRIPT))
    return frozenset((deck, *subtitles_beside(deck), *possible))


def subtitles_beside(deck: Path) -> tuple[Path, ...]:
    """Return the subtitles beside a deck, one file for each language: `talk.en.srt` beside `talk.pptx`.

    A plain text counts where its name says what language it is in: `talk.txt` may be anything.
    """
    stem = Path(deck.stem).stem if language_of_name(deck) is not None else deck.stem
    try:
        names = sorted(path.name for path in deck.parent.iterdir() if path.name.startswith(f"{stem}."))
    except OSError:
        return ()
    found: dict[Language | None, Path] = {}
    for suffix in (*SUFFIXES, SCRIPT):
        for name in names:
            path = deck.parent / name
            language = language_of_name(path)
            own_stem = path.stem if language is None else Path(path.stem).stem
            is_subtitles = path.suffix.lower() == suffix and own_stem == stem and path.is_file()
            if is_subtitles and not (suffix == SCRIPT and language is None):
                found.setdefault(language, path)
    if len(found) > 1:
        found.pop(None, None)  # which of the others it would double is not known
    return tuple(found.values())
