"""What the picture that a talk opens with depends on: while all that is the same, so is the picture.

Everything is in plain values, as it is kept with the picture. Lists, where tuples would do, since that
is how they come back from a file.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import presenter

if TYPE_CHECKING:
    from presenter.app.first_picture.start import Start

Stamp = list[int]  # when its content and when its entry changed, in nanoseconds; its size; which file it is

_MEMORY, _LARGEST_MEMORY = "memory.json", 1_000_000
_COARSE = 2_000_000_000  # nanoseconds: a file system may know the time of a change no better
_FINE = 100_000_000
# Where fonts are installed, or where it shows that they were.
_FONTS = (
    *("/etc/fonts", "/usr/share/fonts", "/usr/share/fonts/truetype", "/usr/local/share/fonts"),
    *("/var/cache/fontconfig", "~/.fonts", "~/.local/share/fonts", "~/.config/fontconfig/fonts.conf"),
    *("/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts"),
)


def conditions(start: Start, files: Iterable[str]) -> dict[str, Any]:
    """Return what holds now, of the files of the talk too, but for the screens."""
    return {
        "said": start.said,
        "program": _program(),
        "files": {path: _stamp(path) for path in sorted(files)},
        "desks": _desks(start.state / _MEMORY),
    }


def still_hold(kept: object, start: Start) -> bool:
    """Tell whether all holds that held when a picture was kept, but for the screens."""
    if not isinstance(kept, dict) or not isinstance(files := kept.get("files"), dict):
        return False
    # The words and the files of the talk first: they say no most often, and take no time.
    if kept.get("said") != start.said or any(_stamp(path) != stamp for path, stamp in files.items()):
        return False
    return kept == conditions(start, files)


def screens_now() -> list[Any]:
    """Return the screens there are, by all that they tell of themselves."""
    from PySide6.QtGui import QGuiApplication

    from presenter.windows.plugged_in import plugged_in

    told = [
        [
            *(screen.name, list(screen.geometry), screen.manufacturer, screen.model, screen.serial),
            screen.primary,
        ]
        for screen in plugged_in()
    ]
    ratios = [
        [screen.name(), screen.devicePixelRatio(), screen.logicalDotsPerInch()]
        for screen in QGuiApplication.screens()
    ]
    return [QGuiApplication.platformName(), told, ratios]


def talk_files(start: Start) -> tuple[str, ...]:
    """Return what every talk depends on beside its own files: settings, fonts, the program's catalogs."""
    package = Path(presenter.__file__).parent
    words = sorted(package.parent.glob("translations/*/LC_MESSAGES/presenter.po"))
    fonts = (os.path.expanduser(path) for path in _FONTS)  # noqa: PTH111 - fails on no lack of a home
    return (str(start.settings / "settings.toml"), *map(str, words), *fonts)


def were_there_before(start: Start, files: Iterable[str]) -> bool:
    """Tell whether files were as they are before the program began to read any.

    So none was changed between being read and being looked at. What counts only whole seconds is
    given two.
    """
    stamps = (_stamp(path) for path in files)
    times = [time for stamp in stamps if stamp is not None for time in stamp[:2]]
    return all(time < start.moment - (_FINE if time % 1_000_000_000 else _COARSE) for time in times)


def _stamp(path: str) -> Stamp | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - hundreds of paths, each made only for this
    except (OSError, ValueError):
        return None
    return [status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino]


def _program() -> list[Any]:
    """Return which program this is, down to a file that was edited, with all that it is made of."""
    mark, folders = 0, [os.path.dirname(presenter.__file__)]  # noqa: PTH120 - as `os.scandir` has it
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in sorted(entries, key=_name):
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        folders.append(entry.path)
                else:
                    status = entry.stat()
                    said = f"{entry.path} {status.st_mtime_ns} {status.st_size} {status.st_ino}"
                    mark = zlib.crc32(said.encode("utf-8", "surrogateescape"), mark)
    libraries = {path: _stamp(path) for path in (*_library_folders(sys.path), *_frozen_program())}
    return [presenter.__version__, sys.version, mark, [[path, stamp] for path, stamp in libraries.items()]]


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _library_folders(paths: Sequence[str]) -> list[str]:
    """Return where packages are installed; what is installed, or replaced, there changes the folder."""
    return [path for path in paths if path.endswith("-packages")]


def _frozen_program() -> tuple[str, ...]:
    """Return the file that all modules lie in, where the program is a folder that needs no Python."""
    return (sys.executable,) if getattr(sys, "frozen", False) else ()


def _desks(memory: Path) -> object:
    """Return what is remembered of screens that stood together, and of what each of them was for."""
    try:
        with memory.open("rb") as file:
            known = json.loads(file.read(_LARGEST_MEMORY))
    except (OSError, ValueError, RecursionError):
        return None
    return known.get("desks") if isinstance(known, dict) else None
