"""What the speaker sees, as a picture: the real windows of a real talk, at a moment of it."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from presenter.actions.keymap import Keymap
from presenter.actions.table import ACTIONS
from presenter.app import PresentOptions, RunningTalk
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.settings.settings import Settings
from presenter.talk.commands import GoTo, Next, ToggleTimer

SIZE = (1440, 900)


class StoppedClock:
    """A clock that stands still until it is set, so that a picture is the same each time."""

    seconds = 0.0

    def monotonic(self) -> float:
        """Return the seconds since the clock was made."""
        return self.seconds

    def wall(self) -> time:
        """Return the time of the day."""
        return time(15, 12)


def console_picture(deck: Path, path: Path, language: Language, slide: str, steps: int = 1) -> None:
    """Draw the console some steps into a slide, twelve minutes into the talk; a QApplication has to run."""
    clock = StoppedClock()
    material = read_material(deck)
    options = PresentOptions(
        deck=deck,
        language=language,
        subtitles=material.deck.languages[:2],
        notes_language=language,
        ui_language=language,
        windowed=True,
    )
    clocks = Clocks(clock.monotonic, clock.wall)
    keymap, interface = Keymap.merge(ACTIONS), InterfaceCatalogs.load()
    talk = RunningTalk(options, material, Settings(), keymap, interface, clocks)
    talk.bridge.dispatch(ToggleTimer())
    talk.bridge.dispatch(GoTo(slide))
    for _ in range(steps):
        talk.bridge.dispatch(Next())
    clock.seconds = 12 * 60.0
    talk.console.resize(*SIZE)
    talk.console.show()
    talk.console.tick()
    QApplication.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    talk.console.grab().save(str(path))
    talk.end()
