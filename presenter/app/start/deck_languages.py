"""The languages of a deck, as far as its beginning says them."""

from __future__ import annotations

from pathlib import Path

from presenter.app.start.deck_behind import deck_behind
from presenter.deck.opening import load_opening
from presenter.errors import PresenterError
from presenter.i18n.language import Language


def deck_languages(state: Path, path: Path) -> tuple[Language, ...]:
    """Return the languages of a deck, its own first; none of one that cannot be read yet."""
    try:
        return load_opening(deck_behind(state, path)).languages
    except PresenterError:
        return ()
