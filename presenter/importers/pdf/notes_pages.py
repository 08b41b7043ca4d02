"""Where a PDF has the speaker's notes: on the other half of each page, or on a page after it.

Beamer sets notes on a page of twice the width (`show notes on second screen=right`) or height, or on a page
of their own (`show notes`), at whose top the slide stands once more, at a quarter of its size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from statistics import median

from presenter.importers.pdf.running_lines import LineKey, line_key
from presenter.pdf.half import Half
from presenter.pdf.page_text import TextLine

# Width ÷ height of pages of two slides beside each other, from 2 × 4:3 to 2 × 2:1.
BESIDE = (2.4, 4.1)
SLIDES = (4 / 3, 16 / 9, 16 / 10, 14 / 9, 3 / 2, 5 / 4, 1.414)
ALIKE = 0.01
# A slide stands on its page of notes no larger than this; beamer's is a quarter.
SMALL = 0.45
HEAD = 0.27  # of the height is the head of beamer's notes, with the slide and the names of talk and section
MOST_OF = 0.7


class NotesPages(StrEnum):
    """Where notes are; `auto` leaves it to the pages."""

    AUTO = "auto"
    NONE = "none"
    RIGHT = "right"
    LEFT = "left"
    TOP = "top"
    BOTTOM = "bottom"
    INTERLEAVED = "interleaved"

    @property
    def half(self) -> Half:
        """Return the half that the notes are on; the whole page where they are on none."""
        return Half(self.value) if self.value in set(Half) else Half.WHOLE


def notes_beside(shapes: Sequence[float]) -> NotesPages:
    """Return on which half pages of these shapes, width ÷ height, have notes, if they do."""
    shape = median(shapes)
    if BESIDE[0] <= shape <= BESIDE[1] and _is_slide(shape / 2):
        return NotesPages.RIGHT
    # As high as two slides, and no sheet of paper: those of A4 and Letter are 0.71 and 0.77.
    if shape < 1 and any(abs(shape * 2 - slide) < slide * ALIKE for slide in (16 / 9, 4 / 3)):
        return NotesPages.BOTTOM
    return NotesPages.NONE


def _is_slide(shape: float) -> bool:
    return any(abs(shape - slide) < slide * ALIKE for slide in (*SLIDES, 2.0))


def shows_small(lines: Sequence[TextLine], slide: Sequence[TextLine], share: float = MOST_OF) -> bool:
    """Tell whether a page of notes shows a slide: most of its words are there once more, much smaller."""
    words = {word for line in slide for word in line.text.split()}
    small = {word for line in lines if _is_small(line, slide) for word in line.text.split()}
    return bool(words) and len(words & small) >= len(words) * share


def head_of_notes(found: Iterable[tuple[Sequence[TextLine], Sequence[TextLine]]]) -> frozenset[LineKey]:
    """Return what stands at the head of every page of notes, besides its slide: names of talk and section.

    By these a page of notes is known whose slide has no words. `found` are lines of notes, each with those of
    the slide that is shown there.
    """
    heads: list[frozenset[LineKey]] = []
    slides: set[LineKey] = set()
    for lines, slide in found:
        names = (line for line in lines if line.bottom < HEAD and not _is_small(line, slide))
        heads.append(frozenset(map(line_key, names)))
        slides.update(map(line_key, slide))
    return frozenset.intersection(*heads) - slides if heads else frozenset()


def words_of_notes(
    lines: Sequence[TextLine], slide: Sequence[TextLine], *, headed: bool
) -> tuple[TextLine, ...]:
    """Return the lines of notes, without the slide that is shown small, nor the head in which it stands."""
    return tuple(line for line in lines if not _is_small(line, slide) and not (headed and line.bottom < HEAD))


def _is_small(line: TextLine, slide: Sequence[TextLine]) -> bool:
    """Tell whether a line is one of a slide, much smaller."""
    words = frozenset(line.text.split())
    there = [one.size for one in slide if words & frozenset(one.text.split())]
    return bool(there) and line.size < max(there) * SMALL
