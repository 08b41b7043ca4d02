"""Going on with a deck that was read again in the middle of a talk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from presenter.i18n.language import Language
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.begun_break import BegunBreak
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.shown import Shown
from presenter.talk.sides import kept
from presenter.talk.state import Channels, History, TalkState
from presenter.talk.trail import Trail


def refit(state: TalkState, old: Outline, new: Outline) -> TalkState:
    """Return the state with its place, cue, history and languages as they are in the new outline."""
    place = old.place_kept_in(new, state.place)
    refitted = replace(
        state,
        slide=place.slide,
        step=place.step,
        cue=_cue_kept(state.place, state.cue, old, new),
        frozen=_frozen_kept(state.frozen, old, new),
        channels=_channels_kept(state.channels, new),
        sides=tuple(kept(side, new) for side in state.sides),
        begun_break=_break_kept(state.begun_break, old, new),
        history=History(
            past=_places_kept(state.history.past, old, new),
            future=_places_kept(state.history.future, old, new),
        ),
        bookmarks=_slides_kept(state.bookmarks, old, new),
        spent=state.spent.refitted(_slide_keeper(old, new)),
    )
    return replace(refitted, trail=_trail_kept(refitted, old, new))


def _break_kept(begun: BegunBreak | None, old: Outline, new: Outline) -> BegunBreak | None:
    if begun is None:
        return None
    slide = old.place_kept_in(new, Place(begun.slide)).slide
    return replace(begun, slide=slide) if new.slides[slide].counts_down else None


def _frozen_kept(frozen: Shown | None, old: Outline, new: Outline) -> Shown | None:
    if frozen is None:
        return None
    held = Place(frozen.slide, frozen.step)
    place = old.place_kept_in(new, held)
    return Shown(
        slide=place.slide,
        step=place.step,
        cue=_cue_kept(held, frozen.cue, old, new),
        language=frozen.language if frozen.language in new.languages else new.languages[0],
        subtitles=_subtitles_kept(frozen.subtitles, new),
        subtitles_on=frozen.subtitles_on,
    )


def _cue_kept(held: Place, cue: int, old: Outline, new: Outline) -> int:
    place = old.place_kept_in(new, held)
    slide = new.slides[place.slide]
    if cue == NO_CUE or not old.is_same_slide(held.slide, new, place.slide):
        return slide.cue_on_entering(place.step)
    return min(cue, slide.last_cue(place.step))


def _channels_kept(channels: Channels, outline: Outline) -> Channels:
    def kept(language: Language, available: tuple[Language, ...]) -> Language:
        return language if language in available else available[0]

    return Channels(
        slides=kept(channels.slides, outline.languages),
        subtitles=_subtitles_kept(channels.subtitles, outline),
        notes=kept(channels.notes, outline.languages),
        interface=kept(channels.interface, outline.interface_languages),
    )


def _trail_kept(state: TalkState, old: Outline, new: Outline) -> Trail:
    trail, place = state.trail, audience_state(state).place
    seen = _slides_kept(trail.seen, old, new)
    last, before = (found and old.place_kept_in(new, found) for found in (trail.last, trail.before))
    if is_seen(state):
        return Trail(seen | {place.slide}, place, before)
    return Trail(seen, last, before)


def _slide_keeper(old: Outline, new: Outline) -> Callable[[int], int]:
    """Return what finds a slide of the old outline in the new one: by its id, which most still have."""
    indices = {slide.identifier: index for index, slide in enumerate(new.slides)}

    def kept(slide: int) -> int:
        found = indices.get(old.slides[slide].identifier)
        return old.place_kept_in(new, Place(slide)).slide if found is None else found

    return kept


def _slides_kept(slides: frozenset[int], old: Outline, new: Outline) -> frozenset[int]:
    """Return the slides that are still there, by their ids."""
    identifiers = {old.slides[slide].identifier for slide in slides}
    return frozenset(index for index, slide in enumerate(new.slides) if slide.identifier in identifiers)


def _subtitles_kept(languages: tuple[Language, ...], outline: Outline) -> tuple[Language, ...]:
    return tuple(one for one in outline.languages if one in languages) or outline.languages[:1]


def _places_kept(places: tuple[Place, ...], old: Outline, new: Outline) -> tuple[Place, ...]:
    return tuple(old.place_kept_in(new, place) for place in places)
