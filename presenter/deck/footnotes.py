"""Footnotes of a slide, numbered in the order in which the slide refers to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.deck.blocks import Block, Footnote
from presenter.deck.code_spans import without_code
from presenter.deck.message import Message
from presenter.deck.messages import stepped_messages
from presenter.deck.slide_context import FootnoteSource, SlideContext
from presenter.i18n.text import Text

_REFERENCE = re.compile(r"(?<!\\)\[\^([^\[\]\s]+)\]")


def number_footnotes(blocks: Sequence[Block], context: SlideContext) -> tuple[Footnote, ...]:
    """Return the footnotes that a slide shows, each revealed with the first reference to it."""
    sources = _by_label(context)
    numbered: dict[str, Footnote] = {}
    for block in blocks:
        for step, message in stepped_messages(block):
            for label in _references(message):
                if label in numbered:
                    continue
                source = sources.get(label)
                if source is not None:
                    numbered[label] = _footnote(source, len(numbered) + 1, step)
                else:
                    _report_missing(label, message, context)
    for label, source in sources.items():
        if label not in numbered:
            context.warn(
                "unused-footnote",
                Text("Nothing on this slide refers to this footnote."),
                source.span,
                excerpt=f"[^{label}]",
                advice=Text("Put `[^{label}]` where it belongs, or delete it.").with_fields(label=label),
            )
            numbered[label] = _footnote(source, len(numbered) + 1, context.record.step)
    return tuple(numbered.values())


def _by_label(context: SlideContext) -> dict[str, FootnoteSource]:
    sources: dict[str, FootnoteSource] = {}
    for source in context.record.footnotes:
        if source.label in sources:
            context.warn(
                "duplicate-footnote",
                Text("This footnote is explained twice; the first one counts."),
                source.span,
                excerpt=f"[^{source.label}]",
                advice=Text("Give it another label, or delete it."),
            )
        else:
            sources[source.label] = source
    return sources


def _references(message: Message) -> list[str]:
    return _REFERENCE.findall(without_code(message.text)) if "[^" in message.text else []


def _footnote(source: FootnoteSource, number: int, step: int) -> Footnote:
    return Footnote(
        span=source.span,
        step=step,
        language=source.text.language,
        label=source.label,
        number=number,
        text=source.text,
    )


def _report_missing(label: str, message: Message, context: SlideContext) -> None:
    context.warn(
        "missing-footnote",
        Text("This slide does not explain the footnote “{label}”.").with_fields(label=label),
        message.span,
        excerpt=message.text,
        advice=Text("Add a line `[^{label}]: …` to the slide.").with_fields(label=label),
    )
