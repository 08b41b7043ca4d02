"""The remote: verbs that come over a local socket, one JSON line each."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QAbstractSocket, QLocalServer, QLocalSocket

from presenter.i18n.text import Text
from presenter.inputs.remote_line import (
    LONGEST_LINE,
    RemoteCommand,
    RemoteError,
    Snapshot,
    read_answer,
    read_command,
    write_command,
    write_error,
    write_snapshot,
)
from presenter.inputs.somebody_answers import somebody_answers

_PATIENCE = 3000  # milliseconds; a talk answers within a few

Perform = Callable[[RemoteCommand], Snapshot]


def socket_name(environment: Mapping[str, str] = os.environ) -> str:
    """Return where the talk of this user listens: in the user's own runtime folder where there is one."""
    name = f"io.github.presenter-{_user()}"
    folder = environment.get("XDG_RUNTIME_DIR")
    return str(Path(folder, name)) if folder else name


def _user() -> str:
    """Return the user's name, or the number where the system knows no name for it, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid()) if sys.platform != "win32" else ""


class Remote(QObject):
    """Listen for commands; answer each with where the talk is after it, or with what was wrong."""

    def __init__(self, perform: Perform, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._perform = perform
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @property
    def failure(self) -> str:
        """Return why nothing may be listened to, in the system's words; empty where that is not so."""
        if self._server.serverError() is QAbstractSocket.SocketError.UnknownSocketError:
            return ""
        return self._server.errorString()

    def listen(self) -> bool:
        """Begin to listen; False where another talk already does, or nothing may be listened to."""
        if somebody_answers(self._name):
            return False
        # A talk that crashed leaves its socket behind; nobody answers there, so it is in the way.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Conversation(socket, self._perform, self)


class _Conversation(QObject):
    """One connection, for as long as the other side keeps it."""

    def __init__(self, socket: QLocalSocket, perform: Perform, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._perform = perform
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_LINE)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self.deleteLater)

    def _on_ready_read(self) -> None:
        while self._socket.canReadLine():
            self._socket.write(self._answer(bytes(self._socket.readLine().data())))
            self._socket.flush()  # the command may have been to quit
            self._socket.flush()  # a talk that is told to quit has no later moment to answer
        if self._socket.bytesAvailable() >= LONGEST_LINE:
            self._socket.write(write_error(str(Text("The line is too long."))))
            self._socket.disconnectFromServer()

    def _answer(self, line: bytes) -> bytes:
        try:
            return write_snapshot(self._perform(read_command(line)))
        except RemoteError as error:
            return write_error(str(error))


def send(action: str, arguments: tuple[str, ...] = (), name: str | None = None) -> Snapshot:
    """Send a command to the running talk and return where it is then.

    Raises RemoteError where no talk is running, or where it refuses the command.
    """
    socket = QLocalSocket()
    socket.connectToServer(name or socket_name())
    if not socket.waitForConnected(_PATIENCE):
        raise RemoteError(Text("No talk is running. Start one with: presenter DECK"))
    socket.write(write_command(RemoteCommand(action, arguments)))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE):
            raise RemoteError(Text("The talk does not answer."))
    answer = bytes(socket.readLine().data())
    socket.disconnectFromServer()
    return read_answer(answer)
