"""Commands for the screens beside the audience's own."""

from __future__ import annotations

from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.i18n.language import Language
from presenter.settings.side_screen import SideScreen


@dataclass(frozen=True, slots=True)
class SetSides:
    """Show these side screens and no others."""

    sides: tuple[SideScreen, ...]


@dataclass(frozen=True, slots=True)
class SetSide:
    """Show a side screen, or show it in other languages."""

    side: SideScreen


@dataclass(frozen=True, slots=True)
class RemoveSide:
    """Show nothing more on a side screen."""

    name: str


@dataclass(frozen=True, slots=True)
class SetSideLanguage:
    """Show the slides of a side screen in a language; None follows the audience."""

    name: str
    language: Language | None


@dataclass(frozen=True, slots=True)
class SetSideSubtitles:
    """Show a side screen's subtitles in one language or two, or in none; None follows the audience."""

    name: str
    languages: tuple[Language, ...] | None


@dataclass(frozen=True, slots=True)
class SetSidePlace:
    """Show a side screen's subtitles in a place of their own; None follows the audience."""

    name: str
    place: SubtitlePlace | None


@dataclass(frozen=True, slots=True)
class FlipSideLanguage:
    """Show the slides of a side screen in the next language; of all of them where none is named."""

    name: str = ""


SideCommand: TypeAlias = (
    SetSides | SetSide | RemoveSide | SetSideLanguage | SetSideSubtitles | SetSidePlace | FlipSideLanguage
)
