"""Which language the terminal asks for."""

from __future__ import annotations

import pytest

from presenter.cli.terminal_language import terminal_language
from presenter.i18n.language import Language

KNOWN = (Language("en"), Language("es"))


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "es_CL.UTF-8"}, "es"),
        ({"LANG": "es_ES@euro"}, "es"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "ca:es:en"}, "es"),
        ({"LANG": "es_CL.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANG": "C", "LANGUAGE": "es"}, "en"),
        ({"LANG": "es_CL.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "es_MX"}, "es"),
        ({"LANG": "es_CL.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "no such thing"}, "en"),
        ({"PRESENTER_LANGUAGE": "es"}, "es"),
        ({"PRESENTER_LANGUAGE": "en", "LANG": "es_CL.UTF-8"}, "en"),
        ({"PRESENTER_LANGUAGE": "?", "LANG": "es_CL.UTF-8"}, "es"),
    ],
)
def test_the_environment_names_the_language(variables: dict[str, str], language: str) -> None:
    assert terminal_language(variables, KNOWN) == language
