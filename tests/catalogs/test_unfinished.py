"""What of a deck somebody has to look at."""

from __future__ import annotations

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.unfinished import unfinished
from presenter.i18n.language import Language


def test_all_that_is_not_translated_for_good_is_listed_slide_by_slide(make_deck, write_catalog):
    write_catalog("""
        msgctxt "title"
        msgid "Plans"
        msgstr "Planes"

        #, fuzzy
        #| msgctxt "body"
        #| msgid "The camra is ready."
        msgctxt "body"
        msgid "The camera is ready."
        msgstr "La cámara está lista."

        # MT: engine
        #, fuzzy
        msgctxt "note"
        msgid "Smile."
        msgstr "Sonreír."

        #, fuzzy
        msgctxt "title"
        msgid "Questions"
        msgstr "Cosas"
    """)
    deck = make_deck("Plans\nThe camera is ready.\nnote: Smile.\ncue: Hello.", "Questions")

    found = list(unfinished(deck, Catalogs.load(deck), [Language("en"), Language("es")]))

    assert [(one.slide.index, one.message.text, str(one.state)) for one in found] == [
        (0, "The camera is ready.", "stale"),
        (0, "Hello.", "missing"),
        (0, "Smile.", "draft"),
        (1, "Questions", "guess"),
    ]
    assert {one.language for one in found} == {"es"}
