"""Pictures side by side: what stands on one line of the deck has one height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Picture
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.picture_box import (
    LEAST_SHARE_OF_ROOM,
    alignment_of,
    captions_of,
    find_artwork,
    finding_of,
    framed_picture,
    left_of,
    placeholder,
)
from presenter.typeset.picture_size import MOST_ENLARGED, asked_size
from presenter.typeset.setting import Setting
from presenter.typeset.stack import side_by_side, stack

GAP = 0.8
# One tiny picture does not make the others tiny.
LEAST_HEIGHT = 4.0
# The shape of the frame that stands for a picture that cannot be shown.
MISSING = QSizeF(4.0, 3.0)


def lay_out_picture_row(blocks: Sequence[Picture], setting: Setting, width: float) -> Box:
    """Return pictures beside each other in a width in logical units, each over its caption."""
    found = [find_artwork(block.path, setting, block.page, block.half) for block in blocks]
    gap = min(setting.em * GAP, width / (4 * len(blocks)))
    room = width - gap * (len(blocks) - 1)
    height = _common_height(blocks, found, setting, room)
    widths = [_shape(artwork, block) * height for artwork, block in zip(found, blocks, strict=True)]
    captions = [captions_of(block, setting, share) for block, share in zip(blocks, widths, strict=True)]
    most = max(setting.room * LEAST_SHARE_OF_ROOM, setting.room - max(box.height for box in captions))
    if height > most * setting.picture_scale:
        height = most * setting.picture_scale
        widths = [_shape(artwork, block) * height for artwork, block in zip(found, blocks, strict=True)]
        captions = [captions_of(block, setting, share) for block, share in zip(blocks, widths, strict=True)]
    figures, lefts, left = [], [], 0.0
    for block, artwork, share, below in zip(blocks, found, widths, captions, strict=True):
        picture = _picture(block, artwork, QSizeF(share, height), setting)
        figures.append(stack([(0.0, picture), (0.0, below)], share, kind="figure", step=block.step))
        lefts.append(left)
        left += share + gap
    row = side_by_side(figures, lefts)
    spare = left_of(alignment_of(blocks[0], setting), width - row.width)
    return Box(
        width=max(width, row.width),
        height=row.height,
        kind="picture-row",
        children=(Placed(spare, 0.0, row),),
    )


def _common_height(
    blocks: Sequence[Picture], found: Sequence[Artwork | Problem | None], setting: Setting, room: float
) -> float:
    """Return the height at which the pictures fill the room, or less where one of them asks for less."""
    shapes = [_shape(artwork, block) for artwork, block in zip(found, blocks, strict=True)]
    heights = [room / sum(shapes) * setting.picture_scale]
    for block, artwork, shape in zip(blocks, found, shapes, strict=True):
        asked = asked_size(block, QSizeF(), setting, QSizeF(room, setting.room))
        heights += [asked.height()] if asked.height() > 0 else []
        heights += [asked.width() / shape] if asked.width() > 0 else []
        if artwork is not None and not isinstance(artwork, Problem) and not artwork.grows:
            heights.append(max(artwork.size.height() * MOST_ENLARGED, setting.em * LEAST_HEIGHT))
    return min(heights)


def _shape(artwork: Artwork | Problem | None, block: Picture) -> float:
    """Return width ÷ height of a picture, within reason."""
    if "circle" in block.attributes.classes:
        return 1.0
    size = MISSING if artwork is None or isinstance(artwork, Problem) else artwork.size
    return min(10.0, max(0.1, size.width() / size.height()))


def _picture(block: Picture, found: Artwork | Problem | None, size: QSizeF, setting: Setting) -> Box:
    if found is not None and not isinstance(found, Problem):
        return framed_picture(block, found, size, setting)
    box = placeholder(block.alt, block.source, setting, size)
    if found is None:
        return box
    finding = finding_of(found, block, setting)
    return Box(width=box.width, height=box.height, kind=box.kind, children=box.children, findings=(finding,))
