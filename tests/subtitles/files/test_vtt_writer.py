"""WebVTT, byte by byte."""

from dataclasses import replace

from presenter.i18n.language import Language
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.vtt_writer import vtt

EN, ES = Language("en"), Language("es")


def test_a_file_says_in_a_comment_how_to_show_it(file_of):
    assert "".join(vtt(file_of("Good\nmorning."))) == (
        'WEBVTT\n\nNOTE\nA talk\nkind="captions" srclang="en"\nThe times are those of the talk.\n\n'
        "1\n00:00:00.000 --> 00:00:03.999\nGood\nmorning.\n\n"
    )


def test_who_speaks_is_marked_and_labelled(file_of):
    words = "".join(vtt(file_of("Good morning.", speaker="R&D", voice="R&D")))
    assert "<v R&amp;D>R&amp;D: Good morning.\n" in words


def test_each_of_two_languages_is_marked(file_of):
    words = "".join(vtt(file_of(("Good\nmorning.", "Buenos días."), languages=(EN, Language("es_MX")))))
    assert "\n<lang en>Good\nmorning.</lang>\n<lang es-MX>Buenos días.</lang>\n\n" in words
    assert 'srclang="en"' in words


def test_words_in_another_language_than_the_file_are_marked():
    cue = FileCue(0, 1000, (FileWords(EN, ("Good morning.",), foreign=True),))
    assert "<lang en>[EN] Good morning.</lang>" in "".join(vtt(CueFile((ES,), (cue,))))


def test_signs_with_a_meaning_are_escaped_and_an_arrow_ends_nothing(file_of):
    file = replace(file_of("<b> & 1 --> 2"), title="a --> b")
    words = "".join(vtt(file))
    assert "&lt;b&gt; &amp; 1 --&gt; 2\n" in words
    assert words.count("-->") == 1


def test_subtitles_above_the_slides_are_at_the_top_of_the_recording(file_of):
    assert "00:00:03.999 line:0\n" in "".join(vtt(replace(file_of("Up"), at_top=True)))


def test_the_first_comment_says_with_which_cue_a_slide_and_a_step_begins():
    places = ("one", "one", "two", "two step 1")
    cues = tuple(
        FileCue(number * 1000, number * 1000 + 900, (FileWords(EN, (f"{place}.",)),), place=place)
        for number, place in enumerate(places)
    )
    words = "".join(vtt(CueFile((EN,), cues)))
    assert words.startswith(
        'WEBVTT\n\nNOTE\nkind="captions" srclang="en"\n1 slide one\n3 slide two\n4 slide two step 1\n\n'
    )
