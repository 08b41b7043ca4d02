"""Where the subtitles stand and how large they are: what the speaker chose, over what the deck says."""

from __future__ import annotations

from dataclasses import replace

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitlePlace
from presenter.deck.subtitle_settings import SubtitleSettings


@dataclass(frozen=True, slots=True)
class SubtitleLook:
    """What the speaker chose; None leaves it to the deck. `size` is a share of the picture's height."""

    place: SubtitlePlace | None = None
    size: float | None = None

    def over(self, settings: SubtitleSettings) -> SubtitleSettings:
        """Return what a deck says of its subtitles, with what the speaker chose in its place."""
        return replace(settings, place=self.place or settings.place, size=self.size or settings.size)
