"""A screen in plain values."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.dataclass import dataclass
from presenter.i18n.text import Text

# Connectors that only ever lead to a panel built into the machine, and what macOS calls one.
_PANEL_CONNECTORS = ("edp", "lvds", "dsi")
_PANEL_NAMES = ("built-in", "color lcd")


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen that is plugged in; `geometry` is x, y, width, height in logical units."""

    name: str
    geometry: tuple[int, int, int, int]
    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    primary: bool = False

    @property
    def is_panel(self) -> bool:
        """Tell whether this is the machine's own panel."""
        name = self.name.lower()
        return name.startswith(_PANEL_CONNECTORS) or any(word in name for word in _PANEL_NAMES)

    @property
    def title(self) -> str:
        """Return what to show of it: the connector, maker and model as far as they are known, the size."""
        make = " ".join(part for part in (self.manufacturer, self.model) if part)
        _, _, width, height = self.geometry
        return " · ".join(part for part in (self.name, make, f"{width} × {height}") if part)

    def answers_to(self, wish: str) -> bool:
        """Tell whether the user meant this screen: by connector, model, serial or maker and model."""
        names = (self.name, self.model, self.serial, f"{self.manufacturer} {self.model}".strip())
        return wish.strip().lower() in {name.lower() for name in names if name}

    def is_same_as(self, other: ScreenInfo) -> bool:
        """Tell whether this is a screen seen before, even on another connector.

        A serial settles it; without one the connector and the model have to agree.
        """
        if self.serial and other.serial:
            return (self.serial, self.model) == (other.serial, other.model)
        return (self.name, self.model) == (other.name, other.model)

    def mirrors(self, other: ScreenInfo) -> bool:
        """Tell whether both show the same part of the desk: one stands within the other, or nearly so."""
        x, y, width, height = self.geometry
        left, top, across, down = other.geometry
        shared_across = min(x + width, left + across) - max(x, left)
        shared_down = min(y + height, top + down) - max(y, top)
        smaller = min(width * height, across * down)
        return self.geometry == other.geometry or (
            min(shared_across, shared_down) > 0 and 2 * shared_across * shared_down > smaller
        )


def have_one_place(one: ScreenInfo | None, other: ScreenInfo | None) -> bool:
    """Tell whether two screens take the same part of the desk, or neither is there."""
    return one == other if one is None or other is None else one.geometry == other.geometry


def no_such_screen(name: str, screens: Sequence[ScreenInfo]) -> Text:
    """Return what to say where no screen answers to a name."""
    names = ", ".join(screen.name for screen in screens)
    return Text("There is no screen “{name}”; there is: {names}.").with_fields(name=name, names=names)
