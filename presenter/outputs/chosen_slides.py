"""The slides that are asked for on the command line."""

from __future__ import annotations

import re

from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding, Severity, Span, UsageError
from presenter.i18n.text import Text


def chosen_slides(deck: Deck, choice: str) -> tuple[Slide, ...]:
    """Return the slides of a choice such as `1-5,9,status`, in the deck's order, each once.

    Without a choice: all but those that are hidden or hold nothing but notes. A number
    counts from 1 and wins over an id. Raises UsageError for a slide that is not there.
    """
    if not choice:
        return tuple(slide for slide in deck.slides if not slide.settings.hidden and _is_shown(slide))
    wanted = {index for part in choice.split(",") for index in _indices(deck, part.strip())}
    return tuple(slide for slide in deck.slides if slide.index in wanted and _is_shown(slide))


def _is_shown(slide: Slide) -> bool:
    return not slide.settings.notes_only


def _indices(deck: Deck, part: str) -> range:
    if match := re.fullmatch(r"(\d{1,6})(?:\s*-\s*(\d{1,6}))?", part):
        first, last = int(match[1]), int(match[2] or match[1])
        if 1 <= first <= last <= len(deck.slides):
            return range(first - 1, last)
    for slide in deck.slides:
        if slide.identifier == part:
            return range(slide.index, slide.index + 1)
    raise UsageError(
        Finding(
            "no-such-slide",
            Severity.ERROR,
            Text("The deck has no slide “{slide}”.").with_fields(slide=part),
            Span(deck.path),
            advice=Text("It has slides 1 to {count}; name them by number, span or id.").with_fields(
                count=len(deck.slides)
            ),
        )
    )
