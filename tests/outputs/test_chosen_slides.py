"""The slides that are asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.deck.deck import Deck, DeckSettings, Slide, SlideSettings
from presenter.errors import Span, UsageError
from presenter.outputs.chosen_slides import chosen_slides

PATH = Path("talk.md")
SETTINGS = {
    "status": SlideSettings(hidden=True),
    "to-myself": SlideSettings(notes_only=True),
}
IDENTIFIERS = ("title", "status", "to-myself", "plans", "end")
DECK = Deck(
    PATH,
    DeckSettings(),
    tuple(
        Slide(index, identifier, Span(PATH), SETTINGS.get(identifier, SlideSettings()))
        for index, identifier in enumerate(IDENTIFIERS)
    ),
)


@pytest.mark.parametrize(
    ("choice", "identifiers"),
    [
        ("", ["title", "plans", "end"]),
        ("1", ["title"]),
        ("4-5,1", ["title", "plans", "end"]),
        ("1-5", ["title", "status", "plans", "end"]),
        ("plans, 4", ["plans"]),
        ("status", ["status"]),
        ("to-myself", []),
    ],
)
def test_slides_are_named_by_number_span_or_id(choice: str, identifiers: list[str]) -> None:
    assert [slide.identifier for slide in chosen_slides(DECK, choice)] == identifiers


@pytest.mark.parametrize("choice", ["0", "6", "5-1", "2-9", "nowhere", "1,,2", "-1", "1-", "9999999999"])
def test_a_slide_that_is_not_there_is_said_so(choice: str) -> None:
    with pytest.raises(UsageError) as error:
        chosen_slides(DECK, choice)
    assert error.value.findings[0].code == "no-such-slide"
