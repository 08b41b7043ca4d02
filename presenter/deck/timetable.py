"""The running order of a talk: its sections and breaks, and when each begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from presenter.deck.deck import DeckSettings, Layout, Slide
from presenter.deck.intermission import DAY, as_clock, intermission_of, seconds_of_day
from presenter.deck.message import Message


@dataclass(frozen=True, slots=True)
class TimetableEntry:
    """A section or a break: its slide, and its clock time (`HH:MM`) and length in seconds where known."""

    slide: Slide
    title: Message
    start: str = ""
    seconds: float | None = None

    @property
    def is_break(self) -> bool:
        """Tell whether the talk pauses here."""
        return self.slide.settings.layout is Layout.BREAK


def timetable(deck: DeckSettings, slides: Iterable[Slide]) -> tuple[TimetableEntry, ...]:
    """Return the sections of a deck, and those of its breaks that have a time, in order.

    A slide begins at its own `start`, else when the one before it ends; the first one at the
    deck's. After a slide without a `time` that is not known, until some slide has a `start`
    of its own: a time is left out rather than guessed. Hidden slides take no time.
    """
    return tuple(_entries(deck, slides))


def _entries(deck: DeckSettings, slides: Iterable[Slide]) -> Iterator[TimetableEntry]:
    clock: float | None = seconds_of_day(deck.start) if deck.start else None
    for slide in slides:
        settings = slide.settings
        if settings.hidden:
            continue
        ends_at_start = settings.layout is Layout.BREAK and settings.time is None
        if settings.start and not ends_at_start:
            clock = seconds_of_day(settings.start)
        seconds = settings.time
        if settings.start and ends_at_start:
            end = seconds_of_day(settings.start)
            seconds = (end - clock) % DAY if clock is not None else None
        if slide.title is not None and _is_listed(slide):
            yield TimetableEntry(slide, slide.title, "" if clock is None else as_clock(clock), seconds)
        if settings.start and ends_at_start:
            clock = seconds_of_day(settings.start)
        else:
            clock = clock + seconds if clock is not None and seconds is not None else None


def _is_listed(slide: Slide) -> bool:
    return slide.settings.layout is Layout.SECTION or intermission_of(slide.settings) is not None
