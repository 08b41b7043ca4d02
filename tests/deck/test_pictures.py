from __future__ import annotations

import pytest

from presenter.deck.pictures import localised
from presenter.i18n.language import Language


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "office.svg"
    path.write_bytes(b"x")
    return path


@pytest.mark.parametrize(
    ("versions", "language", "expected"),
    [
        ((), "es", "office.svg"),
        (("office.es.svg",), "es", "office.es.svg"),
        (("office.es.svg",), "es_MX", "office.es.svg"),
        (("office.es.svg", "office.es_MX.svg"), "es_MX", "office.es_MX.svg"),
        (("office.es_MX.svg",), "es", "office.svg"),
        (("office.es.png",), "es", "office.svg"),
    ],
)
def test_the_version_nearest_to_the_language_is_taken(office, versions, language, expected):
    for name in versions:
        office.with_name(name).write_bytes(b"x")
    assert localised(office, Language(language)).name == expected


def test_a_version_that_links_elsewhere_does_not_count(office, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "secret.svg"
    elsewhere.write_bytes(b"x")
    office.with_name("office.es.svg").symlink_to(elsewhere)
    assert localised(office, Language("es")) == office
