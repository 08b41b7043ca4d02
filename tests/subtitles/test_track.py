"""The cues of a slide, in all its languages."""

from __future__ import annotations

from presenter.i18n.language import Language
from presenter.subtitles.line_measure import BY_CHARACTERS, LineMeasure
from presenter.subtitles.track import cue_track

EN, ES = Language("en"), Language("es")
BOTH = (EN, ES)


def test_every_cue_has_its_words_in_every_language(slide, spanish):
    lookup = spanish({"Good afternoon.": "Buenas tardes."})
    (cue,) = cue_track(slide("Good afternoon."), BOTH, lookup)
    assert (cue.lines_in(EN), cue.lines_in(ES)) == (("Good afternoon.",), ("Buenas tardes.",))
    assert not cue.missing_in(ES)


def test_the_source_stands_in_for_a_missing_translation_and_says_so(slide, spanish):
    (cue,) = cue_track(slide("Good afternoon."), BOTH, spanish({}))
    assert cue.lines_in(ES) == ("Good afternoon.",)
    assert cue.missing_in(ES)
    assert cue.language_of_words_in(ES) == EN


def test_the_language_that_needs_most_decides_how_many_cues_there_are(slide, spanish):
    short = "Words below the slide are subtitles, and they are in the file too."
    long = (
        "Las palabras que van debajo de la diapositiva son subtítulos, y también están en el mismo archivo."
    )
    cues = cue_track(slide(short), BOTH, spanish({short: long}))
    assert [cue.lines_in(EN) for cue in cues] == [
        ("Words below the slide are subtitles,",),
        ("and they are in the file too.",),
    ]
    assert len([cue.lines_in(ES) for cue in cues if cue.lines_in(ES)]) == 2


def test_sentences_stay_side_by_side(slide, spanish):
    text = "First we look at all the machines that are still running here. Then we have coffee."
    translation = (
        "Miramos las máquinas. Después, por supuesto, tomamos un café con los colegas del observatorio."
    )
    cues = cue_track(slide(text), BOTH, spanish({text: translation}))
    starts = [
        number
        for number, cue in enumerate(cues)
        if cue.lines_in(EN)[0].startswith("Then") or cue.lines_in(ES)[0].startswith("Después")
    ]
    assert len(starts) == 1


def test_short_sentences_share_a_cue(slide, spanish):
    text = "Is it a lot? It is enough."
    (cue,) = cue_track(slide(text), BOTH, spanish({text: "¿Es mucho? Es suficiente."}))
    assert cue.lines_in(EN) == ("Is it a lot?", "It is enough.")
    assert cue.lines_in(ES) == ("¿Es mucho?", "Es suficiente.")


def test_a_translation_with_another_number_of_sentences_is_paired_as_a_whole(slide, spanish):
    text = "We look at the machines, and then we have some coffee together."
    translation = "Miramos las máquinas. Después tomamos un café."
    (cue,) = cue_track(slide(text), BOTH, spanish({text: translation}))
    assert cue.lines_in(ES) == ("Miramos las máquinas.", "Después tomamos un café.")


def test_each_language_has_its_own_author_of_breaks(slide, spanish):
    lookup = spanish({"We break | here.": "Cortamos la línea aquí."})
    (cue,) = cue_track(slide("We break | here."), BOTH, lookup)
    assert (cue.lines_in(EN), cue.lines_in(ES)) == (("We break", "here."), ("Cortamos la línea aquí.",))


def test_inline_marks_are_dropped_even_where_a_break_stands_within_them(slide, spanish):
    (cue,) = cue_track(slide("This is **very | important**, see [this](https://x.org)."), (EN,), spanish({}))
    assert cue.lines_in(EN) == ("This is very", "important, see this.")


def test_code_stays_on_one_line_and_a_bar_in_it_breaks_none(slide, spanish):
    text = "On every one of the machines you have to run `ls -l | grep me` at once."
    (cue,) = cue_track(slide(text), (EN,), spanish({}))
    assert any("ls -l | grep me" in line for line in cue.lines_in(EN))


