"""Where live lines are shown: what a human captioner, a recogniser of speech or an interpreter sends."""

from __future__ import annotations

from enum import StrEnum


class CaptionMode(StrEnum):
    """What live lines do to the prepared subtitles.

    INSTEAD gives them the whole place of the subtitles, BESIDE the row of their own language alone.
    """

    OFF = "off"
    INSTEAD = "instead"
    BESIDE = "beside"

    @property
    def following(self) -> CaptionMode:
        """Return the next one; after the last comes the first."""
        modes = tuple(CaptionMode)
        return modes[(modes.index(self) + 1) % len(modes)]
