"""What a machine must leave alone goes out of a text before it and comes back after."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.translation.drafts.protected_text import ProtectedText


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Talk to **Ana** about [hiring](https://acme.org/jobs)", "Talk to [1]Ana[2] about [3]hiring[4]"),
        ("Run `make [all]` now", "Run [1] now"),
        ("With $a \\le b$ we are done", "With [1] we are done"),
        ("On {date:2026-03-05|long}, {name}", "On [1], [2]"),
        ("See [^note] and https://acme.org/a.", "See [1] and [2]."),
        ("It costs $5 and $6", "It costs $5 and $6"),
        ("a snake_case_word", "a snake_case_word"),
        ("Item [1]", "Item [1]1[2]"),
    ],
)
def test_only_words_are_left_to_translate(text: str, line: str) -> None:
    assert ProtectedText.of(text).lines == (line,)


def test_spaces_that_a_machine_puts_around_marks_are_taken_back() -> None:
    text = ProtectedText.of("Talk to **Ana** about [hiring](https://acme.org/jobs), `now`")
    said = "Habla con [1] Ana [2] sobre [3] vacantes [4], [5]"
    assert text.restored([said]) == "Habla con **Ana** sobre [vacantes](https://acme.org/jobs), `now`"


def test_words_may_change_their_order() -> None:
    text = ProtectedText.of("`make` builds {name}")
    assert text.restored(["[2] se hace con [1]"]) == "{name} se hace con `make`"


@pytest.mark.parametrize("said", ["Habla con Ana[2]", "[1]Ana[2][2]", "[1]Ana[2] [3]", "Ana"])
def test_a_sign_lost_doubled_or_made_up_spoils_the_translation(said: str) -> None:
    assert ProtectedText.of("**Ana**").restored([said]) is None


def test_line_breaks_stay_and_so_do_the_spaces_around() -> None:
    text = ProtectedText.of(" one\n*two* ")
    assert text.lines == ("one", "[1]two[2]")
    assert text.restored(["uno", "[1] dos [2]"]) == " uno\n*dos* "


@given(st.text(alphabet="ab 12[](){}*_~`$^!.<>\\|:/\n", max_size=40))
def test_what_a_machine_leaves_as_it_is_comes_back_as_it_was(text: str) -> None:
    protected = ProtectedText.of(text)
    assert protected.restored(protected.lines) == text
