from __future__ import annotations

import pytest

from presenter.deck.attributes import parse_attributes, split_attributes
from presenter.deck.block_base import NO_ATTRIBUTES, Attributes
from presenter.deck.lines import Line


@pytest.mark.parametrize(
    ("text", "attributes"),
    [
        ("", Attributes()),
        ("#a .b .c d=e", Attributes("a", ("b", "c"), (("d", "e"),))),
        (".b#a", Attributes("a", ("b",))),
        ('k="two words" l=\'it "is"\' m=', None),
        ('k="two words" l=\'it "is"\'', Attributes(pairs=(("k", "two words"), ("l", 'it "is"')))),
        ('k=""', Attributes(pairs=(("k", ""),))),
        ("width=60% lang=es_MX", Attributes(pairs=(("width", "60%"), ("lang", "es_MX")))),
        ("words", None),
        (".b words", None),
        ("1,2", None),
    ],
)
def test_attributes_are_an_id_classes_and_pairs(text, attributes):
    assert parse_attributes(text) == attributes


@pytest.mark.parametrize(
    ("text", "words", "attributes"),
    [
        ("words {.a}", "words", Attributes(classes=("a",))),
        ("words {.a}   ", "words", Attributes(classes=("a",))),
        ("$x${.a}", "$x${.a}", NO_ATTRIBUTES),
        ("[span]{.a}", "[span]{.a}", NO_ATTRIBUTES),
        ("![](a){.a}", "![](a)", Attributes(classes=("a",))),
        ('words {k="a } b"}', "words", Attributes(pairs=(("k", "a } b"),))),
        ("words {.a} more", "words {.a} more", NO_ATTRIBUTES),
        ("{.a}", "", Attributes(classes=("a",))),
    ],
)
def test_attributes_stand_at_the_end_of_a_line(text, words, attributes):
    line, found = split_attributes(Line(text, 1))
    assert (line.text, found) == (words, attributes)


def test_the_last_of_two_values_counts():
    assert Attributes(pairs=(("k", "a"), ("k", "b"))).get("k") == "b"


def test_some_words_may_stand_by_themselves_and_count_as_classes():
    attributes = parse_attributes("autoplay .wide end=4 loop", {"autoplay", "loop"})
    assert attributes == Attributes(classes=("autoplay", "wide", "loop"), pairs=(("end", "4"),))


@pytest.mark.parametrize("text", ["autoplay", "looping", "auto play", "loop autoplay"])
def test_any_other_word_makes_it_text(text):
    assert parse_attributes(text, {"loop"}) is None
