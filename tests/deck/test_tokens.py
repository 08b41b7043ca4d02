"""What looks like a token is one, or text, or a slip that is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.deck.attributes import parse_attributes
from presenter.deck.kept_words import kept_words
from presenter.deck.load import parse
from presenter.deck.messages import slide_messages
from presenter.deck.spelled_out import spelled_out
from presenter.deck.tokens import TokenKind, token_slips, tokens, without_tokens
from presenter.i18n.language import Language


def test_a_token_says_what_it_stands_for_and_how_it_is_written():
    (day, number, names) = tokens("On {date:2026-03-05|full} {num:12.5} and {list:Ana; Iván|or}.")

    assert (day.kind, day.value, day.style) == (TokenKind.DATE, "2026-03-05", "full")
    assert (number.kind, number.style) == (TokenKind.NUMBER, "plain")
    assert (names.items, names.style) == (("Ana", "Iván"), "or")


@pytest.mark.parametrize(
    "text", ["\\{num:1}", "`{num:1}`", "{title} · {slide}", "{#id .class key=1}", "{a: b}"]
)
def test_what_is_escaped_or_code_or_of_another_kind_is_text(text):
    assert tokens(text) == token_slips(text) == ()


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("{date:2026-02-30}", "Write a day such as"),
        ("{date:tomorrow}", "Write a day such as"),
        ("{date:2026-03-05|lang}", "Did you mean “long”?"),
        ("{num:1.234,5}", "Write digits, and a full stop before decimals"),
        ("{num:12|per cent}", "Did you mean “percent”?"),
        ("{num:}", "Write digits"),
        ("{list:;}", "Write the items with semicolons"),
        ("{list:a;b|und}", "Did you mean “and”?"),
        ("{list:a|b;c|and}", "Did you mean “and”?"),
        ("{number:12}", "Did you mean “num”?"),
        ("{dates:2026-03-05}", "Did you mean “date”?"),
    ],
)
def test_a_slip_is_told_with_what_to_do_and_shown_as_it_was_written(text, advice):
    (slip,) = token_slips(f"See {text}")

    assert slip.start == 4
    assert slip.excerpt == text
    assert str(slip.advice).startswith(advice)
    assert spelled_out(text, Language("es")) == text


def test_a_slip_in_a_deck_is_found_at_its_place():
    deck = parse("---\ntitle: On {date:soon}\n---\n\n# One\n\nIn {num:many}\n", Path("deck.md"))

    assert [(found.code, found.span.line, found.span.column) for found in deck.findings] == [
        ("bad-token", 2, 11),
        ("bad-token", 7, 4),
    ]


def test_a_token_is_no_list_of_attributes():
    assert parse_attributes("list:a=b;c") is None
    (message,) = slide_messages(parse("In {list:a=b;c=d|and}\n", Path("deck.md")).slides[0])
    assert message.text == "In {list:a=b;c=d|and}"


def test_attributes_behind_a_token_are_attributes():
    deck = parse("# On {date:2026-03-05|long} {#day .big}\n", Path("deck.md"))

    assert deck.slides[0].identifier == "day"
    assert deck.slides[0].title is not None
    assert deck.slides[0].title.text == "On {date:2026-03-05|long}"


def test_the_bar_in_a_token_parts_no_cells():
    deck = parse("| Day | Share |\n|---|---|\n| {date:2026-03-05|day} | {num:2|percent} |\n", Path("deck.md"))

    assert [message.text for message in slide_messages(deck.slides[0])] == [
        "Day",
        "Share",
        "{date:2026-03-05|day}",
        "{num:2|percent}",
    ]


def test_of_a_text_without_its_tokens_the_items_of_lists_are_left():
    assert without_tokens("{num:3} of {list:pears;apples|and}") == " of pears apples"


def test_words_that_must_stay_are_known():
    text = "[Rubin]{translate=no} opens on {date:2026-03-05}, by [**Ana**]{.big translate=no}, {list:a;b}"

    assert kept_words(text) == ("Rubin", "Ana", "{date:2026-03-05}")
    assert kept_words("[Rubin]{.big}") == ()


@given(st.text(alphabet="{}:|;datenumlis\\`0123456789.-", max_size=40))
def test_whatever_is_written_nothing_is_raised_and_what_is_no_token_stays(text):
    shown = spelled_out(text, Language("es"))

    if not tokens(text):
        assert shown == text
