"""The verbs for live lines."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.actions.action import Action, Group
from presenter.actions.arguments import BadArgumentError
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.commands.caption_command import AddCaption, CycleCaptions, SetCaptions
from presenter.talk.commands.command import Command
from presenter.talk.cue_request import ToggleInterpreter
from presenter.talk.outline import Outline
from presenter.talk.utterance import read_utterance


def parse_caption(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to show a live line; the words may begin with a language and a speaker."""
    said = read_utterance(" ".join(arguments), outline.languages)
    if not said.words:
        raise BadArgumentError(Text("Give the words to show, such as “es: Buenas tardes”."))
    return AddCaption(said.words, said.language, said.speaker)


def parse_caption_mode(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to show live lines in one of the ways there are."""
    del outline
    modes = tuple(CaptionMode)
    if len(arguments) != 1 or arguments[0] not in modes:
        raise BadArgumentError(Text("Give one of: {names}.").with_fields(names=", ".join(modes)))
    return SetCaptions(CaptionMode(arguments[0]))


CAPTIONS = (
    Action(
        "cycle-captions",
        Text("Live lines instead of the subtitles, beside them, or off"),
        Group.SUBTITLES,
        CycleCaptions(),
        keys=("Shift+T",),
    ),
    Action(
        "toggle-interpreter",
        Text("Interpreter’s window"),
        Group.SUBTITLES,
        ToggleInterpreter(),
        keys=("T",),
    ),
    Action(
        "set-captions",
        Text("How live lines are shown"),
        Group.SUBTITLES,
        parse=parse_caption_mode,
        arguments=Text("instead, beside or off"),
        menu=False,
    ),
    Action(
        "add-caption",
        Text("Show a live line"),
        Group.SUBTITLES,
        parse=parse_caption,
        arguments=Text("[LANGUAGE:] [SPEAKER:] WORDS"),
        menu=False,
    ),
)
