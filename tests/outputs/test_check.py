"""What a check finds, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.check import check

Edit = Callable[[str, str], None]
Row = tuple[str, str, int, str | None, str | None]

SHORT = "There are 777 requirements."
LONG = " ".join(
    ["There are 777 requirements, and the report says of each of them what is still missing."] * 12
)


def rows(deck: Path, language: str | None = None) -> list[Row]:
    found = check(deck, Language(language) if language else None)
    return [
        (finding.code, finding.span.path.name, finding.span.line, finding.slide, finding.language)
        for finding in found
    ]


def test_nothing_is_found_in_a_good_deck(deck: Path) -> None:
    assert rows(deck) == []


def test_an_entry_that_is_gone_a_picture_that_was_renamed_and_a_paragraph_three_times_over(
    deck: Path, edit: Edit, translate: Edit
) -> None:
    translate("Gracias", "")
    (deck.parent / "dome.svg").rename(deck.parent / "cupola.svg")
    edit(SHORT, "\n\n".join([LONG] * 3))
    translate(SHORT, LONG)  # it fits in Spanish, where it is still one short sentence
    assert rows(deck) == [
        ("missing-picture", "talk.md", 26, "the-dome-at-night", None),
        ("missing-translation", "talk.md", 38, "end", "es"),
        ("text-overflow", "talk.md", 42, "end", "en"),  # from the third time on
    ]


def test_one_language_may_be_checked_alone(deck: Path, translate: Edit) -> None:
    translate("Gracias", "")
    assert [row[0] for row in rows(deck, "es")] == ["missing-translation"]
    assert rows(deck, "en") == []


def test_a_language_that_the_deck_does_not_have_cannot_be_checked(deck: Path) -> None:
    with pytest.raises(UsageError):
        check(deck, Language("fr"))
