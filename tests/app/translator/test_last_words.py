"""What the terminal is told when the window is closed."""

from __future__ import annotations

from functools import partial

from presenter.app.translator.run_translator import last_words


def said(editor):
    return [str(line) for line in last_words(editor.state, editor.translator.keeper.failed, is_keeping=True)]


def test_how_far_the_work_has_come(editor):
    editor.type("Dos lenguas")
    editor.leave()

    assert said(editor) == [f"{editor.path}: 3 of 8 done, 15 words left."]


def test_what_a_full_disk_left_unwritten(editor, monkeypatch):
    def fail(changes):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("presenter.app.translator.catalog_keeper.change_files", fail)
    editor.type("Dos lenguas")
    editor.leave()

    assert said(editor)[1:] == [
        f"{editor.path}: 1 text is not in the file yet and is kept for the next time: No space left on device"
    ]


def test_what_a_broken_file_left_unwritten(editor, open_editor):
    good = editor.path.read_text(encoding="utf-8")
    editor.path.write_text(f"{good}\nmsgid half\n", encoding="utf-8")
    editor.type("Dos lenguas")
    editor.leave()
    line = len(good.splitlines()) + 2
    assert said(editor)[1].startswith(f"{editor.path}:{line}:")

    editor.path.write_text(good, encoding="utf-8")
    again = open_editor()
    again.leave()
    assert again.written()["Two tongues"].translations == ("Dos lenguas",)
    assert len(said(again)) == 1


def test_words_that_nothing_keeps_are_not_lost_without_a_warning(open_editor, monkeypatch, qtbot):
    def fail(changes):
        raise OSError(28, "No space left on device")

    open_editor()
    other = open_editor()  # the journal is the first one's
    monkeypatch.setattr("presenter.app.translator.catalog_keeper.change_files", fail)
    other.type("Dos lenguas")
    ended = []
    other.translator.ended.connect(partial(ended.append, True))
    other.window.close()
    assert not ended
    assert other.window.isVisible()

    other.window.close()
    assert ended
