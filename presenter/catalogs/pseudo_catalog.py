"""The catalog of a trial language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.folder import catalog_path, domain
from presenter.catalogs.header import catalog_header
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.pseudo import PSEUDO_LANGUAGE, pseudo_translation
from presenter.catalogs.template import template_entries
from presenter.deck.deck import Deck
from presenter.i18n.language import Language


def write_pseudo_catalog(
    deck: Deck, folder: Path, language: Language = PSEUDO_LANGUAGE, *, now: datetime | None = None
) -> Path:
    """Write the trial catalog of a deck anew, and return its path; show it with `--language en_XA`.

    Raises OSError where it cannot be written.
    """
    path = catalog_path(folder, language, domain(deck))
    moment = now or datetime.now().astimezone()
    header = catalog_header(domain(deck), deck.settings.language, language, moment)
    entries = (
        entry.with_translations((pseudo_translation(entry.msgid, language),))
        for entry in template_entries(template_of(deck, folder))
    )
    PoFile(path).with_entries([header, *entries]).write()
    return path
