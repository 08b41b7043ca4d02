"""Which words no line may part."""

from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.typeset.word_binding import bound

EN, ES = Language("en"), Language("es")


@pytest.mark.parametrize(
    ("words", "bound_words"),
    [
        ("a mirror of 8.4 m across", "mirror of 8.4~m across"),
        ("some 40 % of it", "40~% of"),
        ("1 234 567 images", "1~234~567 images"),
        ("see § 5 and Fig. 3 on p. 12", "see §~5 and Fig.~3 on p.~12"),
        ("Andrés A. A. Plazas", "Andrés A.~A.~Plazas"),
        ("by Dr. Rojas", "by Dr.~Rojas"),
        ("lead in AP · since 2021", "AP~· since"),
        ("10–20 times", "10–+20 times"),
    ],
)
def test_what_belongs_together_is_bound(words: str, bound_words: str) -> None:
    shown = bound(words, EN).replace("\N{NO-BREAK SPACE}", "~").replace("\N{WORD JOINER}", "+")

    assert bound_words in shown


@pytest.mark.parametrize("words", ["the 3 mirrors", "in 2023 we began", "no breaks here"])
def test_nothing_else_is(words: str) -> None:
    assert bound(words, EN) == words


def test_a_word_of_one_letter_stays_with_the_next_in_its_own_language() -> None:
    assert bound("datos y redes o discos", ES) == "datos y\N{NO-BREAK SPACE}redes o\N{NO-BREAK SPACE}discos"
    assert bound("datos y redes", EN) == "datos y redes"
    assert bound("and a plan", EN) == "and a\N{NO-BREAK SPACE}plan"


def test_what_an_author_bound_stays_as_it_is() -> None:
    words = "a\N{NARROW NO-BREAK SPACE}b\N{SOFT HYPHEN}c\N{ZERO WIDTH SPACE}d\N{WORD JOINER}e “f” «g»"

    assert bound(words, EN) == words
