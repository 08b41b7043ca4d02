"""Where the catalogs of a deck are kept."""

from __future__ import annotations

from pathlib import Path

from presenter.deck.deck import Deck
from presenter.i18n.language import Language, parse_language

FOLDER_NAME = "translations"


def translations_folder(deck: Deck) -> Path:
    """Return the folder that the front matter names, else the one beside the deck or beside its folder.

    Where there is none yet: beside the folder if that is called `slides`, as in a
    project of talks, else beside the deck.
    """
    own = deck.path.parent
    if deck.settings.catalogs is not None:
        return own / deck.settings.catalogs
    around = own.parent if own.name not in ("", "..") else own.absolute().parent
    beside_deck, beside_folder = own / FOLDER_NAME, around / FOLDER_NAME
    if _is_folder(beside_deck):
        return beside_deck
    if _is_folder(beside_folder) or own.absolute().name == "slides":
        return beside_folder
    return beside_deck


def _is_folder(path: Path) -> bool:
    """Tell whether a folder is there; one that may not be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def domain(deck: Deck) -> str:
    """Return the name that a deck's catalogs bear: that of its file, without the suffix."""
    return deck.path.stem


def catalog_path(folder: Path, language: Language, name: str) -> Path:
    """Return where the catalog of a language is, in gettext's layout."""
    return folder / language / "LC_MESSAGES" / f"{name}.po"


def is_catalog(path: Path) -> bool:
    """Tell whether a path is that of a language's catalog, by its name."""
    return path.suffix == ".po"


def catalog_paths(folder: Path, name: str) -> dict[Language, Path]:
    """Return the catalogs there are, by language; folders not named after a language are passed over.

    Where they may not be looked at there are none.
    """
    found: dict[Language, Path] = {}
    try:
        paths = sorted(folder.glob(f"*/LC_MESSAGES/{_literally(name)}.po"))
    except OSError:
        return found
    for path in paths:
        try:
            language = parse_language(path.parent.parent.name)
        except ValueError:
            continue
        found[language] = path
    return found


def _literally(name: str) -> str:
    """Return a pattern of `glob` that means just this name."""
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)
