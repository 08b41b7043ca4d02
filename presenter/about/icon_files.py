"""The program's icon, as files."""

from __future__ import annotations

from pathlib import Path

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""The widths in pixels in which the icon lies drawn; `packaging/icons.py` draws them."""

_FOLDER = Path(__file__).with_name("icons")


def icon_file(size: int) -> Path:
    """Return the icon as PNG, of one of the ICON_SIZES."""
    return _FOLDER / f"presenter-{size}.png"


def icon_drawing(size: int | None = None) -> Path:
    """Return the icon as SVG: drawn for any size, or on purpose for the pixels of 16 or 24."""
    return _FOLDER / ("presenter.svg" if size is None else f"presenter-{size}.svg")


def symbolic_icon() -> Path:
    """Return the icon of one colour, as SVG, which desktops paint in the colour of their text."""
    return _FOLDER / "presenter-symbolic.svg"
