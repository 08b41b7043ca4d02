"""What holds after any commands in any order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from presenter.deck.deck import Advance
from presenter.i18n.language import Language
from presenter.talk import commands, effects
from presenter.talk.outline import NO_CUE, MediumOutline, Outline, SlideOutline
from presenter.talk.reducer import reduce
from presenter.talk.state import LARGEST_NOTES, SMALLEST_NOTES, Blank, Channel, Channels, opening_state
from presenter.talk.timer import Phase, Timer

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
    )


LANGUAGE_COMMANDS = st.one_of(
    st.builds(commands.SetLanguage, LANGUAGES, st.sampled_from(Channel)),
    st.builds(commands.FlipLanguage, st.sampled_from(Channel)),
    st.builds(commands.ToggleSubtitles),
    st.builds(commands.SetSubtitles, st.lists(LANGUAGES, max_size=3).map(tuple)),
    st.builds(commands.CycleSubtitles),
)
OTHER_COMMANDS = st.one_of(
    st.builds(commands.Next),
    st.builds(commands.Previous),
    st.builds(commands.NextSlide),
    st.builds(commands.PreviousSlide),
    st.builds(commands.First),
    st.builds(commands.Last),
    st.builds(commands.Back),
    st.builds(commands.Forward),
    st.builds(commands.GoTo, st.sampled_from([*NAMES, "1", "5", 3, 0, "nowhere"]), st.integers(-1, 5)),
    st.builds(commands.NextCue),
    st.builds(commands.PreviousCue),
    st.builds(commands.ToggleBlank, st.sampled_from([Blank.BLACK, Blank.WHITE])),
    st.builds(commands.Present),
    st.builds(commands.Leave),
    st.builds(commands.ToggleHelp),
    st.builds(commands.ScaleNotes, st.integers(-60, 60)),
    st.builds(commands.FollowLink, st.sampled_from(["#plan", "#nowhere", "https://example.org", "file:x"])),
    st.builds(commands.ToggleMedia, st.one_of(st.none(), st.integers(-1, 4))),
    st.builds(commands.ScaleVolume, st.integers(-20, 20)),
    st.builds(commands.EndMedia, st.integers(0, 3), st.integers(-1, 2)),
    st.builds(effects.SeekMedia, st.sampled_from([5.0, -5.0])),
    st.builds(effects.RestartMedia),
    st.builds(effects.Reload),
)
TIMER_COMMANDS = st.one_of(
    st.builds(commands.ToggleTimer),
    st.builds(commands.AddTime, st.sampled_from([60.0, -60.0])),
    st.builds(commands.ResetTimer),
    st.builds(commands.UndoResetTimer),
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
        untouched = replace(after, channels=self.state.channels, subtitles_on=self.state.subtitles_on)
        assert untouched == self.state
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
        assert replace(after, timer=self.state.timer) == self.state
        self.state = after

    @rule(outline=outlines())
    def read_the_deck_again(self, outline):
        old = self.state
        identifier = self.outline.slides[old.slide].identifier
        self.state = reduce(old, commands.ReplaceOutline(outline), self.outline, self.now).state
        self.outline = outline
        assert self.state.timer == old.timer
        if identifier in [slide.identifier for slide in outline.slides]:
            assert outline.slides[self.state.slide].identifier == identifier

    @invariant()
    def the_place_is_in_the_deck(self):
        places = (self.state.place, *self.state.history.past, *self.state.history.future)
        assert all(self.outline.clamped(place) == place for place in places)

    @invariant()
    def the_cue_is_one_of_the_steps_shown(self):
        slide = self.outline.slides[self.state.slide]
        assert NO_CUE <= self.state.cue < len(slide.cue_steps)
        if self.state.cue != NO_CUE:
            assert slide.cue_steps[self.state.cue] <= self.state.step

    @invariant()
    def every_channel_speaks_a_language_that_there_is(self):
        channels = self.state.channels
        assert {channels.slides, channels.notes, *channels.subtitles} <= set(self.outline.languages)
        assert channels.interface in self.outline.interface_languages
        assert len(set(channels.subtitles)) == len(channels.subtitles)

    @invariant()
    def the_notes_can_be_read(self):
        assert SMALLEST_NOTES <= self.state.notes_scale <= LARGEST_NOTES

    @invariant()
    def what_plays_is_there(self):
        assert self.outline.slides[self.state.slide].media or not self.state.playing
        assert 0.0 <= self.state.volume <= 1.0


TestAnyTalk = AnyTalk.TestCase
TestAnyTalk.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
