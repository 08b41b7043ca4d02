"""The decks that were opened last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.storage.recent_decks import FILE, FOLDER, MOST, forget_recent, note_recent, recent_decks

THEN = datetime(2023, 9, 7, 15, 7, tzinfo=UTC)


def paths(state):
    return [Path(deck.path).name for deck in recent_decks(state).decks]


def test_nothing_is_recent_at_first(tmp_path):
    assert recent_decks(tmp_path).decks == ()


def test_the_deck_that_was_opened_last_comes_first_and_each_is_there_once(tmp_path):
    for minute, name in enumerate(("one.md", "two.md", "one.md")):
        note_recent(tmp_path, (Path(name),), THEN + timedelta(minutes=minute), "A title")

    first = recent_decks(tmp_path).decks[0]
    assert paths(tmp_path) == ["one.md", "two.md"]
    assert (first.title, first.opened) == ("A title", THEN + timedelta(minutes=2))


def test_a_deck_is_known_by_its_whole_path(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    note_recent(tmp_path / "state", (Path("talk.md"),), THEN)

    assert recent_decks(tmp_path / "state").decks[0].path == str(tmp_path / "talk.md")


def test_of_several_at_once_the_first_comes_first(tmp_path):
    note_recent(tmp_path, (Path("a.md"), Path("b.md")), THEN)

    assert paths(tmp_path) == ["a.md", "b.md"]


def test_those_unused_for_longest_go(tmp_path):
    for number in range(MOST + 3):
        note_recent(tmp_path, (Path(f"{number}.md"),), THEN)

    assert len(recent_decks(tmp_path).decks) == MOST
    assert paths(tmp_path)[-1] == "3.md"


def test_one_is_forgotten_when_that_is_wanted(tmp_path):
    note_recent(tmp_path, (Path("a.md"), Path("b.md")), THEN)
    forget_recent(tmp_path, recent_decks(tmp_path).decks[0].path)

    assert paths(tmp_path) == ["b.md"]


def test_a_name_that_is_no_utf_8_is_kept_as_it_is(tmp_path):
    note_recent(tmp_path, (Path("caf\udce9.md"),), THEN)

    assert paths(tmp_path) == ["caf\udce9.md"]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"decks": [1]}', b"\xff", b'{"decks": "many"}'])
def test_a_broken_file_knows_of_nothing_and_is_written_anew(tmp_path, content):
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / FILE).write_bytes(content)

    assert recent_decks(tmp_path).decks == ()
    note_recent(tmp_path, (Path("a.md"),), THEN)
    assert paths(tmp_path) == ["a.md"]


def test_a_folder_that_cannot_be_written_to_disturbs_nobody(tmp_path):
    (tmp_path / FOLDER).write_text("in the way")

    note_recent(tmp_path, (Path("a.md"),), THEN)

    assert recent_decks(tmp_path).decks == ()
