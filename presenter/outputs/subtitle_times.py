"""Where the times of a file of subtitles come from: a talk, a rehearsal, or the plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text
from presenter.outputs.planned_times import planned_talk
from presenter.qt.material import Material
from presenter.talk.cue_time import CueTime
from presenter.talk.estimated_cue_times import estimated_cue_times
from presenter.talk.logged_cue_times import beginning, logged_cue_times
from presenter.talk.shown_times import is_talk, shown_times
from presenter.talk.stepped_cue_times import stepped_cue_times
from presenter.talk.talk_log import LoggedTalk


class TimesSource(StrEnum):
    """What times can be taken from."""

    LOG = "log"
    REHEARSAL = "rehearsal"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class SubtitleTimes:
    """The times of cues, from the beginning of the talk, and in a sentence where they come from."""

    times: tuple[CueTime, ...]
    source: TimesSource
    remark: Text


_OF_TALK = Text("The times are those of the talk of {day}, from {clock} on.")
_OF_REHEARSAL = Text("The times are those of the rehearsal of {day}, from {clock} on.")
_WITHOUT_SUBTITLES = Text(
    "The talk of {day} showed no subtitles; those of each step share its time, from {clock} on."
)
_OF_PLAN = Text("The times are estimated from the plan of the talk.")


def subtitle_times(
    material: Material, slides: Sequence[Slide], talks: Iterable[LoggedTalk], asked: TimesSource | None
) -> SubtitleTimes:
    """Return the times of all that was shown, or of all slides that are planned and those that are given.

    Without a wish they are those of the last real talk, else of the last rehearsal, else estimated. Raises
    UsageError where there is no talk of the kind that is asked for.
    """
    given = [talk for talk in talks if is_talk(shown_times(talk))]
    for source, is_rehearsal in ((TimesSource.LOG, False), (TimesSource.REHEARSAL, True)):
        if asked not in (None, source):
            continue
        talk = next((talk for talk in reversed(given) if talk.rehearsal is is_rehearsal), None)
        if talk is not None:
            return _of_talk(material, talk, source)
        if asked is source:
            raise UsageError(_no_talk(material.deck, source))
    return _of_plan(material, slides)


def _of_talk(material: Material, talk: LoggedTalk, source: TimesSource) -> SubtitleTimes:
    remark = _OF_REHEARSAL if talk.rehearsal else _OF_TALK
    times = logged_cue_times(talk)
    if not times:
        shown = shown_times(talk)
        tracks = {
            slide.identifier: material.tracks[slide.index]
            for slide in material.deck.slides
            if slide.identifier in shown
        }
        times = stepped_cue_times(talk, tracks, material.deck.languages)
        remark = _WITHOUT_SUBTITLES
    began = beginning(talk)
    remark = remark.with_fields(day=f"{began:%Y-%m-%d}", clock=f"{began:%H:%M:%S}")
    return SubtitleTimes(times, source, remark)


def _of_plan(material: Material, slides: Sequence[Slide]) -> SubtitleTimes:
    deck = _with_slides(material.deck, slides)
    plan = planned_talk(deck, material.catalogs, deck.settings.language)
    shown = [slide for slide in deck.slides if not slide.settings.hidden]
    times = estimated_cue_times(shown, material.tracks, plan, deck.languages)
    return SubtitleTimes(times, TimesSource.ESTIMATE, _OF_PLAN)


def _with_slides(deck: Deck, slides: Sequence[Slide]) -> Deck:
    """Return a deck in which the slides that are asked for have their time, although they are hidden."""
    asked = {slide.index for slide in slides}
    return replace(
        deck,
        slides=tuple(
            replace(slide, settings=replace(slide.settings, hidden=False)) if slide.index in asked else slide
            for slide in deck.slides
        ),
    )


def _no_talk(deck: Deck, source: TimesSource) -> Finding:
    said = Text("No talk with this deck has been given yet.")
    if source is TimesSource.REHEARSAL:
        said = Text("No talk with this deck has been rehearsed yet.")
    advice = Text("Leave --times out; the times are then those of another talk, or estimated.")
    return Finding("no-talk", Severity.ERROR, said, Span(deck.path), advice=advice)
