"""Which words stand in the place of the subtitles."""

from dataclasses import replace

from presenter.i18n.language import Language
from presenter.settings.caption_mode import CaptionMode
from presenter.subtitles.cue import Cue
from presenter.talk.captions import Captions
from presenter.talk.cueing import Cueing
from presenter.talk.live_cue import LiveCue
from presenter.talk.outline import NO_CUE
from presenter.talk.shown_cue import live_cues_shown, shown_cue, subtitle_key
from presenter.talk.state import TalkState

FIRST, SECOND = CUES = (Cue(1, 0), Cue(2, 0))
AT_FIRST = TalkState(cue=0, subtitles_on=True)


def test_the_cue_that_the_talk_is_at_is_shown():
    assert shown_cue(AT_FIRST, CUES) is FIRST
    assert shown_cue(replace(AT_FIRST, cue=1), CUES) is SECOND


def test_a_place_before_all_cues_or_after_a_track_that_became_shorter_is_empty():
    assert shown_cue(replace(AT_FIRST, cue=NO_CUE), CUES) is None
    assert shown_cue(replace(AT_FIRST, cue=2), CUES) is None


def test_a_cleared_cue_leaves_its_place_empty_and_is_another_picture():
    cleared = replace(AT_FIRST, cueing=Cueing(cleared=True))
    assert shown_cue(cleared, CUES) is None
    assert subtitle_key(cleared) != subtitle_key(AT_FIRST)


def test_without_subtitles_every_cue_gives_the_same_picture():
    without = replace(AT_FIRST, subtitles_on=False)
    assert subtitle_key(without) == subtitle_key(replace(without, cue=1)) == ()


def test_live_cues_are_shown_unless_they_or_all_subtitles_are_off():
    live = (LiveCue(1, Language("es"), ("Hola.",)),)
    state = replace(AT_FIRST, captions=Captions(shown=live))
    assert live_cues_shown(state) == live
    assert live_cues_shown(replace(state, subtitles_on=False)) == ()
    assert live_cues_shown(replace(state, captions=replace(state.captions, mode=CaptionMode.OFF))) == ()
