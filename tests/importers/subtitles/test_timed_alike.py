"""Plain scripts beside files of subtitles that have times."""

from __future__ import annotations

from pathlib import Path

from presenter.i18n.language import Language
from presenter.importers.subtitles.timed_alike import timed_alike
from presenter.subtitles.files.read_subtitles import parse_subtitles
from presenter.subtitles.files.timed_text import TimedText

EN, ES = Language("en"), Language("es")
TIMES = "1\n00:00:10,000 --> 00:00:14,000\nHello.\n\n2\n00:00:20,000 --> 00:00:24,000\nBye.\n"


def script(*paragraphs: str) -> TimedText:
    return parse_subtitles("\n\n".join(paragraphs), Path("talk.txt"))


def begins(text: TimedText) -> list[float]:
    return [cue.begin for cue in text.cues]


def test_a_script_with_as_many_paragraphs_has_the_times_of_the_file_that_has_some():
    with_times = parse_subtitles(TIMES, Path("talk.en.srt"))
    alike = timed_alike({ES: script("Hola.", "Adiós."), EN: with_times})
    assert (begins(alike.texts[ES]), begins(alike.texts[EN])) == ([10, 20], [10, 20])
    assert alike.guessed == frozenset()


def test_a_script_with_fewer_paragraphs_is_spread_and_is_a_guess():
    alike = timed_alike({EN: script("One.", "Two.", "Three."), ES: script("Uno.", "Tres.")})
    assert begins(alike.texts[ES]) == [0, 2]
    assert alike.guessed == {ES}


def test_marks_keep_the_paragraphs_of_a_slide_together():
    english = script("[slide a]", "One.", "Two.", "Three.", "[slide b]", "Four.")
    alike = timed_alike({EN: english, ES: script("[slide a]", "Uno.", "[slide b]", "Cuatro.")})
    assert begins(alike.texts[ES]) == [0, 2, 4, 5]
    assert alike.guessed == {ES}
    other = timed_alike({EN: english, ES: script("Uno.", "[slide b]", "Cuatro.")})
    assert begins(other.texts[ES]) == [1, 3, 5]


def test_files_with_times_stay_as_they_are():
    texts = {EN: parse_subtitles(TIMES, Path("a.srt")), ES: parse_subtitles(TIMES, Path("b.txt"))}
    assert timed_alike(texts).texts == texts
