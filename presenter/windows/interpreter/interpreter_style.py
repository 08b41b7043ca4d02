"""How the interpreter's window looks: as the console does, in larger letters."""

from __future__ import annotations

from presenter.windows import palette
from presenter.windows.console_style import console_style

# The window that its sizes were drawn for: there one unit is ten pixels.
_DRAWN_WIDTH = 98
_DRAWN_HEIGHT = 74
_SMALLEST_UNIT = 6.5


def interpreter_unit(width: int, height: int) -> float:
    """Return the unit, in logical pixels, for a window of this size."""
    return max(_SMALLEST_UNIT, round(min(width / _DRAWN_WIDTH, height / _DRAWN_HEIGHT), 1))


def interpreter_style(unit: float) -> str:
    """Return the style sheet of the window; sizes in it are fractions of the unit."""

    def pixels(units: float) -> str:
        return f"{max(1, round(units * unit))}px"

    return f"""
    {console_style(unit)}
    QPushButton[role="sheet"] {{
        background: {palette.RAISED}; border: 2px solid {palette.RAISED}; font-size: {pixels(1.7)};
    }}
    QPushButton[role="sheet"]:hover {{ background: {palette.RAISED_HOVER}; }}
    QPushButton[role="sheet"]:focus {{ border-color: {palette.TEXT}; }}
    QLineEdit {{
        font-size: {pixels(2.4)}; padding: {pixels(0.8)} {pixels(1.0)};
        placeholder-text-color: {palette.QUIET};
    }}
    QLineEdit[role="search"] {{ font-size: {pixels(1.7)}; padding: {pixels(0.4)} {pixels(0.8)}; }}
    """
