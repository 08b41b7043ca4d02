"""`presenter-gui`, which nobody's terminal listens to."""

from __future__ import annotations

import io

import pytest

from presenter.cli import gui


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("stream", "variables", "is_read"),
    [
        (None, {}, False),  # as on Windows, where a program with windows has no terminal
        (io.StringIO(), {}, False),
        (Terminal(), {}, True),
        (None, {"PRESENTER_IS_READ": "1"}, True),
    ],
)
def test_what_is_said_is_shown_in_a_window_unless_somebody_reads_it(stream, variables, is_read):
    assert gui.is_read(stream, variables) is is_read


def test_what_is_said_is_kept_and_passed_on():
    stream = io.StringIO()
    overheard = gui.Overheard(stream)
    print("talk.md:1:1: There is no such file.", file=overheard)

    assert overheard.words == stream.getvalue() == "talk.md:1:1: There is no such file.\n"


def test_nobody_needs_to_be_there_and_endless_words_fill_no_memory():
    overheard = gui.Overheard(None)
    for _ in range(300):
        overheard.write("x" * 1000)
    overheard.flush()

    assert len(overheard.words) <= 101_000


def test_several_files_are_for_the_start_window(tmp_path):
    one, two = tmp_path / "a.md", tmp_path / "b.srt"
    one.touch()
    two.touch()

    assert gui.are_several_files([str(one), str(two)])
    assert not gui.are_several_files([str(one)])
    assert not gui.are_several_files([str(one), "--windowed"])


def test_without_a_display_a_mistake_ends_as_for_everybody(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("sys.argv", ["presenter-gui", "check", str(tmp_path / "none.md")])
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert gui.main() == 2
    assert "none.md" in capsys.readouterr().err


def test_a_mistake_is_told_in_the_language_that_is_set_for_the_windows(monkeypatch, capsys, tmp_path):
    (tmp_path / "presenter").mkdir()
    (tmp_path / "presenter" / "settings.toml").write_text('[interface]\nlanguage = "es"\n')
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PRESENTER_LANGUAGE", "en")  # so that it is as before after the test
    monkeypatch.delenv("PRESENTER_LANGUAGE")
    monkeypatch.setattr("sys.argv", ["presenter-gui", "check", str(tmp_path / "none.md")])
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    assert gui.main() == 2
    assert "No existe" in capsys.readouterr().err
