"""A talk in a process of its own, spoken to from another."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Presenter = Callable[..., subprocess.CompletedProcess[str]]

DECK = "---\ntitle: A talk\n---\n\n# One\n\n---\n\n# Two\n"
PATIENCE = 100  # attempts to reach a talk that is being started; each takes some tenths of a second

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.fixture
def send(presenter: Presenter, tmp_path: Path) -> Presenter:
    """Send an action to the talk of this test and to no other."""

    def send_action(*words: str) -> subprocess.CompletedProcess[str]:
        return presenter("send", *words, XDG_RUNTIME_DIR=str(tmp_path))

    return send_action


@pytest.fixture
def talk(tmp_path: Path, send: Presenter) -> Iterator[subprocess.Popen[str]]:
    """Start a talk without a display and wait until it listens."""
    (tmp_path / "talk.md").write_text(DECK, encoding="utf-8")
    tmp_path.chmod(0o700)
    command = [sys.executable, "-m", "presenter", "talk.md", "--platform", "offscreen"]
    own = dict.fromkeys(("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(tmp_path))
    environment = {**os.environ, **own}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        for _ in range(PATIENCE):
            if send("first").returncode == 0:
                break
        yield process
        process.kill()


def test_an_action_is_done_and_answered_with_where_the_talk_is(
    talk: subprocess.Popen[str], send: Presenter
) -> None:
    before, after = (json.loads(send(action).stdout) for action in ("first", "next"))
    assert (before["slide"], after["slide"]) == (1, 2)


def test_an_action_that_is_not_known_is_refused(talk: subprocess.Popen[str], send: Presenter) -> None:
    result = send("jump-about")
    assert result.returncode == 2
    assert "jump-about" in result.stderr
    assert talk.poll() is None


def test_quit_ends_the_talk(talk: subprocess.Popen[str], send: Presenter) -> None:
    assert send("quit").returncode == 0
    assert talk.wait(timeout=60) == 0
    assert talk.stderr is not None
    assert talk.stderr.read() == ""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_talk_without_a_word(talk: subprocess.Popen[str], number: signal.Signals) -> None:
    talk.send_signal(number)
    assert talk.wait(timeout=60) == 128 + number
    assert talk.stderr is not None
    assert talk.stderr.read() == ""
