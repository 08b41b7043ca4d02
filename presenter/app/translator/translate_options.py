"""What the catalog editor was asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslateOptions:
    """What `presenter translate` was asked for; None leaves the choice to the deck and the settings.

    `opened` is the file of another program that the deck was made of.
    """

    deck: Path
    language: Language | None = None
    ui_language: Language | None = None
    slide: str | None = None
    opened: Path | None = None
