"""What the program remembers survives it; a file that is broken or a disk that is full stops no talk."""

import json
from dataclasses import replace

import pytest

from presenter.settings.memory import Memory, MemoryKeeper, load_memory


@pytest.mark.parametrize("content", ["", "{", "[]", "[" * 100_000, "\ufeff{}", '"words"'])
def test_a_file_that_is_not_as_it_was_written_remembers_nothing(tmp_path, content):
    (tmp_path / "memory.json").write_text(content, encoding="utf-8")
    assert load_memory(tmp_path / "memory.json") == Memory()


def test_what_is_the_same_is_not_written(tmp_path):
    path = tmp_path / "memory.json"
    MemoryKeeper(path).change(lambda memory: memory)
    assert not path.exists()


def test_what_an_older_program_does_not_know_is_ignored(tmp_path):
    (tmp_path / "memory.json").write_text(json.dumps({"from the future": 1}), encoding="utf-8")
    assert MemoryKeeper(tmp_path / "memory.json").memory == Memory()


def test_without_a_path_nothing_is_remembered_beyond_the_talk():
    assert MemoryKeeper(None).memory == Memory()


def test_what_is_written_beside_is_written_at_once_at_the_end(tmp_path):
    asked = []
    keeper = MemoryKeeper(tmp_path / "memory.json", lambda work, then: asked.append((work, then)))
    keeper.change(lambda memory: replace(memory, overview_zoom=4))
    assert not (tmp_path / "memory.json").exists()
    keeper.close()
    assert load_memory(tmp_path / "memory.json").overview_zoom == 4


def test_what_has_been_written_beside_is_not_written_again(tmp_path):
    path = tmp_path / "memory.json"
    keeper = MemoryKeeper(path, lambda work, then: then(work()))
    keeper.change(lambda memory: replace(memory, overview_zoom=4))
    path.unlink()
    keeper.close()
    assert not path.exists()
