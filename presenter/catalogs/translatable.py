"""Which messages need a translation at all."""

from __future__ import annotations

import re

from presenter.deck.inline import parse_inline
from presenter.deck.message import Message, Role
from presenter.deck.run import Run, RunKind
from presenter.deck.tokens import without_tokens

_FIELD = re.compile(r"\{\w+\}")


def is_translatable(message: Message) -> bool:
    """Tell whether a message has words of a language.

    Numbers, symbols, formulae, code and bare addresses are the same in every one. Dates and numbers that
    are tokens are written out in each. What was written for one language alone stays in that, and what is
    kept stays in all.
    """
    if message.language is not None or message.is_kept:
        return False
    if message.is_literal:
        return any(map(str.isalpha, message.text))
    text = without_tokens(message.text)
    if message.role is Role.META:  # of the fields of a footer each stands for what is translated elsewhere
        text = _FIELD.sub("", text)
    return any(_has_words(run) for run in parse_inline(text))


def _has_words(run: Run) -> bool:
    is_address = bool(run.link) and run.link.removeprefix("mailto:") == run.text
    is_words = run.kind is RunKind.WORDS and not (is_address or run.is_kept)
    return is_words and any(map(str.isalpha, run.text))
