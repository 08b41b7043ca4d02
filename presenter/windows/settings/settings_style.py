"""How the settings window looks: in the colours of the console."""

from __future__ import annotations

from presenter.windows import palette
from presenter.windows.console_style import FAMILY

_LINE = "#3A4550"  # of what can be changed, 3:1 against the grounds or nearly


def settings_style() -> str:
    """Return the style sheet of the window; sizes are logical pixels."""
    return f"""
    QWidget {{
        background: {palette.BACKGROUND}; color: {palette.TEXT};
        font-family: "{FAMILY}"; font-size: 15px;
    }}
    QLabel, QWidget[role="bare"], QCheckBox, QScrollArea {{ background: transparent; border: none; }}
    QWidget[role="side"] {{ background: {palette.PANEL}; }}
    QWidget[role="row"] {{ background: {palette.PANEL}; border-radius: 10px; }}
    QLabel[role="heading"] {{ font-size: 20px; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: 16px; font-weight: 700; }}
    QLabel[role="note"] {{ color: {palette.TEXT}; }}
    QLabel[role="small"], QLabel[role="caption"] {{ color: {palette.QUIET}; font-size: 13px; }}
    QLabel[role="trouble"], QLabel[role="said"] {{ font-weight: 600; }}
    QLabel[tone="good"] {{ color: {palette.GOOD}; }}
    QLabel[tone="caution"] {{ color: {palette.CAUTION}; }}
    QLabel[tone="alarm"] {{ color: {palette.ALARM}; }}
    QLabel[tone="quiet"] {{ color: {palette.QUIET}; font-weight: 400; }}
    QPushButton {{
        background: {palette.RAISED}; border: 2px solid {palette.RAISED}; border-radius: 8px;
        padding: 4px 14px; min-height: 24px;
    }}
    QPushButton:hover {{ background: {palette.RAISED_HOVER}; border-color: {palette.RAISED_HOVER}; }}
    QPushButton:focus {{ border-color: {palette.ACCENT}; }}
    QPushButton:disabled {{ color: {palette.QUIET}; }}
    QPushButton[role="group"] {{ background: transparent; border-color: transparent; text-align: left; }}
    QPushButton[role="group"]:hover {{ background: {palette.RAISED_HOVER}; }}
    QPushButton[role="group"]:focus {{ border-color: {palette.ACCENT}; }}
    QPushButton[role="group"]:checked {{ background: {palette.RAISED}; font-weight: 700; }}
    QLineEdit, QComboBox, QPlainTextEdit, QDoubleSpinBox {{
        background: {palette.BACKGROUND}; border: 2px solid {_LINE}; border-radius: 8px;
        padding: 3px 10px; min-height: 24px; placeholder-text-color: {palette.QUIET};
        selection-background-color: {palette.ACCENT}; selection-color: {palette.BACKGROUND};
    }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QDoubleSpinBox:focus {{
        border-color: {palette.ACCENT};
    }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QDoubleSpinBox:disabled {{
        color: {palette.QUIET};
    }}
    QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: none; }}
    QComboBox::drop-down {{ border: none; width: 30px; }}
    QPushButton[role="step"] {{ padding: 3px 0; min-width: 34px; max-width: 34px; font-weight: 700; }}
    QComboBox QLineEdit, QDoubleSpinBox QLineEdit {{
        border: none; padding: 0; min-height: 0; background: transparent;
    }}
    QComboBox QAbstractItemView {{
        background: {palette.PANEL}; border: 1px solid {_LINE};
        selection-background-color: {palette.ACCENT}; selection-color: {palette.BACKGROUND};
    }}
    QScrollArea {{ border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {_LINE}; border-radius: 4px; min-height: 40px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {palette.RAISED}; color: {palette.TEXT}; border: 1px solid {_LINE}; }}
    """
