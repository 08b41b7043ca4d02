"""Slides of an office program as a deck of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from presenter.deck.literal_words import literal_words
from presenter.importers.imported_deck import ImportedSlide
from presenter.importers.office.parts import OfficeSlide
from presenter.importers.office.slide_body import slide_body
from presenter.importers.office.text_blocks import blocks_of

Write: TypeAlias = Callable[[OfficeSlide, bool, bool], ImportedSlide]

# What is said once for the whole deck where most slides have it, and what it is where nothing is said.
_SHARED = {"transition": "none", "class": "light"}
_USUAL = 0.6


def slides_of(slides: Sequence[OfficeSlide], write: Write | None = None) -> list[ImportedSlide]:
    """Return the slides in our Markdown; a section without a slide of its own gets one that stays hidden.

    `write` makes one slide, told whether it is the first or the last; without it, its words are ours.
    """
    made: list[ImportedSlide] = []
    for index, slide in enumerate(slides):
        written = (write or _written)(slide, index == 0, index == len(slides) - 1)
        if slide.section and index and written.settings.get("layout") not in ("title", "section"):
            made.append(_section(slide.section))
        made.append(written)
    return made


def _written(slide: OfficeSlide, is_first: bool, is_last: bool) -> ImportedSlide:  # noqa: FBT001 - see `Write`
    body = slide_body(slide, is_first=is_first, is_last=is_last)
    settings = {**body.settings, **slide.settings}
    if slide.identifier:
        settings = {"id": slide.identifier, **settings}
    return ImportedSlide(body.text, settings, "\n\n".join(blocks_of(slide.notes)))


def deck_settings(
    slides: list[ImportedSlide], settings: Mapping[str, object]
) -> tuple[list[ImportedSlide], dict[str, object]]:
    """Return the slides and the deck's settings, with what most slides say said once for all."""
    said = {key: value for key, value in settings.items() if value not in ("", None)}
    for key, otherwise in _SHARED.items():
        counts = Counter(str(slide.settings.get(key, otherwise)) for slide in slides)
        usual, count = counts.most_common(1)[0] if counts else (otherwise, 0)
        if usual != otherwise and count >= _USUAL * len(slides):
            said[key] = usual
            slides = [_with_usual(slide, key, usual, otherwise) for slide in slides]
    return slides, said


def _with_usual(slide: ImportedSlide, key: str, usual: str, otherwise: str) -> ImportedSlide:
    """Return a slide that says only what is not as on most."""
    own = slide.settings.get(key, otherwise)
    rest = {name: value for name, value in slide.settings.items() if name != key}
    settings = rest if own == usual or slide.settings.get("hidden") is True else {**rest, key: own}
    return ImportedSlide(slide.body, settings, slide.notes, slide.cues)


def _section(name: str) -> ImportedSlide:
    title = literal_words(re.sub(r"\s+", " ", name))
    return ImportedSlide(f"# {title}", {"layout": "section", "hidden": True})
