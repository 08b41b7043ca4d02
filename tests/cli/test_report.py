"""`presenter report`, after talks that left their logs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.storage.state_folder import talk_folder

Presenter = Callable[..., subprocess.CompletedProcess[str]]

DECK = "---\ntitle: A talk\nduration: 10m\n---\n\n# One\n\nWords.\n\n---\n\n# Two {#two}\n\nWords.\n"
LOG = (
    '{"at":"2023-09-07T15:00:00+02:00","event":"begin","rehearsal":true,'
    '"shown":{"slide":"one","number":1,"clock":"running"}}\n'
    '{"at":"2023-09-07T15:01:00+02:00","event":"shown",'
    '"shown":{"slide":"two","number":2,"clock":"running"}}\n'
    '{"at":"2023-09-07T15:03:02+02:00","event":"end"}\n'
)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.fixture
def report(presenter: Presenter, deck: Path, tmp_path: Path) -> Presenter:
    """Ask for the report after a rehearsal, in a home of its own."""
    folder = talk_folder(tmp_path / "presenter", deck)
    folder.mkdir(parents=True)
    (folder / "log-20230907T150000.jsonl").write_text(LOG, encoding="utf-8")

    def ask(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        homes = {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
        return presenter("report", "talk.md", *words, **homes, **variables)

    return ask


def test_the_table_is_in_the_language_of_the_terminal(report: Presenter) -> None:
    english, spanish = report().stdout, report(LANG="es_ES.UTF-8").stdout
    assert english.splitlines()[0].split() == ["Planned", "Rehearsed", "Median", "Given", "en/min"]
    assert spanish.splitlines()[0].split() == ["Previsto", "Ensayo", "Mediana", "Charla", "en/min"]
    assert english.splitlines()[2].split()[:6] == ["2", "Two", "5:00", "2:02", "2:02", "–"]


def test_it_is_printed_for_programs_too(report: Presenter) -> None:
    assert json.loads(report("--format", "json").stdout)["rehearsals"] == 1


def test_budgets_are_printed(report: Presenter) -> None:
    assert [line.split() for line in report("--budgets").stdout.splitlines()] == [
        ["1", "time:", "1m", "one"],
        ["2", "time:", "2m", "two"],
    ]


def test_budgets_are_written_into_the_deck(report: Presenter, deck: Path) -> None:
    assert report("--write-budgets").returncode == 0
    first, second = DECK.split("\n\n# One")[0], "# Two"
    written = deck.read_text(encoding="utf-8")
    assert written == DECK.replace(first, f"{first}\ntime: 1m\n---").replace(
        f"---\n\n{second}", f"---\ntime: 2m\n---\n\n{second}"
    )


def test_before_the_first_talk_it_says_what_to_do(presenter: Presenter, deck: Path, tmp_path: Path) -> None:
    result = presenter("report", "talk.md", XDG_STATE_HOME=str(tmp_path))
    assert result.returncode == 2
    assert "--rehearse" in result.stderr


def test_minutes_are_written_in_the_language_that_is_asked_for(
    report: Presenter, presenter: Presenter, tmp_path: Path
) -> None:
    [log] = tmp_path.rglob("log-*.jsonl")
    note = (
        '{"at":"2023-09-07T15:02:00+02:00","event":"note","note":{"number":1,"kind":"decision",'
        '"text":"Go ahead","slide":"two","slide_number":2,"begun":"2023-09-07T15:01:30+02:00"}}\n'
    )
    log.write_text(log.read_text(encoding="utf-8") + note, encoding="utf-8")
    (tmp_path / "talk.md").write_text(DECK.replace("title:", "translations: [es]\ntitle:"), encoding="utf-8")
    homes = {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    done = presenter("export", "talk.md", "--to", "minutes.md", "--language", "es", **homes)
    assert done.returncode in (0, 1), done.stderr  # the deck is not translated
    words = (tmp_path / "minutes.md").read_text(encoding="utf-8")
    assert "- **Decisión** (15:01, diapositiva 2): Go ahead" in words
    assert "7 de septiembre de 2023" in words
