"""The files that a talk is made of, also those that may come to be there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

from presenter.catalogs.domains import domains
from presenter.catalogs.folder import FOLDER_NAME, translations_folder
from presenter.deck.deck import Deck
from presenter.i18n.language import fallback_chain

MOST_THEME_FILES = 500


def material_files(deck: Deck) -> frozenset[Path]:
    """Return the deck's file, what it names in every language, its folder of themes and its catalogs.

    Looks into folders, which takes long where these lie far away.
    """
    theme_files = (path for path in _themes(deck) if _is_file(path))
    return frozenset(
        (
            deck.path,
            *_in_every_language(deck, deck.files),
            *islice(theme_files, MOST_THEME_FILES),
            *_catalogs(deck),
        )
    )


def files_of_slide(deck: Deck, index: int) -> frozenset[Path]:
    """Return what the picture of one slide depends on: of what the deck names, what stands near that slide.

    Folders are among them in which a further theme or catalog would count. Looks into folders.
    """
    near = _source_near(deck, index)
    named = [path for path in deck.files if path.name in near]
    own = deck.path.parent
    folders = (
        own / "themes",
        own / FOLDER_NAME,
        own.absolute().parent / FOLDER_NAME,
        translations_folder(deck),
    )
    themes = islice(_themes(deck), MOST_THEME_FILES)
    return frozenset((deck.path, *_in_every_language(deck, named), *folders, *themes, *_catalogs(deck)))


def _source_near(deck: Deck, index: int) -> str:
    """Return the lines of a slide, of those beside it and of the front matter; none of a deck now gone."""
    try:
        lines = deck.path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    starts = [0, *(slide.span.line for slide in deck.slides), len(lines)]
    near = [*lines[: starts[1]], *lines[max(0, starts[index] - 1) : starts[min(index + 2, len(starts) - 1)]]]
    source = "\n".join(near)
    return f"{source}\n{unquote(source)}"


def _themes(deck: Deck) -> Iterator[Path]:
    try:
        yield from (deck.path.parent / "themes").rglob("*")
    except OSError:
        return  # a folder that nobody may look into any more, or that is gone meanwhile


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _catalogs(deck: Deck) -> Iterator[Path]:
    folder = translations_folder(deck)
    for each in domains(deck):
        yield from (each.catalog(folder, language) for language in each.languages)
        yield from each.catalogs(folder).values()


def _in_every_language(deck: Deck, files: Iterable[Path]) -> list[Path]:
    codes = sorted({code for language in deck.languages for code in fallback_chain(language)})
    files = tuple(files)
    versions = [path.with_name(f"{path.stem}.{code}{path.suffix}") for path in files for code in codes]
    return [*files, *versions]
