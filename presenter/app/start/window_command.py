"""A command that opens windows of its own, before which the start window gives way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from presenter.app.start.deed import Deed
from presenter.app.start.own_process import Outcome
from presenter.i18n.language import Language
from presenter.windows.start.start_window import StartWindow

_PATIENCE = 5000  # milliseconds after which the window gives way even if no other has taken the keys


class WindowCommand(QObject):
    """Give a talk, or open the catalog editor, in a process of its own.

    The start window stands until another window takes the keys, so that there is never nothing to be seen,
    and comes back when that process has ended, in whatever way.
    """

    ended = Signal(object)  # the Outcome

    def __init__(self, window: StartWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._deed = Deed(self)
        self._deed.ended.connect(self._on_ended)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE)
        self._late.timeout.connect(self._give_way)
        window.deactivated.connect(self._give_way)

    @property
    def is_running(self) -> bool:
        """Tell whether such a process is at work."""
        return self._deed.is_running

    def start(self, words: Sequence[str], language: Language) -> None:
        """Begin; raises OSError where no process can be made."""
        self._deed.start(words, language)
        self._late.start()

    def _give_way(self) -> None:
        if self._deed.is_running:
            self._late.stop()
            self._window.hide()

    def _on_ended(self, outcome: Outcome) -> None:
        self._late.stop()
        self._window.show()
        self._window.activateWindow()
        self.ended.emit(outcome)
