"""What is to be told of words that subtitles over their slide hide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

from presenter.deck.deck import Slide
from presenter.errors import Finding, Severity
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.typeset.page import Page
from presenter.typeset.subtitle_block import UNITS, Subtitles, subtitle_block
from presenter.typeset.subtitle_measures import place_of
from presenter.typeset.text_box import TextBox

LONGEST_EXCERPT = 48
# What a line has above and below its letters, as a share of its height: that may be covered.
_LEADING = 0.2
_EDGES = frozenset({"footer"})


def covered_findings(
    page: Page, slide: Slide, shown: Iterable[Subtitles], language: Language
) -> tuple[Finding, ...]:
    """Return a finding where any of a slide's subtitles, in the shape of the deck, hides words of its page.

    Footers are no words that anybody would miss.
    """
    hidden: dict[TextBox, str] = {}
    for subtitles in shown:
        if subtitles.cue is not None and place_of(subtitles.settings).covers_slide:
            boxes = _boxes(subtitles, page)
            hidden.update(_hidden(page, subtitles.cue.step, boxes))
    if not hidden:
        return ()
    first, words = next(iter(hidden.items()))
    message = (
        Text("Subtitles over the slide hide the words “{words}”")
        if len(hidden) == 1
        else Text("Subtitles over the slide hide the words “{words}” and {count} more")
    ).with_fields(words=textwrap.shorten(words, LONGEST_EXCERPT, placeholder="…"), count=len(hidden) - 1)
    advice = Text("Keep a band for them with `place: band`, or move the words away from that edge")
    return (
        Finding(
            "covered-words",
            Severity.WARNING,
            message,
            first.span or slide.span,
            advice=advice,
            slide=slide.identifier,
            language=language,
        ),
    )


def _boxes(subtitles: Subtitles, page: Page) -> tuple[QRectF, ...]:
    """Return what is behind the words of a cue, in the logical units of the page."""
    scale = page.size.height() / UNITS
    boxes = subtitle_block(subtitles, page, page.size).boxes
    return tuple(QRectF(box.topLeft() * scale, box.size() * scale) for box in boxes)


def _hidden(page: Page, step: int, boxes: tuple[QRectF, ...]) -> Iterator[tuple[TextBox, str]]:
    for standing in page.boxes:
        box = standing.box
        if not isinstance(box, TextBox) or box.kind in _EDGES or not standing.is_shown_at(step):
            continue
        for line in box.lines:
            leading = _LEADING * line.rect.height()
            letters = line.rect.translated(standing.rect.topLeft()).adjusted(0, leading, 0, -leading)
            if line.text.strip() and any(behind.intersects(letters) for behind in boxes):
                yield box, line.text
                break
