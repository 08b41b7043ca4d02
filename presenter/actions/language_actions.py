"""The verbs for the languages of the slides, the notes and the program."""

from __future__ import annotations

from presenter.actions.action import Action, Group
from presenter.actions.arguments import parse_language_of
from presenter.i18n.text import Text
from presenter.talk.commands.language_command import FlipLanguage
from presenter.talk.state import Channel

LANGUAGE = (
    Action(
        "flip-language",
        Text("Other language for the slides"),
        Group.LANGUAGE,
        FlipLanguage(Channel.SLIDES),
        keys=("L",),
    ),
    Action(
        "flip-notes-language",
        Text("Other language for the notes"),
        Group.LANGUAGE,
        FlipLanguage(Channel.NOTES),
        keys=("Shift+L",),
    ),
    Action(
        "flip-interface-language",
        Text("Other language for the program"),
        Group.LANGUAGE,
        FlipLanguage(Channel.INTERFACE),
        keys=("Shift+I",),
    ),
    Action(
        "set-language",
        Text("Language of the slides"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.SLIDES),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
    Action(
        "set-notes-language",
        Text("Language of the notes"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.NOTES),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
    Action(
        "set-interface-language",
        Text("Language of the program"),
        Group.LANGUAGE,
        parse=parse_language_of(Channel.INTERFACE),
        arguments=Text("LANGUAGE"),
        menu=False,
    ),
)
