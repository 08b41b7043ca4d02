"""How long a translation is beside how long it may be."""

from __future__ import annotations

import re
from collections.abc import Callable

from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.i18n.text import Text, plural
from presenter.subtitles.length import graphemes
from presenter.subtitles.reading_rates import ReadingRates
from presenter.translation.unit import Unit
from presenter.windows.console_label import Tone

_LIMIT = re.compile(r"\b(?:limit:|room for)\s+(\d+)")
_FLAG = re.compile(r"max-length:(\d+)")
_SECONDS = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d+)?)\s*s\b")
_NEARLY = 0.92  # of the limit: the next word may be too much


@dataclass(frozen=True, slots=True)
class LengthReading:
    """What the counter shows, and how it stands with the limit."""

    words: Text
    tone: Tone


def length_reading(unit: Unit, language: Language, number: Callable[[float], str]) -> LengthReading:
    """Return the counter of a unit: characters, the limit if there is one, and for a subtitle its pace.

    `number` writes a rate as the interface does.
    """
    count = len(graphemes(" ".join(unit.target.split())))
    limit = limit_of(unit)
    if limit is None:
        text, tone = plural("{count} character", "{count} characters", count), Tone.QUIET
    else:
        text = Text("{count} of {limit} characters").with_fields(count=count, limit=limit)
        tone = Tone.ALARM if count > limit else Tone.CAUTION if count > _NEARLY * limit else Tone.GOOD
    seconds = seconds_of(unit)
    if seconds is None or not count:
        return LengthReading(text, tone)
    rate, most = count / seconds, ReadingRates().fastest(language).letters
    if rate > most:
        tone = Tone.ALARM
    paced = Text("{length} · {rate} a second in {seconds} s")
    paced = paced.with_fields(length=text, rate=number(rate), seconds=number(seconds))
    return LengthReading(paced, tone)


def limit_of(unit: Unit) -> int | None:
    """Return how many characters a translation may have, as flags or remarks say; None for any number."""
    for text, pattern in (
        *((flag, _FLAG) for flag in unit.entry.flags),
        *((r, _LIMIT) for r in unit.remarks),
    ):
        found = pattern.search(text)
        if found is not None:
            return int(found[1])
    return None


def seconds_of(unit: Unit) -> float | None:
    """Return how many seconds a subtitle stands, as its remarks say; None where they do not."""
    if unit.entry.context != "cue":
        return None
    found = next(filter(None, map(_SECONDS.search, unit.remarks)), None)
    return (
        float(found[1].replace(",", ".")) if found is not None and float(found[1].replace(",", ".")) else None
    )
