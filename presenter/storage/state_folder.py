"""Where the program keeps what it remembers by itself: of a talk, and from one talk to the next."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

FOLDER = "presenter"
_LONGEST_NAME = 60


def state_folder(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """Return the folder of the program's own state, whether it is there or not.

    Follows the XDG base directories, which say that a relative folder is to be ignored;
    LOCALAPPDATA on Windows; Library/Application Support on macOS.
    """
    home = Path.home() if home is None else home
    if platform == "win32":
        folder = _absolute(environment.get("LOCALAPPDATA"), home / "AppData" / "Local")
    elif platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = _absolute(environment.get("XDG_STATE_HOME"), home / ".local" / "state")
    return folder / FOLDER


def talk_folder(state: Path, deck: Path) -> Path:
    """Return the folder, in that of all state, of what belongs to the talks given with one deck.

    It is named after the deck's file, so that a person finds it, and after the whole path, so that
    two decks of one name keep apart.
    """
    path = deck.resolve()
    name = re.sub(r"[^\w-]+", "-", path.stem).strip("-")[:_LONGEST_NAME] or "deck"
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
    return state / "talks" / f"{name}-{digest}"


def _absolute(named: str | None, otherwise: Path) -> Path:
    return Path(named) if named and Path(named).is_absolute() else otherwise
