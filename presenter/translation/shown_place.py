"""Where a unit is to be seen or heard in a talk: on which slide, from which step on, in which cue."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.dataclass import dataclass
from presenter.deck.deck import Deck, Slide
from presenter.deck.message import Message
from presenter.deck.messages import block_messages, stepped_messages
from presenter.translation.unit import Unit, UnitKey


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A slide and a step of it; `cue` and `passage`, counted from 0, where it is a subtitle's or a note's."""

    slide: int
    step: int
    cue: int | None = None
    passage: int | None = None


def shown_places(deck: Deck, unit: Unit) -> tuple[ShownPlace, ...]:
    """Return each slide that a unit stands on, in reading order, with the first place that it has there.

    The front matter's have none: where they are shown is for the layouts to say.
    """
    return tuple(place for index in unit.slides for place in _first_place(deck.slides[index], unit))


def _first_place(slide: Slide, unit: Unit) -> Iterator[ShownPlace]:
    """Yield the first place of a unit on a slide: what is seen of it, else what is said."""
    for found in (*_on_slide(slide, unit), *_in_cues(slide, unit), *_in_notes(slide, unit)):
        yield found
        return


def _on_slide(slide: Slide, unit: Unit) -> Iterator[ShownPlace]:
    for block in slide.blocks:
        for step, message in stepped_messages(block):
            if _is_of(message, unit):
                yield ShownPlace(slide.index, step)


def _in_cues(slide: Slide, unit: Unit) -> Iterator[ShownPlace]:
    for number, cue in enumerate(slide.cues):
        if _is_of(cue.text, unit):
            yield ShownPlace(slide.index, cue.step, cue=number)


def _in_notes(slide: Slide, unit: Unit) -> Iterator[ShownPlace]:
    for number, passage in enumerate(slide.notes):
        if any(_is_of(message, unit) for block in passage.blocks for message in block_messages(block)):
            yield ShownPlace(slide.index, passage.step, passage=number)


def _is_of(message: Message, unit: Unit) -> bool:
    return message.language is None and UnitKey.of(message) == unit.key
