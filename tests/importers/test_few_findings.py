"""What an import found, in as many lines as somebody reads."""

from __future__ import annotations

from pathlib import Path

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.importers.few_findings import few_findings

PATH = Path("talk.pptx")


def lost(slide: int, what: str = "Slide {number}: lines are left out.") -> Finding:
    message = Text(what).with_fields(number=slide)
    return Finding("left-out", Severity.WARNING, message, Span(PATH, slide))


def test_what_holds_of_many_slides_is_told_once_with_their_numbers():
    told = few_findings([lost(number) for number in (2, 3, 4, 7, 9, 10)])
    assert [finding.render() for finding in told] == [
        "talk.pptx:2:1: Slide 2: lines are left out.",
        "talk.pptx:3:1: The same in 5 more places: 3–4, 7, 9–10.",
    ]


def test_a_few_and_what_is_not_the_same_are_told_one_by_one():
    findings = [lost(1), lost(2), lost(3), lost(4, "Slide {number}: a film is left out.")]
    assert few_findings(findings) == findings


def test_more_numbers_than_a_line_holds_are_cut():
    (_, others) = few_findings([lost(number) for number in range(1, 1000, 2)])
    assert others.render().endswith(", ….")
    assert len(others.render()) < 200
