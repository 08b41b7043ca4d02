"""Cues that were written for one language only."""

from __future__ import annotations

from presenter.errors import Severity
from presenter.i18n.language import Language

EN, ES = Language("en"), Language("es")


def test_cues_in_both_languages_are_nothing_to_report(check, cue_source):
    assert check(cue_source("Thank you.", language="en"), cue_source("Gracias.", language="es")) == []


def test_a_cue_without_its_like_is_missing_in_the_other_language(check, cue_source):
    (finding,) = check(
        cue_source("Thank you.", language="en"),
        cue_source("Gracias.", language="es"),
        cue_source("Good night.", language="en"),
    )
    assert (finding.code, finding.severity, finding.language) == ("missing-translation", Severity.ERROR, ES)
    assert finding.excerpt == "Good night."


def test_it_is_told_once_although_it_is_cut_into_several_cues(check, cue_source):
    long = " ".join(["Nobody has missed the old machines so far."] * 6)
    found = check(cue_source(long, language="en"), seconds=9.0)
    assert [finding.code for finding in found] == ["missing-translation"]


def test_a_language_that_is_not_asked_for_is_left_alone(check, cue_source):
    assert check(cue_source("Good night.", language="en"), only=(EN,)) == []


def test_cues_at_other_steps_are_not_its_like(check, cue_source):
    found = check(cue_source("Thank you.", 0, language="en"), cue_source("Gracias.", 1, language="es"))
    assert [(finding.code, finding.language) for finding in found] == [
        ("missing-translation", ES),
        ("missing-translation", EN),
    ]
