"""How the panels of the console share a window in each preset, decided over plain numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from math import inf

from presenter.dataclass import dataclass
from presenter.talk.effects import ConsolePreset

UPRIGHT = "upright"
_COMPACT, _WIDE = 1100, 1700  # logical pixels of width: a small laptop's window, a large screen's


class Panel(StrEnum):
    """A panel that a preset has a place for."""

    CURRENT = "current"
    NEXT = "next"
    CUES = "cues"
    NOTES = "notes"


# What stands around the picture in its panel, in units: across and down.
_AROUND = {Panel.CURRENT: (0.0, 0.0), Panel.NEXT: (2.2, 5.0)}

# However low the window is: pictures too small to be made out are none.
_LEAST_OF_PICTURES = 0.5
# The units of width that each of the panels side by side in a column can do with.
_LEAST_ABREAST = 30.0


@dataclass(frozen=True, slots=True)
class Part:
    """A panel or a split, its share of the room, and the least it can do with, in units."""

    what: Panel | Split
    share: int = 1
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Split:
    """Parts beside or below one another, with a handle between each two; `name` tells it from others."""

    name: str
    parts: tuple[Part, ...]
    vertical: bool = False

    def splits(self) -> Iterator[Split]:
        """Return this split and those within it."""
        yield self
        for part in self.parts:
            if isinstance(part.what, Split):
                yield from part.what.splits()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the panels stand in a preset; `notes` is the size of the notes' letters, in units."""

    root: Split
    notes: float


# Two cues in two languages, each of two lines, take 23.5 units of height; each on a line, 16.
ARRANGEMENTS: Mapping[ConsolePreset, Arrangement] = {
    ConsolePreset.SLIDE_FIRST: Arrangement(
        Split(
            "whole",
            (
                Part(
                    Split(
                        "pictures",
                        (
                            Part(Panel.CURRENT),
                            Part(Split("below", (Part(Panel.NEXT), Part(Panel.CUES, least=28))), least=23.5),
                        ),
                        vertical=True,
                    ),
                    share=4,
                ),
                Part(Panel.NOTES, share=3),
            ),
        ),
        notes=2.2,
    ),
    ConsolePreset.NOTES_FIRST: Arrangement(
        Split(
            "whole",
            (
                Part(Panel.NOTES, share=8),
                Part(
                    Split(
                        "pictures",
                        (Part(Panel.CURRENT), Part(Panel.NEXT), Part(Panel.CUES, least=23.5)),
                        vertical=True,
                    ),
                    share=5,
                    least=40,
                ),
            ),
        ),
        notes=2.8,
    ),
    ConsolePreset.NOTES_ONLY: Arrangement(
        Split(
            "whole",
            (
                Part(Panel.NOTES, share=4),
                Part(
                    Split(
                        "strip",
                        (Part(Panel.CURRENT), Part(Panel.NEXT), Part(Panel.CUES, least=40)),
                    ),
                    share=1,
                    least=16,
                ),
            ),
            vertical=True,
        ),
        notes=4.0,
    ),
}


# In an upright window nothing stands beside the notes: lines would be too short to be read.
_STRIP = Split("strip", (Part(Panel.NEXT), Part(Panel.CUES, least=28)))
_UPRIGHT: Mapping[ConsolePreset, Arrangement] = {
    ConsolePreset.SLIDE_FIRST: Arrangement(
        Split(
            "whole",
            (Part(Panel.CURRENT), Part(_STRIP, share=1, least=23.5), Part(Panel.NOTES, share=3, least=20)),
            vertical=True,
        ),
        notes=2.6,
    ),
    ConsolePreset.NOTES_FIRST: Arrangement(
        Split(
            "whole",
            (Part(Panel.NOTES, share=4, least=20), Part(_STRIP, share=1, least=23.5), Part(Panel.CURRENT)),
            vertical=True,
        ),
        notes=3.2,
    ),
}


def arrangement(preset: ConsolePreset, window: str) -> Arrangement:
    """Return how the panels stand in a preset, in windows of a class of size."""
    usual = ARRANGEMENTS[preset]
    return _UPRIGHT.get(preset, usual) if window == UPRIGHT else usual


@dataclass(frozen=True, slots=True)
class Room:
    """What a split has to share out, in logical pixels, but for the handles between its parts.

    `aspect` is width ÷ height of the pictures; `hidden` are panels that take no room; `handle` is how
    wide the handles within its parts are.
    """

    length: int
    breadth: int
    unit: float
    aspect: float
    hidden: frozenset[Panel] = frozenset()
    handle: int = 0


