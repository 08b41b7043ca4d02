"""What remotes are told."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import time

from presenter.talk.snapshot import snapshot
from presenter.talk.timer import Schedule, Timer


def test_a_snapshot_says_where_the_talk_is_in_plain_values(talk):
    timer = Timer(Schedule(duration=600.0))
    rehearsal = talk("title status:2@0,1,1 end", timer=timer).press("toggle-timer").press("next", times=2)
    rehearsal.press("blank").press("flip-language").press("set-subtitles", "en", "es").wait(60)
    taken = snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, time(12, 0))
    assert json.loads(json.dumps(asdict(taken))) == {
        "slide": 2,
        "slides": 3,
        "identifier": "status",
        "step": 1,
        "steps": 2,
        "cue": 2,
        "cues": 3,
        "blank": "black",
        "language": "es",
        "subtitles_on": True,
        "subtitles": ["en", "es"],
        "notes_language": "en",
        "interface_language": "en",
        "media": "",
        "volume": 1.0,
        "timer": "running",
        "elapsed": 60.0,
        "remaining": 540.0,
        "sides": [],
    }


def test_a_slide_without_subtitles_has_cue_nought_of_nought(talk):
    rehearsal = talk("title")
    taken = snapshot(rehearsal.talk.state, rehearsal.talk.outline, rehearsal.now, time(12, 0))
    assert (taken.cue, taken.cues, taken.remaining) == (0, 0, None)
