"""How the subtitles of a deck are shown, as its front matter says."""

from __future__ import annotations

from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitleBox, SubtitlePlace


class Advance(StrEnum):
    """What brings the next cue."""

    AUTO = "auto"
    REPLAY = "replay"
    WITH_NEXT = "with-next"
    MANUAL = "manual"


class SubtitleProfile(StrEnum):
    """The guide that the cues are checked by."""

    LIVE = "live"
    NETFLIX_EN = "netflix-en"
    NETFLIX_ES = "netflix-es"
    BBC = "bbc"
    UNE_153010 = "une-153010"
    DCMP = "dcmp"


@dataclass(frozen=True, slots=True)
class SubtitleSettings:
    """What stands under `subtitles:` in a deck's front matter; None where the theme or the speaker is to say.

    `size` is that of one language alone, as a share of the picture's height; `second_size` is the second
    language's as a share of the first one's, as far as it can still be read. `speaker_colours` gives each
    voice a colour of its own. `wait` lets the first cue of each slide wait for a key, its place empty.
    `profile` is the guide that the cues are checked by.
    """

    advance: Advance = Advance.MANUAL
    wait: bool = False
    place: SubtitlePlace | None = None
    size: float | None = None
    second_size: float | None = None
    box: SubtitleBox | None = None
    speaker_colours: bool = False
    profile: SubtitleProfile = SubtitleProfile.LIVE
