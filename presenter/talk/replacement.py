"""Going on with a deck that was read again in the middle of a talk."""

from __future__ import annotations

from dataclasses import replace

from presenter.i18n.language import Language
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.begun_break import BegunBreak
from presenter.talk.cueing import Cueing
from presenter.talk.kept_places import KeptPlaces
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.shown import Shown
from presenter.talk.sides import kept as side_kept
from presenter.talk.state import Channels, History, TalkState
from presenter.talk.trail import Trail


def refit(state: TalkState, kept: KeptPlaces) -> TalkState:
    """Return the state with its place, cue, history and languages as they are in the new outline."""
    place = kept.place(state.place)
    cue = _cue_kept(state.place, state.cue, kept)
    refitted = replace(
        state,
        slide=place.slide,
        step=place.step,
        cue=cue,
        cueing=_cueing_kept(state, place, cue, kept),
        frozen=_frozen_kept(state.frozen, kept),
        channels=_channels_kept(state.channels, kept.new),
        sides=tuple(side_kept(side, kept.new) for side in state.sides),
        begun_break=_break_kept(state.begun_break, kept),
        history=History(
            past=tuple(map(kept.place, state.history.past)),
            future=tuple(map(kept.place, state.history.future)),
        ),
        bookmarks=_slides_kept(state.bookmarks, kept),
        spent=state.spent.refitted(kept.slide_or_next),
    )
    return replace(refitted, trail=_trail_kept(refitted, kept))


def _break_kept(begun: BegunBreak | None, kept: KeptPlaces) -> BegunBreak | None:
    slide = None if begun is None else kept.slide(begun.slide)
    if begun is None or slide is None or not kept.new.slides[slide].counts_down:
        return None
    return replace(begun, slide=slide)


def _frozen_kept(frozen: Shown | None, kept: KeptPlaces) -> Shown | None:
    if frozen is None:
        return None
    held, outline = Place(frozen.slide, frozen.step), kept.new
    place = kept.place(held)
    return replace(
        frozen,
        slide=place.slide,
        step=place.step,
        cue=_cue_kept(held, frozen.cue, kept),
        language=frozen.language if frozen.language in outline.languages else outline.languages[0],
        subtitles=_subtitles_kept(frozen.subtitles, outline),
    )


def _cue_kept(held: Place, cue: int, kept: KeptPlaces) -> int:
    """Return the cue as far from the first one of its step as it was; its number where that is not known."""
    place = kept.place(held)
    before, after = kept.old.slides[held.slide], kept.new.slides[place.slide]
    first = after.cue_on_entering(place.step)
    if cue == NO_CUE or kept.slide(held.slide) != place.slide:
        return first
    if before.cue_steps:
        cue = max(first + cue - before.cue_on_entering(held.step), min(first, 0))
    return min(cue, after.last_cue(place.step))


def _cueing_kept(state: TalkState, place: Place, cue: int, kept: KeptPlaces) -> Cueing:
    """Return how the speaker lets the cues go on, until the deck says otherwise than it did."""
    cueing, before, after = state.cueing, kept.old, kept.new
    if after.advance is not before.advance:
        cueing = cueing.switched(after.advance)
    if after.wait != before.wait:
        cueing = replace(cueing, wait=after.wait)
    slide = after.slides[place.slide]
    if kept.slide(state.slide) != place.slide:
        return cueing.entering(has_cues=bool(slide.cue_steps))
    is_there = cue != NO_CUE or (cueing.waiting and slide.cue_steps)
    return cueing if is_there else cueing.shown()


def _channels_kept(channels: Channels, outline: Outline) -> Channels:
    def kept(language: Language, available: tuple[Language, ...]) -> Language:
        return language if language in available else available[0]

    return Channels(
        slides=kept(channels.slides, outline.languages),
        subtitles=_subtitles_kept(channels.subtitles, outline),
        notes=kept(channels.notes, outline.languages),
        interface=kept(channels.interface, outline.interface_languages),
    )


def _trail_kept(state: TalkState, kept: KeptPlaces) -> Trail:
    trail, place = state.trail, audience_state(state).place
    seen = _slides_kept(trail.seen, kept)
    last, before = (found and kept.place(found) for found in (trail.last, trail.before))
    if is_seen(state):
        return Trail(seen | {place.slide}, place, before)
    return Trail(seen, last, before)


def _slides_kept(slides: frozenset[int], kept: KeptPlaces) -> frozenset[int]:
    """Return the slides that are still there."""
    return frozenset(found for slide in slides if (found := kept.slide(slide)) is not None)


def _subtitles_kept(languages: tuple[Language, ...], outline: Outline) -> tuple[Language, ...]:
    """Return those that are still there, in the order in which they are shown."""
    return tuple(one for one in languages if one in outline.languages) or outline.languages[:1]
