"""Outsiders extract a deck's messages with Babel's own tools."""

from __future__ import annotations

import io
import textwrap
import tomllib
from importlib import import_module
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from presenter.catalogs.babel_extractor import extract_deck
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.sync import sync
from presenter.deck.load import load

DECK = textwrap.dedent("""\
    ---
    title: All hands
    translations: [es]
    ---

    # Where we stand {#status}

    - The old machines are **off**
    - 50% of users agree

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
        ("note", "Pause here."),
    }
    assert found["title", "Where we stand"] == (6, ["id: status/title"])
    assert found["bullet", "The old machines are **off**"][0] == 8


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
