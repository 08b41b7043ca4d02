"""The pictures that a slide is exported as."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.typeset.frame import Frame

Moment = tuple[int, Cue | None]


def slide_frames(
    material: Material,
    slide: Slide,
    language: Language,
    subtitles: tuple[Language, ...],
    *,
    every_step: bool = False,
    for_pdf: bool = False,
) -> Iterator[Frame]:
    """Yield the slide at its last step, or at each of its steps; with subtitles one picture for each cue.

    A step that has no cue of its own is shown under the cue before it.
    """
    page = material.page(slide, language, for_pdf=for_pdf)
    steps = range(slide.steps + 1) if every_step else (slide.steps,)
    if not subtitles:
        for step in steps:
            yield Frame(page, step, None, Blank.NONE)
        return
    for step, cue in _moments(material.tracks[slide.index], steps):
        yield Frame(page, step, material.subtitles(cue, subtitles), Blank.NONE)


def _moments(cues: Sequence[Cue], steps: Sequence[int]) -> Iterator[Moment]:
    """Yield each cue with its step, and each of the steps that has no cue with the cue before it."""
    last: Cue | None = None
    missing = sorted(set(steps) - {cue.step for cue in cues})
    for cue in cues:
        while missing and missing[0] < cue.step:
            yield missing.pop(0), last
        yield cue.step, cue
        last = cue
    for step in missing:
        yield step, last
