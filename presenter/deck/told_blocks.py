"""What attributes behind or below a block say to translators, told of all that is within it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from presenter.deck.attributes import without_keys
from presenter.deck.block_base import Attributes, BlockBase
from presenter.deck.message import Message
from presenter.deck.slide_context import SlideContext
from presenter.errors import Span

Part = TypeVar("Part", bound=BlockBase)


def told(block: Part, attributes: Attributes, context: SlideContext, span: Span) -> Part:
    """Return a block that was read before its attributes were: `translate=no`, `ctx="verb"`."""
    within = context.within(without_keys(attributes, "lang"), span)
    if within is context:
        return block

    def change(message: Message) -> Message:
        return replace(
            message, meaning=within.meaning or message.meaning, is_kept=within.is_kept or message.is_kept
        )

    return cast("Part", _changed(block, change))


def _changed(value: object, change: Callable[[Message], Message]) -> object:
    if isinstance(value, tuple):
        return tuple(_changed(part, change) for part in value)
    if isinstance(value, Message):
        return change(value)
    if isinstance(value, BlockBase):
        changes: dict[str, Any] = {
            field.name: _changed(getattr(value, field.name), change) for field in fields(value)
        }
        return replace(value, **changes)
    return value
