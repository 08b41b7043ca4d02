"""The user's choices as values."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.errors import Span
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.settings.side_screen import SideScreen


@dataclass(frozen=True, slots=True)
class Remap:
    """The keys that the user gives to a verb instead of its own, and where that is written."""

    action: str
    keys: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class MouseChoice:
    """The verb that the user gives to a button of the mouse or a notch of its wheel, and where."""

    button: str
    action: str
    span: Span


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for every talk; thresholds are seconds before the end.

    `dead_band_seconds` is how far from the plan nothing is said yet, `minimum_share_seconds` the least
    that the plan gives a slide. `keeps_length` lets a talk that begins late end later. Where
    `words_a_minute` does not name a language, how fast it is usually spoken counts.

    `characters_a_second` is how fast subtitles are read in any language, `characters_a_second_of` in one;
    neither where the program is to know.

    Screens and the audio device are named as the system names them, and are empty where the program
    is to choose.
    `captions` is how live lines are shown, which give way to the prepared subtitles again after
    `quiet_seconds` without another one; 0 lets them stand.
    `subtitle_place` and `subtitle_size` are for decks that say nothing of it.
    `interface_language` is None where the system's language is to be used, and `reduced_motion`
    where the system is to say whether slides may move. `watch` reads the deck again whenever its files
    are saved, `keep_awake` holds the screen saver and sleep off while a talk is given.
    `keys` are those of the talk's verbs, `start_keys` those of the start window's, `translator_keys`
    those of the catalog editor's, and `live_view_keys` those of the live view alone.
    """

    interface_language: Language | None = None
    audience_screen: str = ""
    console_screen: str = ""
    side_screens: tuple[SideScreen, ...] = ()
    subtitle_place: SubtitlePlace | None = None
    subtitle_size: float | None = None
    reduced_motion: bool | None = None
    notes_scale: float = 1.0
    warning_seconds: float = 300.0
    danger_seconds: float = 60.0
    dead_band_seconds: float = 60.0
    minimum_share_seconds: float = 15.0
    keeps_length: bool = False
    start_timer_with_next: bool = False
    words_a_minute: tuple[tuple[Language, float], ...] = ()
    characters_a_second: float | None = None
    characters_a_second_of: tuple[tuple[Language, float], ...] = ()
    twelve_hour_clock: bool = False
    audio_device: str = ""
    captions: CaptionMode = CaptionMode.INSTEAD
    quiet_seconds: float = 30.0
    watch: bool = True
    keep_awake: bool = True
    keys: tuple[Remap, ...] = ()
    mouse: tuple[MouseChoice, ...] = ()
    start_keys: tuple[Remap, ...] = ()
    translator_keys: tuple[Remap, ...] = ()
    live_view_keys: tuple[Remap, ...] = ()
