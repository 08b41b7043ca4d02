"""The verbs for which screen is for what, as a remote asks for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from presenter.actions.action import Action, ArgumentParser, Group
from presenter.actions.arguments import BadArgumentError
from presenter.i18n.text import Text
from presenter.settings.side_screen import parse_side_screen
from presenter.talk.commands.command import Command
from presenter.talk.commands.side_command import RemoveSide, SetSide
from presenter.talk.effects import PlaceAudience, PlaceConsole
from presenter.talk.outline import Outline


def _with_name(make: Callable[[str], Command]) -> ArgumentParser:
    """Return the parser of the name of a screen."""

    def parse(arguments: Sequence[str], outline: Outline) -> Command:
        del outline
        if len(arguments) != 1 or not arguments[0].strip():
            raise BadArgumentError(Text("Give the name of one screen, such as “HDMI-1”."))
        return make(arguments[0].strip())

    return parse


def _parse_side(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to show a side screen, written as on the command line."""
    del outline
    try:
        return SetSide(parse_side_screen(" ".join(arguments)))
    except ValueError as error:
        message = Text(
            "Give a screen with its languages, such as “HDMI-2=en”, “HDMI-2=en,es” or “HDMI-2=en,es@overlay”."
        )
        raise BadArgumentError(message) from error


SCREENS = (
    Action(
        "set-audience-screen",
        Text("Screen of the audience"),
        Group.AUDIENCE,
        parse=_with_name(PlaceAudience),
        arguments=Text("NAME"),
        menu=False,
    ),
    Action(
        "set-console-screen",
        Text("Screen of the console"),
        Group.AUDIENCE,
        parse=_with_name(PlaceConsole),
        arguments=Text("NAME"),
        menu=False,
    ),
    Action(
        "set-side-screen",
        Text("Show a side screen in languages of its own"),
        Group.AUDIENCE,
        parse=_parse_side,
        arguments=Text("NAME[=LANGUAGE[,SUBTITLES][@PLACE]]"),
        menu=False,
    ),
    Action(
        "remove-side-screen",
        Text("Show nothing more on a side screen"),
        Group.AUDIENCE,
        parse=_with_name(RemoveSide),
        arguments=Text("NAME"),
        menu=False,
    ),
)
