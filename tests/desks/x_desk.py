"""A real X server with as many screens as a test plugs in, and a window manager."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6

PROGRAMS = ("Xvfb", "xrandr", "openbox")
# The server's only output: it can be switched off and have other modes, and always stands at the
# origin. All others are RandR monitors.
OUTPUT = "screen"
_WHOLE = "6400x2400"


def missing():
    """The programs that are needed and not here, and the libraries of Qt's windows on X."""
    programs = [program for program in PROGRAMS if shutil.which(program) is None]
    return programs or _missing_libraries()


def _missing_libraries():
    part = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    listing = subprocess.run(["ldd", str(part)], capture_output=True, text=True, check=False)
    return [line.split()[0] for line in listing.stdout.splitlines() if line.endswith("=> not found")]


@contextmanager
def x_server(*, with_window_manager: bool) -> Iterator[str]:
    """Run a server on a display of its own; ends what it began."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{_WHOLE}x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    manager = None
    try:
        with os.fdopen(reading) as numbers:
            display = f":{numbers.readline().strip()}"
        if with_window_manager:
            environment = os.environ | {"DISPLAY": display}
            manager = subprocess.Popen(
                ["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        yield display
    finally:
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait()


def set_screens(*screens):
    """Make exactly these screens exist on this process's display; OUTPUT may come in another size."""
    wanted = {screen["name"]: screen for screen in screens}
    there = _listed()
    for name in there.keys() - wanted.keys():
        _unplug(name)
    for name, screen in wanted.items():
        width, height, x, y = (screen[part] for part in ("width", "height", "x", "y"))
        if there.get(name) == (width, height, x, y):
            continue
        if name == OUTPUT:
            _set_mode(width, height)
        else:
            assert name not in there, "a monitor set by hand has one size"
            _xrandr("--setmonitor", name, f"{width}/{width // 4}x{height}/{height // 4}+{x}+{y}", "none")


def _unplug(name):
    _xrandr(*(("--fb", _WHOLE, "--output", OUTPUT, "--off") if name == OUTPUT else ("--delmonitor", name)))


def _set_mode(width, height):
    mode = f"{width}x{height}"
    if f" {mode} " not in _xrandr():
        timings = (width, width + 8, width + 16, width + 24, height, height + 8, height + 16, height + 24)
        if f"{mode} (" not in _xrandr("--verbose"):
            _xrandr("--newmode", mode, "50", *map(str, timings))
        _xrandr("--addmode", OUTPUT, mode)
    _xrandr("--fb", _WHOLE, "--output", OUTPUT, "--mode", mode)


def _listed():
    """The screens there are: width, height, x and y by name."""
    there = {}
    for line in _xrandr("--listmonitors").splitlines()[1:]:
        _, name, place, *_ = line.split()
        size, x, y = place.split("+")
        width, height = (int(part.partition("/")[0]) for part in size.split("x"))
        there[name.strip("+*")] = (width, height, int(x), int(y))
    return there


def _xrandr(*arguments):
    run = subprocess.run(["xrandr", *arguments], capture_output=True, text=True, check=False)
    assert run.returncode == 0, (arguments, run.stderr)
    return run.stdout
