"""The state of a talk: where it is, what the audience sees, in which languages, since when."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.settings.side_screen import MOST_SUBTITLES, SideScreen
from presenter.talk.begun_break import BegunBreak
from presenter.talk.captions import Captions
from presenter.talk.cueing import Cueing
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.pen import Pen
from presenter.talk.shown import Shown
from presenter.talk.spent import Spent
from presenter.talk.subtitle_look import SubtitleLook
from presenter.talk.timer import Timer
from presenter.talk.tool import Tool
from presenter.talk.trail import Trail

SMALLEST_NOTES = 0.5
LARGEST_NOTES = 4.0
NOTES_NOTCH = 0.1


class Blank(StrEnum):
    """What covers the audience's picture."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


class Channel(StrEnum):
    """What is shown in one language at a time; subtitles may be shown in two."""

    SLIDES = "slides"
    NOTES = "notes"
    INTERFACE = "interface"


@dataclass(frozen=True, slots=True)
class Channels:
    """The language of each channel, switched one without the others.

    Subtitles are in one language or two, the first above the second.
    """

    slides: Language = Language("en")
    subtitles: tuple[Language, ...] = (Language("en"),)
    notes: Language = Language("en")
    interface: Language = Language("en")

    def __post_init__(self) -> None:
        if not 1 <= len(self.subtitles) <= MOST_SUBTITLES:
            raise ValueError(self.subtitles)

    def language_of(self, channel: Channel) -> Language:
        """Return the language that a channel is shown in."""
        match channel:
            case Channel.SLIDES:
                return self.slides
            case Channel.NOTES:
                return self.notes
            case Channel.INTERFACE:
                return self.interface

    def with_language(self, channel: Channel, language: Language) -> Channels:
        """Return the same channels, one of them in another language."""
        match channel:
            case Channel.SLIDES:
                return replace(self, slides=language)
            case Channel.NOTES:
                return replace(self, notes=language)
            case Channel.INTERFACE:
                return replace(self, interface=language)


@dataclass(frozen=True, slots=True)
class History:
    """The places that jumps left, to go back to, and those that going back left."""

    past: tuple[Place, ...] = ()
    future: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkState:
    """Everything that a command can change; slide, step and cue count from 0, `cue` is NO_CUE for none.

    `notes_scale` multiplies the size of the notes' letters. `begun_break` is the last break of a certain
    length that was shown. `frozen` is what the audience is held at while the talk goes on: `audience_state`
    puts it in place of the rest; what is said of breaks, videos and sounds is about what they are shown.
    `desktop_shown` takes their window off its screen. `medium` is the video or sound that the speaker chose
    out of several, counted from 0; `playing` is what is wanted of it, `volume` goes to 1. `bookmarks` are
    the slides that the speaker marked, `sides` the further screens for the audience, plugged in or not.
    `subtitle_order` is the order in which two languages of subtitles were last asked for.
    """

    slide: int = 0
    step: int = 0
    cue: int = NO_CUE
    blank: Blank = Blank.NONE
    frozen: Shown | None = None
    desktop_shown: bool = False
    tool: Tool = Tool.NONE
    pen: Pen = field(default_factory=Pen)
    channels: Channels = field(default_factory=Channels)
    subtitles_on: bool = False
    subtitle_order: tuple[Language, ...] = ()
    subtitle_look: SubtitleLook = field(default_factory=SubtitleLook)
    cueing: Cueing = field(default_factory=Cueing)
    captions: Captions = field(default_factory=Captions)
    timer: Timer = field(default_factory=Timer)
    history: History = field(default_factory=History, repr=False)
    notes_scale: float = 1.0
    help_shown: bool = False
    overview_shown: bool = False
    begun_break: BegunBreak | None = None
    medium: int | None = None
    playing: bool = False
    volume: float = 1.0
    trail: Trail = field(default_factory=Trail, repr=False)
    bookmarks: frozenset[int] = frozenset()
    spent: Spent = field(default_factory=Spent, repr=False)
    sides: tuple[SideScreen, ...] = ()

    @property
    def place(self) -> Place:
        """Return the slide and the step."""
        return Place(self.slide, self.step)


def opening_state(
    outline: Outline,
    channels: Channels,
    timer: Timer,
    *,
    subtitles_on: bool = False,
    subtitle_look: SubtitleLook | None = None,
    notes_scale: float = 1.0,
) -> TalkState:
    """Return the state in which a talk opens: at its first slide, with that slide's first cue."""
    slide = outline.first
    cueing = Cueing(outline.advance, wait=outline.wait)
    return TalkState(
        slide=slide,
        cue=outline.slides[slide].cue_on_entering(0),
        channels=channels,
        subtitles_on=subtitles_on,
        cueing=cueing.entering(has_cues=bool(outline.slides[slide].cue_steps)),
        subtitle_order=channels.subtitles if len(channels.subtitles) > 1 else (),
        subtitle_look=subtitle_look or SubtitleLook(),
        timer=timer,
        notes_scale=notes_scale,
        trail=Trail().with_seen(Place(slide)),
    )
