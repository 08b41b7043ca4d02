"""Where the program keeps what it remembers by itself: of a talk, and from one talk to the next."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from presenter.storage.user_folder import STATE, user_folder

_LONGEST_NAME = 60


def state_folder(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Path:
    """Return the folder of the program's own state, whether it is there or not."""
    return user_folder(STATE, platform, environment, home)


def talk_folder(state: Path, deck: Path) -> Path:
    """Return the folder, in that of all state, of what belongs to the talks given with one deck.

    It is named after the deck's file, so that a person finds it, and after the whole path, so that
    two decks of one name keep apart.
    """
    return state / "talks" / _name_of(deck)


def translation_folder(state: Path, deck: Path, language: str) -> Path:
    """Return the folder, in that of all state, of what belongs to the translation of one deck."""
    return state / "translations" / f"{_name_of(deck)}-{language}"


def backup_path(state: Path, path: Path) -> Path:
    """Return where, in the folder of all state, the copy of a person's file is, named as `talk_folder` is."""
    return state / "backups" / f"{_name_of(path)}{path.suffix}"


def import_record_path(state: Path, deck: Path) -> Path:
    """Return where, in the folder of all state, it stands how a deck was imported."""
    return state / "imports" / f"{_name_of(deck)}.json"


def opened_folder(state: Path, source: Path) -> Path:
    """Return the folder, in that of all state, of the deck that a file of another program is opened as."""
    return state / "opened" / _name_of(source)


def _name_of(deck: Path) -> str:
    path = deck.resolve()
    name = re.sub(r"[^\w-]+", "-", path.stem).strip("-")[:_LONGEST_NAME] or "deck"
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:12]
    return f"{name}-{digest}"
