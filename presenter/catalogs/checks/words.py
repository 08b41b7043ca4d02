"""Whether a word stands twice by mistake, and whether the first one begins as the source's does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.prose import NOTHING, THING
from presenter.deck.message import Role
from presenter.i18n.text import Text

_TWICE = re.compile(r"(?<![\w'’.=<-])([^\W\d_]+)[ \u00a0\n]\1(?![\w'’-])", re.IGNORECASE)
_AS_SOURCE = Text("Begin the translation with one too.")
_FIRST = re.compile(rf"[\W_{NOTHING}]*([^\W_][\w'’-]*)")
# What a sentence may begin with that is no word: it says nothing of capitals.
_NO_WORD = re.compile(rf"[\W_]*?(?:{THING}|\d)")


def word_faults(pair: Pair) -> Iterator[Fault]:
    """Yield words that are repeated, and a first word that lost its capital or got one."""
    yield from _repeated(pair)
    yield from _capital(pair)


def _repeated(pair: Pair) -> Iterator[Fault]:
    if not pair.rules.has_spaces or _TWICE.search(pair.source_prose):
        return
    for match in _TWICE.finditer(pair.prose):
        word = match[1]
        again = match[0][-len(word) :]
        is_name = word[0].isupper() and again[0].isupper()
        is_letter = word != again and (len(word) == 1 or word.isupper() or again.isupper())
        if is_name or is_letter or word.lower() in pair.rules.may_repeat:
            continue
        yield Fault(
            "repeated-words",
            Text("The word “{word}” stands twice.").with_fields(word=word),
            Text("Take one away."),
            match.start(),
            match.end(),
        )


def _capital(pair: Pair) -> Iterator[Fault]:
    if not (pair.rules.has_case and pair.source_rules.has_case and pair.rules.begins_sentences_with_capitals):
        return
    source, target = _first_word(pair.source_prose), _first_word(pair.prose)
    if source is None or target is None or target[1].lower() in pair.source.lower():
        return
    if any(map(str.isdigit, source[1])):  # v2.0, 3D
        return
    if source[1][0].isupper() and target[1].islower() and not _is_name_or_letter(source[1]):
        message = Text("The source begins with a capital.")
    elif source[1].islower() and target[1][0].isupper() and not _may_be_capital(pair, target[1]):
        message = Text("The source begins with a small letter.")
    else:
        return
    start = target.start(1)
    yield Fault("capitals", message, _AS_SOURCE, start, start + len(target[1]))


def _first_word(text: str) -> re.Match[str] | None:
    """Return the first word, None where something else stands first."""
    return None if _NO_WORD.match(text) else _FIRST.match(text)


def _is_name_or_letter(word: str) -> bool:
    """Tell whether a capital is a word's own: “I”, “NASA”, “LaTeX”, “X-rays”."""
    return len(word) == 1 or not word[1:].islower()


def _may_be_capital(pair: Pair, word: str) -> bool:
    return pair.rules.capitalises_nouns or len(word) == 1 or not word[1:].islower() or pair.role is Role.LABEL
