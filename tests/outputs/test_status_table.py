"""The state of a translation as people read it, and as programs do."""

from __future__ import annotations

import json

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.catalogs.status import slides_status, status
from presenter.catalogs.tally import tally
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.outputs.status_table import Reader, as_json, as_table, slides_as_json, slides_as_table

ES = Language("es")
DECK = """\
---
title: Two words
language: en
translations: [es]
---

# Where we stand

::: notes
Smile now.
:::

---

# The ground

It is near.

---

# 2024
"""
CATALOG = """\
msgid ""
msgstr "Language: es\\n"

msgctxt "meta"
msgid "Two words"
msgstr "Dos palabras"

msgctxt "title"
msgid "The ground"
msgstr "El suelo"

#, fuzzy
msgctxt "note"
msgid "Smile now."
msgstr "Sonreír."
"""
INTERFACE = tally([(EntryState.TRANSLATED, "word " * 1200), (EntryState.MISSING, "left")])


@pytest.fixture
def deck(tmp_path):
    catalog = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(CATALOG, encoding="utf-8")
    return parse(DECK, tmp_path / "talk.md")


def reader(language="en", columns=100):
    return Reader(Language(language), InterfaceCatalogs.load().translate_to(Language(language)), columns)


def test_the_table_counts_by_channel_with_figures_to_the_right(deck):
    assert as_table(status(deck, Catalogs.load(deck)), INTERFACE, reader()).splitlines() == [
        "Spanish (es)  Translated  Stale  Guessed  Missing  Texts  Words  Words left  Done",
        "Slides                 2      0        0        2      4     10           6   40%",
        "Notes                  0      0        1        0      1      2           2    0%",
        "Subtitles              0      0        0        0      0      0           0     –",
        "The deck               2      0        1        2      5     12           8   33%",
        "Interface              1      0        0        1      2  1,201           1   99%",
    ]


def test_the_table_is_in_the_language_of_who_reads_it(deck):
    head, *rows = as_table(status(deck, Catalogs.load(deck)), INTERFACE, reader("es")).splitlines()

    assert head.startswith("Español (es)")
    assert rows[0].startswith("Diapositivas")
    assert rows[-1].split()[-4:] == ["1.201", "1", "99", "%"]


def test_where_the_table_has_no_room_it_becomes_a_list(deck):
    lines = as_table(status(deck, Catalogs.load(deck)), None, reader(columns=60)).splitlines()

    assert lines == [
        "Spanish (es)",
        "  Slides: 40%, 6 of 10 words left",
        "  Notes: 0%, 2 of 2 words left",
        "  Subtitles: –, 0 of 0 words left",
        "  The deck: 33%, 8 of 12 words left",
    ]


def test_each_slide_says_what_is_left_and_those_that_are_done_are_counted(deck):
    assert slides_as_table(slides_status(deck, Catalogs.load(deck), ES), reader()).splitlines() == [
        "   Spanish (es)    Slides  Notes  Subtitles  Words left  Done",
        "1  Where we stand       1      1          –           5    0%",
        "2  The ground           1      –          –           3   40%",
        "1 slide is done.",
    ]


def test_a_long_title_is_shortened_to_the_room_there_is(deck):
    lines = slides_as_table(slides_status(deck, Catalogs.load(deck), ES), reader(columns=30)).splitlines()

    assert max(len(line) for line in lines) < 70


def test_programs_get_an_object_for_each_channel(deck):
    notes = json.loads(as_json(status(deck, Catalogs.load(deck)), {ES: INTERFACE, Language("en"): None}))[1]

    assert notes == {
        "language": "es",
        "channel": "notes",
        "translated": 0,
        "stale": 0,
        "guess": 1,
        "draft": 0,
        "missing": 0,
        "total": 1,
        "words": {"translated": 0, "stale": 0, "guess": 2, "draft": 0, "missing": 0, "total": 2, "left": 2},
        "percent": 0,
    }


def test_programs_are_told_of_the_interface_as_of_one_more_channel(deck):
    rows = json.loads(as_json(status(deck, Catalogs.load(deck)), {ES: INTERFACE}))

    assert [row["channel"] for row in rows] == ["slides", "notes", "subtitles", "interface"]
    assert (rows[-1]["total"], rows[-1]["percent"]) == (2, 99)


def test_programs_get_an_object_for_each_slide(deck):
    rows = json.loads(slides_as_json(slides_status(deck, Catalogs.load(deck), ES)))

    assert [(row["slide"], row["number"], row["missing"]) for row in rows] == [
        (None, None, 0),
        ("where-we-stand", 1, 1),
        ("the-ground", 2, 1),
        ("2024", 3, 0),
    ]
    assert rows[1]["channels"]["notes"]["guess"] == 1
