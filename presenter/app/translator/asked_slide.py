"""Which slide is meant by what was typed."""

from __future__ import annotations

from presenter.deck.deck import Deck
from presenter.errors import Finding, Severity, Span, UsageError, did_you_mean
from presenter.i18n.text import Text


def asked_slide(deck: Deck, asked: str) -> int:
    """Return the slide of a number from 1, or of an id. Raises UsageError for none of these."""
    if asked.isdecimal() and 1 <= int(asked) <= len(deck.slides):
        return int(asked) - 1
    for slide in deck.slides:
        if slide.identifier == asked:
            return slide.index
    message = Text("There is no slide “{name}”; there are {count}.")
    known = [slide.identifier for slide in deck.slides]
    raise UsageError(
        Finding(
            "no-such-slide",
            Severity.ERROR,
            message.with_fields(name=asked, count=len(deck.slides)),
            Span(deck.path),
            advice=did_you_mean(asked, known),
        )
    )
