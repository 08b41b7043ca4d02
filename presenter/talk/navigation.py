"""Moving through the talk: steps, slides, jumps and the way back from them.

Moving never uncovers a blanked picture. In PowerPoint the first press only
uncovers; here every press moves, as the console shows, so the speaker can find
the right slide in the dark, and the audience sees it when it is uncovered on
purpose. The console says what the audience still sees. A frozen picture is no different.
"""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from itertools import dropwhile
from typing import assert_never

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.text import Text
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.commands.move_command import (
    Back,
    First,
    Forward,
    GoTo,
    Last,
    MoveCommand,
    Next,
    NextSlide,
    Previous,
    PreviousSlide,
)
from presenter.talk.effects import Announce
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.shown_cue import shows_subtitles
from presenter.talk.state import Blank, History, TalkState
from presenter.talk.timer import Phase

LONGEST_HISTORY = 100

_AT_THE_END = Text("This is the last slide.")
_AT_THE_BEGINNING = Text("This is the first slide.")
_STILL_COVERED = {
    Blank.BLACK: Text("The audience still sees a black screen."),
    Blank.WHITE: Text("The audience still sees a white screen."),
}


def move(state: TalkState, command: MoveCommand, outline: Outline, now: float) -> Outcome:
    """Return the outcome of a move; one that leads nowhere changes nothing and says so."""
    match command:
        case Next():
            return _next(_clock_started(state, now), outline)
        case Previous():
            return _previous(state, outline)
        case NextSlide():
            state = _clock_started(state, now)
            return _walk(state, outline, _beginning(outline.shown_after(state.slide)), _AT_THE_END)
        case PreviousSlide():
            return _walk(state, outline, _beginning(outline.shown_before(state.slide)), _AT_THE_BEGINNING)
        case First():
            return jump(state, outline, Place(outline.first))
        case Last():
            return jump(state, outline, Place(outline.last))
        case GoTo(target, step):
            return _go_to(state, outline, target, step)
        case Back():
            return _back(state, outline)
        case Forward():
            return _forward(state, outline)
        case _:
            assert_never(command)


def arrive(state: TalkState, outline: Outline, place: Place) -> TalkState:
    """Return the state at a place, with the cue that belongs there.

    A step shows its first cue. Going on within a slide to a step that has none keeps the
    cue that is shown, since what it says still holds, and a place that was cleared empty.
    """
    slide = outline.slides[place.slide]
    cue = slide.cue_on_entering(place.step)
    if place.slide != state.slide:
        cueing = state.cueing.entering(has_cues=bool(slide.cue_steps))
        return replace(state, slide=place.slide, step=place.step, cue=cue, cueing=cueing)
    brings_no_cue = cue == NO_CUE or slide.cue_steps[cue] <= state.step
    if place.step >= state.step and brings_no_cue:
        return replace(state, step=place.step)
    return replace(state, step=place.step, cue=cue, cueing=state.cueing.stepped())


def jump(state: TalkState, outline: Outline, place: Place) -> Outcome:
    """Return the outcome of going to a place from which `back` returns."""
    if place == state.place:
        return Outcome(state)
    past = (*state.history.past, state.place)[-LONGEST_HISTORY:]
    return moved(state, replace(arrive(state, outline, place), history=History(past)))


def moved(old: TalkState, new: TalkState) -> Outcome:
    """Return the outcome of going on, and say so where the audience does not see it."""
    if old.desktop_shown:
        return Outcome(new, (Announce(Text("The audience still sees the desktop.")),))
    if old.blank is not Blank.NONE:
        return Outcome(new, (Announce(_STILL_COVERED[old.blank]),))
    if old.frozen is not None:
        still = Text("The audience still sees slide {number}.").with_fields(number=old.frozen.slide + 1)
        return Outcome(new, (Announce(still),))
    return Outcome(new)


def no_such_slide(target: str, outline: Outline) -> Text:
    """Say that there is no such slide, and which one may have been meant."""
    near = get_close_matches(target, [slide.identifier for slide in outline.slides], n=1)
    if near:
        question = Text("There is no slide “{target}”. Did you mean “{suggestion}”?")
        return question.with_fields(target=target, suggestion=near[0])
    return Text("There is no slide “{target}”; the last one is {count}.").with_fields(
        target=target, count=len(outline.slides)
    )


def _clock_started(state: TalkState, now: float) -> TalkState:
    timer = state.timer
    if not timer.starts_with_next or timer.phase is not Phase.PENDING:
        return state
    return replace(state, timer=timer.started(now))


def _next(state: TalkState, outline: Outline) -> Outcome:
    if _brings_cues(state):
        if state.cueing.waiting and state.cue != NO_CUE:
            return moved(state, replace(state, cueing=state.cueing.shown()))
        if state.cue < outline.slides[state.slide].last_cue(state.step):
            return moved(state, replace(state, cue=state.cue + 1, cueing=state.cueing.shown()))
    return _walk(state, outline, outline.after(state.place), _AT_THE_END)


def _previous(state: TalkState, outline: Outline) -> Outcome:
    place = outline.before(state.place)
    if not _brings_cues(state):
        return _walk(state, outline, place, _AT_THE_BEGINNING)
    slide, cueing = outline.slides[state.slide], state.cueing
    if state.cue > slide.cue_on_entering(state.step):
        return moved(state, replace(state, cue=state.cue - 1, cueing=cueing.shown()))
    was_waited_for = cueing.wait and state.cue == 0 and slide.cue_steps[0] == state.step
    if was_waited_for and not cueing.waiting:
        return moved(state, replace(state, cueing=cueing.silent()))
    if place is None:
        return refused(state, _AT_THE_BEGINNING)
    # What `next` took leave of was the last cue, not the first.
    slide = outline.slides[place.slide]
    cue = slide.last_cue(place.step)
    cueing = cueing.entering(has_cues=bool(slide.cue_steps)) if cue == NO_CUE else cueing.shown()
    return moved(state, replace(state, slide=place.slide, step=place.step, cue=cue, cueing=cueing))


def _brings_cues(state: TalkState) -> bool:
    """Tell whether the keys for the steps bring the cues: nobody goes through cues that nobody sees."""
    is_seen = shows_subtitles(state) and not covers_prepared(state)
    return state.cueing.mode is Advance.WITH_NEXT and is_seen


def _walk(state: TalkState, outline: Outline, place: Place | None, nowhere: Text) -> Outcome:
    return refused(state, nowhere) if place is None else moved(state, arrive(state, outline, place))


def _go_to(state: TalkState, outline: Outline, target: int | str, step: int) -> Outcome:
    index = outline.find(target)
    if index is None:
        return refused(state, no_such_slide(str(target), outline))
    return jump(state, outline, outline.clamped(Place(index, step)))


def _back(state: TalkState, outline: Outline) -> Outcome:
    # Whoever has walked to where a jump left from is there already: the jump before it is meant.
    past = list(dropwhile(state.place.__eq__, reversed(state.history.past)))[::-1]
    if not past:
        return refused(state, Text("There is no jump to go back from."))
    *past, place = past
    history = History(tuple(past), (state.place, *state.history.future))
    return moved(state, replace(arrive(state, outline, place), history=history))


def _forward(state: TalkState, outline: Outline) -> Outcome:
    ahead = list(dropwhile(state.place.__eq__, state.history.future))
    if not ahead:
        return refused(state, Text("There is no way back to undo."))
    place, *future = ahead
    history = History((*state.history.past, state.place), tuple(future))
    return moved(state, replace(arrive(state, outline, place), history=history))


def _beginning(slide: int | None) -> Place | None:
    return None if slide is None else Place(slide)
