"""What is said to a slide, as it is read."""

from presenter.i18n.language import Language
from presenter.outputs.transcript import Paragraph, transcript
from presenter.subtitles.cue import Cue

EN, ES = Language("en"), Language("es")


def cue(*lines, step=0, speaker="", voice="", really=EN):
    return Cue(1, step, speaker, voice, {EN: lines}, {EN: really})


def paragraphs(*cues):
    return list(transcript(cues, EN))


def test_what_a_speaker_says_is_one_paragraph_however_it_is_cut():
    said = [cue("Good", "afternoon,", speaker="ANA", voice="ANA"), cue("and thank you.", voice="ANA")]
    assert paragraphs(*said) == [Paragraph("ANA", EN, "Good afternoon, and thank you.")]


def test_a_step_or_another_voice_begins_a_paragraph():
    said = [
        cue("One.", speaker="ANA", voice="ANA"),
        cue("Two.", speaker="TIM", voice="TIM"),
        cue("Three.", step=1, voice="TIM"),
    ]
    assert [(each.speaker, each.words) for each in paragraphs(*said)] == [
        ("ANA", "One."),
        ("TIM", "Two."),
        ("", "Three."),
    ]


def test_words_in_another_language_are_a_paragraph_that_says_so():
    assert paragraphs(cue("Yes."), cue("No.", really=ES)) == [
        Paragraph("", EN, "Yes."),
        Paragraph("", ES, "No.", foreign=True),
    ]


def test_words_that_are_not_translated_stand_once_where_their_language_is_there_too():
    said = [cue("Yes."), cue("No.", really=ES)]
    assert [each.words for each in transcript(said, EN, (EN, ES))] == ["Yes."]
    assert [each.mark + each.words for each in transcript(said, EN, (EN,))] == ["Yes.", "[ES] No."]


def test_a_cue_without_words_is_none():
    assert paragraphs(cue()) == []
