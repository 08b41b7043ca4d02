"""The catalogs of the decks in this repository outlive new rules of extraction."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.load import load

CHECKOUT = Path(__file__).parents[2]


def translations(path):
    return {
        entry.key: (entry.translations, entry.is_fuzzy) for entry in PoFile.read(path).entries if entry.msgid
    }


@pytest.mark.parametrize("name", ["tour", "all-hands-2023"])
def test_a_catalog_of_the_first_rules_loses_nothing(name, tmp_path):
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / f"{name}.po"
    catalog.parent.mkdir(parents=True)
    shutil.copytree(CHECKOUT / "slides", tmp_path / "slides")
    text = (CHECKOUT / "translations" / "es" / "LC_MESSAGES" / f"{name}.po").read_text(encoding="utf-8")
    # As the first rules wrote it: of the comments the identities alone, and no limits.
    text = re.sub(r"#\. (?!id: ).*\n|#, max-length:\d+\n", "", text)
    catalog.write_text(text.replace("X-Deck-Extractor: 2", "X-Deck-Extractor: 1"), encoding="utf-8")
    before = translations(catalog)

    sync(load(tmp_path / "slides" / f"{name}.md"), tmp_path / "translations")

    assert translations(catalog) == before
