"""How the console looks, all of it in relation to one unit."""

from __future__ import annotations

from presenter.windows import palette

FAMILY = "Atkinson Hyperlegible Next"
FIGURES_FAMILY = "Atkinson Hyperlegible Mono"

# The window that the sizes below were drawn for: there one unit is ten pixels.
_DRAWN_WIDTH = 128
_DRAWN_HEIGHT = 80
_SMALLEST_UNIT = 7.0

_FINGER = """
    QPushButton, QToolButton, QMenu::item {
        min-height: 48px; min-width: 48px; padding-top: 0; padding-bottom: 0;
    }
    QPushButton[role="chip"] { padding: 0; }
    QToolButton[role="pen"] { padding: 0; }
    QLabel[role="language"] { min-width: 36px; }
"""


# What a channel's name and its language need at least, and the margins within the chip's own border.
_CHIPS = {"slides": 7.6, "subtitles": 12.0, "notes": 4.4, "interface": 6.1}
_CHIP_MARGINS = 1.6


def unit_for(width: int, height: int) -> float:
    """Return the unit, in logical pixels, for a window of this size."""
    return max(_SMALLEST_UNIT, round(min(width / _DRAWN_WIDTH, height / _DRAWN_HEIGHT), 1))


def console_style(unit: float, *, touch: bool = False) -> str:
    """Return the style sheet of the console; sizes in it are fractions of the unit.

    For fingers no target is smaller than 48 logical pixels either way (WCAG 2.2, 2.5.5, asks for 44).

    Words that change while the talk goes on have the room of the longest that may stand in their
    place, in either language, so that nothing beside them moves.
    """

    def pixels(units: float) -> str:
        return f"{max(1, round(units * unit))}px"

    finger = _FINGER + _finger_chips(unit) if touch else ""
    return f"""
    QWidget {{
        background: {palette.BACKGROUND}; color: {palette.TEXT};
        font-family: "{FAMILY}"; font-size: {pixels(1.7)};
    }}
    QWidget[role="panel"] {{ background: {palette.PANEL}; border-radius: {pixels(0.8)}; }}
    QWidget[role="panel"] > QWidget, QWidget[role="bare"] {{ background: transparent; }}
    QLabel {{ background: transparent; }}
    QLabel[role="heading"] {{ color: {palette.QUIET}; font-size: {pixels(1.4)}; font-weight: 600; }}
    QLabel[role="reading"], QLabel[role="cue-number"] {{ font-size: {pixels(1.4)}; font-weight: 600; }}
    QLabel[role="reading"] {{ min-width: {pixels(12.0)}; }}
    QLabel[role="cue-number"] {{ color: {palette.QUIET}; min-width: {pixels(23.0)}; }}
    QLabel[role="light"] {{ font-size: {pixels(1.4)}; font-weight: 600; }}
    QLabel[role="caption"] {{ color: {palette.QUIET}; font-size: {pixels(1.4)}; }}
    QLabel[role="quiet"] {{ color: {palette.QUIET}; }}
    QLabel[role="language"], QLabel[role="languages"] {{ font-size: {pixels(3.2)}; font-weight: 600; }}
    QLabel[channel="slides"] {{ min-width: {pixels(7.6)}; }}
    QLabel[channel="interface"] {{ min-width: {pixels(6.1)}; }}
    QToolButton[verb="previous"], QToolButton[verb="next"] {{ min-width: {pixels(11.3)}; }}
    QToolButton[verb="show-help"] {{ min-width: {pixels(12.4)}; }}
    QLabel[role="language"] {{ min-width: {pixels(4.4)}; }}
    QLabel[role="languages"] {{ min-width: {pixels(12.0)}; }}
    QLabel[role="small-figure"] {{
        font-size: {pixels(2.3)}; font-weight: 600; min-width: {pixels(9.6)};
    }}
    QLabel[role="small-caption"] {{
        color: {palette.QUIET}; font-size: {pixels(1.4)}; min-width: {pixels(8.0)};
    }}
    QLabel[role="column"] {{ font-size: {pixels(1.2)}; }}
    QLabel[role="position"] {{ font-size: {pixels(3.2)}; font-weight: 600; }}
    QLabel[role="dominant"] {{ font-size: {pixels(6.2)}; font-weight: 700; }}
    QLabel[role="dominant"][flash="true"] {{ background: {palette.ALARM}; color: {palette.BACKGROUND}; }}
    QLabel[role="phase"] {{ font-size: {pixels(1.9)}; font-weight: 600; min-width: {pixels(15.1)}; }}
    QLabel[role="slide-left"] {{ color: {palette.QUIET}; font-size: {pixels(1.4)}; }}
    QLabel[role="pace"] {{ font-size: {pixels(1.9)}; font-weight: 600; min-width: {pixels(18.6)}; }}
    QLabel[role="tag"] {{
        color: {palette.ACCENT}; font-size: {pixels(1.3)}; font-weight: 700;
        padding-top: {pixels(0.3)}; padding-right: {pixels(0.5)};
    }}
    QLabel[role="cue"] {{ font-size: {pixels(1.55)}; }}
    QWidget[role="floating"] {{
        background: {palette.RAISED}; border: 1px solid {palette.ACCENT}; border-radius: {pixels(0.8)};
    }}
    QWidget[role="overlay"] {{ background: {palette.PANEL}; }}
    QWidget[role="overlay"] QWidget {{ background: transparent; }}
    QLabel[role="overlay-heading"] {{ font-size: {pixels(3.0)}; font-weight: 700; }}
    QLabel[role="help-heading"] {{ color: {palette.ACCENT}; font-size: {pixels(1.6)}; font-weight: 700; }}
    QLabel[role="help-keys"] {{ font-size: {pixels(1.6)}; color: {palette.QUIET}; }}
    QLabel[role="help-title"] {{ font-size: {pixels(1.6)}; }}
    QLabel[role="finding"] {{ font-size: {pixels(1.8)}; }}
    QLabel[tone="accent"] {{ color: {palette.ACCENT}; }}
    QLabel[tone="good"] {{ color: {palette.GOOD}; }}
    QLabel[tone="caution"] {{ color: {palette.CAUTION}; }}
    QLabel[tone="alarm"] {{ color: {palette.ALARM}; }}
    QLabel[tone="quiet"] {{ color: {palette.QUIET}; }}
    QPushButton, QToolButton {{
        background: {palette.RAISED}; color: {palette.TEXT}; border: {pixels(0.2)} solid {palette.LINE};
        border-radius: {pixels(0.6)}; padding: {pixels(0.4)} {pixels(1.0)}; font-size: {pixels(1.6)};
    }}
    QPushButton:hover, QToolButton:hover {{ background: {palette.RAISED_HOVER}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {palette.LINE}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {palette.ACCENT}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[role="pen"] {{ padding: {pixels(0.4)} {pixels(0.7)}; }}
    QToolButton[role="pen"]:checked {{ border-color: {palette.ACCENT}; background: {palette.LINE}; }}
    QWidget[role="overlay"] QPushButton[role="sheet"] {{ background: {palette.RAISED}; }}
    QWidget[role="overlay"] QPushButton[role="sheet"]:hover {{ background: {palette.RAISED_HOVER}; }}
    QWidget[role="overlay"] QPushButton[role="sheet"]:checked {{
        background: {palette.ACCENT}; color: {palette.BACKGROUND};
    }}
    QWidget[role="overlay"] QPushButton[role="sheet"]:focus {{ border: 2px solid {palette.TEXT}; }}
    QWidget[role="overlay"] QPushButton[role="sheet"]:disabled {{ color: {palette.QUIET}; }}
    QPushButton[role="badge"] {{ border-radius: {pixels(1.5)}; font-weight: 600; }}
    QPushButton[tone="accent"], QPushButton[tone="caution"], QPushButton[tone="alarm"] {{
        color: {palette.BACKGROUND};
    }}
    QPushButton[tone="accent"] {{ background: {palette.ACCENT}; border-color: {palette.ACCENT}; }}
    QPushButton[tone="caution"] {{ background: {palette.CAUTION}; border-color: {palette.CAUTION}; }}
    QPushButton[tone="alarm"] {{ background: {palette.ALARM}; border-color: {palette.ALARM}; }}
    QPushButton[role="answer"] {{ font-weight: 600; border: 2px solid {palette.LINE}; }}
    QPushButton[role="answer"]:focus {{ border: 2px solid {palette.TEXT}; }}
    QPushButton[role="touch"] {{
        min-height: {pixels(7.0)}; font-size: {pixels(2.2)}; font-weight: 600; border-radius: {pixels(1.0)};
    }}
    QPushButton:disabled {{ color: {palette.LINE}; }}
    QWidget[role="overlay"] QPushButton {{ background: {palette.RAISED}; }}
    QWidget[role="overlay"] QPushButton:hover {{ background: {palette.RAISED_HOVER}; }}
    QWidget[role="overlay"] QPushButton:focus {{ border: 2px solid {palette.ACCENT}; }}
    QPushButton[role="clicker"] {{ font-size: {pixels(1.9)}; border-radius: {pixels(1.6)}; }}
    QWidget[role="overlay"] QPushButton[role="clicker"][tone="accent"] {{ background: {palette.ACCENT}; }}
    QWidget[role="overlay"] QPushButton[role="clicker"]:focus {{ border: 3px solid {palette.TEXT}; }}
    QTreeWidget {{ border: 1px solid {palette.LINE}; border-radius: {pixels(0.6)}; outline: none; }}
    QTreeWidget::item {{ padding: {pixels(0.35)} {pixels(0.8)}; }}
    QTreeWidget::item:selected {{ background: {palette.ACCENT}; color: {palette.BACKGROUND}; }}
    QTreeWidget:focus {{ border-color: {palette.ACCENT}; }}
    QTableView {{ border: none; outline: none; selection-background-color: transparent; }}
    QHeaderView::section {{
        background: {palette.PANEL}; color: {palette.QUIET}; border: none;
        padding: {pixels(0.4)} {pixels(0.8)};
    }}
    QTextBrowser {{
        background: {palette.PANEL}; border: none; selection-background-color: {palette.ACCENT};
        selection-color: {palette.BACKGROUND};
    }}
    QLineEdit, QPlainTextEdit {{
        background: {palette.BACKGROUND}; border: 2px solid {palette.ACCENT}; border-radius: {pixels(0.6)};
        placeholder-text-color: {palette.QUIET};
        padding: {pixels(0.6)} {pixels(1.0)}; font-size: {pixels(2.2)};
        selection-background-color: {palette.ACCENT}; selection-color: {palette.BACKGROUND};
    }}
    QLineEdit:!focus, QPlainTextEdit:!focus {{ border-color: {palette.LINE}; }}
    QWidget[role="overlay"] QPlainTextEdit {{ background: {palette.BACKGROUND}; font-size: {pixels(1.9)}; }}
    QLabel[role="cue-preview"] {{ font-size: {pixels(1.9)}; }}
    QMenu {{ background: {palette.PANEL}; border: 1px solid {palette.LINE}; padding: {pixels(0.5)}; }}
    QMenu::item {{
        background: transparent; padding: {pixels(0.5)} {pixels(2.4)}; border-radius: {pixels(0.4)};
    }}
    QMenu::item:selected {{ background: {palette.RAISED_HOVER}; }}
    QMenu::item:disabled {{ color: {palette.QUIET}; }}
    QMenu::separator {{ height: 1px; background: {palette.LINE}; margin: {pixels(0.5)} {pixels(1.0)}; }}
    QSplitter::handle {{ background: {palette.BACKGROUND}; }}
    QSplitter::handle:hover {{ background: {palette.RAISED}; }}
    QScrollBar:vertical {{ background: transparent; width: {pixels(1.0)}; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {palette.RAISED_HOVER}; border-radius: {pixels(0.5)}; min-height: {pixels(4)};
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollArea {{ border: none; }}
    {finger}
    QToolTip {{ background: {palette.RAISED}; color: {palette.TEXT}; border: 1px solid {palette.LINE}; }}
    """


def _finger_chips(unit: float) -> str:
    """Return the least widths of the chips, which would else have that of any button for fingers."""
    return "".join(
        f'    QPushButton[channel="{name}"] {{ min-width: {round((least + _CHIP_MARGINS) * unit)}px; }}\n'
        for name, least in _CHIPS.items()
    )
