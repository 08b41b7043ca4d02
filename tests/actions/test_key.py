"""Keys without Qt."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.actions.key import MODIFIERS, NAMES, UnknownKeyError, canonical_key


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("n", "N"),
        ("PageDown", "PgDown"),
        ("page down", "PgDown"),
        ("escape", "Esc"),
        ("shift + ctrl + q", "Ctrl+Shift+Q"),
        ("Control+Delete", "Ctrl+Del"),
        ("+", "+"),
        ("plus", "+"),
        ("Ctrl++", "Ctrl++"),
        ("ctrl + +", "Ctrl++"),
        ("Ctrl+-", "Ctrl+-"),
        ("?", "?"),
        ("ñ", "Ñ"),
        ("ß", "ß"),
        ("f11", "F11"),
        ("media next", "Media Next"),
    ],
)
def test_a_key_has_one_spelling(written, canonical):
    assert canonical_key(written) == canonical


@pytest.mark.parametrize(
    "written", ["", " ", "Ctrl+", "Ctrl", "Shift+Ctrl", "Q+Ctrl", "F36", "Foo", "A+B", "+A", "\t"]
)
def test_what_is_no_key_is_refused(written):
    with pytest.raises(UnknownKeyError):
        canonical_key(written)


def test_the_nearest_key_is_suggested():
    with pytest.raises(UnknownKeyError) as caught:
        canonical_key("Ctrl+PgDwn")
    assert caught.value.suggestion == "PgDown"


@given(st.sets(st.sampled_from(MODIFIERS)), st.one_of(st.sampled_from(NAMES), st.characters(codec="utf-8")))
def test_a_spelling_that_was_made_canonical_stays_as_it_is(modifiers, main):
    try:
        once = canonical_key("+".join([*modifiers, main]))
    except UnknownKeyError:
        return
    assert canonical_key(once) == once


@given(st.text())
def test_any_text_is_a_key_or_is_refused(written):
    with suppress(UnknownKeyError):
        assert canonical_key(written)
