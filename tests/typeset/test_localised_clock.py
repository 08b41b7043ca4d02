from __future__ import annotations

import pytest

from presenter.i18n.language import Language
from presenter.typeset.localised_clock import localised_clock, localised_minutes, localised_unit


@pytest.mark.parametrize(
    ("language", "written"), [("en", "16:30"), ("es", "16:30"), ("fi", "16.30"), ("en_XA", "16:30")]
)
def test_a_clock_time_is_of_24_hours_in_every_language(language, written):
    assert localised_clock("16:30", Language(language)) == written


def test_a_length_of_time_is_in_whole_minutes():
    assert localised_minutes(2100, Language("es")) == "35 min"
    assert localised_minutes(900, Language("es"), "long") == "15 minutos"
    assert localised_minutes(4, Language("en"), "long") == "1 minute"


@pytest.mark.parametrize(("language", "written"), [("en", "min"), ("es", "min"), ("ja", "分")])
def test_a_unit_stands_without_its_number(language, written):
    assert localised_unit(Language(language)) == written
