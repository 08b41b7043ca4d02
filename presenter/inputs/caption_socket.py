"""Live lines from a local socket, for as many senders as come and go."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from presenter.i18n.text import Text
from presenter.inputs.caption_lines import CaptionLines
from presenter.inputs.caption_source import PIECE, CaptionSource
from presenter.inputs.somebody_answers import somebody_answers
from presenter.talk.caption_status import Standing

MOST_SENDERS = 8  # at one time; one more is turned away

_NO_SOCKET = Text("“{path}” is there already and is no socket, so no live lines can come from there.")
_TAKEN = Text("Another program listens at “{path}” already, so no live lines can come from there.")
_UNUSABLE = Text("No live lines can come from “{path}”: {reason}.")


class CaptionSocket(CaptionSource):
    """Listen at a path that is this user's alone, and take the socket away afterwards.

    On Windows it is a named pipe of that name.
    """

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._senders = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @property
    def name(self) -> str:
        """Return where it listens, as Qt names it."""
        return self._path if sys.platform == "win32" else str(Path(self._path).expanduser().absolute())

    def begin(self) -> None:
        """Begin to listen."""
        in_the_way = self._in_the_way()
        if in_the_way is not None:
            self.stand(Standing.FAILED, in_the_way.with_fields(path=self._path))
            return
        QLocalServer.removeServer(self.name)
        if self._server.listen(self.name):
            self.stand(Standing.WAITING)
        else:
            reason = self._server.errorString()
            self.stand(Standing.FAILED, _UNUSABLE.with_fields(path=self._path, reason=reason))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        for sender in self.findChildren(_Sender):
            sender.hang_up()

    def tell_senders(self, more: int) -> None:
        """Say whether anybody is there after one has come, or by -1 gone."""
        self._senders += more
        self.stand(Standing.SENDING if self._senders else Standing.HUNG_UP)

    def _in_the_way(self) -> Text | None:
        """Return what is wrong with the path: nothing but a socket that nobody listens at is replaced."""
        if sys.platform != "win32":
            try:
                is_socket = stat.S_ISSOCK(Path(self.name).lstat().st_mode)
            except OSError:
                return None  # whoever listens there hears why that cannot be
            if not is_socket:
                return _NO_SOCKET
        return _TAKEN if somebody_answers(self.name) else None

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if self._senders < MOST_SENDERS:
                _Sender(socket, self)
            else:
                socket.abort()
                socket.deleteLater()


class _Sender(QObject):
    """One connection, for as long as the other side keeps it; its lines are nobody else's."""

    def __init__(self, socket: QLocalSocket, source: CaptionSocket) -> None:
        super().__init__(source)
        self._source = source
        self._socket = socket
        self._lines = CaptionLines()
        self._is_over = False
        self._rest = source.single_shot()
        self._rest.timeout.connect(self._take)
        socket.setParent(self)
        socket.setReadBufferSize(PIECE)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self._on_disconnected)
        source.tell_senders(1)
        self._on_ready_read()

    def hang_up(self) -> None:
        """Take nothing more."""
        self._is_over = True
        self._rest.stop()
        self._socket.abort()

    def _on_ready_read(self) -> None:
        if self._socket.bytesAvailable() and not self._rest.isActive():
            self._rest.start(0)

    def _take(self) -> None:
        data = bytes(self._socket.read(PIECE).data())
        if data:
            self._source.take(self._lines, data)
            self._rest.start(self._source.rest_after(len(data)))

    def _on_disconnected(self) -> None:
        if self._is_over:
            return
        self._rest.stop()
        while data := bytes(self._socket.read(PIECE).data()):
            self._source.take(self._lines, data)
        self._source.take(self._lines, b"")
        self._source.tell_senders(-1)
        self.deleteLater()
