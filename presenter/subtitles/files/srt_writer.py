"""SubRip, which has no standard: what every player reads.

UTF-8, lines that end as on Windows, a comma before the milliseconds, an empty line after each cue and none
within. There is no way to write a mark that is meant as words, so signs that a player would take for one are
written with their like: arrows and tags, and the braces and line ends of SubStation, which is what many
players (libass) make of SubRip first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue

_ARROW = "-->"
_TAG = re.compile(r"<( ?/? ?[A-Za-z!?][^<>]*)>")
_BRACES = str.maketrans("{}", "()")
_LINE_END = re.compile(r"\\(?=[Nnh])")
_WORD_JOINER = "\u2060"  # unseen; between a backslash and its letter it makes both of them words


def srt(file: CueFile) -> Iterator[str]:
    """Yield the parts of a file in SubRip's form."""
    for number, cue in enumerate(file.cues, start=1):
        times = f"{clock_time(cue.begin, ',')} {_ARROW} {clock_time(cue.end, ',')}"
        place = "{\\an8}" if file.at_top else ""
        yield "\r\n".join((str(number), times, place + "\r\n".join(srt_lines(cue)), "", ""))


def srt_lines(cue: FileCue) -> list[str]:
    """Return the lines of a cue without what a player would take for a mark."""
    text = "\n".join(cue.lines).replace(_ARROW, "→").translate(_BRACES)
    return _LINE_END.sub(rf"\g<0>{_WORD_JOINER}", _TAG.sub(r"‹\1›", text)).split("\n")
