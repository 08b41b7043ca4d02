"""What the start window was asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class StartOptions:
    """Files to begin with, as if they were dropped, and the program's own language.

    `trouble` is what could not be done before, as it would be said in a terminal.
    """

    files: tuple[Path, ...] = ()
    ui_language: Language | None = None
    trouble: str = ""
