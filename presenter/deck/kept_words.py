"""Which words of a text must stand in every translation of it as they are."""

from __future__ import annotations

from presenter.deck.inline import parse_inline
from presenter.deck.tokens import TokenKind, tokens


def kept_words(text: str) -> tuple[str, ...]:
    """Return the words of `[Rubin]{translate=no}`, and the dates and numbers that are tokens, each once.

    A list that is one is not among them: its items may need a translation.
    """
    if "{" not in text:
        return ()
    spans = (run.text for run in parse_inline(text) if run.is_kept)
    written = (text[token.start : token.end] for token in tokens(text) if token.kind is not TokenKind.LIST)
    return tuple(dict.fromkeys((*spans, *written)))
