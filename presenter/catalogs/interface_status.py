"""How far the translation of the program itself has come."""

from __future__ import annotations

from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.folder import catalog_paths
from presenter.catalogs.interface import DOMAIN, SOURCE, interface_folder
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.tally import Tally, tally
from presenter.i18n.language import Language, fallback_chain


def interface_status(language: Language, folder: Path | None = None) -> Tally | None:
    """Return the tally of the program's own catalogs in a language; None for English, its source.

    `folder` holds them, without it those that came with the program. A variety's catalog goes before that
    of its language. Raises PresenterError where one is broken.
    """
    chain = fallback_chain(language)
    if SOURCE in chain:
        return None
    folder = folder or interface_folder()
    template = [entry for entry in PoFile.read(folder / f"{DOMAIN}.pot").entries if not entry.is_header]
    paths = catalog_paths(folder, DOMAIN)
    states: dict[Key, EntryState] = {}
    for variety in reversed([variety for variety in chain if variety in paths]):
        found = {
            entry.key: state_of(entry) for entry in PoFile.read(paths[variety]).entries if not entry.obsolete
        }
        states |= {key: state for key, state in found.items() if state is not EntryState.MISSING}
    return tally((states.get(entry.key, EntryState.MISSING), entry.msgid) for entry in template)
