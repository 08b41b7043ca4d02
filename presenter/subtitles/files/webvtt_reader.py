"""WebVTT (`.vtt`), as the W3C has it, and as it is written.

A block without times that is neither a note nor a style goes on with the words of the cue before it: the
standard drops it, and with it words that somebody wrote.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import field

from presenter.dataclass import dataclass
from presenter.deck.lines import Line
from presenter.i18n.language import Language, parse_language
from presenter.subtitles.files.cue_words import words_of_cue
from presenter.subtitles.files.file_report import FileReport
from presenter.subtitles.files.timed_text import TimedCue
from presenter.subtitles.files.timing_line import ARROW, TimingLine, find_timing_lines

HEADER = "WEBVTT"

_NOTE = re.compile(r"NOTE(?:[ \t]|$)")
_NUMBERED = re.compile(r"(\d{1,6})\s+(slide\s+\S.*)$", re.IGNORECASE)  # as our own files have it
_NOT_WORDS = re.compile(r"(?:STYLE|REGION)\s*$")
_LANGUAGE = re.compile(r"(?:^Language:\s*|\bsrclang=\")([\w-]+)(?:\s*$|\")", re.IGNORECASE)


@dataclass(slots=True)
class _Cue:
    timing: TimingLine
    identifier: str
    remarks: tuple[str, ...]
    body: list[Line] = field(default_factory=list)

    def read(self) -> Iterator[TimedCue]:
        for speech in words_of_cue([line.text for line in self.body], webvtt=True):
            yield TimedCue(
                self.timing.begin,
                self.timing.end,
                speech.lines,
                speech.speaker,
                self.identifier,
                self.remarks,
                self.body[0].number,
                _language(speech.language),
            )


def read_webvtt(lines: Sequence[Line], report: FileReport) -> Iterator[TimedCue]:
    """Yield the cues of a file, each with the notes that stand before it, or that name it by its number."""
    timings = {timing.position: timing for timing in find_timing_lines(lines, report)}
    remarks: list[str] = []
    numbered: dict[str, str] = {}
    cue: _Cue | None = None
    for begin, end in _blocks(lines, timings):
        position = next((place for place in (begin, begin + 1) if place in timings), None)
        first = lines[begin].text
        if position is not None:
            if cue is not None:
                yield from cue.read()
            identifier = first.strip() if position > begin else ""
            said = (*remarks, *filter(None, [numbered.get(identifier)]))
            cue = _Cue(timings[position], identifier, said, list(lines[position + 1 : end]))
            remarks = []
        elif _NOTE.match(first):
            words = "\n".join(line.text for line in lines[begin:end])
            remarks.append(words.removeprefix("NOTE").strip())
            numbered |= dict(_numbered(lines[begin:end]))
        elif cue is not None and not _NOT_WORDS.match(first):
            cue.body.extend(lines[begin:end])
    if cue is not None:
        yield from cue.read()


def _numbered(lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    """Yield what a comment says of a cue that it names by its number."""
    for line in lines:
        match = _NUMBERED.match(line.text)
        if match is not None:
            yield match[1], match[2]


def language_of_webvtt(lines: Sequence[Line]) -> Language | None:
    """Return the language that a file names above its first cue, in a header or in a comment.

    The standard has no place for it; some write `Language: es`, others `srclang="es"` as a page has it.
    """
    for line in lines:
        match = _LANGUAGE.search(line.text)
        if ARROW in line.text:
            return None
        if match is not None:
            return _language(match[1])
    return None


def _language(code: str) -> Language | None:
    try:
        return parse_language(code) if code else None
    except ValueError:
        return None


def _blocks(lines: Sequence[Line], timings: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield where each block begins and ends; one with times needs no empty line before it."""
    begin = 0
    for position, line in enumerate(lines):
        if line.is_blank:
            if begin < position:
                yield begin, position
            begin = position + 1
        elif position in timings and (position > begin + 1 or (begin in timings and position > begin)):
            yield begin, position
            begin = position
    if begin < len(lines):
        yield begin, len(lines)
