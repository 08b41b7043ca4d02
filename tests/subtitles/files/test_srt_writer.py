"""SubRip, byte by byte."""

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.srt_writer import srt

EN, ES = Language("en"), Language("es")


def test_a_cue_has_a_number_its_times_and_its_lines(file_of):
    assert "".join(srt(file_of("Good\nmorning.", "Sit down."))) == (
        "1\r\n00:00:00,000 --> 00:00:03,999\r\nGood\r\nmorning.\r\n\r\n"
        "2\r\n00:00:04,000 --> 00:00:07,999\r\nSit down.\r\n\r\n"
    )


def test_two_languages_stand_in_one_cue_each_after_the_label(file_of):
    file = file_of(("Good morning.", "Buenos días."), languages=(EN, ES), speaker="ANA")
    assert "ANA: Good morning.\r\nANA: Buenos días.\r\n\r\n" in "".join(srt(file))


def test_words_that_stand_in_for_a_translation_say_so():
    cue = FileCue(0, 1000, (FileWords(EN, ("Good", "morning."), foreign=True, speaker="ANA"),))
    assert cue.lines == ("[EN] ANA: Good", "morning.")


def test_hours_have_as_many_digits_as_they_need():
    cue = FileCue(360_000_000, 360_001_500, (FileWords(EN, ("Still here.",)),))
    assert "100:00:00,000 --> 100:00:01,500" in "".join(srt(CueFile((EN,), (cue,))))


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("1 --> 2", "1 → 2"),
        ("<script>alert(1)</script>", "‹script›alert(1)‹/script›"),
        ("<i\nclass='x'>", "‹i\r\nclass='x'›"),
        ("a < b > c, x<3", "a ‹ b › c, x<3"),
        ("{\\an8}up", "(\\an8)up"),
        ("C:\\New", "C:\\\u2060New"),
        ("A & B &amp; C", "A & B &amp; C"),
    ],
)
def test_what_a_player_would_take_for_a_mark_is_written_otherwise(file_of, words, written):
    assert "".join(srt(file_of(words))).split("\r\n", 2)[2] == f"{written}\r\n\r\n"
