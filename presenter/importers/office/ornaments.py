"""Small pictures at the edge of a slide, such as a logo, which say nothing of what the slide is about."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.office.arrangement import is_sign
from presenter.importers.office.losses import Losses
from presenter.importers.office.parts import FilePart, Part
from presenter.importers.office.picture_files import PictureFiles

HIGHEST = 0.2  # of the height: what ends above stands beside the title
LOWEST = 0.85


def without_ornaments(
    parts: Sequence[Part], number: int, files: PictureFiles, losses: Losses
) -> tuple[Part, ...]:
    """Return the parts of a slide without small pictures at its edge that nobody described, which is told.

    On the first slide they stay, where they say who invites.
    """
    kept = tuple(part for part in parts if number == 1 or not _is_ornament(part))
    gone = [part for part in parts if isinstance(part, FilePart) and not any(part is one for one in kept)]
    for part in gone:
        files.drop(part.name)
    if gone:
        losses.left_out(
            number, Text("Slide {number}: a small picture at the edge, such as a logo, is left out.")
        )
    return kept


def _is_ornament(part: Part) -> bool:
    at_edge = part.place.bottom < HIGHEST or part.place.top > LOWEST
    return at_edge and isinstance(part, FilePart) and is_sign(part) and not (part.is_medium or part.alt)
