"""What is put right by a key."""

from __future__ import annotations

import pytest

from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.unit_findings import unit_faults
from presenter.deck.message import Role
from presenter.i18n.language import Language
from presenter.translation.mends import mended

ENGLISH, SPANISH = Language("en"), Language("es")


def mend(code, source, target):
    def codes(words):
        return [fault.code for fault in unit_faults(Pair(source, words, ENGLISH, SPANISH, Role.BODY))]

    assert code in codes(target)
    return mended(code, source, target, (ENGLISH, SPANISH), codes)


@pytest.mark.parametrize(
    ("code", "source", "target", "wanted"),
    [
        ("opening-marks", "Are you there?", "Estás ahí?", "¿Estás ahí?"),
        ("opening-marks", "Yes. Are you there?", "Sí. Estás ahí?", "Sí. ¿Estás ahí?"),
        ("links", "[a](https://a.org) [b](x)", "[a](https://a.es) [b](x)", "[a](https://a.org) [b](x)"),
        ("placeholders", "{count} seats", "{cuenta} asientos", "{count} asientos"),
    ],
)
def test_what_needs_no_thought_is_mended(code, source, target, wanted):
    assert mend(code, source, target) == wanted


def test_what_needs_a_person_is_left_to_one():
    assert mend("markup", "**Ana** spoke", "Ana habló") is None
    assert mend("placeholders", "{count} seats", "asientos") is None


def test_no_mend_makes_something_else_wrong():
    def codes(words):
        return ["links"] if "a.org" not in words else ["placeholders"]

    assert mended("links", "[a](a.org)", "[a](b.org)", (ENGLISH, SPANISH), codes) is None
