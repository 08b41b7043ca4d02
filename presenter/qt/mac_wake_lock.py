"""The tool that macOS has for keeping itself awake."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QProcess

from presenter.i18n.text import Text
from presenter.qt.wakefulness import Told

_TOOL = "/usr/bin/caffeinate"


class MacWakeLock(QObject):
    """Let `caffeinate` hold display and system awake; with `-w` it ends when our process does."""

    title = Text("macOS")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._told: Told | None = None
        self._process.started.connect(self._on_started)

    def hold(self, told: Told) -> None:
        """Start it."""
        self._told = told
        self._process.start(_TOOL, ["-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        """End it."""
        self._told = None
        self._process.kill()
        self._process.waitForFinished(1000)

    def _on_started(self) -> None:
        if self._told is not None:
            self._told()
