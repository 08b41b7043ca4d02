"""Lengths of time and clock times, as an author writes them."""

from __future__ import annotations

import re

_LENGTH = re.compile(
    r"(?:(?P<hours>\d{1,3}(?:\.\d+)?)\s*h)?\s*"
    r"(?:(?P<minutes>\d{1,4}(?:\.\d+)?)\s*m(?:in)?)?\s*"
    r"(?:(?P<seconds>\d{1,5}(?:\.\d+)?)\s*s)?",
    re.ASCII,
)
_NUMBER = re.compile(r"\d{1,4}(?:\.\d+)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)


def parse_duration(text: str) -> float | None:
    """Return the seconds in `45m`, `1h10m`, `90s` or `2m30s`; a bare number counts minutes."""
    text = text.strip()
    if _NUMBER.fullmatch(text):
        return float(text) * 60
    length = _LENGTH.fullmatch(text)
    if not text or length is None:
        return None
    hours, minutes, seconds = (float(part or 0) for part in length.group("hours", "minutes", "seconds"))
    return hours * 3600 + minutes * 60 + seconds


def parse_clock(text: str) -> str | None:
    """Return a time of day as `HH:MM`, or None where the text is none."""
    clock = _CLOCK.fullmatch(text.strip())
    if clock is None or int(clock[1]) > 23 or int(clock[2]) > 59:
        return None
    return f"{int(clock[1]):02}:{clock[2]}"
