"""What the program remembers survives it; a file that is broken or a disk that is full stops no talk."""

import json

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
