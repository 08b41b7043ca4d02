"""Where each system wants what a program keeps for its user."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from presenter.dataclass import dataclass

FOLDER = "presenter"


@dataclass(frozen=True, slots=True)
class Kind:
    """What is kept: the variables that name its folder, and where it is under the home without them."""

    xdg: str
    xdg_default: str
    windows: str
    windows_default: str


SETTINGS = Kind("XDG_CONFIG_HOME", ".config", "APPDATA", "AppData/Roaming")
STATE = Kind("XDG_STATE_HOME", ".local/state", "LOCALAPPDATA", "AppData/Local")

NOWHERE = Path("/nonexistent")
"""What stands for the home of a user who has none: nothing can be kept there, and whoever tries says so."""


def home_folder() -> Path:
    """Return the user's home, `NOWHERE` where neither the environment nor the system knows one."""
    try:
        home = Path.home()
    except (RuntimeError, KeyError):
        return NOWHERE
    return home if home.is_absolute() else NOWHERE


def user_folder(kind: Kind, platform: str, environment: Mapping[str, str], home: Path | None) -> Path:
    """Return the program's folder for a kind of things, whether it is there or not.

    Follows the XDG base directories, which say that a relative folder is to be ignored; on Windows
    the folders of applications; on macOS Library/Application Support.
    """
    home = home_folder() if home is None else home
    if platform == "win32":
        folder = _absolute(environment.get(kind.windows), home / kind.windows_default)
    elif platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = _absolute(environment.get(kind.xdg), home / kind.xdg_default)
    return folder / FOLDER


def _absolute(named: str | None, otherwise: Path) -> Path:
    return Path(named) if named and Path(named).is_absolute() else otherwise
