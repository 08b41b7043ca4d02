"""What the speaker sees, as a picture: the real windows of a real talk, at a moment of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.i18n.language import Language
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from presenter.talk.commands.move_command import GoTo, Next
from presenter.talk.commands.timer_command import ToggleTimer
from presenter.talk.effects import ArrangeConsole, ConsolePreset

SIZE = (1440, 900)
_PAINTING = 1500  # milliseconds
_EACH_STEP = 10.0  # seconds: long enough for any subtitle to be read
_READ = 2.0  # seconds of the one that is shown
_MOMENT = 12 * 60.0 + _EACH_STEP - _READ  # so that it is twelve minutes past when the picture is taken


class StoppedClock:
    """A clock that stands still until it is set, so that a picture is the same each time."""

    seconds = 0.0

    def monotonic(self) -> float:
        """Return the seconds since the clock was made."""
        return self.seconds

    def moment(self) -> datetime:
        """Return a moment of an afternoon."""
        return datetime(2023, 9, 7, 15, 12, tzinfo=UTC)


def console_picture(
    deck: Path,
    path: Path,
    language: Language,
    slide: str,
    steps: int = 1,
    preset: ConsolePreset = ConsolePreset.SLIDE_FIRST,
) -> None:
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
    clocks = Clocks(clock.monotonic, clock.moment)
    talk = RunningTalk(options, material, Surroundings(clocks=clocks))
    talk.bridge.dispatch(ArrangeConsole(preset))
    talk.bridge.dispatch(ToggleTimer())
    clock.seconds = _MOMENT - (steps + 1) * _EACH_STEP
    talk.bridge.dispatch(GoTo(slide))
    for _ in range(steps):
        clock.seconds += _EACH_STEP
        talk.bridge.dispatch(Next())
    clock.seconds = _MOMENT - _EACH_STEP + _READ
    talk.console.resize(*SIZE)
    for window in (talk.console, talk.audience):  # without the audience's no picture would be ready
        window.show()
    talk.console.tick()
    _let_it_paint()
    path.parent.mkdir(parents=True, exist_ok=True)
    talk.console.grab().save(str(path))
    talk.end()


def _let_it_paint() -> None:
    """Give the windows as long as they take at the beginning of a talk."""
    painted = QEventLoop()
    QTimer.singleShot(_PAINTING, painted.quit)
    painted.exec()
