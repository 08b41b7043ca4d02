"""In which direction a text runs, and which scripts have no italic."""

from __future__ import annotations

import pytest

from presenter.typeset.scripts import can_slant, runs_right_to_left

HEBREW, ARABIC = "שלום עולם", "مرحبا بالعالم"


@pytest.mark.parametrize(
    ("text", "in_english", "in_hebrew"),
    [
        ("Hello", False, False),
        (HEBREW, True, True),
        (ARABIC, True, True),
        (f"LDM-692: {HEBREW}", False, True),
        (f"{HEBREW} LDM-692", True, True),
        ("3.14 %", False, True),
        ("… ✓ →", False, True),
        ("", False, True),
    ],
)
def test_the_language_and_the_letters_decide(text: str, *, in_english: bool, in_hebrew: bool) -> None:
    assert runs_right_to_left(text, in_right_to_left=False) is in_english
    assert runs_right_to_left(text, in_right_to_left=True) is in_hebrew


@pytest.mark.parametrize(
    ("text", "slants"),
    [("word", True), ("palabra áé", True), ("αβγ", True), ("強調", False), (HEBREW, False), (ARABIC, False)],
)
def test_only_scripts_with_an_italic_slant(text: str, *, slants: bool) -> None:
    assert can_slant(text) is slants
