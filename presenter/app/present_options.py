"""What a talk was asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.qt.opening import OpeningWishes
from presenter.settings.caption_wish import CaptionWish
from presenter.settings.settings import Settings
from presenter.settings.side_screen import SideScreen
from presenter.windows.placement import Mode, Wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentOptions:
    """What `presenter present` was asked for; None leaves the choice to the deck and the settings.

    `single_screen` fills the screen with the audience's picture, the console standing behind
    it; `windowed` fills nothing. `opened` is the file of another program that the deck was made of.
    """

    deck: Path
    language: Language | None = None
    subtitles: tuple[Language, ...] | None = None
    notes_language: Language | None = None
    ui_language: Language | None = None
    windowed: bool = False
    single_screen: bool = False
    audience_screen: str | None = None
    console_screen: str | None = None
    side_screens: tuple[SideScreen, ...] = ()
    slide: str | None = None
    resume: bool = False
    rehearse: bool = False
    captions_from: tuple[CaptionWish, ...] = ()
    opened: Path | None = None

    @property
    def languages(self) -> tuple[Language | None, ...]:
        """Return the languages of the deck that are asked for anywhere."""
        sides = (one for side in self.side_screens for one in (side.slides, *(side.subtitles or ())))
        return (self.language, self.notes_language, *(self.subtitles or ()), *sides)

    @property
    def opening(self) -> OpeningWishes:
        """Return what concerns the state that the talk opens in."""
        return OpeningWishes(
            language=self.language,
            subtitles=self.subtitles,
            notes_language=self.notes_language,
            ui_language=self.ui_language,
            slide=self.slide,
            rehearse=self.rehearse,
            captions=tuple(wish.language for wish in self.captions_from),
            sides=self.side_screens,
        )

    def screens(self, settings: Settings) -> Wishes:
        """Return what concerns the screens; the command line goes before the settings.

        A talk that is resumed has the sides that it had, and their screens are remembered.
        """
        mode = Mode.WINDOWED if self.windowed else Mode.SINGLE if self.single_screen else Mode.SCREENS
        sides = self.side_screens or settings.side_screens
        return Wishes(
            mode=mode,
            audience=self.audience_screen or settings.audience_screen,
            console=self.console_screen or settings.console_screen,
            sides=() if self.resume else tuple(side.name for side in sides),
        )
