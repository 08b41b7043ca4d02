"""Findings and terms beside the words that are typed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.translation.commands import Select, TypeWords, WriteComment
from presenter.translation.unit import Unit
from presenter.translation.unit_checker import UnitChecker
from presenter.translation.workbench import Workbench
from tests.translation.conftest import Desk, OpenDesk

MAY = "We begin in **May**."
GLOSSARY = "terms:\n- term: map\n  es: plano\n- term: Rubin\n  keep: yes\n- term: evening\n  fr: soir\n"
FITS_NOT = Finding("text-overflow", Severity.WARNING, Text("Too long."), Span(Path("talk.md")))


def codes(desk: Desk, checker: UnitChecker) -> list[str]:
    unit = desk.state.unit
    assert unit is not None
    return [finding.code for finding in checker.findings(desk.state.workbench, unit)]


def too_long(workbench: Workbench, unit: Unit) -> Iterable[Finding]:
    del workbench
    return [FITS_NOT] if len(unit.target) > 20 else []


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


def test_what_others_measure_is_told_too(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.do(TypeWords("Los planes que tenemos todos"))

    assert codes(desk, UnitChecker(further=(too_long,))) == ["text-overflow"]


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
