"""Findings as code hosts read them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text, untranslated
from presenter.outputs.sarif import render_sarif

FINDING = Finding(
    "numbers",
    Severity.WARNING,
    Text("The translation lacks the number {number}.").with_fields(number="12"),
    Span(Path("translations/es/LC_MESSAGES/mi charla.po"), 7, 9),
    "Doce telescopios",
    Text("Write it."),
    "plans",
    Language("es"),
)


def run_of(*findings: Finding):
    log = json.loads(render_sarif(findings, untranslated))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return run


def test_a_result_names_its_rule_its_place_and_its_level():
    run = run_of(FINDING)
    (result,) = run["results"]
    (rule,) = run["tool"]["driver"]["rules"]

    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("numbers", 0, "warning")
    assert result["message"]["text"] == "The translation lacks the number 12. Write it."
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "translations/es/LC_MESSAGES/mi%20charla.po"
    assert place["region"] == {"startLine": 7, "startColumn": 9}
    assert result["properties"] == {"slide": "plans", "language": "es"}
    assert rule["id"] == "numbers"
    assert rule["shortDescription"] == rule["fullDescription"] != {"text": ""}
    assert rule["help"]["text"].endswith("A comment of the entry mutes it: # noqa: numbers")


def test_paths_are_relative_to_where_the_program_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    finding = replace(FINDING, span=Span(tmp_path / "slides" / "talk.md", 3, 1))

    (result,) = run_of(finding)["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "slides/talk.md",
        "uriBaseId": "%SRCROOT%",
    }


def test_a_fingerprint_outlives_a_move_and_tells_two_alike_apart():
    moved = replace(FINDING, span=Span(FINDING.span.path, 40, 9))

    (before,) = run_of(FINDING)["results"]
    after, again = run_of(moved, moved)["results"]

    assert before["partialFingerprints"] == after["partialFingerprints"]
    assert after["partialFingerprints"] != again["partialFingerprints"]


def test_nothing_found_is_a_run_without_results():
    run = run_of()

    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
