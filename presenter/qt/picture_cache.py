"""Painted pictures kept for a while, so that going back costs nothing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Hashable
from typing import Generic, TypeVar

Picture = TypeVar("Picture")


class PictureCache(Generic[Picture]):
    """Hold the pictures used last, at most so many."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pictures: OrderedDict[Hashable, Picture] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pictures)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._pictures

    def get(self, key: Hashable) -> Picture | None:
        """Return a picture and count it as used."""
        picture = self._pictures.get(key)
        if picture is not None:
            self._pictures.move_to_end(key)
        return picture

    def put(self, key: Hashable, picture: Picture) -> Picture:
        """Keep a picture and return it, and let go of the one unused for longest where there are too many."""
        self._pictures[key] = picture
        self._pictures.move_to_end(key)
        while len(self._pictures) > self._limit:
            self._pictures.popitem(last=False)
        return picture

    def keep_only(self, keys: Collection[Hashable]) -> None:
        """Let go of every picture but these."""
        for key in [key for key in self._pictures if key not in keys]:
            del self._pictures[key]

    def clear(self) -> None:
        """Let go of every picture."""
        self._pictures.clear()
