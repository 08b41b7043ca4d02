"""The project's own `.venv`: made, mended and brought up to date.

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

STAMP_NAME = "presenter-stamp"


class SetUpError(Exception):
    """The virtual environment cannot be made; the message says what to do."""


class VenvMissingError(SetUpError):
    """Python came without what makes virtual environments."""


def development_requirements(pyproject: Mapping[str, Any], group: str = "dev") -> list[str]:
    """Return a dependency group's requirements, with those of the groups it includes.

    Read here because pip before 25.1 has no `--group`; the table is PEP 735's.
    """
    requirements: list[str] = []
    for entry in pyproject.get("dependency-groups", {}).get(group, []):
        if isinstance(entry, str):
            requirements.append(entry)
        else:
            requirements += development_requirements(pyproject, entry["include-group"])
    return requirements


def stamp(pyproject: bytes, version: tuple[int, ...]) -> str:
    """Return what an environment is stamped with: another Python or another pyproject gives another."""
    python = ".".join(str(number) for number in version[:3])
    return f"{python} {hashlib.sha256(pyproject).hexdigest()}"


@dataclass(frozen=True)
class VirtualEnvironment:
    """The environment in `folder` for the project in `project`."""

    project: Path
    folder: Path

    @property
    def python(self) -> Path:
        """Return the environment's own interpreter."""
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    def tool(self, name: str) -> str:
        """Return the path of a command that is installed in the environment."""
        return str(self.python.with_name(f"{name}.exe" if sys.platform == "win32" else name))

    def is_current(self) -> bool:
        """Tell whether the environment was finished for this Python and this pyproject."""
        written = self.folder / STAMP_NAME
        return written.exists() and written.read_text(encoding="utf-8") == self._wanted_stamp()

    def ensure(self) -> None:
        """Make the environment or bring it up to date; raise SetUpError where that fails."""
        if self.is_current():
            return
        if not self._is_sound():
            self._create()
        # Gone while pip works, so that an interrupted installation is taken up again next time.
        (self.folder / STAMP_NAME).unlink(missing_ok=True)
        self._install()
        (self.folder / STAMP_NAME).write_text(self._wanted_stamp(), encoding="utf-8")

    def bring(self, group: str) -> bool:
        """Install a further dependency group into the environment; False where that does not work here."""
        pyproject = tomllib.loads((self.project / "pyproject.toml").read_text(encoding="utf-8"))
        command = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command += development_requirements(pyproject, group)
        return subprocess.run(command, check=False).returncode == 0

    def pyside_folder(self) -> Path:
        """Return the folder that PySide6 was installed into."""
        code = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
        found = subprocess.run([str(self.python), "-c", code], capture_output=True, text=True, check=True)
        return Path(found.stdout.strip())

    def _wanted_stamp(self) -> str:
        return stamp((self.project / "pyproject.toml").read_bytes(), sys.version_info[:3])

    def _is_sound(self) -> bool:
        """Tell whether an interpreter of this version with pip is there, whatever else is."""
        code = "import sys, pip; sys.exit(sys.version_info[:2] != ({}, {}))".format(*sys.version_info[:2])
        try:
            return subprocess.run([str(self.python), "-c", code], capture_output=True).returncode == 0
        except OSError:
            return False

    def _create(self) -> None:
        print(f"Making {self.folder} with Python {sys.version.split()[0]} …", flush=True)
        if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
            raise VenvMissingError(
                "This Python comes without venv, which makes virtual environments. "
                "On Debian and Ubuntu it is the package python3-venv."
            )
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(self.folder)], check=False)
        if made.returncode != 0:
            raise SetUpError(f"{self.folder} could not be made; what venv says stands above.")

    def _install(self) -> None:
        print("Installing what Presenter needs; the first time this fetches about 290 MB …", flush=True)
        pyproject = tomllib.loads((self.project / "pyproject.toml").read_text(encoding="utf-8"))
        command = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command += ["--editable", str(self.project), *development_requirements(pyproject)]
        if subprocess.run(command, check=False).returncode != 0:
            raise SetUpError("The packages could not be installed; what pip says stands above.")
