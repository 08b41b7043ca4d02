"""What each slide asks of the time that a talk has."""

from __future__ import annotations

from collections.abc import Callable

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Layout, Slide
from presenter.deck.intermission import DAY, seconds_of_day


@dataclass(frozen=True, slots=True)
class Demand:
    """A slide's own `time` where it has one, else about how long it takes to be spoken to; all in seconds.

    `begins_at` and `ends_at` are counted from the planned start of the talk: when a slide begins by its
    own `start`, and when a break without a `time` is over. `section_time` is for all slides from this one
    to the next section or break.
    """

    time: float | None = None
    speech: float = 0.0
    hidden: bool = False
    opens_section: bool = False
    is_break: bool = False
    section_time: float | None = None
    begins_at: float | None = None
    ends_at: float | None = None


def demands_of(deck: Deck, speech: Callable[[Slide], float]) -> tuple[Demand, ...]:
    """Return what the slides of a deck ask for; `speech` says for how long one would be spoken to."""
    return tuple(_demand(slide, deck.settings.start, speech) for slide in deck.slides)


def _demand(slide: Slide, start: str, speech: Callable[[Slide], float]) -> Demand:
    settings = slide.settings
    is_break = settings.layout is Layout.BREAK
    offset = _offset(start, settings.start) if start and settings.start else None
    ends_only = is_break and settings.time is None
    untimed = settings.time is None and not settings.hidden
    return Demand(
        time=settings.time,
        speech=speech(slide) if untimed else 0.0,
        hidden=settings.hidden,
        opens_section=settings.opens_section,
        is_break=is_break,
        section_time=settings.section_time,
        begins_at=None if ends_only else offset,
        ends_at=offset if ends_only else None,
    )


def _offset(start: str, clock: str) -> float:
    """Return the seconds from the start of the talk to the nearest such moment of any day."""
    return (seconds_of_day(clock) - seconds_of_day(start) + DAY / 2) % DAY - DAY / 2
