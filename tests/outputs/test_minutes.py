"""The minutes of a talk, from its log."""

from datetime import datetime, timedelta, timezone
from html import unescape
from pathlib import Path

import pytest
from markdown import markdown

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.load import parse
from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.minutes import escaped, minutes, talk_to_minute
from presenter.talk.minutes_note import MinutesNote, NoteKind
from presenter.talk.talk_log import Event, LoggedTalk, LogLine, Shown

DECK = """\
---
title: All hands
author: Ana
start: "15:00"
end: "16:00"
---
id: welcome
time: 10m
---
# Welcome

Good afternoon.

---
id: status
layout: section
---
# Status

---
id: numbers
---
# Numbers

Many.

---
id: plans
layout: section
---
# Plans

::: notes
Nobody may read this.
:::
"""
THEN = datetime(2023, 9, 7, 15, 2, tzinfo=timezone(timedelta(hours=-3)))
DECIDED = MinutesNote(1, NoteKind.DECISION, "Buy *one*", "numbers", 3, THEN + timedelta(minutes=9))
TO_DO = MinutesNote(2, NoteKind.ACTION, "Ana calls", "welcome", 1, THEN + timedelta(minutes=3))
GONE = MinutesNote(3, NoteKind.QUESTION, "Who?", "deleted", 2, THEN + timedelta(minutes=6))
STRUCK = MinutesNote(4, NoteKind.ACTION, "Never mind", "status", 2, THEN, struck=True)


def at(minutes):
    return THEN + timedelta(minutes=minutes)


def talk(*notes, rehearsal=False, length=20):
    lines = [
        LogLine(THEN, Event.BEGIN, Shown("welcome", 1, clock="running"), rehearsal=rehearsal),
        *(LogLine(note.begun, Event.NOTE, note=note) for note in notes),
        LogLine(at(5), Event.SHOWN, Shown("status", 2, clock="running")),
        LogLine(at(7), Event.SHOWN, Shown("numbers", 3, clock="running")),
        LogLine(at(length), Event.END),
    ]
    return LoggedTalk("log-1", tuple(sorted(lines, key=lambda line: line.at)))


@pytest.fixture
def write():
    def write(*notes, **options):
        deck = parse(DECK, Path("talk.md"))
        planned = (600.0, None, 300.0, None)
        given = talk(*notes, **options)
        return minutes(deck, Catalogs(Language("en")), Language("en"), planned, given, str)

    return write


def test_each_section_tells_its_times_and_what_was_noted(write):
    assert write(TO_DO, GONE, DECIDED, STRUCK) == (
        "# All hands\n\nSeptember 7, 2023 · Ana\n\nFrom 15:02 to 15:22; planned from 15:00 to 16:00.\n\n"
        "| Section | Began | Planned | Took |\n|---|---:|---:|---:|\n| Opening | 15:02 | 10 min | 5 min |\n"
        "| Status | 15:07 | 5 min | 15 min |\n| Plans | – | – | – |\n\n"
        "## Opening\n\nBegan at 15:02, took 5 min; planned: 10 min.\n\n"
        "- **Action** (15:05, slide 1): Ana calls\n\n"
        "## Status\n\nBegan at 15:07, took 15 min; planned: 5 min.\n\n"
        "- **Decision** (15:11, slide 3): Buy \\*one\\*\n- **Question** (15:08, slide 2): Who?\n\n"
        "## Plans\n\nNot shown.\n\n## All actions\n\n- [ ] Ana calls\n"
    )


def test_what_only_the_speaker_sees_is_not_in_them(write):
    assert "Nobody" not in write(DECIDED)


def test_a_rehearsal_is_called_one(write):
    assert "Rehearsed from 15:02 to 15:22." in write(rehearsal=True)


@pytest.mark.parametrize(
    "words", ["a | b", "<b>bold</b>", "*x* _y_ [z](w)", "`code` ~~no~~ #1 \\", "R&D &lt;"]
)
def test_words_are_shown_as_they_were_typed(words):
    shown = unescape(markdown(escaped(words)).removeprefix("<p>").removesuffix("</p>"))
    # Not every reader of Markdown knows strokes and tables, so not every one takes their marks off.
    assert shown.replace("\\~", "~").replace("\\|", "|") == words


def test_the_last_real_talk_is_minuted_and_a_rehearsal_only_without_one():
    first, second, rehearsed, look = talk(), talk(DECIDED), talk(TO_DO, rehearsal=True), talk(length=0.1)
    assert talk_to_minute([first, second, rehearsed]) is second
    assert talk_to_minute([rehearsed]) is rehearsed
    assert talk_to_minute([]) is None
    assert talk_to_minute([LoggedTalk("log", look.lines[:1])]) is None


def test_before_the_first_talk_it_is_said_what_to_do(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    deck = tmp_path / "talk.md"
    deck.write_text(DECK, encoding="utf-8")
    with pytest.raises(UsageError, match="No talk with this deck"):
        export(ExportRequest(deck=deck, to=tmp_path / "minutes.md"))
    assert not (tmp_path / "minutes.md").exists()
