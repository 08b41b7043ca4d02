"""The running order of a talk: its sections and breaks, and when each begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from presenter.dataclass import dataclass
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
    of its own, or after a section that has a time as a whole: a time is left out rather than
    guessed. Hidden slides take no time.
    """
    return tuple(
        TimetableEntry(turn.slide, turn.slide.title, _clock(turn.begin), turn.seconds)
        for turn in _turns(deck, slides)
        if turn.slide.title is not None and _is_listed(turn.slide)
    )


def late_slides(deck: DeckSettings, slides: Iterable[Slide]) -> Iterator[tuple[Slide, str]]:
    """Return the slides whose `start` is over before the slides in front end, and when (`HH:MM`) those do."""
    return ((turn.slide, _clock(turn.overdue)) for turn in _turns(deck, slides) if turn.overdue is not None)


@dataclass(frozen=True, slots=True)
class _Turn:
    """When a slide is shown and for how long; when those before it end, if that is after its own `start`."""

    slide: Slide
    begin: float | None
    seconds: float | None
    overdue: float | None


def _turns(deck: DeckSettings, slides: Iterable[Slide]) -> Iterator[_Turn]:
    clock: float | None = seconds_of_day(deck.start) if deck.start else None
    section_end: float | None = None
    for slide in slides:
        settings = slide.settings
        if settings.hidden:
            continue
        if section_end is not None and _ends_section(slide):
            clock, section_end = section_end, None
        start = seconds_of_day(settings.start) if settings.start else None
        left = _until(clock, start) if clock is not None and start is not None else None
        overdue = clock if left is not None and left < 0 else None
        if settings.layout is Layout.BREAK and settings.time is None and start is not None:
            known = overdue is None
            yield _Turn(slide, clock if known else None, left if known else None, overdue)
            clock = start
            continue
        begin = clock if start is None else start
        if settings.section_time is not None and begin is not None:
            section_end = begin + settings.section_time
        yield _Turn(slide, begin, settings.section_time or settings.time, overdue)
        clock = begin + settings.time if begin is not None and settings.time is not None else None


def _ends_section(slide: Slide) -> bool:
    """Tell whether what came before a slide is over as a whole: another section begins, or a break."""
    settings = slide.settings
    return settings.opens_section or settings.layout is Layout.BREAK or settings.section_time is not None


def _until(clock: float, start: float) -> float:
    """Return the seconds to the nearest such moment of any day: a talk may go on past midnight."""
    return (start - clock + DAY / 2) % DAY - DAY / 2


def _clock(seconds: float | None) -> str:
    return "" if seconds is None else as_clock(seconds)


def _is_listed(slide: Slide) -> bool:
    return slide.settings.opens_section or intermission_of(slide.settings) is not None
