"""What is opened has to be closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.subtitles.rules.marks import marks_of
from tests.subtitles.corpus.paragraphs import ENGLISH, SPANISH

EN, ES, DE = Language("en"), Language("es"), Language("de")


def unpaired(check, *texts, language=ES):
    findings = check(*texts, languages=(language,))
    return [finding.message.fields["mark"] for finding in findings if finding.code.startswith("cue-unpaired")]


@pytest.mark.parametrize(
    "text",
    [
        "¿Qué hora es? ¡Las tres!",
        "Pero ¿de verdad hacía falta? Kernel ¡y nada más!",
        "¡¿Qué?! ¿Qué haces! ¡Hola, ¿qué tal?!",
        "¿Y dijo «¡no!»? Sí (¡claro que sí!).",
        "Vean https://example.org/?lang=es#inicio y foo?bar ahora.",
        "La tecla «?» muestra todas. Lo dijo (!) ayer. Usamos Yahoo! siempre.",
        "Primero: a) respiren, b) cuenten 1) bien. Sonrían :)",
        'El «libro (de [Ana])» y el “otro”. Mide 5" de ancho.',
    ],
)
def test_what_is_paired_is_right(check, text):
    assert unpaired(check, text) == []


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Qué hora es?", "?"),
        ("¿Qué hora es. No sé.", "¿"),
        ("Vamos! Ya es tarde.", "!"),
        ("¡Vamos. Ya es tarde.", "¡"),
        ("Lo dijo «así.", "«"),
        ("Lo dijo así».", "»"),
        ("Lo vi (ayer.", "("),
        ("Lo vi ayer).", ")"),
        ('Lo dijo "así.', '"'),
    ],
)
def test_what_is_not_paired_is_told_with_its_mark(check, text, mark):
    assert unpaired(check, text) == [mark]


def test_the_advice_says_what_to_write_and_where(check):
    (stray,) = check("Qué hora es?", languages=(ES,))
    assert stray.render().endswith("Qué hora es? · Write “¿” where it begins.")
    (unclosed,) = check("El caso (de ayer.", languages=(ES,))
    assert unclosed.render().endswith("Write “)” where it ends.")


def test_english_questions_do_not_open(check):
    assert unpaired(check, "What time is it? Go!", language=EN) == []
    assert unpaired(check, "What time is it? (Late.", language=EN) == ["("]


def test_german_quotation_marks_are_left_alone(check):
    assert unpaired(check, "„Ja“, sagte sie, »nein«. (Doch.", language=DE) == ["("]


def test_a_question_or_a_quotation_goes_on_in_the_next_cue(check):
    assert unpaired(check, "¿Y qué hacemos", "con los datos de ayer?") == []
    assert unpaired(check, "Dijo «no es el disco.", "Es la red».") == []
    assert unpaired(check, "“It is late.", "“It is very late,” he said.", language=EN) == []


def test_a_cue_full_of_brackets_leaves_the_next_one_alone(check):
    findings = check("((" * 40, "It is (almost) over.", languages=(EN,))
    assert [finding.excerpt[:2] for finding in findings if finding.code.startswith("cue-unpaired")] == ["(("]


def test_a_question_that_is_left_open_is_told_where_it_opens(check):
    (finding,) = check("¿Y qué hacemos", "Nada. ¿O sí?", languages=(ES,))
    assert finding.excerpt == "¿Y qué hacemos"


def test_each_translation_is_read_for_itself(check):
    findings = check("What now?", spanish_words={"What now?": "Y ahora qué?"})
    assert [(finding.code, finding.language) for finding in findings] == [("cue-unpaired-punctuation", ES)]


def test_the_paragraphs_of_the_corpus_are_paired(check):
    """They have addresses, lists, asides and dialogues, and each was written with care."""
    wrong = [
        paragraph.text
        for paragraph in ENGLISH + SPANISH
        if unpaired(check, paragraph.text, language=paragraph.language)
    ]
    assert wrong == []


@given(st.lists(st.text(alphabet="¿?¡!()[]«»“”\"'a1.:\u202e\0\u0301", max_size=12), max_size=12))
def test_marks_are_told_in_the_order_of_their_words(words):
    marks = list(marks_of(words))
    assert [mark.word for mark in marks] == sorted(mark.word for mark in marks)
    assert all(mark.text in words[mark.word] for mark in marks)


@pytest.mark.parametrize("text", ["(" * 10**6, "?." * 500_000, "¿" * 10**6, '" ' * 500_000, "a) " * 300_000])
def test_a_million_marks_are_read_one_by_one(text):
    assert len(list(marks_of(text.split()))) <= len(text)


def test_what_stands_for_inches_opens_no_quotation(check):
    assert (
        check('It is 27" wide.', 'A mirror of 5.25" here.', 'He said "in 2010" twice.', languages=(EN,)) == []
    )
