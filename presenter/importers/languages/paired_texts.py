"""Which texts of a slide are which of the same slide in another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from presenter.dataclass import dataclass
from presenter.deck.message import Message
from presenter.importers.alike import best_pairs
from presenter.importers.languages.slide_traits import shared, tokens

_TELLING = 0.5  # of the numbers and words of the shorter text
_SHORTEST = 0.25  # as long as the other, for one to be a translation of it


@dataclass(frozen=True, slots=True)
class TextPair:
    """A text and its translation; None for what has no like in the other deck."""

    first: Message | None
    other: Message | None
    is_sure: bool = True


def paired_texts(first: Sequence[Message], others: Sequence[Message]) -> Iterator[TextPair]:
    """Yield the texts of a slide with those of the other, all of both once.

    Texts of one kind that stand together, such as the items of a list, are one another's translation in their
    order where there are as many; where one was added or left out, those that numbers and names tell are, and
    the others are guessed by their lengths.
    """
    runs, other_runs = _runs(first), _runs(others)
    likeness = [
        [
            (2.0 if len(run) == len(other) else 1.0) if run[0].role is other[0].role else 0.0
            for other in other_runs
        ]
        for run in runs
    ]
    at_other = 0
    for run, column in zip(runs, best_pairs(likeness, len(other_runs)), strict=True):
        if column is None:
            yield from (TextPair(message, None) for message in run)
            continue
        for unlike in other_runs[at_other:column]:
            yield from (TextPair(None, message) for message in unlike)
        at_other = column + 1
        yield from _within(run, other_runs[column])
    for unlike in other_runs[at_other:]:
        yield from (TextPair(None, message) for message in unlike)


def _runs(messages: Sequence[Message]) -> list[list[Message]]:
    return [list(run) for _, run in groupby(messages, key=lambda message: message.role)]


def _within(run: Sequence[Message], others: Sequence[Message]) -> Iterator[TextPair]:
    if len(run) == len(others):
        for message, other in zip(run, others, strict=True):
            yield TextPair(message, other, is_sure=not _is_doubtful(message, other))
        return
    likeness = [[_worth(message, other) for other in others] for message in run]
    at_other = 0
    for message, column in zip(run, best_pairs(likeness, len(others)), strict=True):
        if column is None:
            yield TextPair(message, None)
            continue
        yield from (TextPair(None, other) for other in others[at_other:column])
        at_other = column + 1
        is_sure = shared(tokens(message.text), tokens(others[column].text)) >= _TELLING
        yield TextPair(message, others[column], is_sure)
    yield from (TextPair(None, other) for other in others[at_other:])


def _is_doubtful(message: Message, other: Message) -> bool:
    """Tell whether both have numbers, and none in common."""
    numbers, others = (
        frozenset(token for token in tokens(each.text) if token[0].isdigit()) for each in (message, other)
    )
    return bool(numbers and others) and numbers.isdisjoint(others)


def _worth(message: Message, other: Message) -> float:
    length = min(len(message.text), len(other.text)) / max(len(message.text), len(other.text), 1)
    if length < _SHORTEST:
        return 0.0
    return 0.1 + 0.3 * length + shared(tokens(message.text), tokens(other.text))
