"""Clock times and lengths of time in the language that a slide is shown in."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from presenter.i18n.language import Language, locale_of


def localised_clock(clock: str, language: Language) -> str:
    """Return a clock time (`HH:MM`) as a language writes it, of 24 hours as the author did.

    Some languages would say 4:30 PM: beside an agenda that says 15:00 that is one clock too many.
    """
    from babel.dates import format_skeleton  # late: only breaks and agendas tell the time

    return format_skeleton("Hm", datetime.fromisoformat(f"2000-01-01T{clock}"), locale=locale_of(language))


def localised_minutes(seconds: float, language: Language, length: Literal["short", "long"] = "short") -> str:
    """Return a length of time in whole minutes, at least one, as a language writes it: `35 min`.

    `length` is `short` or `long`, as in CLDR.
    """
    # Late: only an agenda and a break measure time.
    from babel.units import format_unit

    minutes = max(1, round(seconds / 60))
    return format_unit(minutes, "duration-minute", length, locale=locale_of(language))


def localised_unit(language: Language) -> str:
    """Return how a language writes minutes beside a number of them: `min`."""
    return localised_minutes(600, language).replace("10", "").strip()
