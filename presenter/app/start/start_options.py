"""What the start window was asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from presenter.app.start.own_process import Outcome
from presenter.dataclass import dataclass
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class StartOptions:
    """Files to begin with, as if they were dropped, and the program's own language.

    `talk` is how one with the file ended before there was a window, `trouble` what could not be done before,
    as it would be said in a terminal.
    """

    files: tuple[Path, ...] = ()
    ui_language: Language | None = None
    talk: Outcome | None = None
    trouble: str = ""
