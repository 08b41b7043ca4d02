"""What is wrong with the times of a deck, found before the talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from presenter.deck.deck import Deck, DeckSettings, Slide
from presenter.deck.intermission import DAY, seconds_of_day
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text, plural
from presenter.talk.demand import Demand, demands_of
from presenter.talk.plan import groups, stretches, want_of
from presenter.talk.shares import Want

_ROUNDING = 0.5  # seconds


def budget_findings(deck: Deck, minimum: float) -> tuple[Finding, ...]:
    """Return where slides are left less than a minimum of seconds, or want more time than there is.

    One finding for each stretch of the talk, at the slide where it shows: what is to be done is the
    same for all of them. No words are counted for it.
    """
    demands = demands_of(deck, _no_speech)
    return tuple(_findings(deck, demands, minimum))


def planned_seconds(settings: DeckSettings) -> float | None:
    """Return how long the deck says that the talk is; None where it does not."""
    if settings.duration is not None or not (settings.start and settings.end):
        return settings.duration
    return float((seconds_of_day(settings.end) - seconds_of_day(settings.start)) % DAY)


def _findings(deck: Deck, demands: Sequence[Demand], minimum: float) -> Iterator[Finding]:
    for stretch in stretches(demands, planned_seconds(deck.settings)):
        if stretch.length is None or not stretch.slides:
            continue
        together = tuple(groups(stretch.slides, demands))
        is_last = stretch.slides[-1] == _last_shown(demands)
        wants = [want_of(group, demands) for group in together]
        takes_the_rest = demands[stretch.slides[-1]].ends_at is not None
        # What comes before a slide's own `start` too late is reported with the deck (`late-start`).
        if not takes_the_rest and (is_last or any(want.time is None for want in wants)):
            firsts = [deck.slides[group[0]] for group in together]
            yield from _stretch_findings(firsts, wants, stretch.length, minimum)
        for group in together:
            whole = demands[group[0]].section_time
            if whole is not None:
                inner = [Want(demands[slide].time) for slide in group]
                yield from _stretch_findings([deck.slides[slide] for slide in group], inner, whole, minimum)


def _stretch_findings(
    slides: Sequence[Slide], wants: Sequence[Want], length: float, minimum: float
) -> Iterator[Finding]:
    times = [want.time or 0.0 for want in wants]
    rest = length - sum(times)
    sharing = [slide for slide, want in zip(slides, wants, strict=True) if want.time is None]
    if rest < -_ROUNDING:
        sums = zip(slides, accumulate(times), strict=True)
        crossing = next(slide for slide, total in sums if total > length + _ROUNDING)
        yield _over_budget(crossing, sum(times), length)
    elif sharing and rest < len(sharing) * minimum - _ROUNDING:
        yield _thin_budget(sharing, max(rest, 0.0), minimum)


def _over_budget(slide: Slide, wanted: float, length: float) -> Finding:
    message = Text("The slides’ own times come to {wanted}, and there are {length}: here they are used up.")
    return Finding(
        "over-budget",
        Severity.WARNING,
        message.with_fields(wanted=_written(wanted), length=_written(length)),
        slide.span,
        excerpt="" if slide.settings.time is None else f"time: {_written(slide.settings.time)}",
        advice=Text("Shorten a `time:`, or give the talk more of it."),
        slide=slide.identifier,
    )


def _thin_budget(sharing: Sequence[Slide], rest: float, minimum: float) -> Finding:
    message = plural(
        "A slide without a `time:` of its own is left {share}; at least {minimum} is right.",
        "{count} slides without a `time:` of their own are left {share} each; at least {minimum} is right.",
        len(sharing),
    )
    return Finding(
        "thin-budget",
        Severity.WARNING,
        message.with_fields(share=_written(rest / len(sharing)), minimum=_written(minimum)),
        sharing[0].span,
        advice=Text("Shorten the `time:` of another slide, leave slides out, or give the talk more time."),
        slide=sharing[0].identifier,
    )


def _last_shown(demands: Sequence[Demand]) -> int:
    return max((slide for slide, demand in enumerate(demands) if not demand.hidden), default=-1)


def _no_speech(slide: Slide) -> float:
    del slide
    return 0.0


def _written(seconds: float) -> str:
    """Return a length of time as an author writes it: `1h10m`, `90s` as `1m30s`."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "h"), (minutes, "m"), (rest, "s"))
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"
