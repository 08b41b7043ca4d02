"""Decks of other programs opened as they are, and made decks of one's own later."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pptx import Presentation

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.sync import sync
from presenter.deck.load import load
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.importers.import_request import ImportRequest
from presenter.importers.importers import import_into_deck
from presenter.importers.opened_deck import files_behind, is_foreign, open_deck
from presenter.importers.opened_places import forget_unused
from tests.importers.pptx_files import TITLE_AND_CONTENT, new_slide, saved

ES = Language("es")


def say_nothing(done: int, total: int) -> None:
    del done, total


def write_slides(path: Path, *titles: str) -> None:
    file = Presentation()
    for title in titles:
        new_slide(file, TITLE_AND_CONTENT, title, "Some words")
    path.write_bytes(saved(file))
    later = path.stat().st_mtime_ns + 1_000_000 * len(titles)
    os.utime(path, ns=(later, later))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "talk.pptx"
    write_slides(path, "One", "Two")
    return path


def titles(path: Path) -> list[str]:
    return [slide.title.text for slide in load(path).slides if slide.title is not None]


def test_a_file_is_opened_in_the_same_place_each_time_and_made_only_once(source: Path):
    opened = open_deck(source, say_nothing)
    assert titles(opened.path) == ["One", "Two"]
    assert "presenter import" in opened.said.render()
    opened.path.write_text(opened.path.read_text().replace("# Two", "# Zwei"))
    assert titles(open_deck(source, say_nothing).path) == ["One", "Zwei"]


def test_nobody_else_may_look_at_its_notes(source: Path):
    places = open_deck(source, say_nothing).path.parent.parent
    assert places.stat().st_mode & 0o077 == 0


def test_where_nothing_can_be_kept_it_says_so_and_what_to_do(source: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(source))  # no folder can be made in a file
    with pytest.raises(PresenterError) as told:
        open_deck(source, say_nothing)
    (finding,) = told.value.findings
    assert (finding.code, finding.span.path) == ("no-place", source)
    assert finding.advice is not None
    assert "presenter import" in finding.advice.render()


@pytest.mark.parametrize("is_there", [True, False])
def test_what_a_text_names_is_looked_at_each_time(tmp_path: Path, *, is_there: bool):
    source, picture, part = (tmp_path / name for name in ("talk.md", "dog.png", "part.md"))
    source.write_text("---\nhighlighter: shiki\n---\n\n# One\n\n![](dog.png)\n\n---\nsrc: ./part.md\n---\n")
    if is_there:
        picture.write_bytes(b"first")
        part.write_text("# Two\n")
    opened = open_deck(source, say_nothing).path
    assert titles(opened) == (["One", "Two"] if is_there else ["One"])

    picture.write_bytes(b"then another one")
    part.write_text("# Three\n")
    assert titles(open_deck(source, say_nothing).path) == ["One", "Three"]
    (copied,) = opened.parent.rglob("dog.png")
    assert copied.read_bytes() == b"then another one"
    assert {picture, part} <= {path.resolve() for path in files_behind(source, load(opened))}


def test_what_changed_in_the_file_comes_in_and_what_was_edited_stays(source: Path):
    path = open_deck(source, say_nothing).path
    path.write_text(path.read_text().replace("# Two", "# Two\n\n::: notes\nSmile.\n:::"))
    write_slides(source, "One", "Two", "Three")
    opened = open_deck(source, say_nothing)
    assert (opened.path, opened.findings) == (path, ())
    assert titles(path) == ["One", "Two", "Three"]
    assert load(path).slides[1].notes


def translated(path: Path, words: str, translation: str) -> None:
    """Translate one text as a translator does, in the catalog."""
    deck = load(path)
    (catalog,) = (one.path for one in sync(deck, path.parent / "translations").languages)
    text = catalog.read_text().replace(
        f'msgid "{words}"\nmsgstr ""', f'msgid "{words}"\nmsgstr "{translation}"'
    )
    catalog.write_text(text)
    assert PoFile.read(catalog).entries


def test_what_was_edited_and_translated_goes_into_the_deck_that_is_made_of_it(source: Path, tmp_path: Path):
    path = open_deck(source, say_nothing, (ES,)).path
    translated(path, "Two", "Dos")
    path.write_text(path.read_text().replace("# One", "# One\n\n::: notes\nSmile.\n:::"))
    target = tmp_path / "own" / "deck.md"
    imported = import_into_deck(ImportRequest((source,), target))
    deck = load(target)
    assert deck.slides[0].notes
    title = deck.slides[1].title
    assert title is not None
    assert Catalogs.load(deck)(title, ES).text == "Dos"
    assert "came with it" in imported.said[1].render()


def test_a_file_that_cannot_be_imported_opens_nothing(tmp_path: Path):
    path = tmp_path / "talk.pptx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(PresenterError, match="damaged"):
        open_deck(path, say_nothing)
    with pytest.raises(PresenterError, match="no such file"):
        open_deck(tmp_path / "other.pptx", say_nothing)


def test_markdown_is_foreign_only_where_something_says_so():
    assert is_foreign(Path("talk.pptx"))
    assert not is_foreign(Path("talk.md"))
    assert not is_foreign(Path("talk"))
    assert not is_foreign(Path("talk.srt"))


def test_of_many_opened_decks_those_in_which_somebody_did_something_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    paths = []
    for number in range(4):
        source = tmp_path / f"talk-{number}.pptx"
        write_slides(source, "One")
        paths.append(open_deck(source, say_nothing).path)
        os.utime(paths[-1].parent, (number, number))
    paths[0].write_text(paths[0].read_text() + "\n---\n\n# Mine\n")
    forget_unused(paths[0].parent.parent, most=2)
    assert [path.exists() for path in paths] == [True, False, True, True]
