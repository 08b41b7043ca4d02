"""Obsolete entries go only when somebody asks for it, and are shown once more then."""

from __future__ import annotations

from presenter.catalogs.prune import prune

CATALOG = """
    # checked by Ana
    msgctxt "title"
    msgid "Welcome"
    msgstr   "Bienvenida"

    # of last year
    #~ msgctxt "title"
    #~ msgid "Farewell"
    #~ msgstr "Despedida"

    # the last word
"""


def test_obsolete_entries_are_taken_out_and_nothing_else(make_deck, folder, write_catalog):
    path = write_catalog(CATALOG)
    before = path.read_text("utf-8")

    (pruned,) = prune(make_deck("Welcome"), folder)

    gone = before[before.index("\n# of last year") : before.index("\n# the last word")]
    assert path.read_text("utf-8") == before.replace(gone, "")
    assert [entry.translations for entry in pruned.entries] == [("Despedida",)]
    assert str(pruned.text) == f"{path}: 1 obsolete entry taken out."
    assert pruned.as_json()["entries"] == [
        {"context": "title", "words": "Farewell", "translations": ["Despedida"]}
    ]


def test_other_languages_are_left_alone(make_deck, folder, write_catalog):
    spanish, french = write_catalog(CATALOG), write_catalog(CATALOG, "fr")
    before = spanish.read_bytes()

    (pruned,) = prune(make_deck("Welcome"), folder, ("fr",))

    assert pruned.path == french
    assert spanish.read_bytes() == before


def test_where_nothing_is_obsolete_nothing_is_written(make_deck, folder, write_catalog):
    path = write_catalog('msgid "Welcome"\nmsgstr "Bienvenida"')
    written = path.stat().st_mtime_ns

    (pruned,) = prune(make_deck("Welcome"), folder)

    assert pruned.entries == ()
    assert path.stat().st_mtime_ns == written
