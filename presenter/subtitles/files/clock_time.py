"""A moment of a recording as files of subtitles write it."""

from __future__ import annotations


def clock_time(milliseconds: int, point: str = ".") -> str:
    """Return `01:02:03.456`, with at least two digits for the hours, which no format leaves out or limits."""
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{rest:03}"
