"""Where slides are laid out, one part of a deck after the other, by whichever process does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeAlias

from presenter.catalogs.catalogs import Catalogs
from presenter.deck.deck import Deck, Slide
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.outputs.media_check import look_at_media
from presenter.outputs.offscreen import offscreen_application
from presenter.outputs.page_findings import page_findings
from presenter.qt.read_material import material_of
from presenter.talk.drawing import Strokes

SLIDES_IN_PART = 4

Findings: TypeAlias = tuple[Finding, ...]


class Whole(StrEnum):
    """A part that is of the whole deck."""

    MEDIA = "media"
    TRANSLATIONS = "translations"


Part: TypeAlias = Whole | range
"""Something of the whole deck, or some of its slides by their places among those that are wanted."""


def slide_parts(slides: int, size: int = SLIDES_IN_PART) -> list[range]:
    """Return so many slides in parts, the same however many share them."""
    return [range(begin, min(begin + size, slides)) for begin in range(0, slides, size)]


class Bench:
    """What a process needs to lay out slides: an application without a display, and a deck's material."""

    def __init__(
        self,
        deck: Deck,
        catalogs: Catalogs,
        slides: Sequence[Slide],
        languages: tuple[Language, ...],
        drawings: Mapping[str, Strokes] | None = None,
    ) -> None:
        application = offscreen_application()
        self.material = replace(material_of(deck, catalogs), drawings=drawings or {})
        self._slides = slides
        self._languages = languages
        self._has_looked = False
        self._application = application  # let go of last

    def media(self) -> Findings:
        """Try all the clips, let pages show their first pictures, and return what cannot be played."""
        self._has_looked = True
        return look_at_media(self.material.typesetter, self._slides, self._languages)

    def slides(self, part: range) -> Sequence[Slide]:
        """Return the slides of a part; what their pages show of clips is ready."""
        slides = self._slides[part.start : part.stop]
        if not self._has_looked:
            look_at_media(self.material.typesetter, slides, self._languages)
        return slides

    def page_findings(self, slides: Sequence[Slide], *, for_pdf: bool = False) -> tuple[Findings, ...]:
        """Return what is wrong with the pages of some slides in each of the languages."""
        typesetter = self.material.typesetter
        return tuple(
            tuple(page_findings(typesetter, slides, (one,), for_pdf=for_pdf)) for one in self._languages
        )
