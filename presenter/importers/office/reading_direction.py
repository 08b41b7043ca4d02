"""Slides of a language that is read from right to left, with what stands at the right as the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from presenter.i18n.language import is_right_to_left, parse_language
from presenter.importers.office.parts import OfficeSlide, Part


def as_read(slides: Sequence[OfficeSlide], language: str) -> list[OfficeSlide]:
    """Return slides with the places that they would have in a language that is read from left to right.

    A slide of ours is mirrored where its language asks for it, its columns too, so that each comes to stand
    where it stood.
    """
    if not is_right_to_left(parse_language(language)):
        return list(slides)
    return [replace(slide, parts=tuple(map(_mirrored, slide.parts))) for slide in slides]


def _mirrored(part: Part) -> Part:
    return replace(part, place=replace(part.place, left=1 - part.place.right))
