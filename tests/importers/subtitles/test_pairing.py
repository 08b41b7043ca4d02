"""Cues of two files that say the same thing, found by their times, and no word lost."""

from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.importers.subtitles.pairing import paired
from presenter.subtitles.files.timed_text import TimedCue

EN, ES, FR = map(Language, ("en", "es", "fr"))


def cue(begin, end, words, speaker="", identifier=""):
    return TimedCue(begin, end, (words,), speaker, identifier)


def words_of(pairs, *languages):
    return [tuple(" ".join(pair.lines_in(language)) for language in languages) for pair in pairs]


def test_cues_of_the_same_time_are_one():
    english = [cue(0, 2, "Hello."), cue(2, 4, "Bye.")]
    spanish = [cue(0.2, 2.1, "Hola."), cue(2.3, 4.2, "Adiós.")]
    french = [cue(0, 2, "Salut."), cue(2, 4, "Adieu.")]
    pairs = paired({EN: english, ES: spanish, FR: french})
    assert words_of(pairs, EN, ES, FR) == [("Hello.", "Hola.", "Salut."), ("Bye.", "Adiós.", "Adieu.")]
    assert (pairs[1].begin, pairs[1].end) == (2, 4)


def test_a_cue_that_was_moved_does_not_matter_where_the_others_are_in_step():
    english = [cue(number, number + 1, f"{number}.") for number in range(10)]
    spanish = [cue(number, number + 1, f"{number}.") for number in range(10)]
    spanish[4] = cue(0, 1, "4.")
    assert all(one == other for one, other in words_of(paired({EN: english, ES: spanish}), EN, ES))


def test_files_of_other_times_with_the_same_numbers_are_paired_by_these():
    english = [cue(0, 1, "One.", identifier="1"), cue(1, 2, "Two.", identifier="2")]
    spanish = [cue(100, 101, "Uno.", identifier="1"), cue(101, 102, "Dos.", identifier="2")]
    assert words_of(paired({EN: english, ES: spanish}), EN, ES) == [("One.", "Uno."), ("Two.", "Dos.")]


def test_two_cues_that_are_one_in_another_language_become_one():
    english = [cue(0, 2, "We are late,"), cue(2, 4, "and we know it."), cue(5, 6, "Bye.")]
    spanish = [cue(0, 4, "Vamos tarde y lo sabemos."), cue(5, 6, "Adiós.")]
    pairs = paired({EN: english, ES: spanish})
    assert words_of(pairs, EN, ES) == [
        ("We are late, and we know it.", "Vamos tarde y lo sabemos."),
        ("Bye.", "Adiós."),
    ]


def test_two_speakers_stay_two_cues():
    english = [cue(0, 2, "Ready?", "ANA"), cue(2, 4, "Ready.", "BEN"), cue(5, 6, "Go.")]
    spanish = [cue(0, 4, "- ¿Listo? - Listo."), cue(5, 6, "¡Ya!")]
    assert words_of(paired({EN: english, ES: spanish}), EN, ES) == [
        ("Ready?", "- ¿Listo? - Listo."),
        ("Ready.", ""),
        ("Go.", "¡Ya!"),
    ]


def test_a_speaker_who_is_named_only_once_goes_on():
    for first in (1.5, 3.5):
        end = 10 + first
        english = [cue(10, end, "First the wells,", "ANA"), cue(end, 15, "then the river.")]
        spanish = [cue(10, 15, "Antes los pozos, después el río.")]
        (pair,) = paired({EN: english, ES: spanish})
        assert pair.first.speaker == "ANA"
        assert words_of([pair], EN, ES) == [
            ("First the wells, then the river.", "Antes los pozos, después el río.")
        ]


def test_a_cue_that_stands_alone_goes_with_the_nearest():
    english = [cue(0, 1, "One."), cue(10, 11, "Two."), cue(20, 21, "Three.")]
    spanish = [cue(0, 1, "Uno."), cue(8, 9, "¿Y?")]
    assert words_of(paired({EN: english, ES: spanish}), EN, ES) == [
        ("One.", "Uno."),
        ("Two.", "¿Y?"),
        ("Three.", ""),
    ]


TIMES = st.tuples(st.integers(0, 40), st.integers(0, 6)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(TIMES, min_size=1, max_size=12), st.lists(TIMES, max_size=12))
def test_no_word_is_lost_and_each_file_keeps_its_words_apart(first, second):
    english = [cue(*times, f"e{number}") for number, times in enumerate(first)]
    spanish = [cue(*times, f"s{number}") for number, times in enumerate(second)]
    pairs = paired({EN: english, ES: spanish})
    said = [line for pair in pairs for line in pair.lines_in(EN)]
    assert said == [f"e{number}" for number in range(len(first))]
    said = sorted(line for pair in pairs for line in pair.lines_in(ES))
    assert said == sorted(f"s{number}" for number in range(len(second)))
