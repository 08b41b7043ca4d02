"""Slides that stand out, and the ways that lead to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from presenter.i18n.text import Text
from presenter.talk.commands.landmark_command import (
    LandmarkCommand,
    LastSeen,
    NextBookmark,
    NextHidden,
    NextUnseen,
    ToggleBookmark,
)
from presenter.talk.effects import Announce
from presenter.talk.navigation import jump
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline, Place
from presenter.talk.state import TalkState


def visit_landmark(state: TalkState, command: LandmarkCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command for a slide that stands out; where there is none it says so.

    Each is a jump, so that `back` returns from it.
    """
    slides = outline.slides
    match command:
        case NextUnseen():
            none_left = Text("The audience has seen every slide.")
            return _next(
                state,
                outline,
                lambda slide: not slides[slide].hidden and slide not in state.trail.seen,
                none_left,
            )
        case NextHidden():
            return _next(
                state, outline, lambda slide: slides[slide].hidden, Text("There is no other hidden slide.")
            )
        case NextBookmark():
            return _next(
                state, outline, state.bookmarks.__contains__, Text("There is no other slide with a bookmark.")
            )
        case LastSeen():
            if state.trail.before is None:
                return refused(state, Text("No slide has been shown before this one."))
            return jump(state, outline, state.trail.before)
        case ToggleBookmark():
            return _toggle_bookmark(state)
        case _:
            assert_never(command)


def _next(state: TalkState, outline: Outline, is_one: Callable[[int], bool], none_there: Text) -> Outcome:
    count = len(outline.slides)
    candidates = ((state.slide + distance) % count for distance in range(1, count))
    slide = next(filter(is_one, candidates), None)
    return refused(state, none_there) if slide is None else jump(state, outline, Place(slide))


def _toggle_bookmark(state: TalkState) -> Outcome:
    bookmarks = state.bookmarks ^ {state.slide}
    marked = Text("Slide {number} has a bookmark.")
    unmarked = Text("Slide {number} has no bookmark any more.")
    said = marked if state.slide in bookmarks else unmarked
    return Outcome(replace(state, bookmarks=bookmarks), (Announce(said.with_fields(number=state.slide + 1)),))