def test_a_bar_that_is_written_as_one_breaks_no_line(slide, spanish):
    (cue,) = cue_track(slide(r"Type **a \| b** | and go."), (EN,), spanish({}))
    assert cue.lines_in(EN) == ("Type a | b", "and go.")


def test_lines_are_as_wide_as_the_band_that_they_are_cut_for(slide, spanish):
    text = "The old machines are off, and nobody has missed them so far."
    narrow = LineMeasure(10.0)
    (wide,), cues = (cue_track(slide(text), (EN,), spanish({}), line) for line in (BY_CHARACTERS, narrow))
    assert len(cues) > 1
    assert " ".join(" ".join(cue.lines_in(EN)) for cue in cues) == " ".join(wide.lines_in(EN))


def test_cues_keep_their_steps_and_are_numbered_through(slide, cue_source, spanish):
    cues = cue_track(
        slide("One.", cue_source("Two.", step=1), cue_source("Three.", step=1)), (EN,), spanish({})
    )
    assert [(cue.number, cue.step) for cue in cues] == [(1, 0), (2, 1), (3, 1)]


def test_a_speaker_is_named_where_another_one_begins(slide, cue_source, spanish):
    cues = cue_track(
        slide(
            cue_source("Good afternoon.", speaker="ANA"),
            cue_source("Welcome."),
            cue_source("Here we are.", speaker="ANA"),
            cue_source("Hello.", speaker="BEN"),
        ),
        (EN,),
        spanish({}),
    )
    assert [cue.speaker for cue in cues] == ["ANA", "", "", "BEN"]
    assert [cue.voice for cue in cues] == ["ANA", "ANA", "ANA", "BEN"]
    assert [cue.sources for cue in cues] == [{EN: 0}, {EN: 1}, {EN: 2}, {EN: 3}]


def test_the_label_of_a_speaker_finds_room_on_the_first_line(slide, cue_source, spanish):
    text = "The old machines are all off for good now."
    assert len(text) == 42
    (cue,) = cue_track(slide(cue_source(text, speaker="ANA")), (EN,), spanish({}))
    assert len(f"ANA: {cue.lines_in(EN)[0]}") <= 42


def test_a_long_cue_names_its_speaker_once(slide, cue_source, spanish):
    text = "The machines at the old centre are off, and nobody has missed them so far. " * 3
    cues = cue_track(slide(cue_source(text, speaker="ANA")), (EN,), spanish({}))
    assert [bool(cue.speaker) for cue in cues] == [True, *[False] * (len(cues) - 1)]


def test_cues_written_for_one_language_stand_beside_those_for_the_other(slide, cue_source, spanish):
    cues = cue_track(
        slide(
            cue_source("One.", language="en"),
            cue_source("Two.", language="en"),
            cue_source("Uno.", language="es"),
            cue_source("Both.", step=1),
        ),
        BOTH,
        spanish({"Both.": "Los dos.", "One.": "never looked up"}),
    )
    assert [(cue.lines_in(EN), cue.lines_in(ES)) for cue in cues] == [
        (("One.",), ("Uno.",)),
        (("Two.",), ()),
        (("Both.",), ("Los dos.",)),
    ]


def test_a_regional_variety_shows_what_was_written_for_its_language(slide, cue_source, spanish):
    (cue,) = cue_track(slide(cue_source("Uno.", language="es")), (EN, Language("es_MX")), spanish({}))
    assert cue.lines_in(Language("es_MX")) == ("Uno.",)


def test_the_number_of_cues_does_not_depend_on_the_order_of_the_languages(slide, spanish):
    text = "Words below the slide are subtitles, and they are in the file too."
    lookup = spanish({text: text + " Por supuesto que lo están, ¿no es verdad, querido público?"})
    assert len(cue_track(slide(text), (EN, ES), lookup)) == len(cue_track(slide(text), (ES, EN), lookup))


def test_a_slide_can_do_without_subtitles(slide, spanish):
    assert cue_track(slide("One.", subtitles=False), (EN,), spanish({})) == ()


def test_a_slide_without_cues_has_an_empty_track(slide, spanish):
    assert cue_track(slide(), BOTH, spanish({})) == ()
