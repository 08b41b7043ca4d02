"""Where sentences end, in English and in Spanish."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.subtitles.sentences import sentences

EN, ES = Language("en"), Language("es")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dr. Smith met Mrs. Jones at St. Mary's.", EN),
        ("We use several tools, e.g. Python and Qt.", EN),
        ("In the U.S. Senate nobody asked J. R. R. Tolkien.", EN),
        ("The answer is in No. 5 of the journal.", EN),
        ("It costs 3.50 euros, i.e. not much.", EN),
        ("El Sr. García y la Dra. Pérez llegan a las 5 p. m. del lunes.", ES),
        ("En EE. UU. hay más, p. ej. en California.", ES),
        ("Véase la pág. 12 y la fig. 3 del artículo.", ES),
        ("Como dice Ud. Muñoz, en la Avda. España.", ES),
        ("Wait... what was that?", EN),
        ("Bueno… ya veremos.", ES),
    ],
)
def test_a_full_stop_within_a_sentence_does_not_end_it(text, language):
    assert sentences(text, language) == (text,)


@pytest.mark.parametrize(
    ("text", "count", "language"),
    [
        ("It works. It is fast.", 2, EN),
        ("Does it work? Yes! It does.", 3, EN),
        ('She said "no." Then she left.', 2, EN),
        ("We said no. 12 people left.", 1, EN),
        ("We have 4. The rest is lost.", 2, EN),
        ("Hay más en EE. UU. ¿Qué hacemos?", 2, ES),
        ("¿Es mucho? ¡No! Es suficiente.", 3, ES),
        ("Compramos libros, mapas, etc. Después nos fuimos.", 2, ES),
        ("Se acabó… ¿o no?", 2, ES),
        ("«Se acabó.» Eso dijo.", 2, ES),
        ("Terminamos en 2023. 40 personas vinieron.", 2, ES),
    ],
)
def test_sentences_end_where_the_next_one_begins(text, count, language):
    assert len(sentences(text, language)) == count


def test_sentences_hold_all_the_words():
    text = "Buenas tardes.  ¿Cómo\nestán? Bien."
    assert sentences(text, ES) == ("Buenas tardes.", "¿Cómo están?", "Bien.")


def test_no_text_has_no_sentences():
    assert sentences(" \n ", EN) == ()


def test_a_language_without_a_lexicon_is_split_at_its_punctuation():
    assert sentences("Guten Tag. Wie geht es?", Language("de")) == ("Guten Tag.", "Wie geht es?")


def test_a_regional_variety_uses_the_lexicon_of_its_language():
    assert len(sentences("El Sr. García llegó.", Language("es_CL"))) == 1
