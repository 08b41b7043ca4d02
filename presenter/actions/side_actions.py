"""The verbs for the languages of the side screens."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.actions.action import Action, Group
from presenter.actions.arguments import BadArgumentError, known_language, parse_subtitle_languages
from presenter.actions.look_actions import parse_place
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.commands.side_command import (
    FlipSideLanguage,
    SetSideLanguage,
    SetSidePlace,
    SetSideSubtitles,
)
from presenter.talk.outline import Outline

AS_AUDIENCE = "audience"


def _parse_language(arguments: Sequence[str], outline: Outline) -> Command:
    if len(arguments) != 2:
        raise BadArgumentError(Text("Give the name of a side screen and a language, or “audience”."))
    name, word = arguments
    return SetSideLanguage(name, None if word == AS_AUDIENCE else known_language(word, outline.languages))


def _parse_subtitles(arguments: Sequence[str], outline: Outline) -> Command:
    if len(arguments) < 2:
        message = Text("Give the name of a side screen and one language or two, “off” or “audience”.")
        raise BadArgumentError(message)
    name, *words = arguments
    if words == [AS_AUDIENCE]:
        return SetSideSubtitles(name, None)
    return SetSideSubtitles(name, parse_subtitle_languages(words, outline))


def _parse_place(arguments: Sequence[str], outline: Outline) -> Command:
    del outline
    if len(arguments) != 2:
        raise BadArgumentError(Text("Give the name of a side screen and a place, or “audience”."))
    name, word = arguments
    return SetSidePlace(name, parse_place(word, AS_AUDIENCE))


def _parse_name(arguments: Sequence[str], outline: Outline) -> Command:
    del outline
    if len(arguments) > 1:
        raise BadArgumentError(Text("Give the name of one side screen, or none for all of them."))
    return FlipSideLanguage(*arguments)


SIDES = (
    Action(
        "flip-side-language",
        Text("Other language for the side screens"),
        Group.LANGUAGE,
        FlipSideLanguage(),
        keys=("Alt+L",),
        parse=_parse_name,
        arguments=Text("[NAME]"),
    ),
    Action(
        "set-side-language",
        Text("Language of a side screen"),
        Group.LANGUAGE,
        parse=_parse_language,
        arguments=Text("NAME LANGUAGE or audience"),
        menu=False,
    ),
    Action(
        "set-side-subtitles",
        Text("Subtitles of a side screen"),
        Group.LANGUAGE,
        parse=_parse_subtitles,
        arguments=Text("NAME LANGUAGE [LANGUAGE], off or audience"),
        menu=False,
    ),
    Action(
        "set-side-subtitle-place",
        Text("Place of a side screen's subtitles"),
        Group.LANGUAGE,
        parse=_parse_place,
        arguments=Text("NAME PLACE or audience"),
        menu=False,
    ),
)
