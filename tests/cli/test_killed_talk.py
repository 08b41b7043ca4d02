"""The whole program, killed in the middle of a talk and started again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]

DECK = "---\ntitle: A talk\ntranslations: [es]\n---\n" + "---\n".join(
    f"\n# Slide {number}\n\n. . .\n\nMore.\n\n" for number in range(1, 9)
)
PATIENCE = 100  # attempts to reach a talk that is being started; each takes some tenths of a second

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


class Speaker:
    """Start the talk, say what to do, kill it."""

    def __init__(self, presenter: Presenter, folder: Path) -> None:
        self.presenter = presenter
        self.folder = folder
        self.homes = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
        self.process: subprocess.Popen[str] | None = None

    def start(self, *options: str) -> None:
        command = [sys.executable, "-m", "presenter", "talk.md", "--platform", "offscreen", *options]
        self.process = subprocess.Popen(
            command,
            cwd=self.folder,
            env={**os.environ, **self.homes},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(PATIENCE):
            if self.presenter("send", "show-help", **self.homes).returncode == 0:
                self.do("show-help")
                return
        pytest.fail("the talk does not answer")

    def do(self, *words: str) -> dict[str, Any]:
        result: dict[str, Any] = json.loads(self.presenter("send", *words, **self.homes).stdout)
        return result

    def end(self, number: int = signal.SIGKILL) -> tuple[str, str]:
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.communicate(timeout=60)


@pytest.fixture
def speaker(presenter: Presenter, tmp_path: Path) -> Iterator[Speaker]:
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")
    tmp_path.chmod(0o700)
    speaker = Speaker(presenter, tmp_path)
    yield speaker
    if speaker.process is not None:
        speaker.process.kill()
        speaker.process.communicate()


PLACE = ("slide", "step", "language", "blank", "timer")


def test_it_goes_on_where_it_was_each_time_it_is_killed(speaker: Speaker) -> None:
    speaker.start()
    speaker.do("toggle-timer")
    for verbs in (["next", "next", "next"], ["flip-language", "blank"], ["go-to 7"]):
        for verb in verbs:
            before = speaker.do(*verb.split())
        speaker.end()
        speaker.start("--resume")
        after = speaker.do("notes-larger")
        assert {name: after[name] for name in PLACE} == {name: before[name] for name in PLACE}
        assert after["elapsed"] > before["elapsed"]
    assert after["slide"] == 7


def test_after_the_talk_the_terminal_says_where_its_log_is(speaker: Speaker) -> None:
    speaker.start()
    speaker.do("next")
    speaker.do("quit")
    assert speaker.process is not None
    told, complaints = speaker.process.communicate(timeout=60)
    assert complaints == ""
    [line] = told.splitlines()
    assert line.startswith("What was shown when is written in ")
    assert Path(line.rpartition(" ")[2]).is_file()


def test_where_there_is_nothing_to_resume_the_terminal_says_so(speaker: Speaker) -> None:
    speaker.start("--resume")
    assert speaker.do("first")["slide"] == 1
    _, complaints = speaker.end(signal.SIGTERM)
    assert complaints == "There is no talk with this deck to resume, so it starts afresh.\n"
