"""How the manual looks: its window in the colours of the console, and its pages."""

from __future__ import annotations

import re

from presenter.windows import palette
from presenter.windows.console_style import FAMILY
from presenter.windows.settings.settings_style import settings_style

USUAL_LETTERS = 16  # pixels

_CODE_FAMILY = "DejaVu Sans Mono, Menlo, Consolas, monospace"
_PANEL = re.compile(r"<pre><code[^>]*>(.*?)\n?</code></pre>", re.DOTALL)
_GAP = '<p class="gap">&#160;</p>'
_AS_PANEL = (
    '<table width="100%" cellspacing="0"><tr><td class="panel">'
    rf'<pre style="white-space: pre-wrap">\1</pre></td></tr></table>{_GAP}'
)
_KEY = re.compile(r"<kbd>(.*?)</kbd>")
_CODE = re.compile(r"[^<>]+(?=</code>)")
_HIGH, _JOINED = (
    "\u200b",
    "\u2060",
)  # no width; the first one keeps a line's height, the second one its end back
_UNSEEN = str.maketrans("", "", _HIGH + _JOINED)


def manual_style() -> str:
    """Return the style sheet of the window; sizes are logical pixels."""
    return f"""
    {settings_style()}
    QTextBrowser {{ background: {palette.BACKGROUND}; border: 2px solid transparent; border-radius: 8px;
        selection-background-color: {palette.ACCENT}; selection-color: {palette.BACKGROUND}; }}
    QTextBrowser:focus {{ border-color: {palette.LINE}; }}
    QTreeWidget, QListWidget, QStackedWidget {{ background: transparent; border: none; outline: none; }}
    QTreeWidget::item, QListWidget::item {{ border: 2px solid transparent; border-radius: 6px; }}
    QTreeWidget::item {{ padding: 4px 2px; }}
    QListWidget::item {{ padding: 6px; }}
    QTreeWidget::item:hover, QListWidget::item:hover {{ background: {palette.RAISED_HOVER}; }}
    QTreeWidget::item:selected, QListWidget::item:selected {{
        background: {palette.RAISED}; color: {palette.TEXT}; border: 2px solid {palette.RAISED};
    }}
    QTreeWidget::item:focus, QListWidget::item:focus {{ border: 2px solid {palette.ACCENT}; }}
    QTreeWidget {{ selection-background-color: transparent; show-decoration-selected: 0; }}
    QTreeView::branch, QTreeView::branch:selected {{ background: transparent; }}
    """


def page_style(letters: int) -> str:
    """Return the style sheet of a page, `letters` pixels being the size of its body's type."""
    small = round(letters * 0.9)
    return f"""
    body {{ color: {palette.TEXT}; font-family: "{FAMILY}"; font-size: {letters}px; }}
    h1 {{ font-size: {round(letters * 1.8)}px; font-weight: 700; margin: 10px 0 14px 0; }}
    h2 {{ font-size: {round(letters * 1.3)}px; font-weight: 700; margin: 30px 0 8px 0; }}
    h3 {{ font-size: {round(letters * 1.08)}px; font-weight: 700; margin: 22px 0 6px 0;
        color: {palette.QUIET}; }}
    p {{ margin: 0 0 12px 0; line-height: 135%; }}
    li {{ margin: 0 0 7px 0; line-height: 130%; }}
    a {{ color: {palette.ACCENT}; }}
    blockquote {{ color: {palette.QUIET}; margin: 4px 0 14px 24px; }}
    code, pre {{ font-family: {_CODE_FAMILY}; font-size: {small}px; color: #CFE6FF; }}
    th {{ color: {palette.QUIET}; font-weight: 600; text-align: left; }}
    th, td {{ padding: 6px 12px 6px 0; }}
    td.panel {{ background-color: {palette.PANEL}; padding: 12px 16px; }}
    p.gap {{ font-size: {round(letters * 0.55)}px; margin: 0; line-height: 100%; }}
    span.key {{ background-color: {palette.RAISED}; color: {palette.TEXT}; font-weight: 600; }}
    """


def for_qt(html: str) -> str:
    """Return a page as Qt's rich text can show it: a panel of code is a table, a key a span."""
    html = html.replace("</table>", f"</table>{_GAP}")
    html = html.replace("<table>", '<table width="100%" cellspacing="0">')
    html = html.replace("<td><code>", f"<td>{_HIGH}<code>")  # as high as the words beside it
    html = _CODE.sub(_unbroken, html)
    html = _PANEL.sub(_AS_PANEL, html)
    return _KEY.sub(r'<span class="key">&#160;\1&#160;</span>', html)


def as_written(words: str) -> str:
    """Return words of a page as a terminal or an editor takes them: without what only lays them out."""
    return words.translate(_UNSEEN)


def _unbroken(code: re.Match[str]) -> str:
    """Keep lines from ending behind a hyphen, in the midst of an option."""
    return code[0].replace("-", f"-{_JOINED}")
