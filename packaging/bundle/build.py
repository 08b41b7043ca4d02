"""Build the program's own folder with PyInstaller, in an environment that holds nothing else.

Standard library only: what it needs it installs into `build/bundle/environment`.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

from library_licences import LIBRARIES, contents_of, write_library_licences
from virtual_environment import SetUpError, VenvMissingError, development_requirements, stamp

EXTRAS = ("drafts", "media", "spelling")  # nobody can add one to a folder that has no pip
NAME = "presenter"


@dataclass(frozen=True)
class Bundle:
    """The folder that is made of the project, and where it is made."""

    project: Path

    @property
    def workshop(self) -> Path:
        """Return the folder in which it is built."""
        return self.project / "build" / "bundle"

    @property
    def folder(self) -> Path:
        """Return the finished folder."""
        return self.workshop / "dist" / NAME

    @property
    def program(self) -> Path:
        """Return the program in the finished folder."""
        return self.folder / (f"{NAME}.exe" if sys.platform == "win32" else NAME)

    @property
    def python(self) -> Path:
        """Return the interpreter that the folder is built with."""
        return (
            self.workshop
            / "environment"
            / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        )

    def build(self) -> None:
        """Install the wheel of the project and freeze it; raise SetUpError where something of that fails."""
        started = time.monotonic()
        self._make_environment()
        wheel = self._wheel()
        self._run("-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", str(wheel))
        made = time.monotonic()
        for suffix in {"win32": (".ico",), "darwin": (".icns",)}.get(sys.platform, ()):
            icons = self.project / "packaging" / "icons.py"
            self._run(str(icons), str(self.workshop / f"{NAME}{suffix}"))
        spec = self.project / "packaging" / f"{NAME}.spec"
        places = ("--distpath", str(self.workshop / "dist"), "--workpath", str(self.workshop / "work"))
        self._run("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, str(spec))
        if sys.platform == "linux":
            # One program does for both, by the name that it is called.
            (self.folder / f"{NAME}-gui").symlink_to(NAME)
            write_library_licences(self.folder)
        ended = time.monotonic()
        print(
            f"{self.folder}: {megabytes(folder_size(self.folder))}, "
            f"wheel and environment in {made - started:.0f} s, frozen in {ended - made:.0f} s",
            flush=True,
        )

    def version(self) -> str:
        """Return the version of the program that is in the environment."""
        code = f"from importlib.metadata import version; print(version({NAME!r}))"
        return self._output(code).strip()

    def licences(self) -> str:
        """Return what the folder is made of, under which licences, and their texts."""
        libraries = contents_of(self.folder) / LIBRARIES
        return self._output(
            "import pathlib; from presenter.about.components import licence_document; "
            f"print(licence_document(pathlib.Path({str(libraries)!r})))"
        )

    def write_shared_files(self, share: Path) -> None:
        """Write what a Linux desktop has to know of the program where it looks for it below `share`."""
        self._run(str(self.project / "packaging" / "share.py"), str(share))

    @staticmethod
    def system() -> str:
        """Return what the folder runs on, as files to be fetched are called."""
        return f"{platform.system()}-{platform.machine()}".lower()

    def _output(self, code: str) -> str:
        """Return what a program prints that the environment's Python runs."""
        command = [str(self.python), "-c", code]
        done = subprocess.run(
            command, cwd=self.project, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False
        )
        if done.returncode != 0:
            raise SetUpError(f"This did not work; why stands above: {code}")
        return done.stdout

    def _make_environment(self) -> None:
        pyproject = (self.project / "pyproject.toml").read_bytes()
        wanted = stamp(pyproject, sys.version_info[:3])
        written = self.workshop / "environment" / "stamp"
        if written.exists() and written.read_text(encoding="utf-8") == wanted:
            return
        print(f"Making {written.parent} …", flush=True)
        if subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(written.parent)], check=False
        ).returncode:
            raise VenvMissingError("No environment could be made to build in; what venv says stands above.")
        table = tomllib.loads(pyproject.decode("utf-8"))
        requirements = [*table["project"]["dependencies"], *development_requirements(table, "bundle")]
        for extra in EXTRAS:
            requirements += table["project"]["optional-dependencies"][extra]
        self._run("-m", "pip", "install", "--quiet", *requirements)
        written.write_text(wanted, encoding="utf-8")

    def _wheel(self) -> Path:
        folder = self.workshop / "wheel"
        for old in folder.glob("*.whl"):
            old.unlink()
        options = ("--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder))
        self._run("-m", "pip", "wheel", *options, str(self.project))
        return next(folder.glob("*.whl"))

    def _run(self, *words: str) -> None:
        command = [str(self.python), *words]
        # Not in the checkout, whose package would be taken for the one that is installed.
        if subprocess.run(command, cwd=self.workshop, check=False).returncode != 0:
            raise SetUpError(
                f"The bundle could not be built; what this says stands above: {' '.join(command)}"
            )


def folder_size(folder: Path) -> int:
    """Return how many bytes the files of a folder hold together; links count for nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def megabytes(size: int) -> str:
    """Return a number of bytes in millions of them."""
    return f"{size / 1e6:.0f} MB"
