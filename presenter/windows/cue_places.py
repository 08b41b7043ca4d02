"""Where the subtitles of the console stand in their panel, decided over plain numbers.

Their letters are as large as the panel lets two lines of 40 characters be in each language. They depend
on the panel alone, and never on what a cue says, so nothing moves from one cue to the next.
"""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.windows.cue_lines import LINE, LINES

USUAL_LINE = 40  # characters; a longer line is shown a little smaller
TAG_COLUMN = 1.9  # times the size of the letters: the room for the tag of a language
LARGEST, SMALLEST = 2.8, 1.25  # units: the size of the letters
_BETWEEN = 0.28  # times the size of the letters, between one language and the next
_MARGIN, GAP, _COLUMN_GAP = 0.8, 0.35, 2.2  # units


@dataclass(frozen=True, slots=True)
class Room:
    """A panel: its size and the heights of a heading and of the bar, in logical pixels.

    `advance` is how wide a usual character is, as a part of the size of the letters.
    """

    width: float
    height: float
    unit: float
    heading: float
    bar: float
    advance: float


@dataclass(frozen=True, slots=True)
class CuePlaces:
    """Left, top and width of both cues; how large their letters are and how many rows of each there are.

    The heading of a cue stands at its top, then, over the cue now, the bar; then its rows.
    """

    now: tuple[float, float, float]
    coming: tuple[float, float, float]
    size: float
    rows_now: int
    rows_coming: int
    shows_coming: bool

    @property
    def row(self) -> float:
        """Return how far one language stands below the other."""
        return row_height(self.size)


def row_height(size: float) -> float:
    """Return what a language takes of the height, with the gap below it."""
    return (LINES * LINE + _BETWEEN) * size


def cue_places(room: Room, languages: int) -> CuePlaces:
    """Return where both cues stand, in so many languages: below one another, or beside where that is better.

    Where even the smallest letters leave too little height, the last rows are left out.
    """
    below, beside = _below(room, languages), _beside(room, languages)
    if _widest(room, beside.now[2]) < SMALLEST * room.unit:
        return below
    return max(below, beside, key=lambda places: (places.rows_now + places.rows_coming, places.size))


def _below(room: Room, languages: int) -> CuePlaces:
    margin, gap = _MARGIN * room.unit, GAP * room.unit
    width = room.width - 2 * margin
    head = room.heading + gap + room.bar + gap
    height = room.height - 2 * margin - head
    for_coming = gap + room.heading + gap
    size = _size(room, width, (height - for_coming) / max(2 * languages, 1))
    rows = _fitting(height - for_coming, size)
    shows_coming = rows > languages or not languages
    rows_now = min(languages, rows if shows_coming else _fitting(height, size))
    coming = (margin, margin + head + rows_now * row_height(size) + gap, width)
    rows_coming = min(languages, rows - languages) if shows_coming else 0
    return CuePlaces((margin, margin, width), coming, size, rows_now, rows_coming, shows_coming)


def _beside(room: Room, languages: int) -> CuePlaces:
    margin, gap = _MARGIN * room.unit, GAP * room.unit
    width = (room.width - 2 * margin - _COLUMN_GAP * room.unit) / 2
    height = room.height - 2 * margin - room.heading - gap - room.bar - gap
    size = _size(room, width, height / max(languages, 1))
    rows = min(languages, _fitting(height, size))
    left = margin + width + _COLUMN_GAP * room.unit
    return CuePlaces((margin, margin, width), (left, margin, width), size, rows, rows, shows_coming=True)


def _fitting(height: float, size: float) -> int:
    """Return how many rows there is height for."""
    return max(0, int(height / row_height(size) + 0.02))


def _size(room: Room, width: float, height: float) -> float:
    """Return the size of letters at which a row fits a width and a height, within what can be read."""
    fitting = min(_widest(room, width), height / row_height(1.0))
    return min(max(fitting, SMALLEST * room.unit), LARGEST * room.unit)


def _widest(room: Room, width: float) -> float:
    """Return the size of letters at which a usual line fits a width."""
    return width / (USUAL_LINE * room.advance + TAG_COLUMN)
