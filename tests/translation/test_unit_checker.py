"""Findings and terms beside the words that are typed."""

from __future__ import annotations

from pathlib import Path

from presenter.translation.commands import Select, TypeWords, WriteComment
from presenter.translation.unit_checker import UnitChecker
from tests.translation.conftest import Desk, OpenDesk

MAY = "We begin in **May**."
GLOSSARY = "terms:\n- term: map\n  es: plano\n- term: Rubin\n  keep: yes\n- term: evening\n  fr: soir\n"


def codes(desk: Desk, checker: UnitChecker) -> list[str]:
    unit = desk.state.unit
    assert unit is not None
    return [finding.code for finding in checker.findings(desk.state.workbench, unit)]


def test_marks_that_are_lost_are_told_until_they_are_there(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(Select(desk.unit(MAY).key))
    assert codes(desk, UnitChecker()) == []

    desk.do(TypeWords("Empezamos en mayo."))
    assert codes(desk, UnitChecker()) == ["markup"]

    desk.do(WriteComment("noqa: markup"))
    assert codes(desk, UnitChecker()) == []

    desk.do(WriteComment(""), TypeWords("Empezamos en **mayo**."))
    assert codes(desk, UnitChecker()) == []


def test_terms_of_the_glossary_are_offered_and_asked_for(open_desk: OpenDesk, tmp_path: Path) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "glossary.yaml").write_text(GLOSSARY, encoding="utf-8")
    desk = open_desk()
    bench = desk.state.workbench
    checker = UnitChecker.read(bench.deck)
    place = desk.unit("Bring the [map](https://example.org/map).")

    assert [term.words for term in checker.terms(bench, place)] == ["map"]
    assert checker.terms(bench, desk.unit("Good evening.")) == ()
    assert checker.good_words(bench) == ("plano", "Rubin")
    desk.do(Select(place.key), TypeWords("Traiga el [mapa](https://example.org/map)."))
    assert codes(desk, checker) == ["glossary"]
