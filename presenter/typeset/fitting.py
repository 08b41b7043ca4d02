"""Make a slide fit: pictures give way first, then the text shrinks, and what still does not fit is told."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.typeset.box import Box, Placed, walk
from presenter.typeset.setting import Setting
from presenter.typeset.text_box import TextBox

PICTURE_SCALES = (1.0, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44, 0.37)
STEP = 0.97
# Text that no one can read is still better than text that is cut off; both are reported.
LAST_RESORT = 0.25
TOLERANCE = 0.5
LONGEST_EXCERPT = 48
# A slide of few words is set larger, as long as it stays airy and no line has to be broken for it.
AIRY = 0.84


@dataclass(frozen=True, slots=True)
class Scale:
    """How far pictures and text are shrunk."""

    text: float
    picture: float


@dataclass(frozen=True, eq=False, slots=True)
class Fitted:
    """A box that fits as well as could be, the setting that made it, and what is to be told."""

    box: Box
    setting: Setting
    findings: tuple[Finding, ...] = ()


Make = Callable[[Setting], Box]


def fit(make: Make, setting: Setting, room: QSizeF, *, pictures: bool = False, grow: bool = False) -> Fitted:
    """Return what `make` gives at the largest scale at which it fits into a room in logical units.

    With `grow`, few words may become larger than the theme's size.
    """
    legible = _legible_scales(setting, pictures=pictures)
    found = _largest(make, setting, room, legible)
    if found is not None:
        grown = found.setting.text_scale == found.setting.picture_scale == 1.0 and grow
        return _grown(make, found, room) if grown else found
    smallest = legible[-1]
    too_large = make(setting.scaled(smallest.text, smallest.picture))
    rest = _scales(smallest.text * STEP, LAST_RESORT, smallest.picture)
    forced = _largest(make, setting, room, rest)
    if forced is None:
        last = setting.scaled(rest[-1].text, rest[-1].picture)
        forced = Fitted(make(last), last)
    return Fitted(forced.box, forced.setting, (_overflow(forced.setting, too_large, room),))


def _grown(make: Make, found: Fitted, room: QSizeF) -> Fitted:
    lines = _count_lines(found.box)
    largest = found.setting.theme.sizes.largest
    for scale in (largest, (1 + largest) / 2):
        setting = found.setting.scaled(scale, 1.0)
        box = make(setting)
        if _excess(box, QSizeF(room.width(), room.height() * AIRY)) <= 0 and _count_lines(box) <= lines:
            return Fitted(box, setting)
    return found


def _count_lines(box: Box) -> int:
    own = len(box.lines) if isinstance(box, TextBox) else 0
    return own + sum(_count_lines(child.box) for child in box.children)


def _legible_scales(setting: Setting, *, pictures: bool) -> tuple[Scale, ...]:
    sizes = setting.theme.sizes
    smallest = min(1.0, max(sizes.smallest, sizes.legible / sizes.body))
    shrunk = tuple(Scale(1.0, picture) for picture in PICTURE_SCALES) if pictures else (Scale(1.0, 1.0),)
    return (*shrunk, *_scales(STEP, smallest, shrunk[-1].picture))


def _scales(first: float, last: float, picture: float) -> tuple[Scale, ...]:
    scales = [Scale(last, picture)]
    text = first
    before = []
    while text > last:
        before.append(Scale(text, picture))
        text *= STEP
    return (*before, *scales)


def _largest(make: Make, setting: Setting, room: QSizeF, scales: Sequence[Scale]) -> Fitted | None:
    """Return the first of falling scales that fits, by halving; the first one alone is tried first."""
    low, high = 0, len(scales)
    best: Fitted | None = None
    middle = 0
    while low < high:
        scaled = setting.scaled(scales[middle].text, scales[middle].picture)
        box = make(scaled)
        if _excess(box, room) <= 0:
            best, high = Fitted(box, scaled), middle
        else:
            low = middle + 1
        middle = (low + high) // 2
    return best


def _excess(box: Box, room: QSizeF) -> float:
    """Return by what share of the room a box is too tall or too wide; 0 where it fits."""
    tall = box.height - room.height() - TOLERANCE
    wide = box.width - room.width() - TOLERANCE
    return max(0.0, tall / max(1.0, room.height()), wide / max(1.0, room.width()))


def _overflow(setting: Setting, too_large: Box, room: QSizeF) -> Finding:
    """Return what is to be told of a slide that at its smallest legible size is still too large."""
    sizes, slide = setting.theme.sizes, setting.slide
    outside = _first_text_outside(too_large, room)
    words = outside.lines[0].text if outside is not None else slide.identifier
    message = Text(
        "In “{language}” this slide does not fit, from “{words}” on: at the smallest legible size, "
        "{legible}, it is {percent} % too large, and it would need size {needed}"
    ).with_fields(
        language=setting.language,
        words=textwrap.shorten(words, LONGEST_EXCERPT, placeholder="…"),
        legible=round(max(sizes.legible, sizes.body * sizes.smallest)),
        percent=max(1, round(_excess(too_large, room) * 100)),
        needed=round(sizes.body * setting.text_scale),
    )
    first = slide.blocks[0].span if slide.blocks else slide.span
    return Finding(
        "text-overflow",
        Severity.ERROR,
        message,
        (outside.span if outside is not None else None) or first,
        advice=Text("Say it in fewer words, or part it into two slides"),
        slide=slide.identifier,
        language=setting.language,
    )


def _first_text_outside(box: Box, room: QSizeF) -> TextBox | None:
    """Return the first text of the deck that goes beyond the room."""
    inside = QRectF(0, 0, room.width() + TOLERANCE, room.height() + TOLERANCE)
    for standing in walk(Placed(0.0, 0.0, box)):
        text = standing.box
        if isinstance(text, TextBox) and text.span is not None and not inside.contains(standing.rect):
            return text
    return None
