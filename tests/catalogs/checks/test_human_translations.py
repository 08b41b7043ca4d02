"""Nothing is told of translations that people made with care: the two decks' and the program's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.catalogs.checks.catalog_checker import CatalogChecker
from presenter.catalogs.po_file import PoFile
from presenter.errors import Severity
from presenter.i18n.language import Language

CATALOGS = Path(__file__).parents[3] / "translations" / "es" / "LC_MESSAGES"


@pytest.mark.parametrize("name", ["all-hands-2023", "tour", "presenter"])
def test_no_check_cries_wolf(name):
    checker = CatalogChecker(Language("en"), Language("es"), is_interface=name == "presenter")

    found = checker.findings(PoFile.read(CATALOGS / f"{name}.po"))

    assert [finding.render() for finding in found if finding.severity is not Severity.INFO] == []
