"""Divisions: a panel for what is to be noticed, or text that is set otherwise."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment, Division
from presenter.typeset.block_flow import Flow
from presenter.typeset.box import Box, Placed
from presenter.typeset.setting import Setting
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack

# Names from Pandoc, Quarto and GitHub alike.
NOTICES = frozenset({"note", "tip", "warning", "important", "caution", "callout", "panel", "box"})
WARNINGS = frozenset({"warning", "important", "caution"})


def lay_out_division(block: Division, setting: Setting, width: float, flow: Flow) -> Box:
    """Return the blocks of a division in a width in logical units, as its classes ask."""
    names = {name.removeprefix("callout-") for name in block.attributes.classes}
    inner = restyled(names, setting)
    if not names & NOTICES:
        return stack([(0.0, flow(block.blocks, inner, width))], width, kind="division", step=block.step)
    padding = setting.em * 0.7
    body = flow(block.blocks, replace(inner, hang=0.0), width - 2 * padding)
    height = body.height + 2 * padding * 0.8
    edge = setting.palette.accent if names & WARNINGS else setting.palette.warm
    children = (
        Placed(0.0, 0.0, panel(width, height, setting.palette.panel, 8.0)),
        Placed(0.0, 0.0, panel(6.0, height, edge, 3.0)),
        Placed(padding, padding * 0.8, body),
    )
    return Box(
        width=max(width, body.width + padding),
        height=height,
        kind="division",
        step=block.step,
        children=children,
    )


def restyled(names: set[str], setting: Setting) -> Setting:
    """Return the setting as classes change it: `small large muted accent center right hyphenate`."""
    if "small" in names:
        setting = setting.smaller(0.78)
    if "large" in names:
        setting = setting.smaller(1.3)
    if "muted" in names:
        setting = setting.inked(setting.palette.muted)
    if "accent" in names:
        setting = setting.inked(setting.palette.accent)
    if names & {"center", "centre"}:
        setting = setting.aligned(Alignment.CENTER)
    if "hyphenate" in names:
        setting = replace(setting, hyphenate=True)
    if "right" in names:
        setting = setting.aligned(Alignment.RIGHT)
    return setting
