"""Where the audience is held while the talk goes on without them."""

from __future__ import annotations

from dataclasses import field

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.live_cue import LiveCue
from presenter.talk.subtitle_look import SubtitleLook


@dataclass(frozen=True, slots=True)
class Shown:
    """What a picture is made of, apart from a blank over it; slide, step and cue count from 0.

    `cleared` leaves the place of the cue empty. `live` are the live cues, shown as `captions` says.
    """

    slide: int
    step: int
    cue: int
    language: Language
    subtitles: tuple[Language, ...]
    subtitles_on: bool
    cleared: bool = False
    captions: CaptionMode = CaptionMode.INSTEAD
    live: tuple[LiveCue, ...] = ()
    look: SubtitleLook = field(default_factory=SubtitleLook)
