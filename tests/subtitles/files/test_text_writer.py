"""A transcript."""

from dataclasses import replace

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.files.file_cue import CueFile, FileCue, FileWords
from presenter.subtitles.files.joined_lines import joined_lines
from presenter.subtitles.files.text_writer import text

EN, ES = Language("en"), Language("es")


def cue(second, heading, voice, *words):
    spoken = tuple(replace(each, voice=voice) for each in words)
    return FileCue(second * 1000, second * 1000 + 900, spoken, heading)


def test_it_has_slides_and_turns_with_their_times():
    file = CueFile(
        (EN,),
        (
            cue(0, "1. Welcome", "ANA", FileWords(EN, ("Good", "morning."))),
            cue(3, "1. Welcome", "ANA", FileWords(EN, ("Sit down.",))),
            cue(5, "1. Welcome", "TIM", FileWords(EN, ("Thanks.",))),
            cue(3661, "2. Status", "", FileWords(EN, ("All is well.",))),
        ),
        "A talk",
        "The times are those of the talk.",
    )
    assert "".join(text(file)) == (
        "A talk\nThe times are those of the talk.\n\n\n1. Welcome\n\n"
        "[00:00:00] ANA: Good morning. Sit down.\n\n[00:00:05] TIM: Thanks.\n\n\n"
        "2. Status\n\n[01:01:01] All is well.\n"
    )


def test_two_languages_have_a_paragraph_each():
    file = CueFile((EN, ES), (cue(1, "", "", FileWords(EN, ("Yes.",)), FileWords(ES, ("Sí.",))),))
    assert "".join(text(file)) == "\n\n[00:00:01] Yes.\n\n[00:00:01] Sí.\n"


def test_what_is_not_translated_is_a_paragraph_that_says_so():
    file = CueFile(
        (ES,),
        (cue(0, "", "", FileWords(ES, ("Sí.",))), cue(1, "", "", FileWords(EN, ("No.",), foreign=True))),
    )
    assert "".join(text(file)) == "\n\n[00:00:00] Sí.\n\n[00:00:01] [EN] No.\n"


def test_what_only_came_back_was_not_said_again():
    words = FileWords(EN, ("Yes.",))
    file = CueFile((EN,), (cue(0, "1. A", "", words), cue(3, "1. A", "", words), cue(6, "2. B", "", words)))
    assert "".join(text(file)) == "\n\n1. A\n\n[00:00:00] Yes.\n\n\n2. B\n\n[00:00:06] Yes.\n"


def test_words_that_are_held_while_another_language_goes_on_were_said_once():
    good, by, ana = (
        FileWords(EN, ("Good",)),
        FileWords(EN, ("bye.",)),
        FileWords(EN, ("I am Ana.",), voice="ANA"),
    )
    adios = FileWords(ES, ("Adiós.",))
    cues = [FileCue(0, 9, (good, adios)), FileCue(9, 18, (by, adios)), FileCue(18, 27, (ana, adios))]
    assert "".join(text(CueFile((EN, ES), tuple(cues)))) == (
        "\n\n[00:00:00] Good bye.\n\n[00:00:00] Adiós.\n\n[00:00:00] ANA: I am Ana.\n"
    )


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("one", "", "two"), "one two"),
        (("今日は", "晴れ"), "今日は晴れ"),
        (("안녕", "여러분"), "안녕 여러분"),
        ((), ""),
    ],
)
def test_lines_meet_as_their_script_has_it(lines, joined):
    assert joined_lines(lines) == joined
