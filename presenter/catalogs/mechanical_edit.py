"""Edits that touch no word: spaces, the shape of quotation marks and of emphasis, where a link leads, a date.

A translation outlives them, with the new address in the place of the old one. So it does the change of a date
or a number that the program itself writes in each language (`{date:2026-03-05}`).
"""

from __future__ import annotations

import re

_TARGET = re.compile(r"(?<=\]\()[^\s)]+|\{(?:date|num):[^{}]*\}")
_EMPHASIS = re.compile(r"(?<![\w\\])(__?)(?=\S)|(?<=\S)(__?)(?!\w)")
_SPACES = re.compile(r"[^\S\n]+")
_QUOTES = str.maketrans("“”„‘’‚", "\"\"\"'''")
_VERBATIM = frozenset("`$")


def words_alone(text: str) -> str:
    """Return what is left of a text without all that a mechanical edit may change.

    In code and formulae every character counts, so a text that holds some keeps all but its addresses.
    """
    text = _TARGET.sub(_any_other, text)
    if not _VERBATIM.isdisjoint(text):
        return text
    text = _EMPHASIS.sub(lambda mark: "*" * len(mark[0]), text)
    return _SPACES.sub(" ", text.translate(_QUOTES)).strip()


def with_new_links(translation: str, old: str, new: str) -> str | None:
    """Return a translation of the old text with the addresses of the new one.

    None where that is not sure: where the translation has other links than the old text, or where the new
    text leads links apart that led to one place.
    """
    before, after = _TARGET.findall(old), _TARGET.findall(new)
    if before == after:
        return translation
    if len(before) != len(after):  # “{date” alone, which was completed
        return None
    moved = dict(zip(before, after, strict=True))
    is_sure = [moved[target] for target in before] == after
    if not is_sure or sorted(_TARGET.findall(translation)) != sorted(before):
        return None
    return _TARGET.sub(lambda match: moved[match[0]], translation)


def _any_other(target: re.Match[str]) -> str:
    """Return the same for all addresses, and for all dates."""
    return target[0].partition(":")[0] if target[0].startswith("{") else "…"
