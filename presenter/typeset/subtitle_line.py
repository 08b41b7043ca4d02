"""How much a line of subtitles holds, in the type of a theme and at the shape of a deck.

Cues are cut once, for the deck's own shape, and are the same on every screen: where a picture has less
room beside the height of its type, all of its subtitles are smaller alike, by `room_at` against the
`room` that is told here, so that no cue is of another size than the one before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from presenter.subtitles.length import LONGEST_LINE
from presenter.subtitles.line_measure import LineMeasure
from presenter.typeset.font_file import FontFile
from presenter.typeset.fonts import font_files
from presenter.typeset.theme import Theme

# What part of the width of the picture lines may take; tags stand in the margin that is left.
WIDTH = 0.86
# A full line has 42 ordinary letters; wide ones take somewhat more than those.
SPARE = 1.08
# A line holds at least so much of a full one: on a picture that stands on end, letters are smaller instead,
# 3 to 4.5 % of its height as in the BBC's guidelines, or cues would be two or three words long.
NARROWEST = 2 / 3
_ORDINARY = "The telescope looks at the same sky again; no hay dos noches iguales en el observatorio. "


def subtitle_line(theme: Theme, aspect: tuple[int, int], characters: int = LONGEST_LINE) -> LineMeasure:
    """Return the measure of a line in the type of a theme's subtitles; its room is in sizes of the type.

    It has at most so many characters, whatever their width. Widths come from the files of the font itself,
    which travel with the deck or the program, and not from what a machine shows in its place; so this
    touches nothing of Qt.
    """
    return _measure(theme.fonts.text, theme.fonts.files, aspect, theme.subtitles.one, characters)


def room_at(width: float, size: float) -> float:
    """Return the room of a line in a picture, in sizes of its type; both lengths in the same unit."""
    return WIDTH * width / size


@lru_cache(
    maxsize=16
)  # the same object for the same type, so that cues are known again when a deck is read again
def _measure(
    family: str, files: tuple[Path, ...], aspect: tuple[int, int], size: float, characters: int
) -> LineMeasure:
    advances = _advances(family, files)
    whole = LineMeasure(float(LONGEST_LINE), advances)
    ordinary = SPARE * LONGEST_LINE * whole.ems(_ORDINARY) / len(_ORDINARY)
    across, down = aspect
    room = max(room_at(across / down, size), NARROWEST * ordinary)
    return LineMeasure(min(ordinary, room), advances, characters)


@lru_cache(maxsize=8)
def _advances(family: str, files: tuple[Path, ...]) -> Mapping[str, float]:
    """Return the advances of a family's characters in ems; none where its files are not here."""
    with suppress(OSError):
        for font in map(FontFile, font_files(family, files)):
            if font.is_regular and family in font.families:
                return MappingProxyType(dict(font.advances()))
    return {}
