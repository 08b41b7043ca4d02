"""Slides of an office program as a deck of ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from presenter.deck.literal_words import literal_words
from presenter.importers.imported_deck import ImportedSlide
from presenter.importers.office.parts import OfficeSlide
from presenter.importers.office.slide_body import slide_body
from presenter.importers.office.text_blocks import blocks_of

_USUAL_TRANSITION = 0.6  # of the slides have it: then it is said once, for the whole deck


def slides_of(slides: Sequence[OfficeSlide]) -> list[ImportedSlide]:
    """Return the slides in our Markdown; a section without a slide of its own gets one that stays hidden."""
    made: list[ImportedSlide] = []
    for index, slide in enumerate(slides):
        body = slide_body(slide, is_first=index == 0, is_last=index == len(slides) - 1)
        settings = {**body.settings, **slide.settings}
        if slide.identifier:
            settings = {"id": slide.identifier, **settings}
        is_start = settings.get("layout") in ("title", "section")
        if slide.section and not is_start:
            made.append(_section(slide.section))
        notes = "\n\n".join(blocks_of(slide.notes))
        made.append(ImportedSlide(body.text, settings, notes))
    return made


def deck_settings(
    slides: list[ImportedSlide], settings: Mapping[str, object]
) -> tuple[list[ImportedSlide], dict[str, object]]:
    """Return the slides and the deck's settings, with what most slides say said once for all."""
    said = {key: value for key, value in settings.items() if value not in ("", None)}
    counts = Counter(str(slide.settings.get("transition", "none")) for slide in slides)
    usual, count = counts.most_common(1)[0] if counts else ("none", 0)
    if usual == "none" or count < _USUAL_TRANSITION * len(slides):
        return slides, said
    said["transition"] = usual
    return [_with_usual(slide, usual) for slide in slides], said


def _with_usual(slide: ImportedSlide, usual: str) -> ImportedSlide:
    own = slide.settings.get("transition", "none")
    rest = {key: value for key, value in slide.settings.items() if key != "transition"}
    return ImportedSlide(
        slide.body, rest if own == usual else {**rest, "transition": own}, slide.notes, slide.cues
    )


def _section(name: str) -> ImportedSlide:
    title = literal_words(re.sub(r"\s+", " ", name))
    return ImportedSlide(f"# {title}", {"layout": "section", "hidden": True})
