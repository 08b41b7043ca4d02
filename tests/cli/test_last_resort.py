"""A fault of the program itself: a line for whoever uses it, and all of it in the log."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from presenter.cli.exit_codes import FAILED
from presenter.cli.run_command import SHOW_FAILURES

FAILING = Path(__file__).with_name("failing_program.py")
DECK = "---\nlanguage: en\ntranslations: [es]\n---\n\n# One\n\n- a\n\n---\n\n# Two\n\nWords.\n"


@pytest.fixture
def fails(tmp_path):
    """Run the program with a part that fails, and return how it ended."""
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")

    def run(part, *words, **variables):
        environment = os.environ | {
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "PYTHONPATH": str(FAILING.parents[2]),
            "QT_QPA_PLATFORM": "offscreen",
            "LANGUAGE": "en",
            "LC_ALL": "C.UTF-8",
            SHOW_FAILURES: "",
            **variables,
        }
        command = [sys.executable, str(FAILING), part, *words]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )

    return run


@pytest.fixture
def log(tmp_path):
    return tmp_path / "state" / "presenter" / "presenter.log"


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("presenter.outputs.check:check", ("check", "talk.md")),
        ("presenter.outputs.export:export", ("export", "talk.md", "--to", "talk.pdf")),
        ("presenter.app.running_talk:RunningTalk", ("talk.md",)),
        (
            "presenter.app.translator.translator:Translator.begin",
            ("translate", "talk.md", "--language", "es"),
        ),
    ],
)
def test_is_told_in_one_line_and_written_whole(part, words, fails, log):
    run = fails(part, *words)
    assert run.returncode == FAILED
    (line,) = run.stderr.splitlines()
    assert line == (
        "The program itself failed: ZeroDivisionError: provoked (failing_program.py:15). "
        f"Please report it, with the file {log}"
    )
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert 'raise ZeroDivisionError("provoked")' in log.read_text(encoding="utf-8")


def test_where_no_log_can_be_written_it_says_how_to_see_the_whole(fails, tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be")
    run = fails("presenter.outputs.check:check", "check", "talk.md")
    assert run.returncode == FAILED
    (line,) = run.stderr.splitlines()
    assert line.endswith(f"Started with {SHOW_FAILURES}=1, it shows all there is to report.")


def test_whoever_works_on_the_program_sees_it_at_once(fails, log):
    run = fails("presenter.outputs.check:check", "check", "talk.md", **{SHOW_FAILURES: "1"})
    assert run.stderr.startswith("Traceback")
    assert not log.exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_part_that_is_left_out_of_an_export_is_a_finding_and_nothing_else(jobs, fails, log, tmp_path):
    slides = "\n---\n\n".join(f"# {number}\n\n- a\n" for number in range(8))
    (tmp_path / "talk.md").write_text(f"---\nlanguage: en\n---\n\n{slides}", encoding="utf-8")
    words = ("export", "talk.md", "--to", "talk.pdf", "--jobs", jobs)
    run = fails("presenter.typeset.list_box:_margin", *words)
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 8
    assert all("A part of a slide is left out" in line for line in run.stderr.splitlines())
    assert "provoked" in log.read_text(encoding="utf-8")
    assert (tmp_path / "talk.pdf").exists()
