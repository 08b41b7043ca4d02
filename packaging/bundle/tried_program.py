"""A bundle's program, run as on a machine that has nothing of what it was made of."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from presenter.cli.run_command import SHOW_FAILURES

PATIENCE = 120  # seconds in which any one command has to end; it only stops what hangs
FOLDERS = ("alone", "shared")  # of pictures


class TrialError(Exception):
    """Something of the bundle does not work; the message says what."""


class Trial:
    """A program, and a folder in which it is tried; with a root, inside of that."""

    def __init__(self, program: str, folder: Path, root: Path | None = None) -> None:
        self.folder = folder
        self.complaints = ""
        self._program = program
        self._root = root
        self._inside = Path("/") / folder.relative_to(root) if root else folder

    def run(self, *words: str, language: str = "C.UTF-8") -> str:
        """Run the program and return what it printed; raise TrialError where it does not end well."""
        done = subprocess.run(
            self._command(words),
            env=self._variables(language),
            cwd=self.folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        if done.returncode != 0:
            raise TrialError(f"{' '.join(words)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        self.complaints = done.stderr
        return done.stdout

    @contextmanager
    def talk(self, *words: str) -> Iterator[None]:
        """Have the program give a talk meanwhile, which is to end well by itself."""
        talking = subprocess.Popen(
            self._command(words),
            env=self._variables("C.UTF-8"),
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            yield
            _, said = talking.communicate(timeout=PATIENCE)
        finally:
            talking.kill()
        if talking.returncode != 0:
            raise TrialError(f"{' '.join(words)}: exit code {talking.returncode}\n{said.decode()}")

    def _command(self, words: Sequence[str]) -> list[str]:
        """Return the command, the names of files in it with the folder that the program knows them in."""
        inside = [shutil.which("chroot") or "chroot", str(self._root)] if self._root else []
        files = (str(self._inside / word) if is_a_file(word) else word for word in words)
        return [*inside, self._program, *files]

    def _variables(self, language: str) -> dict[str, str]:
        """Return all that the program is told of its surroundings; Windows does not go without its own."""
        own = dict(os.environ) if sys.platform == "win32" else {}
        home = str(self._inside / "home")
        # Of its own, or another talk of the same user would be told to end.
        places = {"HOME": home, "USERPROFILE": home, "XDG_RUNTIME_DIR": home}
        return own | places | {"QT_QPA_PLATFORM": "offscreen", SHOW_FAILURES: "1", "LANG": language}


def expect(truth: object, what: str) -> None:
    """Raise TrialError where something is not as it should be."""
    if not truth:
        raise TrialError(f"not there: {what}")


def is_a_file(word: str) -> bool:
    """Tell whether a word of a command names a file of the trial."""
    return not word.startswith("-") and ("." in word or word in FOLDERS)


def until(attempt: Callable[[], str]) -> str:
    """Return what an attempt gives once it does not fail; raise its TrialError where it fails to the end."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return attempt()
        except TrialError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
