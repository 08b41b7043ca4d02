"""Live lines of senders that come and go."""

from __future__ import annotations

import socket
import stat
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from presenter.inputs.caption_socket import MOST_SENDERS, CaptionSocket
from presenter.talk.caption_status import Standing


class Listener:
    """What was heard, and how the source stood."""

    def __init__(self, source):
        self.lines = []
        self.standings = []
        source.heard.connect(self.on_heard)
        source.stood.connect(self.on_stood)

    def on_heard(self, line):
        self.lines.append(line.text)

    def on_stood(self, standing, reason):
        self.standings.append(standing if reason is None else str(reason))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "live.sock"


@pytest.fixture
def source(qapp, path):
    source = CaptionSocket(str(path))
    source.listener = Listener(source)
    source.begin()
    yield source
    source.close()
    source.deleteLater()


@pytest.fixture
def connect(source, qtbot):
    sockets = []

    def connect():
        client = QLocalSocket()
        sockets.append(client)
        with qtbot.waitSignal(client.connected):
            client.connectToServer(source.name)
        return client

    yield connect
    for client in sockets:
        client.abort()


def test_lines_are_heard_as_they_come(source, connect, qtbot):
    client = connect()
    for words in ("Good evening.", "¿Qué tal?"):
        with qtbot.waitSignal(source.heard):
            client.write(f"{words}\n".encode())
    assert source.listener.lines == ["Good evening.", "¿Qué tal?"]


def test_a_sender_may_hang_up_in_the_middle_of_a_line_and_come_back(source, connect, qtbot):
    first = connect()
    first.write(b"One.\nTwo, and")
    first.flush()
    first.disconnectFromServer()
    qtbot.waitUntil(lambda: source.listener.standings[-1] is Standing.HUNG_UP)
    assert source.listener.lines == ["One.", "Two, and"]
    second = connect()
    with qtbot.waitSignal(source.heard):
        second.write(b"Three.\n")
    assert source.listener.standings == [
        Standing.WAITING,
        Standing.SENDING,
        Standing.HUNG_UP,
        Standing.SENDING,
    ]


def test_the_words_of_two_senders_do_not_run_into_one_another(source, connect, qtbot):
    one, other = connect(), connect()
    one.write(b"Good ")
    other.write(b"Buenas tardes.\n")
    one.flush()
    other.flush()
    with qtbot.waitSignal(source.heard):
        pass
    with qtbot.waitSignal(source.heard):
        one.write(b"evening.\n")
    assert source.listener.lines == ["Buenas tardes.", "Good evening."]


def test_a_flood_is_taken_in_pieces_and_its_end_is_heard(source, connect, qtbot):
    client = connect()
    client.write(b"".join(b"line %d of the flood\n" % number for number in range(40_000)))
    qtbot.waitUntil(lambda: "line 39999 of the flood" in source.listener.lines, timeout=30_000)
    assert len(source.listener.lines) < 4000


def test_more_senders_than_there_is_room_for_are_turned_away(source, connect, qtbot):
    for _ in range(MOST_SENDERS):
        connect()
    one_more = connect()
    qtbot.waitUntil(lambda: one_more.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_it_is_this_users_alone_and_goes_with_the_talk(source, path):
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    source.close()
    assert not path.exists()


def test_senders_are_let_go_of_at_the_end(source, connect, qtbot):
    client = connect()
    qtbot.waitUntil(lambda: source.listener.standings[-1] is Standing.SENDING)
    with qtbot.waitSignal(client.disconnected):
        source.close()


def test_a_socket_left_by_a_crash_is_taken_over(qapp, path):
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(path))
    source = CaptionSocket(str(path))
    listener = Listener(source)
    source.begin()
    assert listener.standings == [Standing.WAITING]
    source.close()


def test_no_file_of_the_user_is_taken_for_a_socket(qapp, path):
    path.write_text("my thesis", encoding="utf-8")
    source = CaptionSocket(str(path))
    listener = Listener(source)
    source.begin()
    source.close()
    assert listener.standings == [
        f"“{path}” is there already and is no socket, so no live lines can come from there."
    ]
    assert path.read_text(encoding="utf-8") == "my thesis"


def test_a_socket_that_is_somebodys_is_left_to_them(source, path):
    second = CaptionSocket(str(path))
    listener = Listener(second)
    second.begin()
    assert listener.standings == [
        f"Another program listens at “{path}” already, so no live lines can come from there."
    ]
    second.close()
    assert path.exists()


def test_a_folder_that_is_not_there_is_said(qapp, tmp_path):
    source = CaptionSocket(str(tmp_path / "nowhere" / "live.sock"))
    listener = Listener(source)
    source.begin()
    [said] = listener.standings
    assert said.startswith(f"No live lines can come from “{tmp_path / 'nowhere' / 'live.sock'}”: ")


def test_a_path_without_a_folder_is_in_the_one_where_the_talk_was_started(qapp, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    source = CaptionSocket("live.sock")
    source.begin()
    assert Path("live.sock").is_socket()
    source.close()
