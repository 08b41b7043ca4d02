"""A plain script: each paragraph is what is said at one time, in the order in which it is said.

A transcript has the times of its paragraphs before them (`[1:02:03]`), as one that was exported from a talk
has; what stands between them without a time is the title of a slide. Without any, a paragraph is as long as
another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from presenter.deck.lines import Line
from presenter.subtitles.files.cue_words import words_of_cue
from presenter.subtitles.files.timed_text import TimedCue

_TIME = re.compile(r"\s*\[(?:(\d{1,2}):)?(\d{1,3}):(\d\d)\]\s*")


def read_script(lines: Sequence[Line]) -> Iterator[TimedCue]:
    """Yield the paragraphs of a script as cues, with times by which they can be told apart, in seconds."""
    paragraphs = list(_paragraphs(lines))
    has_times = script_has_times(lines)
    found: list[TimedCue] = []
    remarks: tuple[str, ...] = ()
    for paragraph in paragraphs:
        time = _TIME.match(paragraph[0].text)
        if has_times and time is None:
            remarks = (f"slide {' '.join(line.text.strip() for line in paragraph)}",)
            continue
        begin = float(len(found)) if time is None else _seconds(time)
        texts = [line.text for line in paragraph]
        texts[0] = texts[0][time.end() :] if time is not None else texts[0]
        for speech in words_of_cue(texts, webvtt=False):
            cue = TimedCue(begin, begin + 1, speech.lines, speech.speaker, "", remarks, paragraph[0].number)
            found.append(cue)
            remarks = ()
    for place, cue in enumerate(found):
        after = found[min(place + 1, len(found) - 1)]
        yield replace(cue, end=after.begin) if after.begin > cue.begin else cue


def script_has_times(lines: Sequence[Line]) -> bool:
    """Tell whether paragraphs of a script have times before them, as those of a transcript have."""
    return any(_TIME.match(paragraph[0].text) for paragraph in _paragraphs(lines))


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if not line.is_blank:
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def _seconds(time: re.Match[str]) -> float:
    return int(time[1] or 0) * 3600 + int(time[2]) * 60 + int(time[3])
