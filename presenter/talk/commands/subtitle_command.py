"""Commands for the subtitles: whether they are shown, and in which languages."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class ToggleSubtitles:
    """Show or hide the subtitles."""


@dataclass(frozen=True, slots=True)
class SetSubtitles:
    """Show subtitles in one language or two, the first above the second; in none, hide them."""

    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class CycleSubtitles:
    """Show subtitles in the next choice: each language by itself, then two at once."""


SubtitleCommand: TypeAlias = ToggleSubtitles | SetSubtitles | CycleSubtitles
