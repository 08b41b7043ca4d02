"""What the actions on catalogs work on."""

from __future__ import annotations

import argparse

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.domains import target_languages
from presenter.catalogs.trial import with_trials
from presenter.deck.deck import Deck
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.known_language import shown_language

NO_LANGUAGES = Text(
    "The deck names no language to translate it into. Name some at its top, as in “translations: [es]”."
)


def read_catalogs(options: argparse.Namespace) -> tuple[Deck, Catalogs, tuple[Language, ...]]:
    """Return the deck, its catalogs and the languages that are asked for."""
    deck = with_trials(load(options.deck), [options.language])
    asked = options.language
    languages = (shown_language(deck, asked),) if asked is not None else target_languages(deck)
    return deck, Catalogs.load(deck), languages
