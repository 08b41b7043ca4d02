from __future__ import annotations

import json
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from presenter.i18n.text import Text
from presenter.inputs.remote import Remote, send
from presenter.inputs.remote_line import LONGEST_LINE, RemoteError

SEND = """
import json, sys
from presenter.inputs.remote import send
print(json.dumps(send(sys.argv[2], (sys.argv[3],), sys.argv[1])))
"""


@pytest.fixture
def socket_path(tmp_path):
    return str(tmp_path / "talk")


@pytest.fixture
def listening(qapp, socket_path):
    """A remote of a talk that can only go to slides, up to 40."""

    def perform(command):
        if command.action != "go-to" or int(command.arguments[0]) > 40:
            raise RemoteError(Text("There is no such slide."))
        return {"slide": int(command.arguments[0]), "step": 0}

    remote = Remote(perform, socket_path)
    assert remote.listen()
    yield remote
    remote.close()
    remote.deleteLater()


@pytest.fixture
def connected(listening, socket_path, qtbot):
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.connected):
        socket.connectToServer(socket_path)
    yield socket
    socket.abort()


def ask(qtbot, socket, line):
    with qtbot.waitSignal(socket.readyRead):
        socket.write(line)
    return json.loads(bytes(socket.readLine().data()))


def test_a_command_is_answered_with_where_the_talk_is(connected, qtbot):
    assert ask(qtbot, connected, b'{"action": "go-to", "arguments": ["12"]}\n') == {"slide": 12, "step": 0}


def test_a_connection_may_be_kept_for_many_commands(connected, qtbot):
    for slide in (1, 2, 3):
        assert ask(qtbot, connected, b'{"action": "go-to", "arguments": [%d]}\n' % slide)["slide"] == slide


def test_a_refusal_says_why_and_the_connection_lives_on(connected, qtbot):
    assert ask(qtbot, connected, b'{"action": "go-to", "arguments": ["99"]}\n') == {
        "error": "There is no such slide."
    }
    assert ask(qtbot, connected, b"nonsense\n") == {"error": "The line is not JSON."}
    assert ask(qtbot, connected, b'{"action": "go-to", "arguments": ["4"]}\n')["slide"] == 4


def test_a_line_without_an_end_is_cut_off(connected, qtbot):
    with qtbot.waitSignal(connected.disconnected):
        connected.write(b"x" * (LONGEST_LINE + 1))
    assert b"too long" in bytes(connected.readAll().data())


def test_only_this_user_may_connect(listening, socket_path):
    assert stat.S_IMODE(Path(socket_path).stat().st_mode) & 0o077 == 0


def test_a_second_talk_leaves_the_remote_to_the_first(listening, socket_path):
    second = Remote(lambda command: {}, socket_path)
    assert not second.listen()


def test_a_socket_left_by_a_crash_is_taken_over(qapp, tmp_path):
    left = tmp_path / "left"
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(left))
    remote = Remote(lambda command: {}, str(left))
    assert remote.listen()
    remote.close()


def test_sending_from_another_process_comes_round(listening, socket_path, qtbot):
    client = subprocess.Popen(
        [sys.executable, "-c", SEND, socket_path, "go-to", "7"], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: client.poll() is not None, timeout=20_000)
    output, _ = client.communicate()
    assert json.loads(output) == {"slide": 7, "step": 0}


def test_sending_to_no_talk_says_so(tmp_path):
    with pytest.raises(RemoteError, match="No talk is running"):
        send("next", (), str(tmp_path / "nobody"))