def size_class(width: int, height: int) -> str:
    """Return the class of a window's size: what was dragged in one is kept apart from the others."""
    if height > width:
        return UPRIGHT
    return "compact" if width < _COMPACT else "wide" if width >= _WIDE else "regular"


def usual_sizes(split: Split, room: Room) -> list[int]:
    """Return the length of each part: a picture has what its shape needs, the others share the rest."""
    shown = [part for part in split.parts if part.what not in room.hidden]
    wishes = {part: _picture_length(part, split, room) for part in shown}
    others = [part for part in shown if not wishes[part]]
    wanted = sum(wishes.values())
    for_pictures = room.length - sum(part.least for part in others) * room.unit
    for_pictures = max(for_pictures, min(wanted, _LEAST_OF_PICTURES * room.length))
    squeeze = 0.0
    if wanted:
        squeeze = max(for_pictures, 0) / wanted if not others else min(1.0, max(for_pictures, 0) / wanted)
    lengths = {part: wish * squeeze for part, wish in wishes.items()}
    rest = room.length - sum(lengths.values())
    for part in others:
        lengths[part] = rest * part.share / sum(other.share for other in others)
    _trim_columns(lengths, others, split, room)
    _grant_least(lengths, others, room.unit)
    return [round(lengths.get(part, 0)) for part in split.parts]


def remembered_sizes(split: Split, room: Room, shares: Sequence[int]) -> list[int] | None:
    """Return the length of each part by shares in thousandths; None where they do not suit the split."""
    if len(shares) != len(split.parts) or min(shares) < 0:
        return None
    shown = [share for part, share in zip(split.parts, shares, strict=True) if part.what not in room.hidden]
    if not shown or min(shown) == 0:
        return None
    whole = sum(shown)
    return [
        0 if part.what in room.hidden else round(room.length * share / whole)
        for part, share in zip(split.parts, shares, strict=True)
    ]


def _picture_length(part: Part, split: Split, room: Room) -> float:
    """Return the length at which a picture fills its panel's breadth; 0 for what is no picture."""
    if not isinstance(part.what, Panel) or part.what not in _AROUND:
        return 0.0
    across, down = (units * room.unit for units in _AROUND[part.what])
    if split.vertical:
        return max(room.breadth - across, 1) / room.aspect + down
    return max(room.breadth - down, 1) * room.aspect + across


def _trim_columns(lengths: dict[Part, float], others: Sequence[Part], split: Split, room: Room) -> None:
    """Take from a column of pictures the width that would stay empty beside them, for the notes."""
    for part in others:
        surplus = lengths[part] - _useful_width(part, split, room)
        widest = max(others, key=lambda other: (other is not part, other.share))
        if surplus > 0 and widest is not part:
            lengths[part] -= surplus
            lengths[widest] += surplus


def _useful_width(part: Part, split: Split, room: Room) -> float:
    """Return the width at which the pictures of a column are as high as may be; no end to it for others."""
    column = part.what
    if split.vertical or not isinstance(column, Split) or not column.vertical:
        return inf
    shown = [inner for inner in column.parts if inner.what not in room.hidden]
    pictures = [inner.what for inner in shown if isinstance(inner.what, Panel) and inner.what in _AROUND]
    height = room.breadth - room.handle * (len(shown) - 1)
    for_others = sum(inner.least for inner in shown) * room.unit
    for_pictures = max(height - for_others, _LEAST_OF_PICTURES * height)
    across = sum(_AROUND[picture][0] for picture in pictures) * room.unit
    down = sum(_AROUND[picture][1] for picture in pictures) * room.unit
    width = ((for_pictures - down) * room.aspect + across) / max(len(pictures), 1)
    abreast = max(len(_shown_in(inner, room)) for inner in shown)
    return max(width, abreast * _LEAST_ABREAST * room.unit) if pictures else inf


def _shown_in(part: Part, room: Room) -> list[Part]:
    """Return the parts that stand beside one another in a part of a column: itself, where it is no split."""
    if not isinstance(part.what, Split):
        return [part]
    return [inner for inner in part.what.parts if inner.what not in room.hidden]


def _grant_least(lengths: dict[Part, float], others: Sequence[Part], unit: float) -> None:
    """Give a part that came off too short what it needs, from the one that has most."""
    for part in others:
        lacking = part.least * unit - lengths[part]
        richest = max(others, key=lambda other: lengths[other])
        if lacking > 0 and richest is not part:
            lengths[part] += lacking
            lengths[richest] -= lacking
