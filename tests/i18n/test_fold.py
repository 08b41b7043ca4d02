"""Words as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.i18n.fold import fold, fold_with_places


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ñandú", "nandu"),
        ("Übersicht", "ubersicht"),
        ("STRASSE straße", "strasse strasse"),
        ("ﬁn…", "fin..."),
        ("İstanbul", "istanbul"),
        ("Μάϊος", "μαιοσ"),
        ("n\u0303", "n"),
    ],
)
def test_accents_capitals_and_ligatures_make_no_difference(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_a_text_folds_as_its_characters_do_and_folding_again_changes_nothing(text):
    folded, places = fold_with_places(text)
    assert folded == fold(text) == fold(folded)
    assert len(places) == len(folded)
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
