"""`presenter-gui`: the program for menus, file managers and docks, where no terminal shows what is said."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from presenter.cli.exit_codes import CANNOT_RUN, FAILED
from presenter.cli.main import main as run_program

IS_READ = "PRESENTER_IS_READ"
"""Set where somebody reads what is said on stderr though it is no terminal: the start window."""

_MOST_LETTERS = 100_000


class Overheard:
    """Stand in the place of stderr: pass on what is said, where that is possible, and keep it."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._words: list[str] = []
        self._letters = 0

    @property
    def words(self) -> str:
        """Return what was said first; after so much of it nobody reads on."""
        return "".join(self._words)

    def write(self, words: str) -> int:
        """Keep words, and pass them on."""
        if self._letters < _MOST_LETTERS:
            self._words.append(words)
            self._letters += len(words)
        if self._stream is not None:
            self._stream.write(words)
        return len(words)

    def flush(self) -> None:
        """Pass on what was kept back."""
        if self._stream is not None:
            self._stream.flush()

    def isatty(self) -> bool:
        """Say that nobody sits before it."""
        return False


def main() -> int:
    """Do as `presenter` does; where that cannot be done, open the start window and say why."""
    words = sys.argv[1:]
    if are_several_files(words):
        sys.argv[1:] = ["start", *words]
    if is_read(sys.stderr, os.environ):
        return run_program()
    overheard, before = Overheard(sys.stderr), sys.stderr
    sys.stderr = overheard  # what it has is all that is asked of it
    try:
        code = _code_of_program()
    finally:
        sys.stderr = before
    if code in (CANNOT_RUN, FAILED) and overheard.words.strip():
        _tell(overheard.words)
    return code


def are_several_files(words: Sequence[str]) -> bool:
    """Tell whether a file manager has named several files, which only the start window can take."""
    return len(words) > 1 and all(Path(word).is_file() for word in words)


def is_read(stream: TextIO | None, variables: Mapping[str, str]) -> bool:
    """Tell whether somebody sees what is written to stderr."""
    return bool(variables.get(IS_READ)) or (stream is not None and stream.isatty())


def _code_of_program() -> int:
    try:
        return run_program(prepare=_speak_as_windows_do)
    except SystemExit as end:  # how the reader of command lines ends at a mistake
        return end.code if isinstance(end.code, int) else 0


def _speak_as_windows_do() -> None:
    """Say what goes wrong in the language that is set for the windows, one of which will show it."""
    from presenter.cli.terminal_language import VARIABLE
    from presenter.settings.load_settings import load_settings
    from presenter.settings.settings_path import settings_path

    settings, _ = load_settings(settings_path())
    if settings.interface_language is not None:
        os.environ.setdefault(VARIABLE, str(settings.interface_language))


def _tell(words: str) -> None:
    """Show in the start window what was said, if there is a display."""
    from presenter.catalogs.interface import InterfaceCatalogs
    from presenter.cli.start import can_be_seen
    from presenter.cli.window_start import window_start

    if not can_be_seen(os.environ):
        return
    with window_start():
        from presenter.app.start.run_start import run_start
        from presenter.app.start.start_options import StartOptions
        from presenter.app.surroundings import say_nothing

        run_start(StartOptions(trouble=words), InterfaceCatalogs.load(), say_nothing)
