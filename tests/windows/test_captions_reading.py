"""What the console says of live lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.caption_status import CaptionStatus, Standing
from presenter.talk.captions import Captions
from presenter.talk.live_cue import LiveCue
from presenter.talk.state import TalkState
from presenter.windows.captions_reading import read_captions

EN = Language("en")
SOURCE = CaptionStatus("es.sock", Standing.SENDING)


def cues(count):
    return tuple(LiveCue(number, EN, ("x" * 30, "y" * 30)) for number in range(count))


def badges(captions, *statuses):
    return [
        (str(words), tone.value)
        for shown, _, words, tone in read_captions(TalkState(captions=captions), statuses)
        if shown
    ]


def test_a_talk_without_live_lines_says_nothing_of_them():
    assert badges(Captions()) == []


def test_somebody_who_may_send_is_told_of():
    assert badges(Captions(), SOURCE) == [("Live from es.sock", "plain")]
    assert badges(Captions(shown=cues(1)), SOURCE) == [("Live from es.sock", "accent")]
    assert badges(Captions(shown=cues(1)), SOURCE, SOURCE) == [("Live lines", "accent")]
    assert badges(Captions(shown=cues(1))) == [("Live lines", "accent")]


@pytest.mark.parametrize(
    ("captions", "said"),
    [
        (Captions(waiting=cues(1)), "Live · 1 waits"),
        (Captions(waiting=cues(2)), "Live · 2 wait"),
        (Captions(waiting=cues(3)), "Live lines 9 s behind"),
        (Captions(waiting=cues(3), left_out=1), "Live lines too fast: 1 word left out"),
        (Captions(waiting=cues(3), left_out=9), "Live lines too fast: 9 words left out"),
        (Captions(CaptionMode.OFF, waiting=cues(3)), "Live lines off"),
    ],
)
def test_what_matters_most_is_said(captions, said):
    assert [words for words, _ in badges(captions, SOURCE)] == [said]


def test_a_sender_that_has_gone_is_named():
    for standing, said in (
        (Standing.WAITING, "Nobody sends to es.sock yet"),
        (Standing.HUNG_UP, "es.sock has hung up"),
        (Standing.ENDED, "No more live lines from es.sock"),
        (Standing.FAILED, "No live lines from es.sock"),
    ):
        assert badges(Captions(), replace(SOURCE, standing=standing))[0][0] == said
    ended = CaptionStatus("-", Standing.ENDED, reason=Text("No matter why."))
    assert badges(Captions(), ended) == [("No more live lines from standard input", "plain")]
