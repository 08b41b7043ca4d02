"""The verbs for how the subtitles look: where they stand, and how large they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.actions.action import Action, Group
from presenter.actions.arguments import BadArgumentError
from presenter.deck.subtitle_look import LARGEST_SIZE, SMALLEST_SIZE, SubtitlePlace
from presenter.i18n.text import Text
from presenter.talk.commands.command import Command
from presenter.talk.commands.look_command import (
    CycleSubtitlePlace,
    ScaleSubtitles,
    SetSubtitlePlace,
    SetSubtitleSize,
)
from presenter.talk.outline import Outline

AS_DECK = "deck"

_PERCENT = re.compile(r"(\d{1,2}(?:\.\d{1,3})?) ?%?", re.ASCII)


def parse_place(word: str, otherwise: str) -> SubtitlePlace | None:
    """Return a place of the subtitles; None for the word that leaves it to another to say."""
    if word == otherwise:
        return None
    try:
        return SubtitlePlace(word)
    except ValueError:
        names = ", ".join((*SubtitlePlace, otherwise))
        raise BadArgumentError(Text("Give one of: {names}.").with_fields(names=names)) from None


def _parse_place(arguments: Sequence[str], outline: Outline) -> Command:
    del outline
    return SetSubtitlePlace(parse_place(" ".join(arguments), AS_DECK))


def _parse_size(arguments: Sequence[str], outline: Outline) -> Command:
    del outline
    word = " ".join(arguments)
    if word == AS_DECK:
        return SetSubtitleSize(None)
    size = float(found[1]) / 100 if (found := _PERCENT.fullmatch(word)) else 0.0
    if not SMALLEST_SIZE <= size <= LARGEST_SIZE:
        message = Text(
            "Give the height of a line's letters from {least} % to {most} % of the picture's, or “deck”."
        )
        raise BadArgumentError(
            message.with_fields(least=f"{100 * SMALLEST_SIZE:g}", most=f"{100 * LARGEST_SIZE:g}")
        )
    return SetSubtitleSize(round(size, 5))


LOOK = (
    Action(
        "cycle-subtitle-place",
        Text("Next place for the subtitles"),
        Group.SUBTITLES,
        CycleSubtitlePlace(),
        keys=("Shift+P",),
    ),
    Action(
        "set-subtitle-place",
        Text("Place of the subtitles"),
        Group.SUBTITLES,
        parse=_parse_place,
        arguments=Text("band, above, overlay, overlay-top or deck"),
        menu=False,
    ),
    Action(
        "larger-subtitles",
        Text("Larger subtitles"),
        Group.SUBTITLES,
        ScaleSubtitles(1),
        keys=("Ctrl++", "Ctrl+="),
    ),
    Action(
        "smaller-subtitles",
        Text("Smaller subtitles"),
        Group.SUBTITLES,
        ScaleSubtitles(-1),
        keys=("Ctrl+-",),
    ),
    Action(
        "set-subtitle-size",
        Text("Size of the subtitles"),
        Group.SUBTITLES,
        parse=_parse_size,
        arguments=Text("PERCENT or deck"),
        menu=False,
    ),
)
