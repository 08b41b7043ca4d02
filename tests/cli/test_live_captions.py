"""The whole program with somebody who sends it lines while the talk runs."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]

DECK = """\
---
title: A talk
language: en
translations: [es]
---

# Slide 1

::: subtitles
Good evening.
:::

---

# Slide 2
"""
PATIENCE = 100  # attempts to reach a talk that is being started; each takes some tenths of a second


class Interpreter:
    """Start the talk, say something to its standard input, look at what it shows."""

    def __init__(self, presenter: Presenter, folder: Path) -> None:
        self.presenter = presenter
        self.homes = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *options: str, stdin: int | IO[bytes] = subprocess.PIPE) -> None:
        command = [sys.executable, "-m", "presenter", "talk.md", "--platform", "offscreen", *options]
        self.process = subprocess.Popen(
            command,
            cwd=self.folder,
            env={**os.environ, **self.homes},
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def says(self, data: bytes) -> None:
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def hangs_up(self) -> None:
        assert self.process is not None
        assert self.process.stdin is not None
        self.process.stdin.close()

    def sees(self, fulfils: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Ask the talk where it is until that is as expected; `notes-larger` shows nobody anything."""
        for _ in range(PATIENCE):
            asked = self.presenter("send", "notes-larger", **self.homes)
            if asked.returncode == 0 and fulfils(snapshot := json.loads(asked.stdout)):
                assert isinstance(snapshot, dict)
                return snapshot
        pytest.fail("the talk does not come to show that")

    def ends(self) -> str:
        assert self.process is not None
        self.presenter("send", "quit", **self.homes)
        process, self.process = self.process, None
        with process:  # which closes what is open of its pipes
            assert process.stderr is not None
            return process.stderr.read().decode()


@pytest.fixture
def interpreter(presenter: Presenter, tmp_path: Path) -> Iterator[Interpreter]:
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")
    tmp_path.chmod(0o700)
    interpreter = Interpreter(presenter, tmp_path)
    yield interpreter
    if interpreter.process is not None:
        with interpreter.process as process:
            process.kill()


def logged(folder: Path) -> list[dict[str, Any]]:
    [log] = folder.rglob("log-*.jsonl")
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    return [line["shown"] for line in lines if line.get("shown")]


def test_what_is_said_to_standard_input_is_shown_and_the_talk_outlives_its_end(
    interpreter: Interpreter, tmp_path: Path
) -> None:
    interpreter.start("--captions-from", "es=-")
    interpreter.says(b"Buenas tardes.\nen: ANA: Hello\n")
    shown = interpreter.sees(lambda snapshot: len(snapshot["live"]) == 2)
    assert shown["live"] == ["es: Buenas tardes.", "en: Hello"]
    assert (shown["captions"], shown["subtitles_on"]) == ("instead", True)
    interpreter.hangs_up()
    assert interpreter.presenter("send", "next", **interpreter.homes).returncode == 0
    assert interpreter.ends() == ""
    live = [shown["live"] for shown in logged(tmp_path) if "live" in shown]
    assert [cue["lines"] for cue in live[-1]] == [["Buenas tardes."], ["Hello"]]


def test_a_flood_of_any_bytes_hinders_nobody(interpreter: Interpreter) -> None:
    interpreter.start("--captions-from", "-")
    interpreter.says(b"".join(b"line number %d of the flood\n" % number for number in range(10_000)))
    interpreter.says(bytes(range(256)) * 400 + b"\n" + b"word " * 200_000 + b"\nThe end.\n")
    shown = interpreter.sees(lambda snapshot: snapshot["captions_waiting"] > 0)
    assert shown["captions_behind"] <= 40.0
    assert interpreter.ends() == ""


def test_a_file_may_stand_for_a_sender(interpreter: Interpreter, tmp_path: Path) -> None:
    (tmp_path / "said").write_text("Good morning.", encoding="utf-8")
    with (tmp_path / "said").open("rb") as said:
        interpreter.start("--captions-from", "-", stdin=said)
        interpreter.sees(lambda snapshot: snapshot["live"] == ["en: Good morning."])
    assert interpreter.ends() == ""


def test_one_place_cannot_be_listened_to_twice(presenter: Presenter, interpreter: Interpreter) -> None:
    refused = presenter(
        "talk.md", "--platform", "offscreen", "--captions-from", "-", "--captions-from", "es=-"
    )
    assert refused.returncode == 2
    assert refused.stderr == (
        "Live lines can be had from one place only once: give each --captions-from another one.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe is written to in another way there")
def test_two_interpreters_send_by_sockets_of_their_own(interpreter: Interpreter, tmp_path: Path) -> None:
    interpreter.start("--captions-from", "es=es.sock", "--captions-from", "en.sock")
    interpreter.sees(lambda snapshot: (tmp_path / "en.sock").exists())
    for name, words in (("es.sock", "Buenas tardes.\n"), ("en.sock", "Good evening.\n")):
        with socket.socket(socket.AF_UNIX) as sender:
            sender.connect(str(tmp_path / name))
            sender.sendall(words.encode())
    shown = interpreter.sees(lambda snapshot: len(snapshot["live"]) == 2)
    assert set(shown["live"]) == {"es: Buenas tardes.", "en: Good evening."}
    assert interpreter.ends() == ""
    assert not list(tmp_path.glob("*.sock"))
