"""Where the settings are kept on each system."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

FOLDER = "presenter"
FILE = "settings.toml"


def settings_path(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """Return the path of the settings' file, whether it is there or not.

    Follows the XDG base directories, which say that a relative folder is to be ignored;
    APPDATA on Windows; Library/Application Support on macOS.
    """
    home = Path.home() if home is None else home
    if platform == "win32":
        folder = _absolute(environment.get("APPDATA"), home / "AppData" / "Roaming")
    elif platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = _absolute(environment.get("XDG_CONFIG_HOME"), home / ".config")
    return folder / FOLDER / FILE


def _absolute(named: str | None, otherwise: Path) -> Path:
    return Path(named) if named and Path(named).is_absolute() else otherwise
