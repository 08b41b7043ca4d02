"""Parts of a deck that are as they were, taken from the last reading of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import TypeVar, cast

from presenter.deck.kept_part import KeptPart
from presenter.deck.picture_folder import PictureFolder
from presenter.deck.report import Report

_DIGEST = 16  # bytes, of which no two parts of a deck ever have the same

Value = TypeVar("Value")


class PartKeeper:
    """Read parts of a deck, or take them as they were where all that they are read from is the same.

    `common` is what all of them depend on; `before` is what the last reading kept, by what it was read from.
    """

    def __init__(
        self, before: Mapping[bytes, KeptPart], common: str, report: Report, folder: PictureFolder
    ) -> None:
        self._before = before
        self._common = blake2b(common.encode("utf-8", "surrogatepass"), digest_size=_DIGEST)
        self._report = report
        self._folder = folder
        self.kept: dict[bytes, KeptPart] = {}

    def part(self, source: str, read: Callable[[], Value]) -> Value:
        """Return what a part is read as, and report what is wrong with it."""
        digest = self._common.copy()
        digest.update(source.encode("utf-8", "surrogatepass"))
        key = digest.digest()
        known = self._before.get(key)
        if known is not None and all(self._folder.still_finds(name, path) for name, path in known.files):
            self._report.repeat(known.findings)
            self.kept[key] = known
            return cast("Value", known.value)
        told, asked = self._report.count, len(self._folder.asked)
        value = read()
        files = self._folder.asked[asked:]
        found = tuple((name, path) for name, path in files if path is not None)
        # What lacks a file is read again, since somebody may bring it.
        if len(found) == len(files) and not self._report.is_full:
            self.kept[key] = KeptPart(value, self._report.since(told), found)
        return value
