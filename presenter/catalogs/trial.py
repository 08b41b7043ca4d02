"""Trial languages of a deck, which are there for whoever asks for one and for nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from presenter.catalogs.pseudo import PSEUDO_LANGUAGES
from presenter.deck.deck import Deck
from presenter.i18n.language import Language


def with_trials(deck: Deck, asked: Iterable[Language | None]) -> Deck:
    """Return a deck that is translated into those trial languages too that are among the ones asked for.

    Without a catalog for them the words are derived as they are looked up.
    """
    wanted = set(asked)
    trials = tuple(one for one in PSEUDO_LANGUAGES if one in wanted and one not in deck.languages)
    if not trials:
        return deck
    translations = (*deck.settings.translations, *trials)
    return replace(deck, settings=replace(deck.settings, translations=translations))
