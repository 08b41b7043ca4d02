"""Notes for the speaker, in passages that belong to the steps of their slide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from presenter.deck.alternatives import with_alternatives
from presenter.deck.block_start import PAUSE
from presenter.deck.deck import Passage
from presenter.deck.lines import Line
from presenter.deck.slide_context import SlideContext
from presenter.errors import Span
from presenter.i18n.text import Text

STEP = re.compile(r"\[step\]", re.IGNORECASE)


def read_notes(
    sources: Sequence[tuple[tuple[Line, ...], SlideContext]], last_step: int
) -> tuple[Passage, ...]:
    """Return the passages of a slide's notes; several divs of notes go on from one another."""
    passages: list[Passage] = []
    counter = StepCounter(last_step)
    for lines, context in sources:
        for part in split_steps(lines, counter, context):
            blocks = context.inner(part, replace(context, fixed_step=counter.step))
            if blocks:
                passages.append(Passage(counter.step, blocks))
    written = [block for passage in passages for block in passage.blocks]
    if all(block.language is None for block in written):
        return tuple(passages)
    settled = iter(with_alternatives(written, sources[0][1].own_language))
    return tuple(replace(passage, blocks=tuple(islice(settled, len(passage.blocks)))) for passage in passages)


class StepCounter:
    """Count the steps that `[step]` calls for, up to the last one that the slide has."""

    def __init__(self, last_step: int) -> None:
        self.step = 0
        self._last_step = last_step

    def advance(self, span: Span, context: SlideContext) -> None:
        """Go on to the next step, or report that there is none."""
        if self.step < self._last_step:
            self.step += 1
            return
        context.warn(
            "step-beyond-end",
            Text("The slide has no step {step}; this belongs to the one before.").with_fields(
                step=self.step + 1
            ),
            span,
            excerpt="[step]",
            advice=Text("Put `. . .` on the slide where that step begins, or delete this mark."),
        )


def split_steps(lines: Sequence[Line], counter: StepCounter, context: SlideContext) -> Iterator[list[Line]]:
    """Return the lines of one step after the other, the counter set to each; `. . .` counts as `[step]`."""
    part: list[Line] = []
    for line in lines:
        rest = line
        if PAUSE.match(rest.text):
            yield part
            part = []
            counter.advance(context.span(rest.strip()), context)
            continue
        while (mark := STEP.search(rest.text)) is not None:
            yield [*part, rest.until(mark.start())]
            part = []
            counter.advance(context.span(rest, mark.start()), context)
            rest = rest.cut(mark.end())
            rest = rest.cut(len(rest.text) - len(rest.text.lstrip()))
        part.append(rest)
    yield part
