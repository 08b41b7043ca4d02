"""The program keeps its state where each system wants it, apart for each deck."""

from pathlib import Path

import pytest

from presenter.storage.state_folder import state_folder, talk_folder

HOME = Path("/home/ana")


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, HOME / ".local" / "state"),
        ("linux", {"XDG_STATE_HOME": "/var/ana"}, Path("/var/ana")),
        ("linux", {"XDG_STATE_HOME": "relative"}, HOME / ".local" / "state"),
        ("darwin", {}, HOME / "Library" / "Application Support"),
        ("win32", {}, HOME / "AppData" / "Local"),
    ],
)
def test_each_system_has_its_place(platform, environment, folder):
    assert state_folder(platform, environment, HOME) == folder / "presenter"


def test_two_decks_of_one_name_keep_apart_and_one_deck_keeps_its_folder(tmp_path):
    here, there = tmp_path / "a" / "talk.md", tmp_path / "b" / "talk.md"
    assert talk_folder(tmp_path, here) != talk_folder(tmp_path, there)
    assert talk_folder(tmp_path, tmp_path / "b" / ".." / "a" / "talk.md") == talk_folder(tmp_path, here)
    assert talk_folder(tmp_path, here).name.startswith("talk-")


def test_a_name_of_signs_alone_still_names_a_folder(tmp_path):
    assert talk_folder(tmp_path, Path("¿¡!.md")).name.startswith("deck-")


def test_a_user_without_a_home_has_a_folder_where_nothing_can_be_kept(monkeypatch):
    def no_home():
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    assert state_folder("linux", {}) == Path("/nonexistent/.local/state/presenter")
    monkeypatch.setattr(Path, "home", Path)
    assert state_folder("linux", {}) == Path("/nonexistent/.local/state/presenter")
