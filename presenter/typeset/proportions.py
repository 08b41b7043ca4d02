"""A theme on a slide of another shape than it was drawn for."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from presenter.typeset.theme import LayoutTheme, Theme

# The width in logical units that themes are drawn for: 16:9.
DRAWN_FOR = 1600.0


def proportioned(theme: Theme, width: float) -> Theme:
    """Return a theme whose margins and columns take the same share of a slide of a width in logical units.

    What stands above and below is as drawn, since every slide has the same height.
    """
    share = width / DRAWN_FOR
    spaces = replace(
        theme.spaces,
        left=theme.spaces.left * share,
        right=theme.spaces.right * share,
        column=theme.spaces.column * share,
    )
    layouts = {layout: _proportioned_layout(look, share) for layout, look in theme.layouts.items()}
    return replace(theme, spaces=spaces, layouts=MappingProxyType(layouts))


def _proportioned_layout(look: LayoutTheme, share: float) -> LayoutTheme:
    margins = look.margins
    return replace(look, margins=replace(margins, left=margins.left * share, right=margins.right * share))
