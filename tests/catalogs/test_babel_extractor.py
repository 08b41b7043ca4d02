"""Outsiders extract a deck's messages with Babel's own tools."""

from __future__ import annotations

import io
import textwrap
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po, write_po

from presenter.catalogs.babel_extractor import extract_deck
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.load import load

DECK = textwrap.dedent("""\
    ---
    title: All hands
    translations: [es]
    ---

    # Where we stand {#status}

    <!-- i18n: those of the summit -->
    - The old machines are **off**
    - 50% of users agree
    - Open {ctx="verb"}
    - Rubin {translate=no}
    - On {date:2026-03-05|long}

    12.5 %

    ::: notes
    Pause here.
    :::
""")
METHOD = "presenter.catalogs.babel_extractor:extract_deck"


def extracted(folder):
    return [
        (file, line, context, words, comments)
        for file, line, words, comments, context in extract_from_dir(folder, method_map=[("**.md", METHOD)])
    ]


def test_babel_finds_each_message_with_its_role_and_its_identity(tmp_path):
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")

    found = {(context, words): (line, comments) for _, line, context, words, comments in extracted(tmp_path)}

    assert set(found) == {
        ("meta", "All hands"),
        ("title", "Where we stand"),
        ("bullet", "The old machines are **off**"),
        ("bullet", "50% of users agree"),
        ("bullet: verb", "Open"),
        ("bullet", "On {date:2026-03-05|long}"),
        ("note", "Pause here."),
    }
    assert found["title", "Where we stand"] == (6, ["id: status/title"])
    assert found["bullet", "The old machines are **off**"] == (
        9,
        ["id: status/b1", "note: those of the summit"],
    )
    assert found["bullet", "On {date:2026-03-05|long}"][1] == [
        "id: status/b5",
        "keep: {date:2026-03-05|long}",
    ]


def test_babel_and_sync_find_the_same_messages(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    deck = load(path)
    sync(deck, tmp_path / "translations")

    with (tmp_path / "translations" / "talk.pot").open("rb") as file:
        template = read_po(file)

    assert {(message.context, message.id) for message in template if message.id} == {
        (context, words) for _, _, context, words, _ in extracted(tmp_path)
    }


def test_a_catalog_that_babel_made_is_looked_up_all_the_same(tmp_path):
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    catalog = Catalog(locale="es", fuzzy=False)
    for _, _, context, words, _ in extracted(tmp_path):
        catalog.add(words, f"«{words}»", context=context)
    target = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    target.parent.mkdir(parents=True)
    with target.open("wb") as file:
        write_po(file, catalog)
    deck = load(path)

    title = deck.slides[0].title
    assert title is not None
    assert Catalogs.load(deck)(title, deck.languages[1]).text == "«Where we stand»"


def test_a_deck_from_anywhere_but_a_file_is_read_too():
    found = list(extract_deck(io.BytesIO(b"\xef\xbb\xbf# Plans\n"), {}, [], {}))

    assert [(line, words) for line, _, words, _ in found] == [(1, ("title", "Plans"))]


def test_the_entry_point_names_this_extractor():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    module, _, name = project["project"]["entry-points"]["babel.extractors"]["presenter_deck"].partition(":")

    assert getattr(import_module(module), name) is extract_deck


MAPPINGS = {
    "babel.cfg": "[presenter_deck: **.md]\n",
    "babel.toml": '[[mappings]]\nmethod = "presenter_deck"\npattern = "**.md"\n',
}


def pybabel(*arguments):
    CommandLineInterface().run(["pybabel", "--quiet", *map(str, arguments)])


@pytest.mark.parametrize("mapping", MAPPINGS)
def test_the_command_of_babel_finds_what_sync_finds(tmp_path, mapping, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / mapping).write_text(MAPPINGS[mapping], encoding="utf-8")
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")
    pybabel("extract", "-F", mapping, "-o", "babel.pot", "--no-wrap", ".")
    sync(load(tmp_path / "talk.md"), tmp_path / "translations")

    ours, theirs = (
        {entry.key: entry.comments(LineKind.EXTRACTED) for entry in PoFile.read(path).entries if entry.msgid}
        for path in (tmp_path / "translations" / "talk.pot", tmp_path / "babel.pot")
    )
    assert theirs == ours


def test_what_babel_wrote_and_a_translator_filled_in_is_kept_by_sync(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "babel.cfg").write_text(MAPPINGS["babel.cfg"], encoding="utf-8")
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")
    pybabel("extract", "-F", "babel.cfg", "-o", "talk.pot", ".")
    pybabel("init", "-i", "talk.pot", "-d", "translations", "-D", "talk", "-l", "es")
    path = tmp_path / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    with path.open("rb") as file:
        catalog = read_po(file)
    for message in catalog:
        if message.id:
            message.string = f"«{message.id}»"
    with path.open("wb") as file:
        write_po(file, catalog)

    report = sync(load(tmp_path / "talk.md"), tmp_path / "translations")

    (spanish,) = report.languages
    assert spanish.counts.added == spanish.counts.carried == spanish.counts.obsolete == 0
    entries = [entry for entry in PoFile.read(path).entries if entry.msgid]
    assert len(entries) == 7
    assert all(entry.translations == (f"«{entry.msgid}»",) and not entry.is_fuzzy for entry in entries)


def test_babel_is_told_which_language_to_extract(tmp_path):
    (tmp_path / "talk.md").write_text(f"{DECK}\n---\nlanguage: es\n---\n\n# Hola\n", encoding="utf-8")

    found = extract_from_dir(
        tmp_path, method_map=[("**.md", METHOD)], options_map={"**.md": {"language": "es"}}
    )
    assert [(context, words) for _, _, words, _, context in found] == [("title", "Hola")]
