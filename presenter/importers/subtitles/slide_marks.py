"""What in a file of subtitles says on which slide it goes on.

A comment of WebVTT (`NOTE slide status`), a cue of that alone (`[slide status]`), or a cue's name that is a
slide's id, with or without a number behind it (`status-2`). A slide is named by its id, its number or its
title; `slide status step 2` names a step of it. Where a file has nothing that comes near the name of a slide,
its `[slide changes]` is a sound, and its `NOTE Slide deck by Ana` a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck
from presenter.deck.inline import plain_text
from presenter.errors import did_you_mean
from presenter.importers.subtitles.paired_cue import PairedCue
from presenter.subtitles.files.timed_text import TimedCue

_MARK = re.compile(
    r"\[?\s*(?:slide|chapter|diapositiva|capítulo)\b[\s:#]*(?P<name>\S.*?)"
    r"(?:[\s,]+(?:step|paso)\s+(?P<step>\d{1,2}))?\s*\]?",
    re.IGNORECASE,
)
_MOST_COMPARED = 50  # names with those of all slides
_NUMBERED = re.compile(r"(.+?)[-./: ]?\d{1,6}")


@dataclass(frozen=True, slots=True)
class SlideMark:
    """A slide that is named, and a step of it; `line` in the file where that is."""

    name: str
    step: int
    line: int


@dataclass(frozen=True, slots=True)
class MarkedCue:
    """A cue, and the mark that stands before it, None where the cue before it goes on."""

    cue: PairedCue
    mark: SlideMark | None


def marked_cues(cues: Sequence[PairedCue], names: Mapping[str, int]) -> Iterator[MarkedCue]:
    """Yield the cues with the marks before them; a cue that is a mark and nothing else is none.

    `names` are the ids of the deck's slides: a cue that bears one is marked with it.
    """
    has_marks = not names or _name_slides([mark for cue in cues for mark in _marks(cue)], names)
    waiting: SlideMark | None = None
    for cue in cues:
        remarked, said = _remarked(cue), _said(cue.first)
        waiting = (remarked if has_marks else None) or waiting
        if has_marks and said is not None:
            waiting = said
            continue
        yield MarkedCue(cue, waiting or _named(cue, names))
        waiting = None


def is_mark(cue: TimedCue) -> bool:
    """Tell whether a cue only says which slide the next ones are for."""
    return _said(cue) is not None


def _marks(cue: PairedCue) -> Iterator[SlideMark]:
    yield from filter(None, (_remarked(cue), _said(cue.first)))


def _remarked(cue: PairedCue) -> SlideMark | None:
    """Return the last mark in the comments before a cue."""
    marks = (_mark_in(remark, cue.first.line) for remark in reversed(cue.first.remarks))
    return next(filter(None, marks), None)


def _said(cue: TimedCue) -> SlideMark | None:
    """Return the mark that a cue is and nothing else."""
    words = plain_text(cue.text)
    return _mark_in(words, cue.line) if words.startswith("[") and words.endswith("]") else None


def _name_slides(marks: Sequence[SlideMark], names: Mapping[str, int]) -> bool:
    """Tell whether any of the marks names a slide, or comes near."""
    named = dict.fromkeys(mark.name.casefold() for mark in marks)
    if any(name in names or name.isdecimal() for name in named):
        return True
    return any(did_you_mean(name, names) is not None for name in islice(named, _MOST_COMPARED))


def slide_names(deck: Deck) -> dict[str, int]:
    """Return the index of each slide by its id, its number and its title, in small letters."""
    numbers = {str(slide.index + 1): slide.index for slide in deck.slides}
    titles = {
        plain_text(slide.title.text).casefold(): slide.index
        for slide in reversed(deck.slides)
        if slide.title is not None
    }
    return titles | numbers | {slide.identifier.casefold(): slide.index for slide in deck.slides}


def _mark_in(words: str, line: int) -> SlideMark | None:
    match = _MARK.fullmatch(words.strip())
    return SlideMark(match["name"].strip(), int(match["step"] or 0), line) if match is not None else None


def _named(cue: PairedCue, names: Mapping[str, int]) -> SlideMark | None:
    name = cue.first.identifier
    if not name or name.isdecimal():
        return None
    numbered = _NUMBERED.fullmatch(name)
    for candidate in (name, numbered[1] if numbered is not None else ""):
        if candidate.casefold() in names:
            return SlideMark(candidate, 0, cue.first.line)
    return None
