"""Findings for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text, untranslated
from presenter.outputs.findings import exit_code, in_order, render_json, render_text

DECK = Path("slides/talk.md")


def finding(
    line: int, code: str = "syntax", severity: Severity = Severity.ERROR, language: str | None = None
) -> Finding:
    return Finding(
        code,
        severity,
        Text("Something is wrong."),
        Span(DECK, line, 3),
        excerpt="the words",
        advice=Text("Mend it."),
        slide="status",
        language=Language(language) if language else None,
    )


def test_findings_stand_in_the_order_of_their_places_and_only_once() -> None:
    graver, lesser = finding(2), finding(2, "unknown-key", Severity.WARNING)
    assert in_order([finding(9), lesser, finding(9), graver]) == (graver, lesser, finding(9))


def test_the_same_place_may_be_wrong_in_two_languages() -> None:
    assert len(in_order([finding(2, language="es"), finding(2, language="fr")])) == 2


def test_text_is_a_line_that_editors_can_follow() -> None:
    line = "slides/talk.md:2:3: Something is wrong. · the words · Mend it.\n"
    assert render_text([finding(2)], untranslated) == line


def test_json_has_the_eight_fields_and_no_more() -> None:
    assert json.loads(render_json([finding(2, language="es")], untranslated)) == [
        {
            "code": "syntax",
            "severity": "error",
            "message": "Something is wrong.",
            "path": "slides/talk.md",
            "line": 2,
            "column": 3,
            "slide": "status",
            "language": "es",
        }
    ]


def test_json_of_nothing_is_an_empty_list() -> None:
    assert render_json([], untranslated) == "[]\n"


def test_only_errors_fail() -> None:
    assert exit_code([finding(1, severity=Severity.WARNING), finding(2, severity=Severity.INFO)]) == 0
    assert exit_code([finding(1, severity=Severity.WARNING), finding(2)]) == 1
