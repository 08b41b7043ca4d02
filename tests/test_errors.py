from __future__ import annotations

from pathlib import Path

import pytest

from presenter.errors import Finding, PresenterError, Severity, Span, closest, did_you_mean, use_one_of
from presenter.i18n.text import Text

SPAN = Span(Path("talk.md"), 3, 7)


def finding(excerpt="", advice=None):
    return Finding("code", Severity.ERROR, Text("This is wrong."), SPAN, excerpt, advice)


def test_a_finding_says_where_what_and_what_to_do_in_one_line():
    assert finding("two\n  lines", Text("Mend it.")).render() == (
        "talk.md:3:7: This is wrong. · two lines · Mend it."
    )
    assert finding().render() == "talk.md:3:7: This is wrong."


def test_a_long_excerpt_is_cut():
    assert finding("a" * 81).render() == f"talk.md:3:7: This is wrong. · {'a' * 79}…"


def test_a_finding_is_told_in_the_language_that_is_asked_for():
    def translate(message, *, context="", plural="", count=1):
        return {"This is wrong.": "Esto está mal.", "Mend it.": "Arréglelo."}[message]

    assert finding(advice=Text("Mend it.")).render(translate) == "talk.md:3:7: Esto está mal. · Arréglelo."


def test_an_error_carries_its_findings_and_says_them():
    error = PresenterError(finding("one"), finding("two"))
    assert [found.excerpt for found in error.findings] == ["one", "two"]
    assert str(error).splitlines() == [finding("one").render(), finding("two").render()]


@pytest.mark.parametrize(
    ("word", "near"),
    [("tittle", "Title"), ("TITLE", "Title"), ("foter", "footer"), ("zzz", None), ("title" * 100, None)],
)
def test_the_nearest_known_word_is_found_in_whatever_case(word, near):
    assert closest(word, ["Title", "footer"]) == near


def test_advice_names_the_word_that_was_meant_or_all_there_are():
    assert str(did_you_mean("foter", ["title", "footer"])) == "Did you mean “footer”?"
    assert did_you_mean("zzz", ["title", "footer"]) is None
    assert str(use_one_of(["title", "footer"])) == "Use one of these: footer, title."
