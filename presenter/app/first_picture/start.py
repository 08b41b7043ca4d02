"""How the program was started."""

from __future__ import annotations

import os
import sys
import time
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.storage.kept_picture import SUFFIX
from presenter.storage.user_folder import SETTINGS, STATE, user_folder

FOLDER = "first-pictures"
# What of the environment may change what is shown, or where: languages, fonts, folders, Qt.
_VARIABLES = ("LANG", "LANGUAGE", "HOME", "USERPROFILE", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION")
_PREFIXES = ("QT", "LC_", "FONTCONFIG", "FC_", "XDG_CONFIG", "XDG_STATE", "XDG_DATA", "GDK")
_BARE = "present"


@dataclass(frozen=True, slots=True)
class Start:
    """The words of the command line, and where and when they were given.

    `moment` is in nanoseconds since 1970, as files have it; `state` the folder of what the program remembers.
    """

    words: tuple[str, ...]
    folder: str
    variables: Mapping[str, str] = field(hash=False)
    moment: int
    state: Path
    settings: Path

    @classmethod
    def now(cls, words: Sequence[str]) -> Start | None:
        """Return how the program is being started; None where there is no folder to be in, or no home."""
        try:
            state = user_folder(STATE, sys.platform, os.environ, None)
            settings = user_folder(SETTINGS, sys.platform, os.environ, None)
            folder = os.getcwd()  # noqa: PTH109 - a path that is compared, never used
        except (OSError, RuntimeError):
            return None
        bare = words[1:] if words[:1] == [_BARE] else words
        return cls(tuple(bare), folder, dict(os.environ), time.time_ns(), state, settings)

    @property
    def said(self) -> list[list[str]]:
        """Return what was asked for, and what of the environment has a say in it, in plain values."""
        variables = sorted(
            f"{name}={value}"
            for name, value in self.variables.items()
            if name in _VARIABLES or name.startswith(_PREFIXES)
        )
        return [list(self.words), [self.folder], variables]

    @property
    def picture(self) -> Path:
        """Return where the picture is kept that a talk opens with that is started in this way."""
        key = zlib.crc32(repr(self.said).encode("utf-8", "surrogateescape"))
        return self.state / FOLDER / f"{key:08x}{SUFFIX}"
