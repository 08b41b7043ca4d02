"""Lines that are too wide or too many, and breaks that leave a word behind."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.line_measure import LineMeasure

EN, ES = Language("en"), Language("es")


def told(findings):
    return [(finding.code, finding.language, finding.excerpt) for finding in findings]


def test_lines_that_fit_are_nothing_to_report(check):
    assert check("It covers the first three years | of operations.", languages=(EN,)) == []


def test_a_line_of_the_authors_that_is_too_wide_is_shown(check):
    text = "It covers the first three years of all the operations | of the survey."
    assert told(check(text, languages=(EN,))) == [
        ("cue-too-wide", EN, "It covers the first three years of all the operations")
    ]


def test_the_label_of_a_speaker_takes_room_on_the_first_line(check, cue_source):
    line = "Nobody has missed the old machines so far,"
    assert check(cue_source(f"{line} | so they go."), languages=(EN,)) == []
    found = check(cue_source(f"{line} | so they go.", speaker="ANA"), languages=(EN,))
    assert told(found) == [("cue-too-wide", EN, line)]


def test_a_line_of_the_authors_that_is_wider_than_the_picture_is_shown(check):
    wide = "WWWWWWWW WWWWWWWW WWWWWWWW WWWWWWWW"
    narrow = LineMeasure(room=24.0, advances={"W": 0.9, " ": 0.25})
    assert told(check(f"{wide} | and so on.", languages=(EN,), measure=narrow)) == [
        ("cue-too-wide", EN, wide)
    ]
    assert check(f"{wide} | and so on.", languages=(EN,)) == []


def test_an_address_that_has_to_be_cut_is_too_wide(check):
    address = "https://example.org/a-rather-long-folder/and-a-rather-long-page.html"
    assert ("cue-too-wide", EN, address) in told(check(f"See {address} for more.", languages=(EN,)))


def test_more_bars_than_the_profile_has_lines(check):
    (finding,) = check("First the red one, | then the green one, | and then the blue one.", languages=(EN,))
    assert finding.code == "cue-too-long"
    assert "into 3 lines" in finding.render()


@pytest.mark.parametrize(
    ("text", "language", "excerpt"),
    [
        ("It covers the | first three years.", EN, "It covers the | first three years."),
        ("We have looked at the whole of | the southern sky.", EN, "the whole of | the southern sky."),
        ("The road is only 20 | km long.", EN, "is only 20 | km long."),
        ("The archive holds 20 | terabytes.", EN, "archive holds 20 | terabytes."),
        ("It is named after Vera | Rubin.", EN, "named after Vera | Rubin."),
        ("See you in San | Pedro de Atacama.", EN, "you in San | Pedro de Atacama."),
        ("Trabaja con Ana | García.", ES, "Trabaja con Ana | García."),
        ("Please welcome our Dr. | García.", EN, "welcome our Dr. | García."),
        ("Cubre los | primeros tres años.", ES, "Cubre los | primeros tres años."),
        ("Hoy no la | hemos visto.", ES, "Hoy no la | hemos visto."),
        ("Francia hará el 40 | % del trabajo.", ES, "hará el 40 | % del trabajo."),
        ("Le toca a la Dra. | Pérez.", ES, "a la Dra. | Pérez."),
    ],
)
def test_a_bar_between_words_that_belong_together(check, text, language, excerpt):
    found = [finding for finding in check(text, languages=(language,)) if finding.code == "cue-bad-break"]
    assert [(finding.language, finding.excerpt) for finding in found] == [(language, excerpt)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The old machines are off, | and nobody has missed them.", EN),
        ("What are we looking for? | The answer.", EN),
        ("Las máquinas están apagadas, | y nadie las extraña.", ES),
        ("¿A quién le toca? | A la Dra. Pérez.", ES),
    ],
)
def test_a_bar_at_a_clause_is_right(check, text, language):
    assert check(text, languages=(language,)) == []


def test_the_bars_of_a_translation_are_its_own(check):
    source = "It covers the first three years | of operations."
    spanish = {source: "Cubre los primeros tres | años de operaciones."}
    assert told(check(source, spanish_words=spanish)) == [
        ("cue-bad-break", ES, "los primeros tres | años de operaciones.")
    ]
    assert check(source, spanish_words=spanish, only=(EN,)) == []


def test_a_cue_that_ends_in_the_middle_of_a_phrase(check, cue_source):
    found = check("We now have a", "prototype in the cloud.", languages=(EN,))
    assert told(found) == [("cue-bad-break", EN, "now have a | prototype in the")]
    assert check("We now have a", cue_source("Prototype?", speaker="BEN"), languages=(EN,)) == []


@pytest.mark.parametrize("sound", ["(laughter) I know.", "[laughter]", "(and so do we)"])
def test_what_begins_with_a_bracket_belongs_to_nothing_before_it(check, sound):
    assert check("And the vineyards, most of all.", sound, languages=(EN,)) == []


@pytest.mark.parametrize("dash", ["- ", "– ", "— ", "-"])
@pytest.mark.parametrize(
    "text", ["{}Is it done? | {}It is not.", "{}Well, | {}No, wait.", "Is it done? | {}It is not."]
)
def test_a_dash_at_the_start_of_a_line_is_another_voice(check, dash, text):
    assert check(text.format(dash, dash), f"{dash}So do it.", languages=(EN,)) == []


def test_a_dash_within_what_one_voice_says_is_not(check):
    assert told(check("So we have waited | - and waited - all day.", languages=(EN,))) == [
        ("cue-bad-break", EN, "we have waited | - and waited"),
    ]
