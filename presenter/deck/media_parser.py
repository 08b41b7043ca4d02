"""How a video or a sound is to be played, as an author writes it between braces."""

from __future__ import annotations

import re
from collections.abc import Callable

from presenter.deck.block_base import Attributes
from presenter.deck.blocks import Playback
from presenter.deck.durations import parse_duration
from presenter.i18n.text import Text

# Words that stand in the braces by themselves: `{autoplay muted}`, or with a full stop as Pandoc's classes.
SWITCHES = frozenset({"autoplay", "loop", "muted", "controls"})
KEYS = ("poster", "start", "end", "caption", "credit")

_SECONDS = re.compile(r"\d{1,5}(?:\.\d+)?", re.ASCII)
_MINUTES = re.compile(r"(\d{1,3}):([0-5]\d(?:\.\d+)?)", re.ASCII)

Reject = Callable[[str, Text], None]


def read_playback(attributes: Attributes, reject: Reject) -> Playback:
    """Return how a medium is to be played; `reject` is told of each value that cannot be used, and why."""
    switches = SWITCHES.intersection(attributes.classes)
    start = _moment(attributes.get("start"), reject) or 0.0
    end = _moment(attributes.get("end"), reject)
    if end is not None and end <= start:
        reject(attributes.get("end"), Text("Write an end that comes after the start."))
        end = None
    return Playback(
        autoplay="autoplay" in switches,
        loop="loop" in switches,
        muted="muted" in switches,
        controls="controls" in switches,
        start=start,
        end=end,
    )


def parse_moment(text: str) -> float | None:
    """Return the seconds in `12`, `12.5`, `1:30` or `1m30s`; None where the text is no such moment."""
    if _SECONDS.fullmatch(text):
        return float(text)
    minutes = _MINUTES.fullmatch(text)
    return float(minutes[1]) * 60 + float(minutes[2]) if minutes else parse_duration(text)


def _moment(text: str, reject: Reject) -> float | None:
    moment = parse_moment(text) if text else None
    if text and moment is None:
        reject(text, Text("Write seconds such as `12.5`, or minutes and seconds such as `1:30`."))
    return moment
