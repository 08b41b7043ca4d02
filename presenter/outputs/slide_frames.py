"""The pictures that a slide is exported as."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.qt.material import Material
from presenter.subtitles.cue import Cue
from presenter.talk.state import Blank
from presenter.typeset.frame import Frame
from presenter.typeset.subtitle_band import Subtitles


def slide_frames(
    material: Material,
    slide: Slide,
    language: Language,
    subtitles: tuple[Language, ...],
    *,
    for_pdf: bool = False,
) -> Iterator[Frame]:
    """Yield the slide at its last step, or with subtitles one picture for each cue.

    A last step that has no cue of its own is shown under the cue before it.
    """
    page = material.typesetter.page(slide.index, language, for_pdf=for_pdf)
    if not subtitles:
        yield Frame(page, slide.steps, None, Blank.NONE)
        return
    cues = material.tracks[slide.index]
    moments: list[tuple[int, Cue | None]] = [(cue.step, cue) for cue in cues]
    if not cues or cues[-1].step < slide.steps:
        moments.append((slide.steps, cues[-1] if cues else None))
    for step, cue in moments:
        yield Frame(page, step, Subtitles(cue, subtitles), Blank.NONE)
