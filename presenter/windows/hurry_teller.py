"""Telling the speaker, without ado, that a subtitle went before it could be read."""

from __future__ import annotations

from PySide6.QtCore import QObject

from presenter.i18n.text import Text
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow


class HurryTeller(QObject):
    """Say for how long the last subtitle stood and how long it takes to read, and count."""

    def __init__(self, context: ConsoleContext, console: ConsoleWindow) -> None:
        super().__init__(console)
        self._context = context
        self._console = console
        context.watch.hurried.connect(self._on_hurried)

    def _on_hurried(self, stood: float, needed: float) -> None:
        said = Text("The last subtitle was shown for {stood} s; it takes {needed} s to read")
        self._console.announce(said.with_fields(stood=self._number(stood), needed=self._number(needed)))
        self._console.tell_hurried(self._context.watch.hurried_count)

    def _number(self, seconds: float) -> str:
        return self._context.words.locale.toString(seconds, "f", 1)
