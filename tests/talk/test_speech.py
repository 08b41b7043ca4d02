"""How long slides take to be spoken to."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.deck.message import Status, Words
from presenter.i18n.language import Language
from presenter.talk.speech import TURNING, SpeakingRate, speech_seconds

EN, ES = Language("en"), Language("es")
SPANISH = {"One two three four.": "Uno dos tres cuatro cinco seis."}


def lookup(message, language):
    text = SPANISH.get(message.text, message.text) if language == ES else message.text
    return Words(text, language, Status.TRANSLATED)


def seconds(body, language=EN, rate=60.0):
    slide = parse(f"---\nlanguage: en\ntranslations: [es]\n---\n\n# A title\n\n{body}", Path("t.md")).slides[
        0
    ]
    return speech_seconds(slide, language, lookup, SpeakingRate({language: rate})) - TURNING


NOTES = "::: notes\nOne two three four.\n:::\n"


def test_the_notes_count():
    assert seconds(f"Many words that stand on the slide itself\n\n{NOTES}") == 4


def test_in_each_language_its_own_words_count():
    assert seconds(NOTES, ES) == 6
    assert seconds(NOTES + "\n::: {.notes lang=en}\nOnly in English.\n:::\n", ES) == 6


def test_subtitles_count_where_they_say_more_than_the_notes():
    assert seconds(f"{NOTES}\n::: subtitles\nOne two three four five.\n\nSix.\n:::\n") == 6


def test_a_slide_with_neither_is_read_aloud():
    assert seconds("- one\n- two three\n") == 5


def test_a_script_without_spaces_has_words_too():
    assert seconds("::: notes\n" + "語" * 80 + "\n:::\n") == 10


@pytest.mark.parametrize(("code", "rate"), [("en", 140.0), ("es_MX", 134.0), ("eu", 125.0)])
def test_each_language_has_its_usual_rate(code, rate):
    assert SpeakingRate().words_a_minute(Language(code)) == rate


def test_the_speakers_own_rate_goes_first():
    assert SpeakingRate({ES: 100.0}).words_a_minute(Language("es_MX")) == 100.0
