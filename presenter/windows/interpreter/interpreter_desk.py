"""Showing the interpreter's window, where no audience looks, and putting it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.settings.interpreter_memory import InterpreterMemory
from presenter.settings.memory import Memory
from presenter.talk.cue_request import ToggleInterpreter
from presenter.talk.effects import Effect
from presenter.windows.console_context import ConsoleContext
from presenter.windows.console_window import ConsoleWindow
from presenter.windows.interpreter.interpreter_place import (
    area_on,
    interpreter_screen,
    is_audiences,
    reaches_audience,
)
from presenter.windows.placement import Placement
from presenter.windows.plugged_in import find_screen, is_wayland, plugged_in
from presenter.windows.screen_info import ScreenInfo
from presenter.windows.screen_keeper import ScreenKeeper

if TYPE_CHECKING:
    from presenter.windows.interpreter.interpreter_window import InterpreterWindow

_SETTLED = 300  # milliseconds after the window was moved: nobody is dragging it any more

_NO_SCREEN = Text("There is no screen for the interpreter's window: the audience sees every one.")
_MOVED = Text("The interpreter's window has left the screen of the audience.")


class InterpreterDesk(QObject):
    """Build the window when it is first asked for, and take it off whatever screen the audience gets."""

    def __init__(
        self, context: ConsoleContext, console: ConsoleWindow, keeper: ScreenKeeper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._console = console
        self._keeper = keeper
        self._window: InterpreterWindow | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self._keep_off_the_audience)
        context.bridge.effect_asked.connect(self._on_effect)
        keeper.placed.connect(self._on_placed)

    @property
    def window(self) -> InterpreterWindow:
        """Return the window, built now where it has not been."""
        if self._window is None:
            from presenter.windows.interpreter.interpreter_reading import other_language
            from presenter.windows.interpreter.interpreter_window import InterpreterWindow

            languages, remembered = self._context.outline.languages, self._memory.language
            known = [language for language in languages if language == remembered]
            language = known[0] if known else other_language(languages[0], languages)
            self._window = InterpreterWindow(self._context, self._console.sheets.desk, language)
            self._window.put_away.connect(self._put_away)
            self._window.stood_elsewhere.connect(self._settled.start)
            self._window.language_chosen.connect(self._on_language_chosen)
        return self._window

    def empty_field(self) -> bool:
        """Take away what an interpreter is writing; False where nobody is."""
        return self._window is not None and self._window.empty_field()

    def show_again(self) -> None:
        """Show the deck as it is now."""
        if self._window is not None and self._window.isVisible():
            self._window.show_all()

    def close(self) -> None:
        """Take the window away for good."""
        self._settled.stop()
        if self._window is not None:
            self._put_away()
            self._window.deleteLater()
            self._window = None

    @property
    def _memory(self) -> InterpreterMemory:
        return self._context.memory.memory.interpreter

    def _on_effect(self, effect: Effect) -> None:
        if isinstance(effect, ToggleInterpreter):
            if self.window.isVisible():
                self._put_away()
            else:
                self._open()

    def _open(self) -> None:
        screen = interpreter_screen(plugged_in(), self._keeper.placement, self._memory.screen)
        if screen is None:
            self._console.announce(_NO_SCREEN)
            return
        self.window.show_all()
        self._stand_on(screen)
        self.window.field.setFocus()
        self.window.activateWindow()

    def _stand_on(self, info: ScreenInfo) -> None:
        """Show the window on a screen, in the place that it had there."""
        screen = find_screen(info)
        if screen is None:
            return
        window, memory = self.window, self._memory
        free = screen.availableGeometry()
        remembered = memory.geometry if memory.screen == info.name else ()
        window.winId()  # makes the window's handle, which is not there before
        window.windowHandle().setScreen(screen)
        window.setGeometry(QRect(*area_on(_area(free), remembered)))
        window.show()

    def _put_away(self) -> None:
        if self._window is None or not self._window.isVisible():
            return
        self._remember()
        self._window.hide()
        self._console.activateWindow()  # the keys are the talk's again

    def _keep_off_the_audience(self) -> None:
        """Take the window elsewhere where it lies over what an audience sees, or on no screen that is there.

        Any other place is remembered.
        """
        window, placement = self._window, self._keeper.placement
        if window is None or not window.isVisible():
            return
        if not self._is_astray(window, placement):
            self._remember()
            return
        screen = interpreter_screen(plugged_in(), placement, self._memory.screen)
        window.hide()
        if screen is None:
            self._console.announce(_NO_SCREEN)
            return
        self._stand_on(screen)
        self._console.announce(_MOVED)

    def _is_astray(self, window: InterpreterWindow, placement: Placement) -> bool:
        if not is_wayland():
            area = window.geometry()
            is_there = any(QRect(*screen.geometry).intersects(area) for screen in plugged_in())
            return not is_there or reaches_audience(_area(area), placement)
        here = self._screen_of(window)  # all that is known there
        return here is not None and is_audiences(here, placement)

    def _remember(self) -> None:
        """Remember where the window stands; on Wayland nobody knows more than the screen."""
        window = self._window
        screen = None if window is None else self._screen_of(window)
        if window is None or screen is None or is_audiences(screen, self._keeper.placement):
            return
        area = _area(window.geometry())
        free = window.screen().availableGeometry()
        geometry = () if is_wayland() else (area[0] - free.x(), area[1] - free.y(), *area[2:])
        memory = InterpreterMemory(window.language, screen.name, geometry)
        self._context.memory.change(lambda before: replace(before, interpreter=memory))

    @staticmethod
    def _screen_of(window: InterpreterWindow) -> ScreenInfo | None:
        return next((info for info in plugged_in() if find_screen(info) is window.screen()), None)

    def _on_placed(self, placement: Placement) -> None:
        del placement
        self._keep_off_the_audience()

    def _on_language_chosen(self, language: str) -> None:
        def change(memory: Memory) -> Memory:
            return replace(memory, interpreter=replace(memory.interpreter, language=Language(language)))

        self._context.memory.change(change)


def _area(rect: QRect) -> tuple[int, int, int, int]:
    return rect.x(), rect.y(), rect.width(), rect.height()
