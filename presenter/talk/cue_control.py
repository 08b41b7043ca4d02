"""Which cue is shown, of the steps of a slide that are shown, and what brings the next one.

No command for the cues turns a page by itself: who brings the subtitles need not be who speaks, and the
steps are the speaker's. Only `GoToCue` does, since it names where to go.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.captioned_cue import covers_prepared
from presenter.talk.commands.cue_command import (
    ClearCue,
    CueCommand,
    CycleCueMode,
    GoToCue,
    HoldCues,
    HurryCues,
    NextCue,
    PreviousCue,
    ResyncCue,
    SetCueMode,
    ToggleCueWait,
)
from presenter.talk.cue_request import ReplayRehearsal
from presenter.talk.cueing import Cueing
from presenter.talk.effects import Announce, Refuse
from presenter.talk.navigation import jump, moved, no_such_slide
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import NO_CUE, Outline, Place
from presenter.talk.state import TalkState

_MODES = {
    Advance.MANUAL: Text("Subtitles: by hand, each with its key."),
    Advance.WITH_NEXT: Text("Subtitles: the key for the next step brings them first."),
    Advance.AUTO: Text("Subtitles: by themselves, at reading speed."),
    Advance.REPLAY: Text("Subtitles: by themselves, at the times of the rehearsal."),
}
_FOLLOWING = {
    Advance.MANUAL: Advance.WITH_NEXT,
    Advance.WITH_NEXT: Advance.AUTO,
    Advance.REPLAY: Advance.MANUAL,
}


def control_cues(state: TalkState, command: CueCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the cues."""
    match command:
        case NextCue():
            return _next(state, outline)
        case PreviousCue():
            if state.cue in (0, NO_CUE):
                return refused(state, Text("This slide has no earlier subtitle."))
            return _bring(state, state.cue - 1)
        case GoToCue():
            return _go_to(state, command, outline)
        case ResyncCue():
            return _resync(state, outline)
        case ClearCue():
            return _clear(state)
        case _:
            return _pace(state, command)


def _pace(
    state: TalkState, command: HoldCues | HurryCues | SetCueMode | CycleCueMode | ToggleCueWait
) -> Outcome:
    """Return the outcome of a command to what brings the cues."""
    cueing = state.cueing
    match command:
        case HoldCues():
            if not (cueing.is_automatic or cueing.held or state.captions.languages):
                return refused(state, Text("Subtitles do not come by themselves now, so they wait anyway."))
            return Outcome(replace(state, cueing=replace(cueing, held=not cueing.held)))
        case HurryCues(notches):
            hurried = cueing.hurried(notches)
            said = Text("Subtitles at {percent} % of their speed.")
            return _set(state, hurried, said.with_fields(percent=round(100 * hurried.speed)))
        case SetCueMode(mode):
            return _set(state, cueing.switched(mode), _MODES[mode])
        case CycleCueMode():
            if cueing.mode is Advance.AUTO:  # what was rehearsed is on the disk
                return Outcome(state, (ReplayRehearsal(otherwise=Advance.MANUAL),))
            mode = _FOLLOWING[cueing.mode]
            return _set(state, cueing.switched(mode), _MODES[mode])
        case ToggleCueWait():
            waits = Text("The first subtitle of each slide now waits for its key.")
            comes = Text("The first subtitle of each slide now comes with it.")
            return _set(state, replace(cueing, wait=not cueing.wait), comes if cueing.wait else waits)
        case _:
            assert_never(command)


def _set(state: TalkState, cueing: Cueing, said: Text) -> Outcome:
    return Outcome(replace(state, cueing=cueing), (Announce(said),))


def _bring(state: TalkState, cue: int) -> Outcome:
    return moved(state, replace(state, cue=cue, cueing=state.cueing.shown()))


def _clear(state: TalkState) -> Outcome:
    """Return the outcome of emptying the place of the subtitles; of live ones those that wait go too."""
    cueing = state.cueing
    if state.captions.shown and state.captions.mode is not CaptionMode.OFF:
        cueing = cueing if state.cue == NO_CUE else replace(cueing, cleared=True)
        return moved(state, replace(state, cueing=cueing, captions=state.captions.cleared()))
    if state.cue == NO_CUE:
        return refused(state, Text("No subtitle is shown."))
    cleared = cueing.shown() if cueing.cleared else replace(cueing, cleared=True)
    return moved(state, replace(state, cueing=cleared))


def _next(state: TalkState, outline: Outline) -> Outcome:
    if state.cueing.waiting and state.cue != NO_CUE:
        return _bring(state, state.cue)
    slide = outline.slides[state.slide]
    if state.cue < slide.last_cue(state.step):
        return _bring(state, state.cue + 1)
    following = outline.after(state.place)
    if following is None:
        return refused(state, Text("There are no more subtitles."))
    if following.slide == state.slide:
        return refused(state, Text("There are no more subtitles until the next step."))
    return refused(state, Text("There are no more subtitles until the next slide."))


def _resync(state: TalkState, outline: Outline) -> Outcome:
    cue = outline.slides[state.slide].cue_on_entering(state.step)
    if cue == NO_CUE:
        return refused(state, Text("No subtitle belongs to this step."))
    if cue == state.cue and not state.cueing.cleared:
        if covers_prepared(state):
            return refused(state, Text("Live lines stand in place of the prepared subtitles."))
        return refused(state, Text("The subtitle of this step is shown already."))
    return _bring(state, cue)


def _go_to(state: TalkState, command: GoToCue, outline: Outline) -> Outcome:
    index = state.slide if command.slide is None else outline.find(command.slide)
    if index is None:
        return Outcome(state, (Refuse(no_such_slide(str(command.slide), outline)),))
    cue, steps = command.number - 1, outline.slides[index].cue_steps
    if not 0 <= cue < len(steps):
        there = Text("Slide {slide} has no subtitle {number}; the last one is {count}.")
        said = there if steps else Text("Slide {slide} has no subtitles.")
        said = said.with_fields(slide=index + 1, number=command.number, count=len(steps))
        return Outcome(state, (Refuse(said),))
    is_there = index == state.slide and steps[cue] <= state.step
    at_place = state if is_there else jump(state, outline, Place(index, steps[cue])).state
    cueing = state.cueing.silent() if command.silent else state.cueing.shown()
    return moved(state, replace(at_place, cue=cue, cueing=cueing))
