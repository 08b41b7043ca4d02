"""A slide's notes as rich text, each passage standing beside a bar that lights up at its step."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.deck.deck import Passage
from presenter.deck.html import Html, Words
from presenter.i18n.language import Language
from presenter.windows import palette
from presenter.windows.console_style import FIGURES_FAMILY

STYLE_SHEET = (
    f"code, pre {{ font-family: '{FIGURES_FAMILY}'; }} dt {{ font-weight: 700; }} td, th {{ padding: 4px; }}"
)
"""What QTextDocument has to know besides the HTML."""

# In relation to the size of the letters: the gap below a passage, its bar, the gap beside the bar.
_BELOW, _RAIL, _GAP = 0.45, 0.18, 0.55


def lit_step(passages: Iterable[Passage], current_step: int) -> int:
    """Return the step of the passage to be said now, -1 where none has its turn yet."""
    return max((passage.step for passage in passages if passage.step <= current_step), default=-1)


def notes_html(
    passages: Iterable[Passage], current_step: int, language: Language, words: Words, letters: float = 22.0
) -> str:
    """Return the notes as HTML that QTextDocument knows; the current passage is lit, the others are quiet.

    The bar and the gaps suit letters of a size in pixels.
    """
    written = tuple(passages)
    html = Html(language, words, _link)
    lit = lit_step(written, current_step)
    single = len({passage.step for passage in written}) < 2
    return "".join(
        _passage(passage, html, letters, lit=single or passage.step == lit, bar=not single)
        for passage in written
    )


def _passage(passage: Passage, html: Html, letters: float, *, lit: bool, bar: bool) -> str:
    ink = palette.TEXT if lit else palette.QUIET
    rail = palette.PANEL if not bar else palette.ACCENT if lit else palette.LINE
    below, wide, gap = (max(1, round(share * letters)) for share in (_BELOW, _RAIL, _GAP))
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-bottom: {below}px"><tr>'
        f'<td width="{wide}" bgcolor="{rail}" style="padding: 0"></td>'
        f'<td width="{gap}" style="padding: 0"></td>'
        f'<td style="color: {ink}; padding: 0">{html.blocks(passage.blocks)}</td></tr></table>'
    )


def _link(address: str, text: str) -> str:
    """Return the text in the colour of links: a click on it would take the keys away from the talk."""
    del address
    return f'<span style="color: {palette.ACCENT}">{text}</span>'
