"""What an interpreter is told of their own lines."""

from dataclasses import replace

from presenter.i18n.language import Language
from presenter.i18n.text import Text, untranslated
from presenter.talk.captions import Captions
from presenter.talk.live_cue import LiveCue
from presenter.talk.state import TalkState
from presenter.windows.console_label import Tone
from presenter.windows.interpreter.interpreter_reading import read_queue

EN, ES = Language("en"), Language("es")
LONG = ("We looked at the sky for nine nights,", "and on every one of them there were clouds.")


def english(text: Text) -> str:
    return text.render(untranslated)


def lines(language, count):
    return tuple(LiveCue(number, language, LONG) for number in range(count))


def test_an_interpreter_hears_of_the_queue_in_their_own_language_alone():
    state = TalkState(captions=Captions(waiting=(*lines(EN, 9), *lines(ES, 1))))
    assert read_queue(state, ES, english) == ("1 waits", Tone.ACCENT)
    words, tone = read_queue(state, EN, english)
    assert words.startswith("9 wait · ")
    assert tone is Tone.CAUTION
    calm = replace(state, captions=Captions(waiting=lines(EN, 2)))
    assert read_queue(calm, ES, english) == ("", Tone.QUIET)
