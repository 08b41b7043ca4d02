"""What the author wrote for the subtitles of a slide.

An empty line begins a new cue, and so does a speaker's label (`ANA:`) at the start of a line. A bar between
spaces, at the start or at the end of a line is a break that the author asks for. It stays in the text as
` | `, so that a cue is one line to the translator, who may set the bar elsewhere; `subtitles` splits there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from presenter.deck.alternatives import settled_messages
from presenter.deck.deck import CueSource
from presenter.deck.lines import Line, even_spaces
from presenter.deck.message import Role
from presenter.deck.notes_parser import StepCounter, split_steps
from presenter.deck.slide_context import SlideContext

MOST_WORDS_IN_NAME = 3

_LABEL = re.compile(r"\s*([^\W\d_][^:|]{0,60}?):(?:\s+|$)")
_BREAK = re.compile(r"(?:^|(?<=\s))\s*\|(?=\s|$)\s*")


def read_cues(
    sources: Sequence[tuple[tuple[Line, ...], SlideContext]], last_step: int
) -> tuple[CueSource, ...]:
    """Return the cues of a slide, each with its step; several divs of subtitles go on from one another."""
    cues: list[CueSource] = []
    counter = StepCounter(last_step)
    for lines, context in sources:
        for part in split_steps(lines, counter, context):
            for lines_of_cue in _cues_of(part):
                cue = _cue(lines_of_cue, counter.step, context)
                if cue is not None:
                    cues.append(cue)
    if all(cue.text.language is None for cue in cues):
        return tuple(cues)
    settled = settled_messages([cue.text for cue in cues], sources[0][1].own_language)
    return tuple(replace(cue, text=text) for cue, text in zip(cues, settled, strict=True))


def _cues_of(lines: Sequence[Line]) -> Iterator[list[Line]]:
    cue: list[Line] = []
    for line in lines:
        if cue and (line.is_blank or _speaker(line)[0]):
            yield cue
            cue = []
        if not line.is_blank:
            cue.append(line)
    if cue:
        yield cue


def _cue(lines: list[Line], step: int, context: SlideContext) -> CueSource | None:
    speaker, first = _speaker(lines[0])
    broken = [_with_even_breaks(line) for line in (first, *lines[1:])]
    message = context.message(_without_outer_breaks(broken), Role.CUE, "cue")
    return None if message is None else CueSource(step, message, speaker)


def label_of(text: str) -> tuple[str, int]:
    """Return the label of a line, one to three words in capitals before a colon, and where the words begin.

    Empty and 0 where it has none.
    """
    label = _LABEL.match(text)
    if label is None:
        return "", 0
    words = label[1].split()
    if len(words) > MOST_WORDS_IN_NAME or label[1] != label[1].upper() or label[1] == label[1].lower():
        return "", 0
    return " ".join(words), label.end()


def _speaker(line: Line) -> tuple[str, Line]:
    label, end = label_of(line.text)
    return label, line.cut(end)


def _with_even_breaks(line: Line) -> Line:
    stripped = line.strip()
    return stripped._replace(text=even_spaces(_BREAK.sub(" | ", stripped.text)))


def _without_outer_breaks(lines: list[Line]) -> list[Line]:
    """Drop the bars that break nothing: at a cue's start and end, and one of two that meet."""
    kept: list[Line] = []
    for line in lines:
        ends_in_break = not kept or f" {kept[-1].text}".endswith(" |")
        while ends_in_break and f"{line.text} ".startswith("| "):
            line = line.cut(1).strip()
        if line.text:
            kept.append(line)
    while (kept and kept[-1].text.endswith(" |")) or (kept and kept[-1].text == "|"):
        last = kept.pop()
        text = last.text.removesuffix("|").rstrip()
        if text:
            kept.append(last._replace(text=text))
    return kept
