"""Blocks that the author wrote once for each language, one right below the other.

Of neighbours for several languages, those in the deck's own are the source for every language that has none
of its own among them: in these they are shown, and translated for them. The others are what the author wants
said in theirs, which no catalog overrides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from itertools import groupby
from typing import Any, TypeVar, cast

from presenter.dataclass import dataclass
from presenter.deck.block_base import BlockBase
from presenter.deck.blocks import Heading
from presenter.deck.message import Message
from presenter.i18n.language import Language, fallback_chain

Part = TypeVar("Part", bound=BlockBase)


def with_alternatives(parts: Sequence[Part], own: Language) -> tuple[Part, ...]:
    """Return neighbours in a deck of some language, each with the languages it need not be shown in."""
    if all(part.language is None for part in parts):
        return tuple(parts)
    found: list[Part] = []
    for is_marked, group in groupby(parts, lambda part: part.language is not None):
        run = tuple(group)
        found += _settled(run, own) if is_marked else run
    return tuple(found)


def settled_messages(messages: Sequence[Message], own: Language) -> tuple[Message, ...]:
    """Return messages that stand side by side in the same way."""
    found: list[Message] = []
    for is_marked, group in groupby(messages, lambda message: message.language is not None):
        run = tuple(group)
        besides = _others((message.language for message in run), own) if is_marked else ()
        found += (
            replace(message, language=None, besides=besides) if besides and _is_own(message, own) else message
            for message in run
        )
    return tuple(found)


def _settled(run: Sequence[Part], own: Language) -> Sequence[Part]:
    besides = _others((part.language for part in run), own)
    if not besides:
        return run
    variants = [
        (part.language, part.text.text)
        for part in run
        if isinstance(part, Heading) and part.language in besides
    ]
    freed = _Freed(own, besides, tuple(variants))
    return [cast("Part", freed.of(part)) if _is_own(part, own) else part for part in run]


def _others(languages: Iterable[Language | None], own: Language) -> tuple[Language, ...]:
    """Return the languages besides the deck's own, none where that is not among them."""
    found = dict.fromkeys(language for language in languages if language is not None)
    others = tuple(language for language in found if not _is_of(language, own))
    return others if len(others) < len(found) else ()


def _is_own(part: BlockBase | Message, own: Language) -> bool:
    return part.language is not None and _is_of(part.language, own)


def _is_of(language: Language, own: Language) -> bool:
    return own in fallback_chain(language) or language in fallback_chain(own)


@dataclass(frozen=True, slots=True)
class _Freed:
    """Make what is for one language alone be for all but those besides; `variants` are words of a heading."""

    own: Language
    besides: tuple[Language, ...]
    variants: tuple[tuple[Language, str], ...]

    def of(self, value: object) -> object:
        """Return a block so changed, and so all that is within it."""
        if isinstance(value, tuple):
            within = replace(self, variants=())
            return tuple(within.of(part) for part in value)
        if isinstance(value, Message) and _is_own(value, self.own):
            return replace(value, language=None, besides=self.besides, variants=self.variants)
        if isinstance(value, BlockBase) and _is_own(value, self.own):
            parts = {field.name: getattr(value, field.name) for field in fields(value)}
            changes: dict[str, Any] = {name: self.of(part) for name, part in parts.items()}
            return replace(value, **{**changes, "language": None, "besides": self.besides})
        return value
