"""A translation of nearly the same text, with the numbers and links of this one."""

from __future__ import annotations

import re
from collections import Counter

from presenter.catalogs.mechanical_edit import with_new_links

_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")
_TARGET = re.compile(r"(?<=\]\()[^\s)]+")


def adapted(translation: str, old: str, new: str) -> str | None:
    """Return a translation of the old text for the new one, where they differ in numbers and links alone.

    None where they differ in more, or where it is not sure which number of the translation is which: it must
    have the same numbers, written the same way.
    """
    if _frame(old) != _frame(new):
        return None
    linked = with_new_links(translation, old, new)
    if linked is None:
        return None
    before, after = _numbers(old), _numbers(new)
    moved = dict(zip(before, after, strict=True))
    if [moved[number] for number in before] != after:
        return None
    # Addresses have been seen to, so they are passed over.
    pieces = _TARGET.split(linked)
    found = [number for piece in pieces for number in _NUMBER.findall(piece)]
    if before != after and Counter(found) != Counter(before):
        return None
    pieces = [_NUMBER.sub(lambda match: moved.get(match[0], match[0]), piece) for piece in pieces]
    targets = [*_TARGET.findall(linked), ""]
    return "".join(piece + target for piece, target in zip(pieces, targets, strict=True))


def _frame(text: str) -> str:
    return _NUMBER.sub("0", _TARGET.sub("", text))


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(_TARGET.sub("", text))
