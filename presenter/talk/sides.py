"""The screens beside the audience's own: the same talk at the same place, in other languages."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from presenter.i18n.language import Language, nearest_language
from presenter.i18n.text import Text
from presenter.settings.side_screen import SideScreen
from presenter.talk.audience_state import audience_state
from presenter.talk.commands.side_command import (
    FlipSideLanguage,
    RemoveSide,
    SetSide,
    SetSideLanguage,
    SetSidePlace,
    SetSides,
    SetSideSubtitles,
    SideCommand,
)
from presenter.talk.effects import Refuse
from presenter.talk.languages import no_such_language
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline
from presenter.talk.state import TalkState


class UnknownLanguageError(ValueError):
    """A side screen was asked for in a language that the deck is not in; `language` is that one."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self.language = language


def on_side(state: TalkState, side: SideScreen) -> TalkState:
    """Return what a side screen shows where the audience's window shows a state."""
    channels = state.channels
    if side.place is not None:
        state = replace(state, subtitle_look=replace(state.subtitle_look, place=side.place))
    if side.slides is not None:
        channels = replace(channels, slides=side.slides)
    if side.subtitles is None:
        return replace(state, channels=channels)
    if side.subtitles:
        channels = replace(channels, subtitles=side.subtitles)
    return replace(state, channels=channels, subtitles_on=bool(side.subtitles))


def languages_read(state: TalkState) -> tuple[Language, ...]:
    """Return the languages in which subtitles are shown on any screen, each once."""
    shown = audience_state(state)
    screens = (shown, *(on_side(shown, side) for side in state.sides))
    read = (language for one in screens if one.subtitles_on for language in one.channels.subtitles)
    return tuple(dict.fromkeys(read))


def fitted(side: SideScreen, outline: Outline) -> SideScreen:
    """Return a side screen in languages of the deck; raises UnknownLanguageError where none is near."""
    slides = None if side.slides is None else _found(side.slides, outline)
    if side.subtitles is None:
        return replace(side, slides=slides)
    subtitles = tuple(dict.fromkeys(_found(language, outline) for language in side.subtitles))
    return replace(side, slides=slides, subtitles=subtitles)


def kept(side: SideScreen, outline: Outline) -> SideScreen:
    """Return a side screen with another deck: a language that is not there gives way to the audience's."""
    slides = None if side.slides is None else nearest_language(side.slides, outline.languages)
    if not side.subtitles:
        return replace(side, slides=slides)
    near = (nearest_language(language, outline.languages) for language in side.subtitles)
    subtitles = tuple(dict.fromkeys(language for language in near if language is not None))
    return replace(side, slides=slides, subtitles=subtitles or None)


def change_sides(state: TalkState, command: SideCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the side screens."""
    try:
        return _change(state, command, outline)
    except UnknownLanguageError as error:
        return Outcome(state, (Refuse(no_such_language(error.language, outline.languages)),))


def _change(state: TalkState, command: SideCommand, outline: Outline) -> Outcome:
    match command:
        case SetSides(sides):
            return Outcome(replace(state, sides=_by_name(*(fitted(side, outline) for side in sides))))
        case SetSide(side):
            return Outcome(replace(state, sides=_by_name(*state.sides, fitted(side, outline))))
        case FlipSideLanguage(name):
            return _flip(state, name, outline)
        case RemoveSide(name) | SetSideLanguage(name) | SetSideSubtitles(name) | SetSidePlace(name):
            named = [side for side in state.sides if side.name == name]
            return _alter(state, named[0], command, outline) if named else _no_such_side(state, name)
        case _:
            assert_never(command)


def _alter(
    state: TalkState,
    side: SideScreen,
    command: RemoveSide | SetSideLanguage | SetSideSubtitles | SetSidePlace,
    outline: Outline,
) -> Outcome:
    match command:
        case RemoveSide():
            return Outcome(replace(state, sides=tuple(each for each in state.sides if each != side)))
        case SetSideLanguage(_, language):
            changed = fitted(replace(side, slides=language), outline)
        case SetSideSubtitles(_, languages):
            changed = fitted(replace(side, subtitles=languages), outline)
        case SetSidePlace(_, place):
            changed = replace(side, place=place)
        case _:
            assert_never(command)
    return Outcome(replace(state, sides=_by_name(*state.sides, changed)))


def _flip(state: TalkState, name: str, outline: Outline) -> Outcome:
    if len(outline.languages) == 1:
        return refused(state, Text("There is no other language to switch to."))
    flipped = tuple(
        replace(side, slides=_following(side.slides or state.channels.slides, outline))
        for side in state.sides
        if name in ("", side.name)
    )
    if not flipped:
        return _no_such_side(state, name)
    return Outcome(replace(state, sides=_by_name(*state.sides, *flipped)))


def _following(language: Language, outline: Outline) -> Language:
    available = outline.languages
    position = available.index(language) if language in available else -1
    return available[(position + 1) % len(available)]


def _by_name(*sides: SideScreen) -> tuple[SideScreen, ...]:
    """Return each side once, as it is said last and where it was said first."""
    return tuple({side.name: side for side in sides}.values())


def _no_such_side(state: TalkState, name: str) -> Outcome:
    if not state.sides:
        return refused(state, Text("There is no side screen."))
    names = ", ".join(side.name for side in state.sides)
    message = Text("There is no side screen “{name}”; there is: {names}.")
    return Outcome(state, (Refuse(message.with_fields(name=name, names=names)),))


def _found(language: Language, outline: Outline) -> Language:
    nearest = nearest_language(language, outline.languages)
    if nearest is None:
        raise UnknownLanguageError(language)
    return nearest
