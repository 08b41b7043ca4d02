"""Margins and gaps that grow with the window, as its letters do."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLayout, QWidget

_DRAWN_FOR = 10.0  # the unit at which the layouts of the console were drawn


class LayoutScaler:
    """Remember the measures of every layout of a window, and give them anew for each unit."""

    def __init__(self, window: QWidget) -> None:
        self._factor = 1.0
        self._measures: list[tuple[QLayout, QMargins, int]] = []
        self.adopt(window)

    def adopt(self, widget: QWidget) -> None:
        """Take care of the layouts of a widget too, which were drawn for a unit of ten pixels."""
        known = {layout for layout, _, _ in self._measures}
        for layout in widget.findChildren(QLayout):
            if layout not in known:
                self._measures.append((layout, layout.contentsMargins(), layout.spacing()))
                self._scale(*self._measures[-1])

    def scale_to(self, unit: float) -> None:
        """Set every margin and gap in proportion to the unit, in logical pixels."""
        self._factor = unit / _DRAWN_FOR
        for measure in self._measures:
            self._scale(*measure)

    def _scale(self, layout: QLayout, margins: QMargins, spacing: int) -> None:
        factor = self._factor
        layout.setContentsMargins(
            round(margins.left() * factor),
            round(margins.top() * factor),
            round(margins.right() * factor),
            round(margins.bottom() * factor),
        )
        layout.setSpacing(round(spacing * factor))
