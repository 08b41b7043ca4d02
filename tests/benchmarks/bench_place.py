"""Where measuring happens: two screens on an X server of its own, and folders that nobody else uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.x_screen import XScreen, missing_libraries
from tests.desks import x_desk

WIDTH, HEIGHT = 1920, 1080
AUDIENCE = "hall"
PRESENTER = Path(sys.executable).with_name("presenter")


def missing_for_screens() -> list[str]:
    """Return what this machine lacks to watch a screen from outside."""
    if sys.platform != "linux":
        return ["Linux"]
    return [*x_desk.missing(), *missing_libraries()]


@dataclass(frozen=True)
class BenchPlace:
    """A folder for all that a run writes, and the screens; None where there are none."""

    folder: Path
    screen: XScreen | None
    variables: dict[str, str]

    def environment(self, home: str = "home") -> dict[str, str]:
        """Return the variables of a program with a home of its own, made where it is not there."""
        folder = self.folder / home
        runtime = folder / "runtime"
        runtime.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        kept = {"HOME": folder, "XDG_CONFIG_HOME": folder / "config", "XDG_STATE_HOME": folder / "state"}
        kept |= {"XDG_CACHE_HOME": folder / "cache", "XDG_RUNTIME_DIR": runtime}
        return self.variables | {name: str(path) for name, path in kept.items()}

    def forget(self, home: str) -> None:
        """Take away what a program has kept in a home."""
        shutil.rmtree(self.folder / home, ignore_errors=True)

    def present(self, deck: Path) -> list[str]:
        """Return the command that gives a talk on the two screens."""
        screens = ["--audience-screen", AUDIENCE, "--console-screen", x_desk.OUTPUT]
        return [str(PRESENTER), "present", str(deck), *screens]

    def floor_window(self, pictures: Path) -> list[str]:
        """Return the command of the floor of all that is shown."""
        script = Path(__file__).with_name("floor_window.py")
        return [sys.executable, str(script), str(pictures), str(WIDTH)]


@contextmanager
def bench_place(folder: Path) -> Iterator[BenchPlace]:
    """Make the place; without an X server it has no screens and Qt draws off the screen."""
    variables = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "XDG_", "PRESENTER_", "LC_")) and name != "WAYLAND_DISPLAY"
    }
    variables |= {"LANG": "C.UTF-8", "NO_AT_BRIDGE": "1"}
    if missing_for_screens():
        yield BenchPlace(folder, None, variables | {"QT_QPA_PLATFORM": "offscreen"})
        return
    with ExitStack() as stack:
        display = stack.enter_context(x_desk.x_server(with_window_manager=True))
        variables |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        variables["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_session_bus(folder))
        os.environ["DISPLAY"] = display
        place = {"width": WIDTH, "height": HEIGHT, "y": 0}
        x_desk.set_screens(place | {"name": x_desk.OUTPUT, "x": 0}, place | {"name": AUDIENCE, "x": WIDTH})
        screen = XScreen(display, WIDTH, 0, WIDTH, HEIGHT)
        stack.callback(screen.close)
        yield BenchPlace(folder, screen, variables)


@contextmanager
def _session_bus(folder: Path) -> Iterator[str]:
    """Run a bus of D-Bus, as a desktop has one; an address where nobody is without the program."""
    address = f"unix:path={folder / 'bus'}"
    if shutil.which("dbus-daemon") is None:
        yield address
        return
    command = ["dbus-daemon", "--session", "--nofork", f"--address={address}"]
    bus = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield address
    finally:
        bus.terminate()
        bus.wait()
