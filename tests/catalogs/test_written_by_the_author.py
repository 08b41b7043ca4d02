"""What the author wrote in a language himself is not asked of its translator, and no catalog overrides it."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import merged_catalog, sync
from presenter.deck.load import load
from presenter.deck.message import Status, Words
from presenter.i18n.language import Language

EN, ES, MX, PT = (Language(code) for code in ("en", "es", "es_MX", "pt_BR"))
DECK = """\
---
title: {en: Welcome, es: Bienvenida}
translations: [es, pt_BR]
---

# Hello {lang=en}

# Hola {lang=es}

Words
"""


def written(tmp_path, text=DECK):
    path = tmp_path / "talk.md"
    path.write_text(text, encoding="utf-8")
    return load(path)


def asked(folder, language):
    file = PoFile.read(folder / language / "LC_MESSAGES" / "talk.po")
    return [entry.msgid for entry in file.entries if entry.msgid]


def test_each_language_is_asked_for_what_it_lacks(tmp_path):
    deck = written(tmp_path)
    sync(deck, tmp_path / "translations")

    assert asked(tmp_path / "translations", ES) == ["Words"]
    assert asked(tmp_path / "translations", PT) == ["Welcome", "Hello", "Words"]
    merged = merged_catalog(deck, tmp_path / "translations", ES)
    assert [entry.msgid for entry in merged.file.entries if entry.msgid] == ["Words"]


def test_a_deck_whose_author_wrote_it_all_has_nothing_to_extract(tmp_path):
    sync(written(tmp_path, DECK.replace(", pt_BR", "")), tmp_path / "translations")

    template = PoFile.read(tmp_path / "translations" / "talk.pot")
    assert [entry.msgid for entry in template.entries if entry.msgid] == ["Words"]


def test_words_that_stand_elsewhere_without_a_sibling_are_asked_for(tmp_path):
    sync(written(tmp_path, f"{DECK}\n---\n\n# Hello\n"), tmp_path / "translations")

    assert "Hello" in asked(tmp_path / "translations", ES)


def test_the_authors_words_are_shown(tmp_path):
    deck = written(tmp_path)
    title, heading = deck.settings.title, deck.slides[0].title
    catalogs = Catalogs.load(deck)

    assert title is not None
    assert heading is not None
    assert catalogs(title, ES) == Words("Bienvenida", ES, Status.SOURCE)
    assert catalogs(title, MX) == Words("Bienvenida", ES, Status.SOURCE)
    assert catalogs(title, EN) == Words("Welcome", EN, Status.SOURCE)
    assert catalogs(title, PT).status is Status.MISSING
    assert catalogs(heading, ES).text == "Hola"
