"""The program's own folder in one file to hand on: an archive, an installer or a disk image."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from virtual_environment import SetUpError

from bundle.build import NAME, Bundle, megabytes


def pack(bundle: Bundle) -> Path:
    """Write the file for this system and return its path; raise SetUpError where that fails."""
    started = time.monotonic()
    suffix, write = _WAYS.get(sys.platform, _WAYS["linux"])
    target = bundle.workshop / f"{NAME}-{bundle.version()}-{bundle.system()}{suffix}"
    target.unlink(missing_ok=True)
    write(bundle, target)
    took = time.monotonic() - started
    print(f"{target}: {megabytes(target.stat().st_size)}, packed in {took:.0f} s", flush=True)
    return target


def installer_command(makensis: str, bundle: Bundle, target: Path) -> list[str]:
    """Return the command that makes the installer for Windows."""
    values = {
        "VERSION": bundle.version(),
        "FOLDER": str(bundle.folder),
        "ICON": str(bundle.workshop / f"{NAME}.ico"),
        "OUTPUT": str(target),
    }
    script = bundle.project / "packaging" / "windows" / "installer.nsi"
    return [
        makensis,
        "-NOCD",
        "-V2",
        "-WX",
        *(f"-D{key}={value}" for key, value in values.items()),
        str(script),
    ]


def _archive(bundle: Bundle, target: Path) -> None:
    with tarfile.open(target, "w:xz", preset=6) as archive:
        archive.add(bundle.folder, NAME, filter=_nobodys)


def _installer(bundle: Bundle, target: Path) -> None:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    _run(installer_command(shutil.which("makensis") or str(usual), bundle, target))


def _disk_image(bundle: Bundle, target: Path) -> None:
    application = bundle.folder.with_name(f"{NAME.capitalize()}.app")
    words = ["-volname", NAME.capitalize(), "-srcfolder", str(application), "-format", "UDZO", str(target)]
    _run(["hdiutil", "create", *words])


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise SetUpError(f"It could not be packed; what this says stands above: {' '.join(command)}")


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


_WAYS: Mapping[str, tuple[str, Callable[[Bundle, Path], None]]] = {
    "linux": (".tar.xz", _archive),
    "win32": (".exe", _installer),
    "darwin": (".dmg", _disk_image),
}
