"""Ids of slides: given by the author, or made of the title, and never two the same."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.deck.attributes import split_attributes
from presenter.deck.block_start import HEADING
from presenter.deck.inline import plain_text
from presenter.deck.lines import Line
from presenter.deck.report import Report
from presenter.deck.scan import DIV_CLOSE, DIV_OPEN
from presenter.deck.slide_settings import SlideHead
from presenter.deck.slides_source import SlideSource
from presenter.errors import Span
from presenter.i18n.text import Text

LONGEST_SLUG = 60

_NOT_IN_IDENTIFIER = re.compile(r"[^\w.-]")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Wish:
    identifier: str
    span: Span | None  # where the author wrote it; None where it comes of the title


def identify(slides: Sequence[tuple[SlideSource, SlideHead]], report: Report) -> list[str]:
    """Return an id for each slide: its `id`, that of its first heading, its title's slug, or `slide-<n>`.

    What the author gave comes before what is made of a title; a second one of the same gets `-2`.
    """
    wishes = [_wish(source, head, report) for source, head in slides]
    taken: set[str] = set()
    counts: Counter[str] = Counter()
    given: dict[int, str] = {}
    for index, wish in enumerate(wishes):
        if wish.span is None:
            continue
        if wish.identifier in taken:
            report.add(
                "duplicate-id",
                Text("Another slide has the id “{name}” already.").with_fields(name=wish.identifier),
                wish.span,
                excerpt=wish.identifier,
                advice=Text("Give this slide another id."),
            )
        given[index] = _free(wish.identifier, taken, counts)
    return [
        given[index] if index in given else _free(wish.identifier or f"slide-{index + 1}", taken, counts)
        for index, wish in enumerate(wishes)
    ]


def first_heading(source: SlideSource) -> Line | None:
    """Return the line of a slide's first heading, the `#` included, that is not in code or in a div."""
    depth = 0
    for position, line in enumerate(source.body):
        text = line.text.lstrip()
        if text[:1] not in ("#", ":") or position in source.code:
            continue
        if HEADING.match(text):
            if depth == 0:
                return line.strip()
        elif DIV_OPEN.match(text):
            depth += 1
        elif DIV_CLOSE.match(text):
            depth = max(depth - 1, 0)
    return None


def _wish(source: SlideSource, head: SlideHead, report: Report) -> _Wish:
    if head.identifier:
        return _Wish(head.identifier, head.identifier_span)
    heading = first_heading(source)
    if heading is None:
        return _Wish("", None)
    words, attributes = split_attributes(heading)
    if attributes.identifier:
        return _Wish(_NOT_IN_IDENTIFIER.sub("-", attributes.identifier), heading.span(report.path))
    return _Wish(_slug(words.text.strip("# ")), None)


def _slug(title: str) -> str:
    letters = unicodedata.normalize("NFKD", plain_text(title)).encode("ascii", "ignore").decode("ascii")
    return _NOT_IN_SLUG.sub("-", letters.lower())[:LONGEST_SLUG].strip("-")


def _free(wanted: str, taken: set[str], counts: Counter[str]) -> str:
    identifier = wanted
    while identifier in taken:
        counts[wanted] += 1
        identifier = f"{wanted}-{counts[wanted] + 1}"
    taken.add(identifier)
    return identifier
