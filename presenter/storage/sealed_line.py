"""A value on a line of its own, sealed with a checksum: a line that was not written whole is known by it."""

from __future__ import annotations

import hashlib
import json

from presenter.storage.plain import Plain

_DIGITS = 16


class BrokenSealError(ValueError):
    """Bytes that are no line that was sealed here, or no longer the same."""


def seal(value: Plain) -> bytes:
    """Return a plain value as a line that `unseal` can vouch for."""
    words = json.dumps(value, separators=(",", ":")).encode("ascii")
    return _seal_of(words) + b" " + words + b"\n"


def unseal(line: bytes) -> Plain:
    """Return the value of a line, with or without its end; raises BrokenSealError for any other bytes."""
    mark, _, words = line.removesuffix(b"\n").partition(b" ")
    if mark != _seal_of(words):
        raise BrokenSealError(line[:_DIGITS])
    value: Plain = json.loads(words)
    return value


def _seal_of(words: bytes) -> bytes:
    return hashlib.blake2b(words, digest_size=_DIGITS // 2).hexdigest().encode("ascii")
