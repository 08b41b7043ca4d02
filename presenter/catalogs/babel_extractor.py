"""The extractor by which `pybabel extract` reads decks: the entry point `presenter_deck`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from presenter.catalogs.deck_template import described_message, messages_with_neighbours
from presenter.deck.load import parse


def extract_deck(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],  # noqa: ARG001 - Babel passes it by place; a deck has no keywords
    comment_tags: Collection[str],  # noqa: ARG001 - nor comments that are tagged
    options: Mapping[str, Any],
) -> Iterator[tuple[int, str, tuple[str, str], list[str]]]:
    """Yield line, `pgettext`, context with words, and what is said of it in comments, for each message.

    They are those written in one language: the deck's own, or that which the option `language` names.
    Babel calls it with these very names. Raises UnicodeDecodeError where the deck is not UTF-8.
    """
    path = Path(getattr(fileobj, "name", "deck.md"))
    deck = parse(fileobj.read().decode("utf-8-sig"), path)
    source = options.get("language", deck.settings.language)
    for message, beside in messages_with_neighbours(deck, source):
        comments = described_message(message, beside, "").comments()
        yield message.span.line, "pgettext", (message.context, message.text), comments
