"""Writing the time of slides into a deck's file, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.deck_text import DeckText
from presenter.deck.load import parse
from presenter.deck.messages import slide_messages
from presenter.deck.scan import SEPARATOR
from presenter.deck.slides_source import SlideSource

_ROUND = 5  # seconds: nobody speaks to the second
# The setting as most people write it: a value in the same line, and perhaps a comment.
_TIME = re.compile(r"(?P<name>time\s*:\s*)(?P<value>[\w.\"' ]*[\w.\"'])(?P<rest>\s*(\s#.*)?)$")


@dataclass(frozen=True, slots=True)
class Budgeted:
    """A deck's text with the times in it, and the slides, counted from 0, that could not have theirs."""

    text: str
    left_out: tuple[int, ...] = ()


def as_duration(seconds: float) -> str:
    """Return a number of seconds as a deck has it, to the nearest five of them: `1m30s`."""
    whole = max(round(seconds / _ROUND), 1) * _ROUND
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (rest, "s"))
    return "".join(f"{number}{unit}" for number, unit in parts if number)


def with_budgets(text: str, path: Path, budgets: Mapping[int, float]) -> Budgeted | None:
    """Return a deck's text with a `time` of so many seconds for some slides, by their index.

    Every other character stays as it is. A slide whose time is written in a way of its own is left out.
    None where the text would no longer make the same slides, so that it must not be written.
    """
    deck = DeckText.of(text, path)
    changed = dict[int, str]()
    left_out: list[int] = []
    for index, source in enumerate(deck.slides):
        if index in budgets and not _write(source, as_duration(budgets[index]), deck, changed):
            left_out.append(index)
    written = "".join(changed.get(number, words + end) for number, (words, end) in enumerate(deck.lines))
    kept = {index: seconds for index, seconds in budgets.items() if index not in left_out}
    if not _differ_in_time_only(parse(text, path), parse(written, path), kept):
        return None
    return Budgeted(written, tuple(left_out))


def _write(source: SlideSource, time: str, deck: DeckText, changed: dict[int, str]) -> bool:
    """Put a slide's time into the lines that change, by their index; tell whether that could be done."""
    own = [line for line in source.settings if line.text.startswith("time") and line.column == 1]
    if own:
        words, end = deck.lines[own[0].number - 1]
        match = _TIME.fullmatch(words)
        if match is not None:
            changed[own[0].number - 1] = f"{match['name']}{time}{match['rest']}{end}"
        return match is not None
    before = source.start.number - 2
    if before < 0 or not SEPARATOR.match(deck.lines[before][0]):
        return False
    words, end = deck.lines[before]
    closing = "" if source.settings else f"---{deck.newline}"
    changed[before] = f"{words}{end or deck.newline}time: {time}{deck.newline}{closing}"
    return True


def _differ_in_time_only(old: Deck, new: Deck, budgets: Mapping[int, float]) -> bool:
    if old.settings != new.settings or len(old.slides) != len(new.slides):
        return False
    for index, (before, after) in enumerate(zip(old.slides, new.slides, strict=True)):
        time = before.settings.time
        if index in budgets:
            time = max(round(budgets[index] / _ROUND), 1) * float(_ROUND)
        if _content(before) != _content(after) or replace(before.settings, time=time) != after.settings:
            return False
    return True


def _content(slide: Slide) -> tuple[object, ...]:
    words = tuple(message.text for message in slide_messages(slide))
    return slide.identifier, slide.steps, len(slide.blocks), len(slide.notes), words
