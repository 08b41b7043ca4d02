"""Whether the audience can have read a subtitle, on the console of a running talk."""

from __future__ import annotations

import pytest

from presenter.talk.commands.cue_command import NextCue
from presenter.windows.cue_panel import CuePanel
from presenter.windows.filling_bar import FillingBar


@pytest.fixture
def reading(talk, do):
    """What the panel says beside its heading, and how far its bar is filled."""
    do("set-subtitles", "en", "es")

    def reading():
        talk.console._cues.write_reading()
        panel = talk.console.findChild(CuePanel)
        return panel._reading.text(), panel.findChild(FillingBar).share

    return reading


def test_the_bar_fills_until_the_subtitle_can_have_been_read(hands, reading):
    assert reading() == ("readable in 2 s", 0.0)
    hands.seconds += 0.6
    words, share = reading()
    assert words == "readable in 1 s"
    assert 0.3 < share < 0.7
    hands.seconds += 5
    assert reading() == ("read", 1.0)


def test_a_remote_is_told_how_long_it_still_takes_and_how_many_went_too_early(do, hands, reading):
    hands.seconds += 0.4
    told = do("show-help")
    assert (told["subtitle_readable_in"], told["subtitles_too_fast"]) == (0.8, 0)
    told = do("next-cue")
    assert (told["subtitle_readable_in"], told["subtitles_too_fast"]) == (1.4, 1)


def test_what_nobody_sees_is_not_being_read(do, reading):
    do("blank")
    assert reading() == ("not seen", 0.0)
    do("blank")
    do("toggle-subtitles")
    assert reading() == ("not shown", 0.0)
    do("go-to", "2")
    assert reading() == ("", 0.0)


def test_words_behind_a_frozen_picture_are_not_seen(do, reading):
    do("toggle-freeze")
    assert reading()[0] == "readable in 2 s"
    do("next-cue")
    assert reading() == ("not seen", 0.0)
    do("toggle-freeze")
    assert reading()[0] == "readable in 2 s"


def test_at_the_last_subtitle_of_a_slide_the_first_of_the_next_is_looked_for(talk, do, deck, qtbot):
    text = deck.read_text("utf-8")
    deck.write_text(text.replace("It is near.", "It is near.\n\n::: subtitles\nHere.\n:::"), "utf-8")
    do("reload")
    do("next-cue")
    coming = talk.console.findChild(CuePanel)._coming_heading
    qtbot.waitUntil(lambda: coming.text() == "Subtitle of the next slide")


def test_a_subtitle_that_went_too_early_is_said_and_counted(talk, do, hands, reading):
    hands.seconds += 0.8
    talk.bridge.dispatch(NextCue())
    circumstances = talk.console._badges.circumstances
    assert str(circumstances.announcement) == "The last subtitle was shown for 0.8 s; it takes 1.2 s to read"
    assert circumstances.hurried == 1
    hands.seconds += 5
    do("next")
    assert talk.console._badges.circumstances.hurried == 1


def test_live_words_that_are_cleared_behind_a_frozen_picture_leave_the_panel(talk, do):
    do("add-caption", "One moment, please.")
    do("toggle-freeze")
    panel = talk.console.findChild(CuePanel)
    assert panel._readings[0].heading.startswith("Live")
    do("clear-subtitle")
    assert panel._readings[0].heading == "Cleared until the next subtitle"
