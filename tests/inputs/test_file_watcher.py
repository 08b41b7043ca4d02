"""Files that are saved in all the ways in which editors save them."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtCore import QFileSystemWatcher, QTimer
from PySide6.QtTest import QSignalSpy

from presenter.inputs.file_watcher import FileWatcher
from presenter.qt.beside import Beside

PATIENCE = 20_000  # milliseconds; a test that fails is the only one that waits so long


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "talk.md").write_text("# One", "utf-8")
    return tmp_path


@pytest.fixture
def watcher(qapp, qtbot, folder):
    """A watcher of all files of a folder and of those below it, that has had its first look."""
    beside = Beside()
    watcher = FileWatcher(
        folder / "talk.md",
        lambda: [folder / "talk.md", *(path for path in folder.rglob("*") if path.is_file())],
        beside,
    )
    with qtbot.waitSignal(watcher.looked, timeout=PATIENCE):
        watcher.start()
    yield watcher
    watcher.stop()
    beside.end()


def save_in_place(path):
    path.write_text("# Two words", "utf-8")


def save_by_rename(path):
    new = path.with_name(".talk.md.swp")
    new.write_text("# Two words", "utf-8")
    new.replace(path)


def save_behind_a_backup(path):
    path.rename(path.with_name("talk.md~"))
    path.write_text("# Two words", "utf-8")
    path.with_name("talk.md~").unlink()


def save_in_pieces(path):
    with path.open("w", encoding="utf-8") as file:
        for word in ("# Two", " words", " and more"):
            file.write(word)
            file.flush()
            os.fsync(file.fileno())


@pytest.mark.parametrize("save", [save_in_place, save_by_rename, save_behind_a_backup, save_in_pieces])
def test_every_way_of_saving_is_seen_each_time(qtbot, watcher, folder, save):
    for _ in range(2):
        with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
            save(folder / "talk.md")


def test_what_has_changed_is_told(qtbot, watcher, folder):
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        (folder / "sky.png").write_bytes(b"pixels")
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE) as told:
        save_by_rename(folder / "talk.md")

    assert told.args == [frozenset({folder / "talk.md"})]


def test_the_events_of_one_save_are_one_change(qtbot, watcher, folder):
    told = QSignalSpy(watcher.changed)
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        save_in_pieces(folder / "talk.md")
        save_by_rename(folder / "talk.md")
    with qtbot.waitSignal(watcher.looked, timeout=PATIENCE):
        watcher._look()
    assert told.count() == 1


def test_a_file_in_a_folder_that_was_not_there_is_seen(qtbot, watcher, folder):
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        catalog = folder / "translations" / "es" / "LC_MESSAGES"
        catalog.mkdir(parents=True)
        (catalog / "talk.po").write_text("msgid", "utf-8")


def test_a_folder_that_is_moved_in_and_out_is_seen(qtbot, watcher, folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "pictures"
    elsewhere.mkdir()
    (elsewhere / "sky.png").write_bytes(b"pixels")
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        shutil.move(elsewhere, folder / "pictures")
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        shutil.move(folder / "pictures", elsewhere)


def test_a_file_system_that_tells_of_nothing_is_looked_at(qtbot, watcher, folder):
    system = watcher.findChild(QFileSystemWatcher)
    system.blockSignals(True)
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        save_in_place(folder / "talk.md")


def test_a_watcher_that_was_stopped_looks_no_more(watcher, folder):
    watcher.stop()
    watcher._on_event(str(folder))
    assert not any(timer.isActive() for timer in watcher.findChildren(QTimer))


def test_files_that_are_watched_anew_are_not_changed_by_that(qtbot, watcher, folder):
    told = QSignalSpy(watcher.changed)
    watcher._files = lambda: [folder / "talk.md", folder / "other.png"]
    with qtbot.waitSignal(watcher.looked, timeout=PATIENCE):
        watcher.watch_anew()
    with qtbot.waitSignal(watcher.looked, timeout=PATIENCE):
        watcher._look()
    assert told.count() == 0


def test_what_was_saved_after_it_was_read_is_noticed_by_the_first_looks(qapp, qtbot, folder):
    read = (folder / "talk.md").stat().st_mtime_ns
    (folder / "older.png").write_bytes(b"pixels")
    os.utime(folder / "older.png", ns=(read, read - 1))
    os.utime(folder / "talk.md", ns=(read, read + 1))
    beside = Beside()
    watcher = FileWatcher(folder / "talk.md", lambda: folder.iterdir(), beside, read=read)
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE) as told:
        watcher.start()
    assert told.args == [frozenset({folder / "talk.md"})]
    watcher.stop()
    beside.end()


def test_a_folder_that_cannot_be_looked_at_keeps_nobody_from_seeing_the_others(qtbot, watcher, folder):
    watcher._files = lambda: [folder / "talk.md", folder / ("much" * 100) / "sky.png"]
    with qtbot.waitSignal(watcher.looked, timeout=PATIENCE):
        watcher.watch_anew()
    with qtbot.waitSignal(watcher.changed, timeout=PATIENCE):
        save_in_place(folder / "talk.md")
