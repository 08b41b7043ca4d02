"""The words that follow the verbs for showing."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.actions.arguments import BadArgumentError
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.effects import Point
from presenter.talk.outline import Outline


def parse_point(arguments: Sequence[str], outline: Outline) -> Command:
    """Return the command to point at a share of the width and of the height of the slide."""
    del outline
    try:
        right, down = (float(word) for word in arguments)
    except ValueError:
        right = down = -1.0
    if not (0.0 <= right <= 1.0 and 0.0 <= down <= 1.0):
        raise BadArgumentError(Text("Give two numbers from 0 to 1, such as “0.5 0.25”: across and down."))
    return Point(right, down)
