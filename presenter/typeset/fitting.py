"""Make a slide fit: pictures give way first, then the text shrinks, and what still does not fit is told."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSizeF

from presenter.dataclass import dataclass
from presenter.errors import Finding
from presenter.i18n.language import Language
from presenter.typeset.box import Box
from presenter.typeset.overflow import TOLERANCE, overflow_finding, overflows
from presenter.typeset.setting import Setting
from presenter.typeset.text_box import TextBox

PICTURE_SCALES = (1.0, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51, 0.44, 0.37)
STEP = 0.97
# Text that no one can read is still better than text that is cut off; both are reported.
LAST_RESORT = 0.25
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
    if setting.trial:
        return _tried(make, setting.scaled(legible[-1].text, legible[-1].picture), room)
    found = _largest(make, setting, room, legible)
    if found is not None:
        grown = found.setting.text_scale == found.setting.picture_scale == 1.0 and grow
        return _grown(make, found, room) if grown else found
    return _forced(make, setting, room, legible[-1])


def _tried(make: Make, setting: Setting, room: QSizeF) -> Fitted:
    """Return what is made at one size, with a finding for each language that has no room at it."""
    box = make(setting)
    size = setting.theme.sizes.body * setting.text_scale
    told = overflows(box, room, setting.language)
    return Fitted(box, setting, tuple(overflow_finding(one, setting, room, size) for one in told))


def _forced(make: Make, setting: Setting, room: QSizeF, smallest: Scale) -> Fitted:
    """Return a slide with words smaller than legible, and a finding for each language that overflows."""
    too_large = make(setting.scaled(smallest.text, smallest.picture))
    rest = _scales(smallest.text * STEP, LAST_RESORT, smallest.picture)
    forced = _largest(make, setting, room, rest)
    if forced is None:
        last = setting.scaled(rest[-1].text, rest[-1].picture)
        forced = Fitted(make(last), last)
    told = overflows(too_large, room, setting.language)
    findings = []
    for overflow in told:
        alone = None if len(told) == 1 else _largest(make, setting, room, rest, overflow.language)
        scale = (alone or forced).setting.text_scale * _still_too_large(forced.box, room)
        findings.append(overflow_finding(overflow, setting, room, setting.theme.sizes.body * scale))
    return Fitted(forced.box, forced.setting, tuple(findings))


def _still_too_large(box: Box, room: QSizeF) -> float:
    """Return about how much smaller words would have to be: lines and their number shrink together."""
    return math.sqrt(1.0 / (1.0 + _excess(box, room)))


def _grown(make: Make, found: Fitted, room: QSizeF) -> Fitted:
    airy = QSizeF(room.width(), room.height() * AIRY)
    if _excess(found.box, airy) > 0:
        return found
    lines = _count_lines(found.box)
    largest = found.setting.theme.sizes.largest
    for scale in (largest, (1 + largest) / 2):
        setting = found.setting.scaled(scale, 1.0)
        box = make(setting)
        if _excess(box, airy) <= 0 and _count_lines(box) <= lines:
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


def _largest(
    make: Make, setting: Setting, room: QSizeF, scales: Sequence[Scale], language: Language | None = None
) -> Fitted | None:
    """Return the first of falling scales that fits, by halving; the first one alone is tried first.

    With a language, only its words have to fit.
    """
    low, high = 0, len(scales)
    best: Fitted | None = None
    middle = 0
    while low < high:
        scaled = setting.scaled(scales[middle].text, scales[middle].picture)
        box = make(scaled)
        if _fits(box, room, scaled, language):
            best, high = Fitted(box, scaled), middle
        else:
            low = middle + 1
        middle = (low + high) // 2
    return best


def _fits(box: Box, room: QSizeF, setting: Setting, language: Language | None) -> bool:
    if language is None:
        return _excess(box, room) <= 0
    return all(overflow.language != language for overflow in overflows(box, room, setting.language))


def _excess(box: Box, room: QSizeF) -> float:
    """Return by what share of the room a box is too tall or too wide; 0 where it fits."""
    tall = box.height - room.height() - TOLERANCE
    wide = box.width - room.width() - TOLERANCE
    return max(0.0, tall / max(1.0, room.height()), wide / max(1.0, room.width()))
