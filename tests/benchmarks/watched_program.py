"""A program in a process of its own whose audience's screen is watched while keys are pressed."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.picture import Picture, Points
from tests.benchmarks.processes import end_session
from tests.benchmarks.x_screen import XScreen

_LOOK = 0.001  # seconds between two looks at the screen
_PATIENCE = 60.0  # seconds until a first picture; a key gets _KEY_PATIENCE
_KEY_PATIENCE = 3.0


class NeverSeenError(Exception):
    """What was waited for has not come; the message says what."""


class WatchedProgram:
    """Start a program, see its pictures, press its keys; use it as a context manager."""

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], screen: XScreen, log: Path
    ) -> None:
        self.screen = screen
        self.before = screen.picture()
        with log.open("ab") as output:
            self.began = time.perf_counter()
            self._process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    def __enter__(self) -> WatchedProgram:
        return self

    def __exit__(self, *_: object) -> None:
        end_session(self.leader)
        self._process.wait()
        until = time.perf_counter() + 5
        while self.screen.picture() != self.before and time.perf_counter() < until:
            time.sleep(0.05)  # its windows are gone a little later

    @property
    def leader(self) -> int:
        """Return the number of the process."""
        return self._process.pid

    def first_seen(self, points: Points) -> float:
        """Return the seconds from the start until all points are seen."""
        return self._seen(points, self.began, _PATIENCE, "the first picture")

    def press(self, key: str, points: Points) -> float:
        """Press a key and return the seconds until all points are seen."""
        return self._seen(points, self.screen.press(key), _KEY_PATIENCE, f"what {key} shows")

    def settled(self, at_rest: float = 0.3, *, unlike: Picture | None = None) -> Picture:
        """Return the picture that has stayed so many seconds, and is another than the one given."""
        until = time.perf_counter() + _PATIENCE
        last = self.screen.picture()
        while time.perf_counter() < until:
            time.sleep(at_rest)
            now = self.screen.picture()
            if now == last and now != unlike:
                return now
            last = now
        raise NeverSeenError("a picture that stays")

    def wait_for(self, points: Points, since: float, patience: float = 10.0) -> float:
        """Return the seconds from a time (`perf_counter`) until all points are seen."""
        return self._seen(points, since, patience, "what was saved")

    def _seen(self, points: Points, since: float, patience: float, what: str) -> float:
        if not points:
            raise NeverSeenError(f"any difference that {what} makes")
        while not self.screen.shows(points):
            if time.perf_counter() - since > patience:
                raise NeverSeenError(f"{what} within {patience:g} s")
            time.sleep(_LOOK)
        return time.perf_counter() - since
