"""A clone of the project, with what it is worked on with: an environment, and parts of the system.

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import system_libraries
from virtual_environment import SetUpError, VenvMissingError, VirtualEnvironment


class Checkout:
    """The project's folder and its `.venv`, brought to where its commands can run."""

    def __init__(self, folder: Path, environment: VirtualEnvironment | None = None) -> None:
        self.folder = folder
        self.environment = environment or VirtualEnvironment(folder, folder / ".venv")

    def prepare(self, parts: Sequence[str] = system_libraries.DRAWING, *, install: bool = True) -> None:
        """Make sure of `.venv` and of the system libraries that these parts of Qt load.

        On Debian and Ubuntu root installs what is missing, unless told not to. Raises
        SetUpError, which says what to do, where something stays missing.
        """
        install = install and system_libraries.may_install()
        try:
            self.environment.ensure()
        except VenvMissingError:
            if not install or not system_libraries.run_apt_get(["python3-venv"]):
                raise
            self.environment.ensure()
        missing = system_libraries.missing_libraries(self.environment.pyside_folder(), parts)
        if missing and install:
            print(f"Installing the system libraries that Qt needs: {' '.join(missing)} …", flush=True)
            system_libraries.run_apt_get(system_libraries.debian_packages(missing))
            missing = system_libraries.missing_libraries(self.environment.pyside_folder(), parts)
        if missing:
            raise SetUpError(what_is_missing(missing, system_libraries.this_system()))

    def compile_where_python_may_not(self) -> None:
        """Compile what has been edited, where Python is told not to: each start would compile it again."""
        if sys.dont_write_bytecode:
            self.compile_modules()

    def compile_modules(self) -> None:
        """Leave the program's modules compiled; those that are so already are only looked at (0.1 s)."""
        self.run_python("-m", "compileall", "-q", str(self.folder / "presenter"))

    def bring_x_server(self, *, install: bool = True) -> None:
        """See to a real X server for the tests of screens; without one they are left out, and say so."""
        x11 = (system_libraries.X11,)
        missing = system_libraries.bring_programs(system_libraries.X_SERVER_PROGRAMS, install=install)
        if not missing:
            try:  # the server's windows need more of Qt than the tests off the screen
                self.prepare(x11, install=install)
            except SetUpError:
                missing = system_libraries.missing_libraries(self.environment.pyside_folder(), x11)
        if missing:
            print(f"The tests on a real X server are left out, for want of: {', '.join(missing)}", flush=True)

    def bring_test_programs(self, *, install: bool = True) -> None:
        """See to the programs of others that tests use; those of tests that are left out are named."""
        for programs, tests in (
            (system_libraries.SHARE_PROGRAMS, "Tests of desktop files and shells"),
            (system_libraries.OFFICE_PROGRAMS, "Tests with decks that other programs make"),
        ):
            if missing := system_libraries.bring_programs(programs, install=install):
                print(f"{tests} are left out, for want of: {', '.join(missing)}", flush=True)

    def run_python(self, *arguments: str) -> int:
        """Run the environment's Python, off the screen, and return its exit code."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(self.folder)}
        command = [str(self.environment.python), *arguments]
        return subprocess.run(command, env=environment, check=False).returncode


def what_is_missing(libraries: Sequence[str], system: str) -> str:
    """Return a line that names the missing libraries, and one with the command that installs them."""
    command = system_libraries.install_command(libraries, system)
    what = f"Qt needs libraries of the system that are not here: {', '.join(libraries)}"
    if not command:
        return f"{what}\nInstall the packages of your system that hold them."
    return f"{what}\nInstall them with:  sudo {shlex.join(command)}"
