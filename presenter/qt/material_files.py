"""The files that a talk is made of, also those that may come to be there."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from presenter.catalogs.domains import domains
from presenter.catalogs.folder import translations_folder
from presenter.deck.deck import Deck
from presenter.i18n.language import fallback_chain

MOST_THEME_FILES = 500


def material_files(deck: Deck) -> frozenset[Path]:
    """Return the deck's file, what it names in every language, its folder of themes and its catalogs.

    Looks into folders, which takes long where these lie far away.
    """
    themes = deck.path.parent / "themes"
    folder = translations_folder(deck)
    return frozenset(
        (
            deck.path,
            *_in_every_language(deck),
            *islice((path for path in themes.rglob("*") if path.is_file()), MOST_THEME_FILES),
            *(each.catalog(folder, language) for each in domains(deck) for language in each.languages),
            *(path for each in domains(deck) for path in each.catalogs(folder).values()),
        )
    )


def _in_every_language(deck: Deck) -> list[Path]:
    codes = {code for language in deck.languages for code in fallback_chain(language)}
    versions = [
        path.with_name(f"{path.stem}.{code}{path.suffix}") for path in deck.files for code in sorted(codes)
    ]
    return [*deck.files, *versions]
