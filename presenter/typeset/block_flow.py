"""What lays out blocks one under the other, as the boxes that hold blocks are given it."""

from __future__ import annotations

from typing import Protocol

from presenter.deck.blocks import Block
from presenter.typeset.box import Box
from presenter.typeset.setting import Setting


class Flow(Protocol):
    """Lay out blocks one under the other at a width in logical units."""

    def __call__(self, blocks: tuple[Block, ...], setting: Setting, width: float) -> Box:
        """Return their box."""
        ...
