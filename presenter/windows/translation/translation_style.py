"""How the catalog editor looks: in the colours of the console, in letters of the size that is chosen."""

from __future__ import annotations

from presenter.windows import palette
from presenter.windows.console_style import FAMILY

USUAL_LETTERS = 14
SMALLEST_LETTERS = 10
LARGEST_LETTERS = 26


def translation_style(letters: int) -> str:
    """Return the style sheet of the window; `letters` is the size of its letters in logical pixels."""

    def pixels(share: float) -> str:
        return f"{max(1, round(share * letters))}px"

    return f"""
    QWidget {{
        background: {palette.BACKGROUND}; color: {palette.TEXT};
        font-family: "{FAMILY}"; font-size: {pixels(1.0)};
    }}
    QWidget[role="bare"], QLabel {{ background: transparent; }}
    QWidget[role="pane"] {{ background: {palette.PANEL}; }}
    QWidget[role="pane"] > QWidget {{ background: transparent; }}
    QLabel[role="heading"] {{ color: {palette.QUIET}; font-size: {pixels(0.86)}; font-weight: 600; }}
    QLabel[role="caption"], QLabel[role="count"] {{ color: {palette.QUIET}; font-size: {pixels(0.86)}; }}
    QLabel[role="note"] {{ color: {palette.QUIET}; font-size: {pixels(0.93)}; }}
    QLabel[role="finding"] {{ font-size: {pixels(0.93)}; }}
    QLabel[role="overlay-heading"] {{ font-size: {pixels(1.7)}; font-weight: 700; }}
    QLabel[role="help-heading"] {{ color: {palette.ACCENT}; font-weight: 700; }}
    QLabel[role="help-keys"] {{ color: {palette.QUIET}; }}
    QLabel[tone="accent"] {{ color: {palette.ACCENT}; }}
    QLabel[tone="good"] {{ color: {palette.GOOD}; }}
    QLabel[tone="caution"] {{ color: {palette.CAUTION}; }}
    QLabel[tone="alarm"] {{ color: {palette.ALARM}; }}
    QLabel[tone="quiet"] {{ color: {palette.QUIET}; }}
    QWidget[role="overlay"] {{ background: {palette.PANEL}; }}
    QWidget[role="overlay"] QWidget {{ background: transparent; }}
    QPlainTextEdit, QLineEdit {{
        background: {palette.BACKGROUND}; border: 2px solid {palette.LINE}; border-radius: {pixels(0.3)};
        padding: {pixels(0.15)} {pixels(0.4)}; placeholder-text-color: {palette.QUIET};
        selection-background-color: {palette.ACCENT}; selection-color: {palette.BACKGROUND};
    }}
    QPlainTextEdit:focus, QLineEdit:focus {{ border-color: {palette.ACCENT}; }}
    QPlainTextEdit[role="words"] {{ font-size: {pixels(1.2)}; }}
    QPlainTextEdit[role="source"] {{
        background: {palette.PANEL}; border-color: {palette.PANEL}; font-size: {pixels(1.2)};
    }}
    QPlainTextEdit[role="source"]:focus {{ border-color: {palette.ACCENT}; }}
    QTableView {{ border: 2px solid {palette.BACKGROUND}; outline: none; background: {palette.BACKGROUND}; }}
    QTableView:focus {{ border-color: {palette.ACCENT}; }}
    QPushButton, QToolButton {{
        background: {palette.RAISED}; border: 2px solid {palette.RAISED}; border-radius: {pixels(0.35)};
        padding: {pixels(0.1)} {pixels(0.5)};
    }}
    QPushButton:hover, QToolButton:hover {{ background: {palette.RAISED_HOVER}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {palette.ACCENT}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {palette.QUIET}; }}
    QToolButton[role="chip"] {{ background: {palette.BACKGROUND}; border-color: {palette.LINE}; }}
    QToolButton[role="chip"]:hover {{ background: {palette.RAISED_HOVER}; }}
    QToolButton[role="chip"]:checked {{ background: {palette.RAISED}; border-color: {palette.QUIET}; }}
    QToolButton[role="chip"]:focus {{ border-color: {palette.ACCENT}; }}
    QLabel[role="suggestion"] {{
        border: 2px solid {palette.PANEL}; border-radius: {pixels(0.35)};
        padding: {pixels(0.1)} {pixels(0.25)};
    }}
    QLabel[role="suggestion"]:hover {{ background: {palette.RAISED}; border-color: {palette.RAISED}; }}
    QLabel[role="suggestion"]:focus {{ border-color: {palette.ACCENT}; }}
    QMenuBar {{ background: {palette.PANEL}; padding: 0 {pixels(0.3)}; }}
    QMenuBar::item {{ background: transparent; padding: {pixels(0.25)} {pixels(0.6)}; }}
    QMenuBar::item:selected {{ background: {palette.RAISED_HOVER}; }}
    QMenu {{ background: {palette.PANEL}; border: 1px solid {palette.LINE}; padding: {pixels(0.3)}; }}
    QMenu::item {{
        background: transparent; padding: {pixels(0.25)} {pixels(1.6)}; border-radius: {pixels(0.25)};
    }}
    QMenu::item:selected {{ background: {palette.RAISED_HOVER}; }}
    QMenu::item:disabled {{ color: {palette.QUIET}; }}
    QMenu::separator {{ height: 1px; background: {palette.LINE}; margin: {pixels(0.3)} {pixels(0.6)}; }}
    QSplitter::handle {{ background: {palette.BACKGROUND}; }}
    QSplitter::handle:hover {{ background: {palette.RAISED_HOVER}; }}
    QScrollArea {{ border: none; background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: {pixels(0.7)}; margin: 0; }}
    QScrollBar::handle:vertical {{
        background: {palette.RAISED_HOVER}; border-radius: {pixels(0.3)}; min-height: {pixels(2.0)};
    }}
    QScrollBar:horizontal {{ background: transparent; height: {pixels(0.7)}; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {palette.RAISED_HOVER}; border-radius: {pixels(0.3)}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {palette.RAISED}; color: {palette.TEXT}; border: 1px solid {palette.LINE}; }}
    """
