"""What a slide says, apart from where in its file it stands: to tell whether two slides are the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterator
from dataclasses import fields, is_dataclass
from functools import cached_property, lru_cache

from presenter.deck.blocks import Code
from presenter.deck.deck import Slide
from presenter.deck.message import Message

# Where something stands, and what it is called: both change while it stays the same. So does the layout,
# which the first slide of a deck gets because it is the first.
_PLACE = frozenset({"span", "index", "identifier", "identity", "layout", "comments"})
_PLACE_AND_STEP = _PLACE | {"step", "steps"}
_WORD = re.compile(r"\w+")


class SlideContent:
    """A slide's content, gone through when it is asked for and then kept."""

    def __init__(self, slide: Slide) -> None:
        self._slide = slide

    @cached_property
    def whole(self) -> Hashable:
        """Return everything but names and places; slides with the same one are the same."""
        return content_of(self._slide)

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words of the slide and its notes, to tell how alike two slides are."""
        texts = (message.text for message in messages_of(self._slide))
        return frozenset(word.lower() for text in texts for word in _WORD.findall(text))

    @cached_property
    def reveals(self) -> tuple[Hashable, ...]:
        """Return what each step brings, beginning with the first."""
        brought: list[list[Hashable]] = [[] for _ in range(self._slide.steps)]
        for step, part in _steps_in(self._slide.blocks):
            if 1 <= step <= len(brought):
                brought[step - 1].append(part)
        return tuple(map(tuple, brought))


def content_of(value: object, without: Collection[str] = _PLACE) -> Hashable:
    """Return a value as nested tuples, its fields of some names left out."""
    if isinstance(value, tuple):
        return tuple(content_of(part, without) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        kind = type(value)
        parts = (content_of(getattr(value, name), without) for name in _names(kind) if name not in without)
        return (kind.__name__, *parts)
    return value


def messages_of(value: object) -> Iterator[Message]:
    """Give every message in a value, in order."""
    return (part for part in parts_of(value) if isinstance(part, Message))


def parts_of(value: object) -> Iterator[object]:
    """Give every value that has fields in a value, itself first, in order; a message is not parted."""
    if isinstance(value, tuple):
        for part in value:
            yield from parts_of(part)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for name in () if isinstance(value, Message) else _names(type(value)):
            if name not in _PLACE:
                yield from parts_of(getattr(value, name))


def _steps_in(value: object) -> Iterator[tuple[int, Hashable]]:
    """Give each part that comes with a step of its own, with that step."""
    if isinstance(value, tuple):
        for part in value:
            yield from _steps_in(part)
        return
    if not is_dataclass(value) or isinstance(value, type):
        return
    if isinstance(step := getattr(value, "step", None), int):
        yield step, content_of(value, _PLACE_AND_STEP)
    if isinstance(value, Code):
        yield from zip(value.line_steps, value.text.splitlines(), strict=False)
    for name in _names(type(value)):
        if name not in _PLACE:
            yield from _steps_in(getattr(value, name))


@lru_cache(maxsize=128)
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
