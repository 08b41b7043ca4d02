"""Where a deck's catalogs are looked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from presenter.catalogs.folder import catalog_paths, translations_folder
from presenter.deck.deck import Deck, DeckSettings
from presenter.deck.load import load


def deck_at(path, **settings):
    return Deck(path, DeckSettings(**settings), ())


def test_a_folder_beside_the_deck_comes_before_one_beside_its_folder(tmp_path):
    deck = deck_at(tmp_path / "slides" / "talk.md")
    (tmp_path / "translations").mkdir()
    assert translations_folder(deck) == tmp_path / "translations"

    (tmp_path / "slides" / "translations").mkdir(parents=True)
    assert translations_folder(deck) == tmp_path / "slides" / "translations"


def test_the_front_matter_has_the_first_say(tmp_path):
    (tmp_path / "translations").mkdir()
    deck = deck_at(tmp_path / "talk.md", catalogs=Path("words"))

    assert translations_folder(deck) == tmp_path / "words"


def test_the_folder_that_the_front_matter_names_is_the_same_however_the_deck_is_named(tmp_path, monkeypatch):
    (tmp_path / "slides").mkdir()
    (tmp_path / "slides" / "talk.md").write_text("---\ncatalogs: ../words\n---\n\n# Hello\n", "utf-8")
    (tmp_path / "words").mkdir()
    monkeypatch.chdir(tmp_path)

    for path in (Path("slides/talk.md"), tmp_path / "slides" / "talk.md"):
        assert translations_folder(load(path)).samefile(tmp_path / "words")


def test_where_there_is_no_folder_yet_it_will_be_beside_slides_or_beside_the_deck(tmp_path):
    assert translations_folder(deck_at(tmp_path / "slides" / "a.md")) == tmp_path / "translations"
    assert translations_folder(deck_at(tmp_path / "talk.md")) == tmp_path / "translations"


def test_a_deck_named_from_within_its_own_folder_finds_the_same_catalogs(tmp_path, monkeypatch):
    (tmp_path / "slides").mkdir()
    (tmp_path / "translations").mkdir()
    monkeypatch.chdir(tmp_path / "slides")

    assert translations_folder(deck_at(Path("talk.md"))).samefile(tmp_path / "translations")


def test_folders_that_are_no_languages_hold_no_catalogs(tmp_path):
    for name in ("es", "es_MX", "screens", "zz_QQ"):
        (tmp_path / name / "LC_MESSAGES").mkdir(parents=True)
        (tmp_path / name / "LC_MESSAGES" / "talk.po").touch()

    assert sorted(catalog_paths(tmp_path, "talk")) == ["es", "es_MX"]


def test_the_name_of_a_deck_is_no_pattern(tmp_path):
    (tmp_path / "es" / "LC_MESSAGES").mkdir(parents=True)
    (tmp_path / "es" / "LC_MESSAGES" / "talk1.po").touch()

    assert catalog_paths(tmp_path, "talk[1]") == {}
    assert catalog_paths(tmp_path, "*") == {}


def test_a_deck_may_change_its_settings_and_keep_its_path(tmp_path):
    deck = deck_at(tmp_path / "talk.md")

    moved = replace(deck, settings=replace(deck.settings, catalogs=Path("..") / "words"))

    assert translations_folder(moved) == tmp_path / ".." / "words"


def test_a_folder_that_cannot_be_looked_at_holds_no_catalogs(tmp_path):
    assert catalog_paths(tmp_path / ("much" * 100), "talk") == {}
