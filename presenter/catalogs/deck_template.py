"""The words of a deck that are to be translated, as its template lists them."""

from __future__ import annotations

import os
from pathlib import Path

from presenter.catalogs.template import TemplateMessage, gathered
from presenter.catalogs.translatable import is_translatable
from presenter.deck.deck import Deck
from presenter.deck.messages import messages
from presenter.i18n.language import Language


def template_of(deck: Deck, folder: Path, source: Language | None = None) -> tuple[TemplateMessage, ...]:
    """Return the messages of a deck in reading order; `folder` is that of its translations.

    They are those written in the source language, which is the deck's own where none is given.
    """
    own = deck.settings.language
    place = source_path(deck.path, folder)
    return gathered(
        TemplateMessage(
            key=(message.role.value, message.text),
            identities=(message.identity,) if message.identity else (),
            places=(f"{place}:{message.span.line}",),
        )
        for _, message in messages(deck)
        if is_translatable(message) and message.source_language(own) == (source or own)
    )


def source_path(path: Path, folder: Path) -> str:
    """Return a source's path as catalogs write it: from where the translations' folder lies.

    So editors find it by going up from the catalog, and it says nothing of the machine.
    """
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve().parent)).as_posix()
    except ValueError:  # another drive
        return path.name
