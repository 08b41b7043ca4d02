"""Going on with a deck that was read again in the middle of a talk."""

from __future__ import annotations

from dataclasses import replace

from presenter.i18n.language import Language
from presenter.talk.begun_break import BegunBreak
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.state import Channels, History, TalkState


def refit(state: TalkState, old: Outline, new: Outline) -> TalkState:
    """Return the state with its place, cue, history and languages as they are in the new outline."""
    place = old.place_kept_in(new, state.place)
    return replace(
        state,
        slide=place.slide,
        step=place.step,
        cue=_cue_kept(state, old, new, place),
        channels=_channels_kept(state.channels, new),
        begun_break=_break_kept(state.begun_break, old, new),
        history=History(
            past=_places_kept(state.history.past, old, new),
            future=_places_kept(state.history.future, old, new),
        ),
    )


def _break_kept(begun: BegunBreak | None, old: Outline, new: Outline) -> BegunBreak | None:
    if begun is None:
        return None
    slide = old.place_kept_in(new, Place(begun.slide)).slide
    return replace(begun, slide=slide) if new.slides[slide].counts_down else None


def _cue_kept(state: TalkState, old: Outline, new: Outline, place: Place) -> int:
    slide = new.slides[place.slide]
    if state.cue == NO_CUE or not old.is_same_slide(state.slide, new, place.slide):
        return slide.cue_on_entering(place.step)
    return min(state.cue, slide.last_cue(place.step))


def _channels_kept(channels: Channels, outline: Outline) -> Channels:
    def kept(language: Language, available: tuple[Language, ...]) -> Language:
        return language if language in available else available[0]

    subtitles = tuple(language for language in outline.languages if language in channels.subtitles)
    return Channels(
        slides=kept(channels.slides, outline.languages),
        subtitles=subtitles or outline.languages[:1],
        notes=kept(channels.notes, outline.languages),
        interface=kept(channels.interface, outline.interface_languages),
    )


def _places_kept(places: tuple[Place, ...], old: Outline, new: Outline) -> tuple[Place, ...]:
    return tuple(old.place_kept_in(new, place) for place in places)
