"""What an edit may change without touching a word."""

from __future__ import annotations

import pytest

from presenter.catalogs.mechanical_edit import with_new_links, words_alone


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two  words", "two words"),
        ("5 kg", "5\u00a0kg"),
        ("“two” ‘words’", "\"two\" 'words'"),
        ("[a](https://a.org)", "[a](https://b.org/c)"),
        ("`a  b` [c](https://a.org)", "`a  b` [c](#d)"),
        ("__a__ and _b_", "**a** and *b*"),
        ("Due {date:2026-03-05|long}", "Due {date:2026-03-06|short}"),
    ],
)
def test_spaces_quotes_marks_dates_and_addresses_are_no_words(one, other):
    assert words_alone(one) == words_alone(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two words", "two Words"),
        ("a\nb", "a b"),
        ("`a  b`", "`a b`"),
        ('$a "$', "$a “$"),
        ("5", "6"),
        ("a b", "ab"),
        ("snake_case", "snake*case"),
        ("[a](x)", "[a]()"),
        ("{date:2026-03-05}", "{num:5}"),
        ("{list:a;b}", "{list:a;c}"),
    ],
)
def test_all_else_is(one, other):
    assert words_alone(one) != words_alone(other)


def test_a_translation_gets_the_new_addresses_wherever_it_has_the_old_ones():
    old, new = "[a](x) or [b](y) or [c](x)", "[a](y) or [b](z) or [c](y)"
    assert with_new_links("[B](y), [C](x), [A](x)", old, new) == "[B](z), [C](y), [A](y)"


def test_a_translation_gets_the_new_date():
    old, new = "Due {date:2026-03-05|long}", "Due {date:2026-04-01|long}"
    assert with_new_links("Para el {date:2026-03-05|long}", old, new) == "Para el {date:2026-04-01|long}"


def test_a_translation_stays_as_it_is_where_no_address_changed():
    assert with_new_links("sin [A](x/es)", "[a](x)", "[a](x)") == "sin [A](x/es)"


@pytest.mark.parametrize(
    ("translation", "old", "new"),
    [
        ("[A](x/es)", "[a](x)", "[a](y)"),
        ("A", "[a](x)", "[a](y)"),
        ("[A](x) [B](x)", "[a](x) [b](x)", "[a](y) [b](z)"),
        ("Para el {date", "Due {date", "Due {date:2026-03-05}"),
    ],
)
def test_what_is_not_sure_is_left_to_the_translator(translation, old, new):
    assert with_new_links(translation, old, new) is None
