"""How long a talk took, from the logs of rehearsals and of the real one."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.i18n.language import Language
from presenter.i18n.text import untranslated
from presenter.outputs.report_table import as_json, as_table
from presenter.outputs.talk_report import budgets_of, report_on
from presenter.subtitles.cue import Cue
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown

EN = Language("en")
DECK = """\
---
title: T
---
id: a
---
# Alpha

::: notes
one two three four five six seven eight nine ten
:::

---
id: b
layout: section
---
# Beta

---
id: c
---
# Gamma

Words.

---
id: pause
layout: break
time: 10m
---
# Coffee

---
id: d
---
# After coffee

Words.

---
id: e
---
# Epsilon

Words.
"""


def talk(day, rehearsal, **seconds):
    """A talk in which slides were shown for some seconds, one after the other."""
    at = datetime(2023, 9, day, 15, 0, tzinfo=UTC)
    lines = [LogLine(at, Event.BEGIN, rehearsal=rehearsal)]
    for slide, length in seconds.items():
        lines.append(LogLine(at, Event.SHOWN, Shown(slide, 1, clock="running")))
        at += timedelta(seconds=length)
    return LoggedTalk(f"log-{day}", (*lines, LogLine(at, Event.END)))


@pytest.fixture
def deck():
    return parse(DECK, Path("talk.md"))


@pytest.fixture
def report(deck):
    talks = [
        talk(1, True, a=60, b=10, c=80),
        talk(2, True, a=30, c=100, gone=50),
        talk(3, True, a=20, b=40),
        talk(4, True, a=3),
        talk(5, False, a=50, b=20, c=120, pause=500),
    ]
    planned = (45.0, None, 90.0, 600.0, 60.0, 60.0)
    return report_on(deck, Catalogs(Language("en")), Language("en"), planned, talks)


def test_a_slide_has_its_last_and_its_middle_rehearsal_and_the_talk(report):
    times = {row.identifier: row.times for row in report.slides}
    assert (times["a"].last, times["a"].median, times["a"].real) == (20, 30, 50)
    assert (times["c"].last, times["c"].median, times["c"].real) == (100, 90, 120)
    assert (times["pause"].last, times["pause"].real) == (None, 500)


def test_a_look_at_the_deck_is_no_rehearsal(report):
    assert (report.rehearsals, report.real) == (3, 1)


def test_sections_are_those_of_the_plan_and_the_whole_adds_up(report):
    assert [section.row.title for section in report.sections] == ["", "Beta", "Coffee", "After coffee"]
    assert [section.row.times.planned for section in report.sections] == [45, 90, 600, 120]
    assert [section.row.times.real for section in report.sections] == [50, 140, 500, None]
    assert report.whole.times.planned == 855


def test_words_are_held_against_the_time_in_which_they_were_said(report):
    [alpha, *_] = report.slides
    assert alpha.words_a_minute(Language("en")) == 20
    assert report.sections[1].row.words_a_minute(Language("en")) is None


def test_budgets_leave_out_breaks_and_what_nobody_has_shown(report, deck):
    assert budgets_of(report, deck) == {0: 30, 1: 25, 2: 90}


def test_the_table_has_a_line_for_each_slide_and_section(report):
    lines = as_table(report, untranslated).splitlines()
    assert lines[1].split() == ["1", "Alpha", "0:45", "0:20", "0:30", "0:50", "20"]
    assert lines[2].split()[:2] == ["BETA", "1:30"]
    assert [line.split()[0] for line in lines[5:8]] == ["4", "AFTER", "5"]
    assert "3 rehearsals and 1 talk" in lines[-2]
    ends = {len(line) for line in lines[: lines.index("")]}
    assert len(ends) == 1


def test_json_says_the_same(report):
    told = json.loads(as_json(report))
    assert (told["rehearsals"], told["talks"]) == (3, 1)
    assert told["sections"][0]["slides"][0] == {
        "number": 1,
        "slide": "a",
        "title": "Alpha",
        "planned": 45.0,
        "rehearsed": 20.0,
        "rehearsed-median": 30.0,
        "given": 50.0,
        "words-a-minute": {"en": 20.0},
        "steps": {"0": 50.0},
        "cues": {},
        "unread-cues": [],
    }


def test_subtitles_that_went_too_early_the_last_time_are_said_under_the_table(deck):
    cue = Cue(1, 0, lines={EN: ("A line of so many letters that it takes its time.",)})
    at = datetime(2023, 9, 1, 15, 0, tzinfo=UTC)
    shown = Shown("c", 3, cue=1, subtitles=(EN,), clock="running")
    lines = (
        LogLine(at, Event.BEGIN, rehearsal=True),
        LogLine(at, Event.SHOWN, shown),
        LogLine(at + timedelta(seconds=1.2), Event.SHOWN, replace(shown, cue=0)),
        LogLine(at + timedelta(seconds=90), Event.END),
    )
    tracks = [(cue,) if slide.identifier == "c" else () for slide in deck.slides]
    planned = [None] * len(deck.slides)
    report = report_on(deck, Catalogs(EN), EN, planned, [LoggedTalk("log", lines)], tracks)
    assert "1 subtitle of the last time was gone before it could be read: slide 3, subtitle 1" in as_table(
        report, untranslated
    )
    slides = [slide for section in json.loads(as_json(report))["sections"] for slide in section["slides"]]
    assert [slide["number"] for slide in slides if slide["unread-cues"]] == [3]
