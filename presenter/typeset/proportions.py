"""A theme on a slide of another shape than it was drawn for."""

from __future__ import annotations

from types import MappingProxyType

from presenter.dataclass import replace
from presenter.typeset.theme import Figure, LayoutTheme, Ornament, Theme

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
    margins = replace(look.margins, left=look.margins.left * share, right=look.margins.right * share)
    ornaments = tuple(_proportioned_ornament(one, share) for one in look.ornaments)
    return replace(look, margins=margins, ornaments=ornaments)


def _proportioned_ornament(ornament: Ornament, share: float) -> Ornament:
    """Return an ornament that keeps to the margins; a disc stays round, a frame as far from every edge."""
    if ornament.figure is Figure.FRAME:
        return ornament
    width = ornament.width if ornament.figure is Figure.DISC else ornament.width * share
    return replace(ornament, x=ornament.x * share, width=width)
