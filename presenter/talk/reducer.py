"""The one function that changes a talk."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never
from urllib.parse import urlsplit

from presenter.i18n.text import Text
from presenter.talk.audience_state import audience_state
from presenter.talk.begun_break import after_move
from presenter.talk.caption_control import control_captions
from presenter.talk.commands.caption_command import CaptionCommand
from presenter.talk.commands.command import Command, FollowLink, ReplaceOutline, RestoreState
from presenter.talk.commands.cue_command import CueCommand
from presenter.talk.commands.landmark_command import LandmarkCommand
from presenter.talk.commands.language_command import LanguageCommand
from presenter.talk.commands.look_command import LookCommand
from presenter.talk.commands.media_command import MediaCommand
from presenter.talk.commands.move_command import GoTo, MoveCommand
from presenter.talk.commands.show_command import ShowCommand, Undo
from presenter.talk.commands.side_command import SideCommand
from presenter.talk.commands.subtitle_command import SubtitleCommand
from presenter.talk.commands.timer_command import TimerCommand
from presenter.talk.commands.view_command import (
    Leave,
    Present,
    ScaleNotes,
    ToggleBlank,
    ToggleHelp,
    ToggleOverview,
    ViewCommand,
)
from presenter.talk.cue_control import control_cues
from presenter.talk.effects import OpenLink, UndoStroke
from presenter.talk.keep_record import keep_record
from presenter.talk.kept_places import KeptPlaces
from presenter.talk.landmarks import visit_landmark
from presenter.talk.languages import switch_language, switch_subtitles
from presenter.talk.look_control import change_look
from presenter.talk.media import control_media, follow_media
from presenter.talk.navigation import move
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline
from presenter.talk.replacement import refit
from presenter.talk.set_timer import set_timer
from presenter.talk.showing import leave, present, show
from presenter.talk.sides import change_sides
from presenter.talk.state import LARGEST_NOTES, NOTES_NOTCH, SMALLEST_NOTES, Blank, TalkState
from presenter.talk.tool import Tool

# A deck is opened on trust, its links are not: a file or a program must not start at a click.
SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


def reduce(state: TalkState, command: Command, outline: Outline, now: float) -> Outcome:
    """Return what comes of a command at `now`, in seconds of a monotonic clock.

    Pure: it reads no clock, changes nothing and never raises for what a user can ask.
    """
    if isinstance(command, Undo) and state.tool is Tool.PEN:
        command = UndoStroke()
    outcome = _outcome(state, command, outline, now)
    if isinstance(command, RestoreState):
        return outcome  # with its break and its media as they were
    if not isinstance(command, ReplaceOutline):
        outcome = replace(outcome, state=keep_record(state, outcome.state, now))
    new = outcome.state
    # Breaks run, and videos play, for those who see them: where a talk goes on unseen, they do not follow.
    before, after = audience_state(state), audience_state(new)
    if isinstance(command, ReplaceOutline):
        outline = command.outline
        begun = after_move(new.begun_break, after.slide, after.slide, outline, now)
    elif after.slide != before.slide:
        begun = after_move(state.begun_break, before.slide, after.slide, outline, now)
    elif after.step != before.step:
        begun = new.begun_break
    else:
        return outcome
    return replace(outcome, state=follow_media(state, replace(new, begun_break=begun), outline))


def _outcome(state: TalkState, command: Command, outline: Outline, now: float) -> Outcome:
    if isinstance(command, MoveCommand):
        return move(state, command, outline, now)
    if isinstance(command, LandmarkCommand):
        return visit_landmark(state, command, outline)
    if isinstance(command, LanguageCommand | SubtitleCommand | CueCommand | CaptionCommand | SideCommand):
        return _words(state, command, outline)
    if isinstance(command, LookCommand):
        return change_look(state, command, outline)
    if isinstance(command, TimerCommand | Undo):
        return set_timer(state, command, now)
    if isinstance(command, ShowCommand | ViewCommand):
        return _view(state, command)
    if isinstance(command, MediaCommand):
        return control_media(state, command, outline)
    if isinstance(command, FollowLink):
        return _follow(state, command.target, outline, now)
    if isinstance(command, ReplaceOutline):
        return Outcome(refit(state, command.kept or KeptPlaces(outline, command.outline)))
    if isinstance(command, RestoreState):
        return Outcome(command.state)
    return Outcome(state, (command,))  # a request is its own effect


def _words(
    state: TalkState,
    command: LanguageCommand | SubtitleCommand | CueCommand | CaptionCommand | SideCommand,
    outline: Outline,
) -> Outcome:
    """Return the outcome of a command to what is read, and in which languages."""
    if isinstance(command, LanguageCommand):
        return switch_language(state, command, outline)
    if isinstance(command, SubtitleCommand):
        return switch_subtitles(state, command, outline)
    if isinstance(command, CueCommand):
        return control_cues(state, command, outline)
    if isinstance(command, CaptionCommand):
        return control_captions(state, command, outline)
    return change_sides(state, command, outline)


def _view(state: TalkState, command: ShowCommand | ViewCommand) -> Outcome:
    if isinstance(command, ShowCommand):
        return show(state, command)
    match command:
        case ToggleBlank(blank):
            return Outcome(replace(state, blank=Blank.NONE if state.blank is blank else blank))
        case Present():
            return present(state)
        case Leave():
            return leave(state)
        case ToggleHelp():
            return Outcome(replace(state, help_shown=not state.help_shown))
        case ToggleOverview():
            return Outcome(replace(state, overview_shown=not state.overview_shown))
        case ScaleNotes(notches):
            # Rounded, so that as many notches down as up lead back to the same size.
            scale = round(state.notes_scale + notches * NOTES_NOTCH, 3)
            return Outcome(replace(state, notes_scale=min(max(scale, SMALLEST_NOTES), LARGEST_NOTES)))
        case _:
            assert_never(command)


def _follow(state: TalkState, target: str, outline: Outline, now: float) -> Outcome:
    if target.startswith("#"):
        return move(state, GoTo(target[1:]), outline, now)
    if _scheme(target) in SAFE_SCHEMES:
        return Outcome(state, (OpenLink(target),))
    return refused(
        state,
        Text("“{target}” is not opened: only addresses of web and mail are.").with_fields(target=target),
    )


def _scheme(target: str) -> str:
    try:
        return urlsplit(target).scheme
    except ValueError:
        return ""
