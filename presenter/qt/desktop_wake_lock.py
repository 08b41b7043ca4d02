"""The desktop's own idle inhibition, by the specification that GNOME, KDE, Xfce and others follow."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from presenter.about.identity import APPLICATION_ID
from presenter.i18n.text import Text
from presenter.qt.wakefulness import Told

# https://specifications.freedesktop.org/idle-inhibit-spec/latest/
_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_NAME = "presenter-awake"  # of the connection, in this process only


class DesktopWakeLock(QObject):
    """Ask the desktop, over a connection of its own: inhibition ends with the connection.

    So it ends with the process too, and is taken back by hanging up; to take it back by its
    number would need a kind of integer that PySide cannot send.
    """

    title = Text("the desktop")

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Take the address of the bus of the session."""
        super().__init__(parent)
        self._address = address
        self._answer: QDBusPendingCallWatcher | None = None
        self._told: Told | None = None

    def hold(self, told: Told) -> None:
        """Ask, and wait for no answer."""
        bus = QDBusConnection.connectToBus(self._address, _NAME)
        if not bus.isConnected():
            return
        self._told = told
        ask = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        ask.setArguments([APPLICATION_ID, str(Text("A talk is being given."))])
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(ask), self)
        self._answer.finished.connect(self._on_answered)

    def release(self) -> None:
        """Hang up."""
        self._told = None
        QDBusConnection.disconnectFromBus(_NAME)

    def _on_answered(self, answer: QDBusPendingCallWatcher) -> None:
        if self._told is not None and not answer.isError():
            self._told()
