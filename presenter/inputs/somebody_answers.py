"""Whether a local socket is somebody's, or was left behind by a program that crashed."""

from __future__ import annotations

from PySide6.QtNetwork import QLocalSocket

_PATIENCE = 3000  # milliseconds; whoever is there answers within a few


def somebody_answers(name: str) -> bool:
    """Tell whether a program listens at a socket."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(_PATIENCE)
    socket.abort()
    return answered
