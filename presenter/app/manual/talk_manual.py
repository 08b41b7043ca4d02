"""The manual of a running talk: the key that shows all keys goes on to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from presenter.actions.program_actions import GOES_ON
from presenter.app.manual.manual_desk import ManualDesk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.inputs.keys import Keys
from presenter.talk.commands.view_command import ToggleHelp
from presenter.talk.effects import Effect, OpenManual
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow

_ALL_KEYS, _MANUAL = "show-help", "manual"


class TalkManual(QObject):
    """Pass on what keys ask for, and open the manual when it is asked for by whatever means."""

    asked = Signal(str)

    def __init__(
        self,
        context: ConsoleContext,
        interface: InterfaceCatalogs,
        keys: Keys,
        console: ConsoleWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bridge = context.bridge
        self._keys = keys
        self._console = console
        self.desk = ManualDesk(context.words, interface, self)
        keys.asked.connect(self._on_key)
        context.bridge.effect_asked.connect(self._on_effect)

    def _on_key(self, verb: str) -> None:
        """Pass a verb on; the second press of the key for all keys is for the manual."""
        goes_on = verb == _ALL_KEYS and self._keys.key == GOES_ON and self._bridge.state.help_shown
        self.asked.emit(_MANUAL if goes_on else verb)

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, OpenManual):
            if self._bridge.state.help_shown:
                self._bridge.dispatch(ToggleHelp())
            self.desk.open(self._console)
