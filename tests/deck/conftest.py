"""Decks written in place, and a sketch of their blocks that a reader can compare with the source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from presenter.deck.blocks import Code, Formula, Heading, ItemList, ListItem, Quote, Table
from presenter.deck.deck import Deck, Slide
from presenter.deck.inner_parts import Part, inner_parts
from presenter.deck.load import parse
from presenter.deck.messages import block_messages

Read = Callable[[str], Deck]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Return a reader of decks that are indented with the test around them."""

    def read_deck(source: str) -> Deck:
        return parse(dedent(source).removeprefix("\n"), tmp_path / "talk.md")

    return read_deck


@pytest.fixture
def read_slide(read: Read) -> Callable[[str], Slide]:
    """Return a reader of a deck that is one slide without findings."""

    def read_one(source: str) -> Slide:
        deck = read(source)
        assert [str(finding.code) for finding in deck.findings] == []
        assert len(deck.slides) == 1
        return deck.slides[0]

    return read_one


@pytest.fixture
def findings(read: Read) -> Callable[[str], list[str]]:
    """Return a reader of the findings of a deck, as `line:column code`."""

    def read_findings(source: str) -> list[str]:
        found = read(source).findings
        return [f"{finding.span.line}:{finding.span.column} {finding.code}" for finding in found]

    return read_findings


@pytest.fixture
def sketch() -> Callable[[Iterable[Part]], list[str]]:
    """Return a drawer of blocks: `line:column kind words`, what is within a block indented below it."""

    def draw(parts: Iterable[Part]) -> list[str]:
        return list(_lines(parts, ""))

    return draw


def _lines(parts: Iterable[Part], margin: str) -> Iterator[str]:
    for part in parts:
        place = f"{margin}{part.span.line}:{part.span.column}"
        yield " ".join(word for word in (place, type(part).__name__, _detail(part), _words(part)) if word)
        yield from _lines(inner_parts(part), margin + "  ")


def _detail(part: Part) -> str:
    match part:
        case Heading():
            return str(part.level)
        case ItemList(ordered=True):
            return f"from {part.start}"
        case ListItem(checked=bool()):
            return "[x]" if part.checked else "[ ]"
        case Code():
            return part.lexer
        case _:
            return ""


def _words(part: Part) -> str:
    if isinstance(part, Code | Formula):
        return repr(part.text)
    inner = {id(message) for within in inner_parts(part) for message in block_messages(within)}
    own = [message.text for message in block_messages(part) if id(message) not in inner]
    if isinstance(part, Table | Quote) and not own:
        return ""
    return " · ".join(repr(text) for text in own)
