"""What holds after any commands in any order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.talk import effects
from presenter.talk.advance import advances_by_itself
from presenter.talk.audience_state import audience_state, is_seen
from presenter.talk.caption_control import MOST_LANGUAGES
from presenter.talk.caption_pace import LONGEST_LAG, seconds_behind
from presenter.talk.commands.caption_command import (
    AddCaption,
    CycleCaptions,
    EndCaption,
    NextCaption,
    SetCaptions,
)
from presenter.talk.commands.command import FollowLink, ReplaceOutline
from presenter.talk.commands.cue_command import (
    ClearCue,
    CycleCueMode,
    GoToCue,
    HoldCues,
    HurryCues,
    NextCue,
    PreviousCue,
    ResyncCue,
    SetCueMode,
    ToggleCueWait,
)
from presenter.talk.commands.landmark_command import (
    LastSeen,
    NextBookmark,
    NextHidden,
    NextUnseen,
    ToggleBookmark,
)
from presenter.talk.commands.language_command import FlipLanguage, SetLanguage
from presenter.talk.commands.media_command import EndMedia, ScaleVolume, ToggleMedia
from presenter.talk.commands.move_command import (
    Back,
    First,
    Forward,
    GoTo,
    Last,
    Next,
    NextSlide,
    Previous,
    PreviousSlide,
)
from presenter.talk.commands.show_command import ToggleDesktop, ToggleFreeze, ToggleTool
from presenter.talk.commands.subtitle_command import CycleSubtitles, SetSubtitles, ToggleSubtitles
from presenter.talk.commands.timer_command import (
    AddTime,
    ResetTimer,
    SetElapsed,
    SetLock,
    SetSchedule,
    ToggleQuestions,
    ToggleTimer,
    UndoResetTimer,
)
from presenter.talk.commands.view_command import Leave, Present, ScaleNotes, ToggleBlank, ToggleHelp
from presenter.talk.cueing import FASTEST, SLOWEST
from presenter.talk.outline import NO_CUE, MediumOutline, Outline, SlideOutline
from presenter.talk.reducer import reduce
from presenter.talk.state import LARGEST_NOTES, SMALLEST_NOTES, Blank, Channel, Channels, opening_state
from presenter.talk.timer import Lock, Phase, Schedule, Timer
from presenter.talk.tool import Tool

EN, ES, FR = Language("en"), Language("es"), Language("fr")
LANGUAGES = st.sampled_from([EN, ES, FR, Language("es_MX"), Language("de")])
NAMES = ["title", "status", "plan", "people", "end"]


@st.composite
def slide_outlines(draw, identifier):
    steps = draw(st.integers(0, 3))
    cue_steps = draw(st.lists(st.integers(0, steps), max_size=5).map(sorted))
    media = st.builds(MediumOutline, st.integers(0, steps), st.booleans(), st.sampled_from([None, EN, ES]))
    return SlideOutline(
        identifier,
        steps,
        tuple(cue_steps),
        hidden=draw(st.booleans()),
        media=tuple(draw(st.lists(media, max_size=3))),
    )


@st.composite
def outlines(draw):
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, unique=True))
    return Outline(
        tuple(draw(slide_outlines(name)) for name in names),
        tuple(draw(st.lists(st.sampled_from([EN, ES, FR]), min_size=1, unique=True))),
        advance=draw(st.sampled_from(Advance)),
        wait=draw(st.booleans()),
    )


LANGUAGE_COMMANDS = st.one_of(
    st.builds(SetLanguage, LANGUAGES, st.sampled_from(Channel)),
    st.builds(FlipLanguage, st.sampled_from(Channel)),
    st.builds(ToggleSubtitles),
    st.builds(SetSubtitles, st.lists(LANGUAGES, max_size=3).map(tuple)),
    st.builds(CycleSubtitles),
)
OTHER_COMMANDS = st.one_of(
    st.builds(Next),
    st.builds(Previous),
    st.builds(NextSlide),
    st.builds(PreviousSlide),
    st.builds(First),
    st.builds(Last),
    st.builds(Back),
    st.builds(Forward),
    st.builds(GoTo, st.sampled_from([*NAMES, "1", "5", 3, 0, "nowhere"]), st.integers(-1, 5)),
    st.builds(NextUnseen),
    st.builds(LastSeen),
    st.builds(NextHidden),
    st.builds(ToggleBookmark),
    st.builds(NextBookmark),
    st.builds(NextCue),
    st.builds(PreviousCue),
    st.builds(GoToCue, st.integers(-1, 6), st.sampled_from([None, *NAMES, 2]), st.booleans()),
    st.builds(ResyncCue),
    st.builds(ClearCue),
    st.builds(HoldCues),
    st.builds(HurryCues, st.integers(-30, 30)),
    st.builds(SetCueMode, st.sampled_from(Advance)),
    st.builds(CycleCueMode),
    st.builds(ToggleCueWait),
    st.builds(ToggleBlank, st.sampled_from([Blank.BLACK, Blank.WHITE])),
    st.builds(Present),
    st.builds(ToggleFreeze),
    st.builds(ToggleDesktop),
    st.builds(ToggleTool, st.sampled_from(Tool)),
    st.builds(Leave),
    st.builds(ToggleHelp),
    st.builds(ScaleNotes, st.integers(-60, 60)),
    st.builds(FollowLink, st.sampled_from(["#plan", "#nowhere", "https://example.org", "file:x"])),
    st.builds(ToggleMedia, st.one_of(st.none(), st.integers(-1, 4))),
    st.builds(ScaleVolume, st.integers(-20, 20)),
    st.builds(EndMedia, st.integers(0, 3), st.integers(-1, 2)),
    st.builds(effects.SeekMedia, st.sampled_from([5.0, -5.0])),
    st.builds(effects.RestartMedia),
    st.builds(effects.Reload),
)
TIMER_COMMANDS = st.one_of(
    st.builds(ToggleTimer),
    st.builds(AddTime, st.sampled_from([60.0, -60.0])),
    st.builds(ResetTimer),
    st.builds(UndoResetTimer),
    st.builds(SetElapsed, st.sampled_from([0.0, 300.0])),
    st.builds(ToggleQuestions),
    st.builds(SetSchedule, st.sampled_from([Schedule(), Schedule(duration=600.0)])),
    st.builds(SetLock, st.sampled_from([None, *Lock])),
)


def _shown(state):
    return (state.place, state.cue, state.cueing.cleared)


CAPTION_COMMANDS = st.one_of(
    st.builds(AddCaption, st.text(max_size=900), st.none() | LANGUAGES, st.sampled_from(["", "ANA", "BEN"])),
    st.builds(NextCaption, LANGUAGES),
    st.builds(EndCaption, LANGUAGES),
    st.builds(SetCaptions, st.sampled_from(CaptionMode)),
    st.just(CycleCaptions()),
)


class AnyTalk(RuleBasedStateMachine):
    @initialize(outline=outlines(), starts_with_next=st.booleans())
    def open(self, outline, starts_with_next):
        self.now = 0.0
        self.outline = outline
        first = outline.languages[0]
        timer = Timer(starts_with_next=starts_with_next)
        self.state = opening_state(outline, Channels(first, (first,), first), timer)

    @rule(command=LANGUAGE_COMMANDS)
    def speak_otherwise(self, command):
        after = reduce(self.state, command, self.outline, self.now).state
        before = self.state
        untouched = replace(
            after,
            channels=before.channels,
            subtitles_on=before.subtitles_on,
            subtitle_order=before.subtitle_order,
        )
        assert untouched == before
        self.state = after

    @rule(command=OTHER_COMMANDS, seconds=st.floats(0, 100))
    def go_on(self, command, seconds):
        before = self.state.timer.elapsed(self.now)
        self.now += seconds
        old = self.state
        self.state = reduce(old, command, self.outline, self.now).state
        assert self.state.timer.elapsed(self.now) >= before
        if old.timer.phase is not Phase.PENDING:
            assert self.state.timer == old.timer

    @rule(command=TIMER_COMMANDS, seconds=st.floats(0, 100))
    def set_the_clock(self, command, seconds):
        self.now += seconds
        after = reduce(self.state, command, self.outline, self.now).state
        assert replace(after, timer=self.state.timer, spent=self.state.spent) == self.state
        self.state = after

    @rule(command=CAPTION_COMMANDS)
    def say_something_live(self, command):
        before = self.state.captions.shown
        after = reduce(self.state, command, self.outline, self.now).state
        assert replace(after, captions=self.state.captions) == self.state
        if isinstance(command, AddCaption):  # what is shown is never written anew
            assert after.captions.shown[: len(before)] == before
        self.state = after

    @invariant()
    def live_lines_never_lag_without_a_bound(self):
        captions = self.state.captions
        assert seconds_behind(captions) <= LONGEST_LAG
        assert len(captions.languages) <= MOST_LANGUAGES
        assert len({cue.language for cue in captions.shown}) == len(captions.shown)
        numbers = [cue.number for cue in (*captions.shown, *captions.waiting)]
        assert len(set(numbers)) == len(numbers)
        assert max(numbers, default=0) <= captions.count

    @rule(outline=outlines())
    def read_the_deck_again(self, outline):
        old = self.state
        identifier = self.outline.slides[old.slide].identifier
        self.state = reduce(old, ReplaceOutline(outline), self.outline, self.now).state
        self.outline = outline
        assert self.state.timer == old.timer
        if identifier in [slide.identifier for slide in outline.slides]:
            assert outline.slides[self.state.slide].identifier == identifier

    @invariant()
    def the_place_is_in_the_deck(self):
        shown = audience_state(self.state).place
        places = (self.state.place, shown, *self.state.history.past, *self.state.history.future)
        assert all(self.outline.clamped(place) == place for place in places)

    @invariant()
    def what_is_remembered_of_slides_is_in_the_deck(self):
        count = len(self.outline.slides)
        state = self.state
        remembered = {*state.trail.seen, *state.bookmarks, *(time.slide for time in state.spent.slides)}
        assert remembered <= set(range(count))
        places = [place for place in (state.trail.last, state.trail.before) if place]
        assert [self.outline.clamped(place) for place in places] == places
        assert audience_state(state).slide in state.trail.seen or not is_seen(state)

    @invariant()
    def the_times_of_the_slides_add_up_to_what_the_clock_has_run(self):
        elapsed = self.state.timer.spoken(self.now)
        spent = self.state.spent.up_to(self.state.slide, elapsed)
        assert sum(time.seconds for time in spent.slides) == pytest.approx(elapsed, abs=1e-3)

    @invariant()
    def the_cue_is_one_of_the_steps_shown(self):
        for state in (self.state, audience_state(self.state)):
            slide = self.outline.slides[state.slide]
            assert NO_CUE <= state.cue < len(slide.cue_steps)
            if state.cue != NO_CUE:
                assert slide.cue_steps[state.cue] <= state.step

    @invariant()
    def what_is_not_shown_is_there_to_be_shown(self):
        cueing = self.state.cueing
        slide = self.outline.slides[self.state.slide]
        assert slide.cue_steps or not cueing.cleared
        assert cueing.cleared or not cueing.waiting
        assert self.state.cue != NO_CUE or cueing.waiting or not cueing.cleared

    @invariant()
    def what_comes_by_itself_is_there_and_is_wanted(self):
        if advances_by_itself(self.state, self.outline):
            assert self.state.cueing.mode in (Advance.AUTO, Advance.REPLAY)
            after = reduce(self.state, NextCue(), self.outline, self.now).state
            assert after == replace(self.state, cue=self.state.cue + 1)

    @invariant()
    def cues_come_neither_too_fast_nor_too_slowly(self):
        assert SLOWEST <= self.state.cueing.speed <= FASTEST

    @invariant()
    def every_channel_speaks_a_language_that_there_is(self):
        channels = audience_state(self.state).channels
        assert {channels.slides, *channels.subtitles} <= set(self.outline.languages)
        channels = self.state.channels
        assert {channels.slides, channels.notes, *channels.subtitles} <= set(self.outline.languages)
        assert channels.interface in self.outline.interface_languages
        assert len(set(channels.subtitles)) == len(channels.subtitles)

    @invariant()
    def what_the_audience_is_shown_is_said_once(self):
        shown = audience_state(self.state)
        assert audience_state(shown) == shown
        if self.state.frozen is None:
            assert shown == self.state

    @invariant()
    def the_notes_can_be_read(self):
        assert SMALLEST_NOTES <= self.state.notes_scale <= LARGEST_NOTES

    @invariant()
    def what_plays_is_there(self):
        assert self.outline.slides[audience_state(self.state).slide].media or not self.state.playing
        assert 0.0 <= self.state.volume <= 1.0


TestAnyTalk = AnyTalk.TestCase
TestAnyTalk.settings = settings(max_examples=60, stateful_step_count=30)


@given(outlines(), st.booleans())
def test_what_next_brings_with_its_cues_previous_takes_back(outline, wait):
    outline = replace(outline, advance=Advance.WITH_NEXT, wait=wait)
    state = opening_state(outline, Channels(EN, (EN,), EN), Timer(), subtitles_on=True)
    shown = [_shown(state)]
    while (after := reduce(state, Next(), outline, 0.0).state) != state:
        state = after
        shown.append(_shown(state))
    cues = {(place.slide, cue) for place, cue, is_cleared in shown if cue != NO_CUE and not is_cleared}
    walked = [
        index for index, slide in enumerate(outline.slides) if index == outline.first or not slide.hidden
    ]
    assert cues == {(index, cue) for index in walked for cue in range(len(outline.slides[index].cue_steps))}
    for place in reversed(shown[:-1]):
        state = reduce(state, Previous(), outline, 0.0).state
        assert _shown(state) == place
