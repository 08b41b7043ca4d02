"""Going on with a talk that broke off: the same state, with the right time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from presenter.i18n.language import Language
from presenter.talk.audience_state import audience_state
from presenter.talk.journal import (
    Entry,
    UnknownJournalError,
    change_record,
    end_record,
    entry_of,
    whole_record,
)
from presenter.talk.resume import LONGEST_ABSENCE, is_unfinished, resumed
from presenter.talk.state import TalkState
from presenter.talk.timer import Phase, Schedule

THEN = datetime(2023, 9, 7, 15, 42, tzinfo=UTC)
WORDS = "start status:2@0,1 plan:3 coffee! (spare) end"


@pytest.fixture
def broken_off(talk):
    """A talk in its twelfth minute, at the second step of its second slide."""
    rehearsal = talk(WORDS, subtitles_on=True)
    rehearsal.press("toggle-timer").wait(60).press("next", times=3).press("flip-language").wait(600)
    return rehearsal


def entry_at(rehearsal, moment=THEN, monotonic=None):
    """Return what the journal of a talk says: a whole record and a change."""
    slides = tuple(slide.identifier for slide in rehearsal.talk.outline.slides)
    monotonic = rehearsal.now if monotonic is None else monotonic
    whole = whole_record(Entry(TalkState(), slides, moment, 0.0))
    return entry_of([whole, change_record(TalkState(), rehearsal.talk.state, moment, monotonic)])


def test_the_state_is_the_same(broken_off):
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN, broken_off.now)
    assert state == broken_off.talk.state


def test_a_clock_that_ran_has_gone_on_though_the_machine_was_started_again(broken_off):
    back = THEN + timedelta(minutes=3)
    state = resumed(entry_at(broken_off), broken_off.talk.outline, back, 7.0)
    assert state.timer.phase is Phase.RUNNING
    assert state.timer.elapsed(7.0) == 660 + 180
    assert state.timer.elapsed(8.0) == 660 + 181


def test_a_clock_that_was_paused_has_not(broken_off):
    broken_off.press("toggle-timer").wait(1000)
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN + timedelta(minutes=3), 7.0)
    assert state.timer.phase is Phase.PAUSED
    assert state.timer.elapsed(7.0) == 660


def test_summer_time_makes_no_difference(broken_off):
    madrid = ZoneInfo("Europe/Madrid")
    before = datetime(2023, 10, 29, 2, 58, tzinfo=madrid)  # the clock is set back to 2:00 at 3:00
    after = datetime(2023, 10, 29, 2, 3, tzinfo=madrid, fold=1)
    entry = replace(entry_at(broken_off), moment=datetime.fromisoformat(before.isoformat()))
    state = resumed(entry, broken_off.talk.outline, datetime.fromisoformat(after.isoformat()), 0.0)
    assert state.timer.elapsed(0.0) == 660 + 300


def test_a_clock_on_the_wall_that_was_set_back_takes_nothing_away(broken_off):
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN - timedelta(hours=1), 0.0)
    assert state.timer.elapsed(0.0) == 660


def test_a_talk_of_yesterday_is_gone_on_with_but_its_clock_stopped_then(broken_off):
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN + timedelta(days=1), 0.0)
    assert (state.slide, state.timer.phase, state.timer.elapsed(0.0)) == (1, Phase.PAUSED, 660)


def test_a_deck_that_has_changed_since_is_met_by_the_ids_of_its_slides(broken_off, outline):
    changed = outline("new start also-new status:1@0 plan")
    state = resumed(entry_at(broken_off), changed, THEN, 0.0)
    assert changed.slides[state.slide].identifier == "status"
    assert (state.step, state.cue) == (1, 0)


def test_a_language_that_is_no_more_gives_way_to_the_deck_s(broken_off, outline):
    english = outline(WORDS, (Language("en"),))
    state = resumed(entry_at(broken_off), english, THEN, 0.0)
    assert state.channels.slides == "en"


def test_a_break_goes_on_while_nobody_is_there(talk):
    rehearsal = talk(WORDS).press("go-to", "coffee").wait(120)
    state = resumed(entry_at(rehearsal), rehearsal.talk.outline, THEN + timedelta(seconds=30), 0.0)
    assert state.begun_break.since == -150


def test_what_was_asked_about_before_is_kept_with_it(broken_off):
    before = entry_at(broken_off)
    entry = entry_of([whole_record(replace(before, state=TalkState(), before=before))])
    assert entry.before == before


@pytest.mark.parametrize("ended", [False, True])
def test_only_a_talk_that_had_begun_and_was_not_ended_is_unfinished(broken_off, talk, ended):
    records = [whole_record(entry_at(broken_off))] + [end_record(THEN, 0.0)] * ended
    assert is_unfinished(entry_of(records), THEN) is not ended
    assert not is_unfinished(entry_at(talk(WORDS)), THEN)
    assert not is_unfinished(entry_at(broken_off), THEN + timedelta(seconds=LONGEST_ABSENCE + 1))


@pytest.mark.parametrize(("hours", "is_another"), [(1, False), (20, True)])
def test_on_another_day_the_hours_are_those_of_that_day(broken_off, hours, is_another):
    back = THEN + timedelta(hours=hours)
    today = Schedule(start=back, end=back + timedelta(hours=1))
    outline = broken_off.talk.outline
    state = resumed(entry_at(broken_off), outline, back, 7.0, today)
    assert (state.timer.schedule == today) is is_another


@pytest.mark.parametrize(
    "change",
    [
        {"version": 99},
        {"state": None},
        {"state": {"slide": "two"}},
        {"state": {"blank": "green"}},
        {"state": {"slide": 400}},
        {"state": {"slide": -1}},
        {"slides": []},
        {"moment": "yesterday"},
        {"moment": "2023-09-07T15:42:00"},
        {"monotonic": None},
    ],
)
def test_records_that_cannot_be_understood_are_refused(broken_off, change):
    with pytest.raises(UnknownJournalError):
        entry_of([{**whole_record(entry_at(broken_off)), **change}])


def test_what_a_later_version_adds_is_passed_over(broken_off):
    entry = entry_at(broken_off)
    record = whole_record(entry)
    assert entry_of([{**record, "weather": "fine", "state": {**record["state"], "mood": "good"}}]) == entry


def test_what_lay_over_the_console_for_a_moment_is_put_away(broken_off):
    broken_off.press("blank").press("show-help")
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN, broken_off.now)
    assert state == replace(broken_off.talk.state, help_shown=False)


def test_what_was_said_live_is_over_and_the_next_line_is_shown_at_once(broken_off):
    broken_off.press("set-captions", "beside").press("add-caption", "One.").press("add-caption", "Two.")
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN, broken_off.now)
    assert (state.captions.shown, state.captions.waiting) == ((), ())
    assert (state.captions.mode, state.captions.count) == (broken_off.talk.state.captions.mode, 2)


def test_behind_a_frozen_picture_live_words_stay_with_it(broken_off):
    broken_off.press("add-caption", "One.").press("toggle-freeze")
    state = resumed(entry_at(broken_off), broken_off.talk.outline, THEN, broken_off.now)
    assert [cue.text for cue in audience_state(state).captions.shown] == ["One."]
