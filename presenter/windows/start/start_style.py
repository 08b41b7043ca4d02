"""How the start window looks."""

from __future__ import annotations

from presenter.windows.console_style import FAMILY
from presenter.windows.start.start_colours import StartColours

LETTERS = 15  # logical pixels


def start_style(colours: StartColours) -> str:
    """Return the style sheet of the window in some colours."""
    return f"""
    QWidget {{
        background: {colours.background}; color: {colours.text};
        font-family: "{FAMILY}"; font-size: {LETTERS}px;
    }}
    QLabel, QWidget[role="bare"], QCheckBox, QScrollArea {{ background: transparent; border: none; }}
    QWidget[role="side"] {{ background: {colours.panel}; }}
    QWidget[role="strip"], QWidget[role="card"] {{
        background: {colours.panel}; border: 1px solid {colours.line}; border-radius: 10px;
    }}
    QWidget[role="strip"] QLabel, QWidget[role="card"] QLabel {{ border: none; }}
    QWidget[role="card"][tone="alarm"] {{ border-color: {colours.alarm}; }}
    QWidget[role="card"][tone="accent"] {{ border-color: {colours.accent}; }}
    QWidget[role="card"][tone="good"] {{ border-color: {colours.good}; }}
    QLabel[role="name"] {{ font-size: 23px; font-weight: 700; }}
    QLabel[role="motto"], QLabel[role="quiet"] {{ color: {colours.quiet}; }}
    QLabel[role="small"] {{ color: {colours.quiet}; font-size: 13px; }}
    QLabel[role="heading"] {{ font-size: 22px; font-weight: 700; }}
    QLabel[role="welcome"] {{ font-size: 30px; font-weight: 700; }}
    QLabel[role="strong"] {{ font-weight: 700; font-size: 17px; }}
    QLabel[role="field"] {{ font-weight: 600; }}
    QLabel[tone="good"] {{ color: {colours.good}; }}
    QLabel[tone="caution"] {{ color: {colours.caution}; }}
    QLabel[tone="alarm"] {{ color: {colours.alarm}; }}
    QLabel[tone="accent"] {{ color: {colours.accent}; }}
    QLabel[tone="quiet"] {{ color: {colours.quiet}; }}
    QPushButton {{
        background: {colours.raised}; border: 2px solid {colours.raised}; border-radius: 8px;
        padding: 6px 16px; min-height: 24px; font-weight: 600;
    }}
    QPushButton:hover {{ background: {colours.hover}; border-color: {colours.hover}; }}
    QPushButton:pressed {{ background: {colours.line}; }}
    QPushButton:focus {{ border-color: {colours.accent}; }}
    QPushButton:disabled {{ color: {colours.quiet}; font-weight: 400; }}
    QPushButton[role="main"] {{
        background: {colours.accent}; border-color: {colours.accent}; color: {colours.on_accent};
    }}
    QPushButton[role="main"]:focus {{ border-color: {colours.text}; }}
    QPushButton[role="main"]:disabled {{
        background: {colours.raised}; border-color: {colours.raised}; color: {colours.quiet};
    }}
    QPushButton[role="side"] {{ text-align: left; background: transparent; border-color: transparent; }}
    QPushButton[role="side"]:hover {{ background: {colours.hover}; }}
    QPushButton[role="side"]:focus {{ border-color: {colours.accent}; }}
    QPushButton[role="language"] {{
        background: transparent; border-color: {colours.line}; padding: 3px 12px; color: {colours.quiet};
    }}
    QPushButton[role="language"]:checked {{
        background: {colours.hover}; border-color: {colours.quiet}; color: {colours.text};
    }}
    QPushButton[role="language"]:focus {{ border-color: {colours.accent}; }}
    QWidget[role="side"] > QPushButton[role="main"] {{ text-align: left; }}
    QLineEdit, QComboBox, QPlainTextEdit {{
        background: {colours.background}; border: 2px solid {colours.line}; border-radius: 8px;
        padding: 5px 10px; min-height: 24px; placeholder-text-color: {colours.quiet};
        selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
    }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border-color: {colours.accent}; }}
    QComboBox::drop-down {{ border: none; width: 32px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{
        background: {colours.panel}; border: 1px solid {colours.line};
        selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
    }}
    QCheckBox {{
        selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
    }}
    QListView {{ border: 2px solid transparent; border-radius: 10px; outline: none; }}
    QListWidget {{ background: {colours.panel}; border-color: {colours.line}; padding: 4px; }}
    QListWidget:focus {{ border-color: {colours.accent}; }}
    QListWidget::item {{ padding: 4px 6px; border-radius: 5px; color: {colours.text}; }}
    QListWidget::item:selected {{ background: {colours.hover}; }}
    QTextBrowser {{
        border: 2px solid {colours.line}; border-radius: 10px; padding: 8px; background: {colours.panel};
        selection-background-color: {colours.accent}; selection-color: {colours.on_accent};
    }}
    QTextBrowser:focus {{ border-color: {colours.accent}; }}
    QProgressBar {{
        border: none; background: {colours.raised}; border-radius: 3px; max-height: 6px; min-height: 6px;
    }}
    QProgressBar::chunk {{ background: {colours.accent}; border-radius: 3px; }}
    QMenu {{ background: {colours.panel}; border: 1px solid {colours.line}; padding: 4px; }}
    QMenu::item {{ background: transparent; padding: 6px 24px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {colours.hover}; }}
    QMenu::item:disabled {{ color: {colours.quiet}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {colours.line}; border-radius: 4px; min-height: 40px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {colours.panel}; color: {colours.text}; border: 1px solid {colours.line}; }}
    """
