"""How the subtitles go on, in the words of the console."""

from dataclasses import replace

import pytest

from presenter.deck.subtitle_settings import Advance
from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.talk.captions import Captions
from presenter.talk.cueing import Cueing
from presenter.talk.live_cue import LiveCue
from presenter.talk.state import TalkState
from presenter.windows.cueing_reading import read_cueing

SHOWN = TalkState(cue=0, subtitles_on=True)


@pytest.mark.parametrize(
    ("cueing", "words"),
    [
        (Cueing(), []),
        (Cueing(speed=1.25), []),
        (Cueing(Advance.WITH_NEXT), ["Subtitles with the next step’s key"]),
        (Cueing(Advance.AUTO), ["Subtitles run by themselves"]),
        (Cueing(Advance.AUTO, speed=1.25), ["Subtitles run by themselves · 125 %"]),
        (Cueing(Advance.REPLAY), ["Subtitles as rehearsed"]),
        (Cueing(Advance.REPLAY, speed=0.8), ["Subtitles as rehearsed · 80 %"]),
        (Cueing(Advance.AUTO, held=True), ["Subtitles on hold"]),
        (Cueing(cleared=True), ["Subtitle cleared"]),
        (Cueing().silent(), ["Subtitle waits for its key"]),
    ],
)
def test_a_badge_says_what_a_speaker_has_to_know(cueing, words):
    candidates = read_cueing(replace(SHOWN, cueing=cueing))
    assert [str(text) for shown, _, text, _ in candidates if shown] == words


def test_before_the_talk_those_that_run_by_themselves_wait_for_the_clock():
    def badges(cueing):
        candidates = read_cueing(replace(SHOWN, cueing=cueing), before_talk=True)
        return [(verb, str(text)) for shown, verb, text, _ in candidates if shown]

    assert badges(Cueing(Advance.AUTO)) == [("toggle-timer", "Subtitles wait for the clock")]
    assert badges(Cueing(Advance.AUTO, held=True)) == [("hold-subtitles", "Subtitles on hold")]
    assert badges(Cueing()) == []


@pytest.mark.parametrize("mode", list(Advance))
def test_nor_does_it_say_what_brings_subtitles_in_whose_place_live_lines_stand(mode):
    live = Captions(shown=(LiveCue(1, Language("en"), ("Good evening.",)),))
    state = replace(SHOWN, cueing=Cueing(mode), captions=live)
    assert not any(shown for shown, *_ in read_cueing(state))
    beside = replace(state, captions=replace(live, mode=CaptionMode.BESIDE))
    assert any(shown for shown, *_ in read_cueing(beside)) is (mode is not Advance.MANUAL)


def test_of_subtitles_that_nobody_sees_nothing_is_said():
    assert read_cueing(TalkState(cueing=Cueing(Advance.AUTO))) == ()
