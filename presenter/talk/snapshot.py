"""Where a talk is, in absolute terms, for whoever follows it from outside.

A remote that is told where things are, and not what changed, heals by itself
after a message that was late or lost.
"""

from __future__ import annotations

from datetime import datetime

from presenter.dataclass import dataclass
from presenter.settings.side_screen import SideScreen
from presenter.talk.audience_state import audience_state
from presenter.talk.caption_pace import seconds_behind
from presenter.talk.media import current_medium, is_playing
from presenter.talk.outline import Outline
from presenter.talk.pace import Pace
from presenter.talk.shown_cue import live_cues_shown
from presenter.talk.sides import on_side
from presenter.talk.state import TalkState
from presenter.talk.timer import Lock

OVERTIME = "overtime"


@dataclass(frozen=True, slots=True)
class SideSnapshot:
    """What a side screen shows, whether it follows the audience or not."""

    name: str
    language: str
    subtitles_on: bool
    subtitles: tuple[str, ...]
    subtitle_place: str = "band"


@dataclass(frozen=True, slots=True)
class PaceSnapshot:
    """How the talk keeps to its plan: `tempo` is `on-time`, `ahead` or `behind`; moments are in ISO 8601."""

    tempo: str
    ahead: float
    slide_budget: float
    slide_left: float
    section_budget: float
    section_left: float
    finish: str
    planned_finish: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Plain values only; `slide` and `cue` count from 1, `cue` is 0 for none, times are in seconds.

    `timer` is the phase of the clock, or `overtime`; `lock` is what a late start leaves as planned.
    `pace` is None where nothing is planned.

    `captions` is how live lines are shown, `live` the words of those that are, each after its language;
    `captions_waiting` is how many cues wait, `captions_behind` the seconds until the last of them is shown.

    `shown_slide` and `shown_step` are what the audience has before it, also where that is `frozen`.
    `subtitle_mode` is `manual`, `with-next`, `auto` or `replay`. A cue that is `subtitle_cleared` leaves its
    place empty; one that is `subtitle_waiting` too has not been shown yet.
    `media` is empty where no video or sound is shown, else `playing` or `paused`.
    """

    slide: int
    slides: int
    identifier: str
    hidden: bool
    bookmarked: bool
    step: int
    steps: int
    cue: int
    cues: int
    blank: str
    frozen: bool
    shown_slide: int
    shown_step: int
    desktop_shown: bool
    overview_shown: bool
    help_shown: bool
    tool: str
    language: str
    subtitles_on: bool
    subtitles: tuple[str, ...]
    subtitle_mode: str
    subtitle_speed: float
    subtitles_held: bool
    subtitle_cleared: bool
    subtitle_waiting: bool
    captions: str
    captions_waiting: int
    captions_behind: float
    live: tuple[str, ...]
    subtitle_place: str
    subtitle_size: float
    notes_language: str
    interface_language: str
    media: str
    volume: float
    timer: str
    elapsed: float
    remaining: float | None
    questions: float
    lock: str
    pace: PaceSnapshot | None
    sides: tuple[SideSnapshot, ...]


def snapshot(
    state: TalkState, outline: Outline, now: float, moment: datetime, pace: PaceSnapshot | None = None
) -> Snapshot:
    """Return where the talk is at `now`, in seconds of the monotonic clock, and an aware moment."""
    slide = outline.slides[state.slide]
    shown = audience_state(state)
    return Snapshot(
        slide=state.slide + 1,
        slides=len(outline.slides),
        identifier=slide.identifier,
        hidden=slide.hidden,
        bookmarked=state.slide in state.bookmarks,
        step=state.step,
        steps=slide.steps,
        cue=state.cue + 1,
        cues=len(slide.cue_steps),
        blank=state.blank.value,
        frozen=state.frozen is not None,
        shown_slide=shown.slide + 1,
        shown_step=shown.step,
        desktop_shown=state.desktop_shown,
        overview_shown=state.overview_shown,
        help_shown=state.help_shown,
        tool=state.tool.value,
        language=state.channels.slides,
        subtitles_on=state.subtitles_on,
        subtitles=state.channels.subtitles,
        subtitle_mode=state.cueing.mode.value,
        subtitle_speed=state.cueing.speed,
        subtitles_held=state.cueing.held,
        subtitle_cleared=state.cueing.cleared,
        subtitle_waiting=state.cueing.waiting,
        captions=state.captions.mode.value,
        captions_waiting=len(state.captions.waiting),
        captions_behind=round(seconds_behind(state.captions), 1),
        live=tuple(f"{live.language}: {live.text}" for live in live_cues_shown(shown)),
        subtitle_place=_place(state, outline),
        subtitle_size=state.subtitle_look.size or outline.subtitle_size,
        notes_language=state.channels.notes,
        interface_language=state.channels.interface,
        media=_media(state, outline),
        volume=state.volume,
        timer=OVERTIME if state.timer.is_over(now, moment) else state.timer.phase.value,
        elapsed=state.timer.elapsed(now),
        remaining=state.timer.remaining(now, moment),
        questions=state.timer.in_questions(now),
        lock=(Lock.DURATION if state.timer.schedule.fixed_end is None else Lock.END).value,
        pace=pace,
        sides=tuple(_side(state, side, outline) for side in state.sides),
    )


def pace_snapshot(pace: Pace, dead_band: float) -> PaceSnapshot:
    """Return a pace in plain values; within `dead_band` seconds of the plan it is on time."""
    return PaceSnapshot(
        tempo=pace.tempo(dead_band).value,
        ahead=pace.ahead,
        slide_budget=pace.slide_budget,
        slide_left=pace.slide_left,
        section_budget=pace.section_budget,
        section_left=pace.section_left,
        finish=pace.finish.isoformat(timespec="seconds"),
        planned_finish=pace.planned_finish.isoformat(timespec="seconds"),
    )


def _side(state: TalkState, side: SideScreen, outline: Outline) -> SideSnapshot:
    shown = on_side(state, side)
    place = _place(shown, outline)
    return SideSnapshot(side.name, shown.channels.slides, shown.subtitles_on, shown.channels.subtitles, place)


def _place(state: TalkState, outline: Outline) -> str:
    return (state.subtitle_look.place or outline.subtitle_place).value


def _media(state: TalkState, outline: Outline) -> str:
    if current_medium(state, outline) is None:
        return ""
    return "playing" if is_playing(state) else "paused"
