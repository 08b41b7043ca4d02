"""LibreOffice, where it is installed: what only it can convert."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

SECONDS = 180
SECONDS_FOR_A_DECK = 600

_USUAL_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)


# What is in a stranger's file leads nowhere: no pictures from the network or from this machine, no macros.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
</item>
</oor:items>
"""


def find_libreoffice() -> Path | None:
    """Return LibreOffice's program, None where it is not installed."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    return next((Path(place) for place in _USUAL_PLACES if Path(place).is_file()), None)


def converted(files: Mapping[str, bytes], to: str, *, seconds: float = SECONDS) -> dict[str, bytes]:
    """Return files converted by LibreOffice, by the names without suffix that they were given under.

    `to` is a suffix, or a suffix and a filter as `--convert-to` has them. What could not be converted is
    missing. It runs with a profile of its own, so that neither a running LibreOffice nor macros of the user's
    have a part in it; after so many seconds it is ended, with all that it has started.
    """
    program = find_libreoffice()
    if program is None or not files:
        return {}
    with tempfile.TemporaryDirectory(prefix="presenter-", ignore_cleanup_errors=True) as folder:
        source, target = Path(folder, "from"), Path(folder, "to")
        source.mkdir()
        for name, content in files.items():
            (source / name).write_bytes(content)
        settings = Path(folder, "profile", "user", "registrymodifications.xcu")
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        command = [
            str(program),
            f"-env:UserInstallation={Path(folder, 'profile').as_uri()}",
            "--headless", "--invisible", "--norestore", "--nolockcheck", "--nologo", "--nodefault",
            "--convert-to", to, "--outdir", str(target), *(str(source / name) for name in files),
        ]  # fmt: skip
        _run(command, folder, seconds)
        suffix = to.partition(":")[0]
        paths = {Path(name).stem: target / f"{Path(name).stem}.{suffix}" for name in files}
        return {name: path.read_bytes() for name, path in paths.items() if path.is_file()}


def _run(command: list[str], folder: str, seconds: float) -> None:
    """Run a program for at most so many seconds; its faults show in what it has not written."""
    own_group = sys.platform != "win32"
    with subprocess.Popen(  # noqa: S603 - the program that was found, and names that were made here
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=own_group,
    ) as process:
        try:
            process.wait(timeout=seconds)
        except BaseException as error:
            if own_group:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
            process.wait()
            if not isinstance(error, subprocess.TimeoutExpired):
                raise
