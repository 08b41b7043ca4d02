"""Switching languages: of slides, notes and interface, and of the subtitles, which may have two.

No switch moves the talk: slide, step, cue and clock stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import assert_never

from presenter.i18n.language import Language, nearest_language
from presenter.i18n.text import Text
from presenter.settings.side_screen import MOST_SUBTITLES
from presenter.talk.commands.language_command import FlipLanguage, LanguageCommand, SetLanguage
from presenter.talk.commands.subtitle_command import (
    CycleSubtitles,
    SetSubtitles,
    SubtitleCommand,
    ToggleSubtitles,
)
from presenter.talk.outcome import Outcome, refused
from presenter.talk.outline import Outline
from presenter.talk.state import Channel, TalkState


def switch_language(state: TalkState, command: LanguageCommand, outline: Outline) -> Outcome:
    """Return the outcome of showing a channel in another language."""
    match command:
        case SetLanguage(language, channel):
            return _show(state, outline, channel, language)
        case FlipLanguage(channel):
            available = languages_for(channel, outline)
            if len(available) == 1:
                return refused(state, Text("There is no other language to switch to."))
            current = state.channels.language_of(channel)
            position = available.index(current) if current in available else -1
            return _show(state, outline, channel, available[(position + 1) % len(available)])
        case _:
            assert_never(command)


def switch_subtitles(state: TalkState, command: SubtitleCommand, outline: Outline) -> Outcome:
    """Return the outcome of a command to the subtitles."""
    match command:
        case ToggleSubtitles():
            return Outcome(replace(state, subtitles_on=not state.subtitles_on))
        case SetSubtitles(languages):
            return _set_subtitles(state, outline, languages)
        case CycleSubtitles():
            choices = subtitle_choices(outline, state.subtitle_order)
            shown = set(state.channels.subtitles)
            position = next((index for index, choice in enumerate(choices) if set(choice) == shown), -1)
            return _set_subtitles(state, outline, choices[(position + 1) % len(choices)])
        case _:
            assert_never(command)


def languages_for(channel: Channel, outline: Outline) -> tuple[Language, ...]:
    """Return the languages that a channel can be shown in."""
    return outline.interface_languages if channel is Channel.INTERFACE else outline.languages


def subtitle_choices(outline: Outline, order: Sequence[Language] = ()) -> tuple[tuple[Language, ...], ...]:
    """Return what the subtitles can be shown in: each language by itself, then every two.

    Two stand in the `order` in which they were asked for, all through the talk.
    """
    languages = (*order, *(one for one in outline.languages if one not in order))
    return tuple(
        tuple(sorted(choice, key=languages.index))
        for count in range(1, MOST_SUBTITLES + 1)
        for choice in combinations(outline.languages, count)
    )


def no_such_language(language: str, available: Sequence[Language]) -> Text:
    """Say that there is no such language, and which ones there are."""
    return Text("There is no “{language}” here; there is: {languages}.").with_fields(
        language=language, languages=", ".join(available)
    )


def _show(state: TalkState, outline: Outline, channel: Channel, language: Language) -> Outcome:
    available = languages_for(channel, outline)
    nearest = nearest_language(language, available)
    if nearest is None:
        return refused(state, no_such_language(language, available))
    return Outcome(replace(state, channels=state.channels.with_language(channel, nearest)))


def _set_subtitles(state: TalkState, outline: Outline, languages: tuple[Language, ...]) -> Outcome:
    if not languages:
        return Outcome(replace(state, subtitles_on=False))
    chosen: list[Language] = []
    for language in languages:
        nearest = nearest_language(language, outline.languages)
        if nearest is None:
            return refused(state, no_such_language(language, outline.languages))
        if nearest not in chosen:
            chosen.append(nearest)
    if len(chosen) > MOST_SUBTITLES:
        return refused(state, Text("Subtitles can be shown in two languages at most."))
    channels = replace(state.channels, subtitles=tuple(chosen))
    order = tuple(chosen) if len(chosen) > 1 else state.subtitle_order
    return Outcome(replace(state, channels=channels, subtitle_order=order, subtitles_on=True))
