"""Where sentences end, in English and in Spanish."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.language import Language
from presenter.subtitles.sentences import sentences
from tests.benchmarks.sentence_ends import added_and_missed, by_presenter, by_unicode, table
from tests.subtitles.corpus.paragraphs import ENGLISH, SPANISH

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
        ("See fig. [a] in the paper.", EN),
        ("Bueno… ya veremos.", ES),
    ],
)
def test_a_full_stop_within_a_sentence_does_not_end_it(text, language):
    assert sentences(text, language) == (text,)


@pytest.mark.parametrize(
    ("text", "count", "language"),
    [
        ("That is all. [laughter] I mean it.", 2, EN),
        ("Eso es todo. [risas] Gracias.", 2, ES),
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


def places(parts):
    """Where sentences end within their paragraph, in characters."""
    return set(accumulate(len(part) + 1 for part in parts[:-1]))


@pytest.mark.parametrize("paragraphs", [ENGLISH, SPANISH], ids=["English", "Spanish"])
def test_the_sentences_of_the_corpus_end_where_they_are_marked_by_hand(paragraphs):
    added, missed = [], []
    for paragraph in paragraphs:
        found = places(sentences(paragraph.text, paragraph.language))
        marked = places(paragraph.sentences)
        added += [(paragraph.text[:place], paragraph.text[place:]) for place in found - marked]
        missed += [(paragraph.text[:place], paragraph.text[place:]) for place in marked - found]
    assert (added, missed) == ([], [])


@pytest.mark.parametrize("name", ["English", "Spanish"])
def test_fewer_of_them_are_wrong_than_by_the_rules_of_unicode(name, report_figures):
    paragraphs = {"English": ENGLISH, "Spanish": SPANISH}[name]
    ways = {"presenter": by_presenter, "UAX 29": by_unicode}
    found = {way: added_and_missed(split, paragraphs) for way, split in ways.items()}
    report_figures(table(name, paragraphs, found))
    assert found["presenter"] == (0, 0)
    added, missed = found["UAX 29"]
    assert added > 50, "it ends sentences at abbreviations"
    assert missed > 10, "or not where quotation marks follow"


@pytest.mark.parametrize(
    ("text", "count", "language"),
    [
        ("Bring tape, cables, etc. Ana has the rest.", 2, EN),
        ("He works for Acme Inc. in Ohio, near Acme Ltd. of Leeds.", 1, EN),
        ("We met in the sun. Ana was late.", 2, EN),
        ("We meet on Sun. Ana will be late.", 1, EN),
        ("That is plan B. Ana has plan C.", 2, EN),
        ("The book is by A. B. Ana and C. Dee.", 1, EN),
        ("I like Yahoo! Japan and Yahoo! It is old.", 2, EN),
        ("Well… I see. And then we ran… I fell.", 3, EN),
        ("“Is it safe?” Dr. Ana Okonkwo asked. “Is it?” She laughed.", 3, EN),
        ("It was built in EE. UU. Brasil lo copió.", 2, ES),
        ("El s. XIX empezó tarde. El s. XX, en 1914.", 2, ES),
        ("Es de Riegos, S. A. Ana la vendió.", 2, ES),
        ("Duró 1 h. 20 min. y 3 s. Ana durmió.", 2, ES),
        ("Fuimos muchos, p. ej. Ana y yo.", 1, ES),
        ("See vol. I, vol. X and app. B. Then see the fig. A dog is on it.", 3, EN),
        ("1. Abran. 2. Cierren. Quedan 3. Bien.", 4, ES),
        ("It took 40 ms. “Why?” they asked.", 2, EN),
        ("The delay is 40 ms. Ana was late. We sent Ms. Ana home.", 3, EN),
        ("It ran on 48 V. Ana had 12 V. Smith had none.", 3, EN),
        ("Duró 5 min. 20 s. Era en el 200 a. C. Roma dormía.", 3, ES),
        ("I know. [applause] Thank you. (laughs) Then this. (and that)", 3, EN),
        ("What is p? p = 0.03.", 2, EN),
        ("Please ask Lic. Rojas and Dra. Paz.", 1, EN),
    ],
)
def test_a_full_stop_is_judged_by_the_words_around_it(text, count, language):
    assert len(sentences(text, language)) == count


@pytest.mark.parametrize(
    ("text", "language", "split"),
    [
        ("« Oui. » Il part. Ça va ? Bien.", "fr", ("« Oui. »", "Il part.", "Ça va ?", "Bien.")),
        ("„Ja.“ Er geht. ‚Gut.‘ Sie auch.", "de", ("„Ja.“", "Er geht.", "‚Gut.‘", "Sie auch.")),
        ("هل تسمعون؟ نعم. شكرا.", "ar", ("هل تسمعون؟", "نعم.", "شكرا.")),
        ("यह चलता है। धन्यवाद।", "hi", ("यह चलता है।", "धन्यवाद।")),
        ("Così. 🎉 Grazie.", "it", ("Così. 🎉", "Grazie.")),
    ],
)
def test_any_other_language_is_split_at_the_marks_of_its_writing(text, language, split):
    assert sentences(text, Language(language)) == split


NASTY = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            ["Dr.", "EE.", "UU.", "¿Qué", "1.", "2.", "…", "»", "-", "—", "“Yes?”", "Ana", "asked"]
        ),
        st.sampled_from(
            ["\0", "\u202e", "\u2067a.\u2069", "e\u0301.", "👩‍🚀!", "-->", "<script>", "a" * 300 + "."]
        ),
    ),
    max_size=40,
).map(" ".join)


@given(NASTY, st.sampled_from([EN, ES, Language("ar")]))
def test_sentences_have_all_the_words_of_the_text_in_their_order(text, language):
    assert " ".join(sentences(text, language)).split() == text.split()


@pytest.mark.parametrize(
    "text", ["1. " * 300_000, ". " * 500_000, "A" * 10**6, "\u202e" * 10**6, '"Eh?" Dr. ' * 90_000]
)
def test_a_million_characters_are_split_word_by_word(text):
    assert " ".join(sentences(text, EN)).split() == text.split()
