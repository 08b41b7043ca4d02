"""What remotes are told."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from presenter.talk.pace import Pace
from presenter.talk.snapshot import pace_snapshot, snapshot
from presenter.talk.timer import Schedule, Timer

NOON = datetime(2023, 9, 7, 12, 0, tzinfo=UTC)


def test_a_snapshot_says_where_the_talk_is_in_plain_values(talk):
    timer = Timer(Schedule(duration=600.0))
    rehearsal = talk("title status:2@0,1,1 end", timer=timer).press("toggle-timer").press("next", times=2)
    rehearsal.press("blank").press("flip-language").press("set-subtitles", "en", "es").wait(60)
    rehearsal.press("toggle-bookmark").press("toggle-overview")
    rehearsal.press("set-subtitle-mode", "auto").press("subtitles-faster").press("hold-subtitles")
    rehearsal.press("clear-subtitle")
    taken = snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, NOON)
    assert json.loads(json.dumps(asdict(taken))) == {
        "slide": 2,
        "slides": 3,
        "identifier": "status",
        "hidden": False,
        "bookmarked": True,
        "step": 1,
        "steps": 2,
        "cue": 2,
        "cues": 3,
        "blank": "black",
        "frozen": False,
        "shown_slide": 2,
        "shown_step": 1,
        "desktop_shown": False,
        "overview_shown": True,
        "help_shown": False,
        "tool": "none",
        "language": "es",
        "subtitles_on": True,
        "subtitles": ["en", "es"],
        "subtitle_mode": "auto",
        "subtitle_speed": 1.05,
        "subtitles_held": True,
        "subtitle_cleared": True,
        "subtitle_waiting": False,
        "captions": "instead",
        "captions_waiting": 0,
        "captions_behind": 0.0,
        "live": [],
        "subtitle_place": "band",
        "subtitle_size": 0.06,
        "notes_language": "en",
        "interface_language": "en",
        "media": "",
        "volume": 1.0,
        "timer": "running",
        "elapsed": 60.0,
        "remaining": 540.0,
        "questions": 0.0,
        "lock": "duration",
        "pace": None,
        "sides": [],
    }


def test_a_snapshot_of_a_frozen_talk_says_what_the_audience_sees_too(talk):
    rehearsal = talk("title status:2 end").press("next", times=2).press("toggle-freeze").press("last")
    taken = snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, NOON)
    assert (taken.slide, taken.frozen, taken.shown_slide, taken.shown_step) == (3, True, 2, 1)


def test_a_slide_without_subtitles_has_cue_nought_of_nought(talk):
    rehearsal = talk("title")
    taken = snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, NOON)
    assert (taken.cue, taken.cues, taken.remaining) == (0, 0, None)


def test_overtime_is_a_phase_of_its_own(talk):
    rehearsal = talk("title", timer=Timer(Schedule(duration=60.0))).press("toggle-timer").wait(61)
    assert snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, NOON).timer == "overtime"


def test_the_pace_is_told_in_plain_values():
    pace = Pace(-120.0, 60.0, -60.0, 300.0, 90.0, True, NOON, NOON - timedelta(minutes=2))
    assert asdict(pace_snapshot(pace, dead_band=60.0)) == {
        "tempo": "behind",
        "ahead": -120.0,
        "slide_budget": 60.0,
        "slide_left": -60.0,
        "section_budget": 300.0,
        "section_left": 90.0,
        "finish": "2023-09-07T12:00:00+00:00",
        "planned_finish": "2023-09-07T11:58:00+00:00",
    }
