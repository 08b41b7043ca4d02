"""Changing how the subtitles look while the talk runs: where they stand, and how large they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import assert_never

from presenter.deck.subtitle_look import LARGEST_SIZE, SMALLEST_SIZE, SubtitlePlace
from presenter.i18n.text import Text
from presenter.talk.commands.look_command import (
    CycleSubtitlePlace,
    LookCommand,
    ScaleSubtitles,
    SetSubtitlePlace,
    SetSubtitleSize,
)
from presenter.talk.effects import Announce
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline
from presenter.talk.shown_cue import shows_subtitles
from presenter.talk.state import TalkState
from presenter.talk.subtitle_look import SubtitleLook

NOTCH = 0.005

PLACES: Mapping[SubtitlePlace, Text] = MappingProxyType(
    {
        SubtitlePlace.BAND: Text("Subtitles under the slide"),
        SubtitlePlace.ABOVE: Text("Subtitles above the slide"),
        SubtitlePlace.OVERLAY: Text("Subtitles over the foot of the slide"),
        SubtitlePlace.OVERLAY_TOP: Text("Subtitles over the top of the slide"),
    }
)


def change_look(state: TalkState, command: LookCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to how the subtitles look, which the speaker is told in words."""
    look = state.subtitle_look
    match command:
        case CycleSubtitlePlace():
            places = tuple(SubtitlePlace)
            now = places.index(look.place or outline.subtitle_place)
            return _placed(state, places[(now + 1) % len(places)], outline)
        case SetSubtitlePlace(place):
            return _placed(state, place, outline)
        case SetSubtitleSize(size):
            return _sized(state, size, outline)
        case ScaleSubtitles(notches):
            before = look.size or outline.subtitle_size
            # Rounded, so that as many notches down as up lead back to the same size.
            size = min(max(round(before + notches * NOTCH, 4), SMALLEST_SIZE), LARGEST_SIZE)
            if size == before:
                return refused(state, _NO_LARGER if notches > 0 else _NO_SMALLER)
            return _sized(state, size, outline)
        case _:
            assert_never(command)


def _placed(state: TalkState, place: SubtitlePlace | None, outline: Outline) -> Outcome:
    look = replace(state.subtitle_look, place=place)
    return _told(state, look, PLACES[place or outline.subtitle_place])


def _sized(state: TalkState, size: float | None, outline: Outline) -> Outcome:
    look = replace(state.subtitle_look, size=size)
    share = f"{100 * (size or outline.subtitle_size):.1f}".removesuffix(".0")
    return _told(state, look, _SIZE.with_fields(share=share))


def _told(state: TalkState, look: SubtitleLook, said: Text) -> Outcome:
    if not shows_subtitles(state):
        said = _HIDDEN.with_fields(said=said)
    return Outcome(replace(state, subtitle_look=look), (Announce(said),))


_SIZE = Text("Size of the subtitles in one language: {share} % of the picture's height")
_HIDDEN = Text("{said}, but they are hidden now")
_NO_LARGER = Text("The subtitles are as large as they can be.")
_NO_SMALLER = Text("The subtitles are as small as they can still be read.")
