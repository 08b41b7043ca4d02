"""What a translator wrote is on the disk, whatever happens meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt

from presenter.catalogs.po_file import PoFile


def change_outside(path, before, after):
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def test_nothing_is_written_that_nobody_has_changed(editor):
    before = editor.path.read_bytes()
    editor.ctrl(Qt.Key.Key_Down)
    editor.ctrl(Qt.Key.Key_S)

    assert editor.path.read_bytes() == before


def test_closing_asks_nothing_and_saves(editor):
    editor.type("Dos lenguas")
    editor.window.close()
    editor.leave()

    assert editor.written()["Two tongues"].translations == ("Dos lenguas",)


def test_half_a_sentence_reaches_no_audience_while_the_translator_looks_elsewhere(editor):
    editor.type("Dos len")
    editor.window.deactivated.emit()
    assert editor.written()["Two tongues"].is_fuzzy

    editor.type("guas")
    editor.ctrl(Qt.Key.Key_S)
    assert editor.written()["Two tongues"].is_translated


def test_a_window_that_is_left_writes_nothing_once_it_is_told_not_to(editor):
    before = editor.path.read_bytes()
    editor.type("Dos lenguas")
    editor.translator.keeper.stop()
    editor.window.deactivated.emit()

    assert editor.path.read_bytes() == before


def test_what_another_editor_saves_is_taken_in_and_what_is_typed_here_stays(editor, qtbot):
    editor.type("Dos")
    change_outside(editor.path, "El cielo", "Los cielos")
    qtbot.waitUntil(lambda: "Los cielos" in [unit.target for unit in editor.state.workbench.units])

    assert editor.words.toPlainText() == "Dos"
    editor.type(" lenguas")
    editor.ctrl(Qt.Key.Key_Return)
    assert editor.written()["The sky"].translations == ("Los cielos",)
    assert editor.written()["Two tongues"].translations == ("Dos lenguas",)


def test_two_editors_on_one_file_lose_nothing_of_either(open_editor):
    one, other = open_editor(), open_editor()
    one.window.activateWindow()
    one.words.setPlainText("Dos lenguas")
    one.translator.keeper.settle()
    other.window.carry_out("next-unfinished")
    other.words.setPlainText("Hoy está **oscuro**")
    other.translator.keeper.settle()

    written = other.written()
    assert written["Two tongues"].translations == ("Dos lenguas",)
    assert written["It is **dark** today"].translations == ("Hoy está **oscuro**",)


def test_a_catalog_that_is_broken_outside_is_named_with_its_line_and_not_overwritten(editor, qtbot):
    good = editor.path.read_text(encoding="utf-8")
    editor.path.write_text(good + 'msgid "half\n', encoding="utf-8")
    qtbot.waitUntil(lambda: bool(editor.state.workbench.findings))
    broken = editor.path.read_bytes()
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_Return)

    assert editor.path.read_bytes() == broken
    line = len(good.splitlines()) + 1
    assert f"talk.po:{line}" in editor.window.body.line.saving

    editor.path.write_text(good, encoding="utf-8")
    qtbot.waitUntil(lambda: not editor.state.workbench.findings)
    editor.ctrl(Qt.Key.Key_S)
    assert editor.written()["Two tongues"].translations == ("Dos lenguas",)


def test_a_catalog_that_is_gone_is_said_and_written_anew(editor, qtbot):
    editor.path.unlink()
    qtbot.waitUntil(lambda: editor.window.body.line.saving.startswith("talk.po is gone from the disk"))
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_S)

    assert editor.window.body.line.saving == "Saved"
    assert editor.written()["The sky"].translations == ("El cielo",)


def test_a_deck_that_is_changed_brings_its_new_words(editor, deck, qtbot):
    change_outside(deck, "It is near.", "It is very far.")

    qtbot.waitUntil(lambda: any(unit.source == "It is very far." for unit in editor.state.workbench.units))


def test_a_disk_that_cannot_be_written_is_said_and_the_words_stay(editor, monkeypatch):
    def fail(changes):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("presenter.app.translator.catalog_keeper.change_files", fail)
    editor.type("Dos lenguas")
    editor.ctrl(Qt.Key.Key_S)
    assert "No space left on device" in editor.window.body.line.saving
    assert editor.words.toPlainText() == "Dos lenguas"

    monkeypatch.undo()
    editor.ctrl(Qt.Key.Key_S)
    assert PoFile.read(editor.path)
    assert editor.window.body.line.saving == "Saved"
