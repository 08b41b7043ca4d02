"""What the program writes over is kept where it litters nobody's folders, and told of where it is broken."""

from __future__ import annotations

import os
import stat
import sys
import time

import pytest

from presenter.catalogs.po_file import PoFile
from presenter.errors import PresenterError
from presenter.settings.load_settings import load_settings
from presenter.settings.memory import MemoryKeeper, load_memory
from presenter.settings.save_keys import save_keys
from presenter.storage import backup
from presenter.storage.file_change import FileChange, change_files
from presenter.storage.state_folder import backup_path, state_folder

PO = 'msgid ""\nmsgstr ""\n"Language: es\\n"\n\nmsgid "Sky"\nmsgstr "{}"\n'


@pytest.fixture(autouse=True)
def state(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "kept"))
    return state_folder()


@pytest.fixture
def catalog(tmp_path):
    path = tmp_path / "translations" / "talk.po"
    path.parent.mkdir()
    path.write_text(PO.format("Cielo"), encoding="utf-8")
    return path


def write(path, word):
    assert change_files([FileChange(path, path.read_bytes(), PO.format(word).encode())])


def test_of_a_catalog_there_is_a_copy_elsewhere_and_nothing_beside_it(catalog, state):
    write(catalog, "El cielo")
    assert [path.name for path in catalog.parent.iterdir()] == ["talk.po"]
    assert backup_path(state, catalog).read_text(encoding="utf-8") == PO.format("Cielo")


def test_a_copy_is_of_how_it_was_before_the_work_and_not_a_word_ago(catalog, state):
    for word in ("El cielo", "Un cielo", "Cielos"):
        write(catalog, word)
    copy = backup_path(state, catalog)
    assert copy.read_text(encoding="utf-8") == PO.format("Cielo")
    os.utime(copy, (time.time() - 2 * backup.REST,) * 2)
    write(catalog, "Los cielos")
    assert copy.read_text(encoding="utf-8") == PO.format("Cielos")


def test_a_catalog_found_broken_says_where_its_copy_is(catalog, state):
    write(catalog, "El cielo")
    catalog.write_text('msgid "Sky\n', encoding="utf-8")
    with pytest.raises(PresenterError) as error:
        PoFile.read(catalog)
    *_, told = error.value.findings
    assert told.code == backup.EARLIER_COPY
    assert str(backup_path(state, catalog)) in str(told.advice)


def test_one_that_was_never_written_here_says_nothing_of_a_copy(catalog):
    catalog.write_text('msgid "Sky\n', encoding="utf-8")
    with pytest.raises(PresenterError) as error:
        PoFile.read(catalog)
    assert backup.EARLIER_COPY not in [finding.code for finding in error.value.findings]


@pytest.mark.parametrize("broken", [b"[keys\n", b"\xff\xfe"])
def test_settings_found_broken_say_where_their_copy_is(broken, state, tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("[program]\nwatch = false\n", encoding="utf-8")
    save_keys(path, {"next": ["N"]})
    path.write_bytes(broken)
    _, (error, told) = load_settings(path)
    assert error.code in ("syntax", "encoding")
    assert str(backup_path(state, path)) in str(told.advice)


def test_what_is_remembered_is_read_from_its_copy_where_it_is_damaged(tmp_path):
    path = tmp_path / "memory.json"
    for zoom in (3, 4):
        MemoryKeeper(path).change(lambda memory, zoom=zoom: type(memory)(overview_zoom=zoom))
    path.write_bytes(path.read_bytes()[:20])
    assert load_memory(path).overview_zoom == 3
    MemoryKeeper(path).change(lambda memory: type(memory)(memory.overview_zoom, sections_shown=True))
    assert load_memory(path).sections_shown
    path.unlink()
    assert load_memory(path).overview_zoom == 2  # taken away on purpose


def test_what_is_damaged_never_takes_the_place_of_the_copy(tmp_path):
    path, copy = tmp_path / "memory.json", tmp_path / "memory.json~"
    MemoryKeeper(path).change(lambda memory: type(memory)(overview_zoom=3))
    MemoryKeeper(path).change(lambda memory: type(memory)(overview_zoom=4))
    os.utime(copy, (time.time() - 2 * backup.REST,) * 2)
    path.write_bytes(b"\x00" * 50)
    MemoryKeeper(path).change(lambda memory: type(memory)(overview_zoom=5))
    assert load_memory(copy).overview_zoom == 3


def test_copies_are_bounded_in_number_and_for_their_owner_alone(monkeypatch, state, tmp_path):
    monkeypatch.setattr(backup, "MOST_FILES", 3)
    for number in range(6):
        path = tmp_path / f"{number}.po"
        backup.keep_backup(path, b"x")
    copies = list((state / "backups").iterdir())
    assert len(copies) == 3
    if sys.platform != "win32":
        assert stat.S_IMODE((state / "backups").stat().st_mode) == 0o700


def test_where_no_copy_can_be_kept_the_file_is_written_all_the_same(catalog, tmp_path):
    (tmp_path / "kept").write_text("a file where the folder should be")
    write(catalog, "El cielo")
    assert "El cielo" in catalog.read_text(encoding="utf-8")
