"""The words that follow the verbs for the cues."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.actions.arguments import MOST_DIGITS, BadArgumentError
from presenter.deck.subtitle_settings import Advance
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.commands.cue_command import GoToCue, SetCueMode
from presenter.talk.cue_request import ReplayRehearsal
from presenter.talk.navigation import no_such_slide
from presenter.talk.outline import Outline

SILENT = "silent"


def parse_cue_mode(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to let the cues be brought in a way, by its name."""
    del outline
    names = list(Advance)
    if len(arguments) != 1 or arguments[0] not in names:
        raise BadArgumentError(Text("Give one of: {names}.").with_fields(names=", ".join(names)))
    mode = Advance(arguments[0])
    return ReplayRehearsal() if mode is Advance.REPLAY else SetCueMode(mode)


def parse_cue(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to go to a cue by its number on this slide or another, silently if asked for."""
    silent = tuple(arguments[-1:]) == (SILENT,)
    words = list(arguments[:-1] if silent else arguments)
    if len(words) not in (1, 2) or not words[0].isdecimal() or len(words[0]) > MOST_DIGITS:
        message = Text("Give the number of a subtitle, then a slide and “silent” if you like.")
        raise BadArgumentError(message)
    target = words[1] if len(words) > 1 else None
    if target is not None and outline.find(target) is None:
        raise BadArgumentError(no_such_slide(target, outline))
    return GoToCue(int(words[0]), target, silent)
