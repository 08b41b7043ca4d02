"""The plan and the pace of the running talk, at the moment of asking."""

from __future__ import annotations

from presenter.deck.deck import DeckSettings
from presenter.errors import Finding
from presenter.qt.clocks import Clocks
from presenter.qt.frame_provider import FrameProvider
from presenter.qt.material import Material
from presenter.qt.opening import schedule_of
from presenter.qt.talk_bridge import TalkBridge
from presenter.settings.settings import Settings
from presenter.talk.budget_findings import budget_findings
from presenter.talk.commands.timer_command import SetElapsed, SetSchedule
from presenter.talk.outline import Place
from presenter.talk.pace import Pace, pace_of
from presenter.talk.plan import Plan
from presenter.talk.plans import Plans
from presenter.talk.snapshot import PaceSnapshot, pace_snapshot
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase


class TalkPace:
    """Hold the talk against its plan; the notes' language says which, and a deck that is read again."""

    def __init__(self, bridge: TalkBridge, frames: FrameProvider, clocks: Clocks, settings: Settings) -> None:
        self._bridge = bridge
        self._frames = frames
        self._clocks = clocks
        self.adopt(settings)
        self._has_begun = False
        self._asked_at: Place | None = None
        bridge.changed.connect(self._on_changed)
        self._hours = _hours(frames.material.deck.settings)

    def adopt(self, settings: Settings) -> None:
        """Plan by these settings from now on."""
        self._minimum = settings.minimum_share_seconds
        self._dead_band = settings.dead_band_seconds
        self._rates = dict(settings.words_a_minute)
        self._read(self._frames.material)

    def begin(self) -> None:
        """Plan from now on: the first picture is there, and to count the words of a long deck takes time."""
        self._has_begun = True

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the times of the deck."""
        self._read_again()
        return self._findings

    def plan(self) -> Plan:
        """Return when each slide and section is due, in seconds from the start of the talk."""
        self._read_again()
        state = self._bridge.state
        now, moment = self._clocks.monotonic(), self._clocks.moment()
        return self._plans.plan(state.channels.notes, state.timer, now, moment)

    def pace(self) -> Pace | None:
        """Return how the talk keeps to its plan; None where nothing is planned, or not yet."""
        if not self._has_begun:
            return None
        place = self._place()
        steps = self._bridge.talk.outline.slides[place.slide].steps
        now, moment = self._clocks.monotonic(), self._clocks.moment()
        return pace_of(self._bridge.state.timer, self.plan(), place, steps, now, moment)

    def snapshot(self) -> PaceSnapshot | None:
        """Return the pace in plain values, for whoever follows the talk from outside."""
        pace = self.pace()
        return None if pace is None else pace_snapshot(pace, self._dead_band)

    def whole_second(self) -> float:
        """Return a moment of the monotonic clock at which the number that counts is a whole one."""
        now, timer = self._clocks.monotonic(), self._bridge.state.timer
        if timer.schedule.fixed_end is not None:
            return now + (timer.remaining(now, self._clocks.moment()) or 0.0)
        if timer.phase is Phase.QUESTIONS:
            return now - timer.in_questions(now)
        return now - timer.elapsed(now)

    def set_timer_to_slide(self) -> None:
        """Set the clock to when the slide that is shown should begin."""
        begin, _ = self.plan().slot(self._bridge.state.slide)
        self._bridge.dispatch(SetElapsed(begin))

    def follow_deck(self) -> None:
        """Go by the hours of the deck, where those are others since it was read again.

        Where they are not, the clock keeps them, whatever the time is now.
        """
        settings = self._frames.material.deck.settings
        hours = _hours(settings)
        if hours != self._hours:
            self._hours = hours
            self._bridge.dispatch(SetSchedule(schedule_of(settings, self._clocks.moment())))

    def _place(self) -> Place:
        """Return how far the talk has come; neither a look back in questions nor a spare slide counts."""
        state, outline = self._bridge.state, self._bridge.talk.outline
        if self._asked_at is not None:
            return outline.clamped(self._asked_at)
        left = (place for place in reversed(state.history.past) if not outline.slides[place.slide].hidden)
        return next(left, state.place) if outline.slides[state.slide].hidden else state.place

    def _on_changed(self, old: TalkState, new: TalkState) -> None:
        del old
        if new.timer.phase is not Phase.QUESTIONS:
            self._asked_at = None
        elif self._asked_at is None:
            self._asked_at = new.place

    def _read_again(self) -> None:
        if self._frames.material is not self._material:
            self._read(self._frames.material)

    def _read(self, material: Material) -> None:
        self._material = material
        self._plans = Plans(material.deck, material.catalogs, self._minimum, self._rates)
        self._findings = budget_findings(material.deck, self._minimum)


def _hours(settings: DeckSettings) -> tuple[float | None, str, str]:
    return settings.duration, settings.start, settings.end
