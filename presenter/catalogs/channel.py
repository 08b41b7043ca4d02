"""What the words of a deck are for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from presenter.deck.message import Role
from presenter.i18n.text import Text


class Channel(StrEnum):
    """What words are for: the audience's slides, the speaker's notes, the subtitles."""

    SLIDES = "slides"
    NOTES = "notes"
    SUBTITLES = "subtitles"


CHANNEL_TITLES: Mapping[Channel, Text] = MappingProxyType(
    {Channel.SLIDES: Text("Slides"), Channel.NOTES: Text("Notes"), Channel.SUBTITLES: Text("Subtitles")}
)

_CHANNELS: Mapping[Role, Channel] = MappingProxyType({Role.NOTE: Channel.NOTES, Role.CUE: Channel.SUBTITLES})


def channel_of(role: Role) -> Channel:
    """Return the channel that shows messages of a role."""
    return _CHANNELS.get(role, Channel.SLIDES)
