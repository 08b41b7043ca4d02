"""No text whatever brings a check down, and a translation is told of only within its own characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.table import CHECKS
from presenter.catalogs.checks.unit_findings import unit_faults
from presenter.deck.message import Role
from presenter.i18n.language import Language

PIECES = st.sampled_from(
    [
        "**", "*", "`", "[a](https://b.c)", "[", "](", "{n}", "{list:a;b|and}", "{", "}", "$x$", "12.5",
        "1,234", "3 pm", "15 h 30", "2 billion", "XXI", "¿", "?", "¡", "!", "…", "...", "«", "»", '"',
        "\u00a0", " ",
        "\n", "a", "the", "١٢٫٥", "²", "½", "\ufffc", "\u2060", "\x02", "9" * 40, "de", "del", "https://a.b",
        "%", "--x", "~~", "^", "\\",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join)


@pytest.mark.parametrize("language", ["es", "fr", "de", "ja", "ar", "en_XA", "eo"])
@given(source=TEXTS, target=TEXTS, role=st.sampled_from([Role.BODY, Role.CUE, None]))
def test_nothing_raises(language, source, target, role):
    pair = Pair(source, target, Language("en"), Language(language), role, limit=5)
    for fault in unit_faults(pair):
        assert fault.code in CHECKS
        assert 0 <= fault.start <= fault.end
        assert fault.start <= len(target)
        assert "{" not in fault.message.message or fault.message.fields
        assert str(fault.message)
        assert str(fault.advice)
