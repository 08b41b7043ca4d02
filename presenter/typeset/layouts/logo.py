"""A theme's logo in its corner."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt

from presenter.typeset.artwork import Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.layouts.sheet import Sheet
from presenter.typeset.picture_box import PictureBox, find_artwork, picture_finding
from presenter.typeset.theme import Corner

# How far from the top and the foot a logo stands; at the sides it keeps to the margins.
INSET = 34.0
# However wide its drawing, a logo takes at most this part of the slide's width.
WIDEST = 0.25
LEFT = (Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
TOP = (Corner.TOP_LEFT, Corner.TOP_RIGHT)


def lay_out_logo(sheet: Sheet) -> tuple[Placed, ...]:
    """Return the logo where the theme puts it; nothing where it has none, or not on this layout."""
    logo, spaces = sheet.setting.theme.logo, sheet.setting.theme.spaces
    path = logo.picture(sheet.setting.tone) if sheet.look.logo else None
    found = find_artwork(path, sheet.setting)
    if path is None or found is None:
        return ()
    problem = found if isinstance(found, Problem) else found.problem
    told = () if problem is None else (picture_finding(problem, sheet.slide.span, path.name, sheet.setting),)
    if isinstance(found, Problem):
        return (Placed(0.0, 0.0, Box(width=0.0, height=0.0, kind="logo", findings=told)),)
    room = QSizeF(sheet.width * WIDEST, logo.height)
    size = found.size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    x = spaces.left if logo.corner in LEFT else sheet.width - spaces.right - size.width()
    y = INSET if logo.corner in TOP else sheet.height - INSET - size.height()
    picture = PictureBox(width=size.width(), height=size.height(), artwork=found, kind="logo", findings=told)
    return (Placed(x, y, picture),)
