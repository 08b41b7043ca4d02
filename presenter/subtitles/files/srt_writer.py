"""SubRip, which has no standard: what every player reads.

UTF-8, lines that end as on Windows, a comma before the milliseconds, an empty line after each cue and none
within. There is no way to write a mark that is meant as words, so signs that a player would take for one are
written with their like: arrows, tags and the braces of SubStation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.subtitles.files.clock_time import clock_time
from presenter.subtitles.files.file_cue import CueFile, FileCue

_TAG = re.compile(r"<( ?/? ?[A-Za-z!?][^<>]*)>")
_BRACE = re.compile(r"\{(?=\\)")
_ARROW = "-->"


def srt(file: CueFile) -> Iterator[str]:
    """Yield the parts of a file in SubRip's form."""
    for number, cue in enumerate(file.cues, start=1):
        times = f"{clock_time(cue.begin, ',')} {_ARROW} {clock_time(cue.end, ',')}"
        place = "{\\an8}" if file.at_top else ""
        yield "\r\n".join((str(number), times, place + "\r\n".join(srt_lines(cue)), "", ""))


def srt_lines(cue: FileCue) -> list[str]:
    """Return the lines of a cue without what a player would take for a mark."""
    text = "\n".join(cue.lines).replace(_ARROW, "→")
    return _BRACE.sub("{ ", _TAG.sub("‹\\1›", text)).split("\n")
