"""Margins and gaps that grow with the window, as its letters do."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

_DRAWN_FOR = 10.0  # the unit at which the layouts of the console were drawn


class LayoutScaler:
    """Remember the measures of every layout of a window, and give them anew for each unit."""

    def __init__(self, window: QWidget) -> None:
        self._measures = [
            (layout, layout.contentsMargins(), layout.spacing()) for layout in window.findChildren(QLayout)
        ]

    def scale_to(self, unit: float) -> None:
        """Set every margin and gap in proportion to the unit, in logical pixels."""
        factor = unit / _DRAWN_FOR
        for layout, margins, spacing in self._measures:
            layout.setContentsMargins(
                round(margins.left() * factor),
                round(margins.top() * factor),
                round(margins.right() * factor),
                round(margins.bottom() * factor),
            )
            layout.setSpacing(round(spacing * factor))
