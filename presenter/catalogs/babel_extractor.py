"""The extractor by which `pybabel extract` reads decks: the entry point `presenter_deck`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from presenter.catalogs.template import IDENTITY
from presenter.catalogs.translatable import is_translatable
from presenter.deck.load import parse
from presenter.deck.messages import messages


def extract_deck(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],  # noqa: ARG001 - Babel passes it by place; a deck has no keywords
    comment_tags: Collection[str],  # noqa: ARG001 - nor comments that are tagged
    options: Mapping[str, Any],
) -> Iterator[tuple[int, str, tuple[str, str], list[str]]]:
    """Yield line, `pgettext`, role with words, and the identity as a comment, for each message of a deck.

    They are those written in one language: the deck's own, or that which the option `language` names.
    Babel calls it with these very names. Raises UnicodeDecodeError where the deck is not UTF-8.
    """
    path = Path(getattr(fileobj, "name", "deck.md"))
    deck = parse(fileobj.read().decode("utf-8-sig"), path)
    own = deck.settings.language
    source = options.get("language", own)
    for _, message in messages(deck):
        if is_translatable(message) and message.source_language(own) == source:
            comments = [IDENTITY + message.identity] if message.identity else []
            yield message.span.line, "pgettext", (message.role.value, message.text), comments
