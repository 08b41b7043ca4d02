"""How a translator has a check say no more of one entry."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from presenter.catalogs.checks.catalog_checker import CatalogChecker
from presenter.catalogs.po_file import PoFile
from presenter.errors import Severity, Span
from presenter.i18n.language import Language

CHECKER = CatalogChecker(Language("en"), Language("es"))
WRONG = """
    msgctxt "body"
    msgid "Two of 12 telescopes"
    msgstr "Dos de 13 telescopios."
"""


def found_in(text: str):
    return list(CHECKER.findings(PoFile.parse(textwrap.dedent(text).lstrip("\n"), Path("talk.po"))))


def codes_in(text: str):
    return [finding.code for finding in found_in(text)]


def commented(comment: str) -> str:
    return f"{comment}\n{textwrap.dedent(WRONG).lstrip()}"


def test_without_a_mute_all_is_told():
    assert codes_in(WRONG) == ["numbers", "end-punctuation"]


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("# noqa: numbers", ["end-punctuation"]),
        ("# noqa: numbers, end-punctuation", []),
        ("# NOQA:numbers end-punctuation", []),
        ("# The director wants it so. # noqa: end-punctuation", ["numbers"]),
        ("#. noqa: numbers", ["end-punctuation"]),
        ("# noqa", []),
        ("#, ignore-all-checks", []),
        ("#, ignore-numbers", ["end-punctuation"]),
        ("#, ignore-end-stop", ["numbers"]),
        ("#, ignore-end_stop, max-length:80", ["numbers"]),
        ("#, ignore-same", ["numbers", "end-punctuation"]),
        ("# Look at noqalin again.", ["numbers", "end-punctuation"]),
    ],
)
def test_what_is_muted_is_left_out(comment, left):
    assert codes_in(commented(comment)) == left


def test_a_mute_that_mutes_nothing_is_a_note_at_its_line():
    (finding,) = found_in(commented("# noqa: numbers, end-punctuation, links"))

    assert (finding.code, finding.severity, finding.span) == (
        "unused-noqa",
        Severity.INFO,
        Span(Path("talk.po"), 1),
    )
    assert str(finding.message) == "There is nothing here that “links” would mute."


def test_a_mute_that_there_is_no_check_for_asks_for_the_one_that_is_meant():
    *_, finding = found_in(commented("# noqa: number, end-punctuation"))

    assert str(finding.message) == "There is no check “number” that could be muted."
    assert str(finding.advice) == "Did you mean “numbers”?"


def test_a_bare_mute_on_a_good_entry_is_a_note():
    assert codes_in('# noqa\nmsgctxt "body"\nmsgid "Two"\nmsgstr "Dos"\n') == ["unused-noqa"]


def test_a_flag_of_weblate_may_stand_where_there_is_nothing_to_mute():
    assert codes_in('#, ignore-same\nmsgctxt "body"\nmsgid "Two"\nmsgstr "Dos"\n') == []
