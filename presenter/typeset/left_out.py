"""What stands in the place of what cannot be laid out: nothing, and a finding."""

from __future__ import annotations

from PySide6.QtCore import QSizeF

from presenter.deck.blocks import Block
from presenter.deck.deck import Slide
from presenter.errors import Finding, Severity, Span
from presenter.failure import tell_failure
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.typeset.backdrop import Backdrop
from presenter.typeset.box import Box
from presenter.typeset.page import Page
from presenter.typeset.setting import Setting
from presenter.typeset.theme import Theme

_PART = Text("A part of a slide is left out: the program failed to lay it out.")
_SLIDE = Text("A slide is shown empty: the program failed to lay it out.")
_ADVICE = Text("Write it in another way, and please report it: {what}")


def left_out(block: Block, setting: Setting, width: float, error: Exception) -> Box:
    """Return an empty box in a width in logical units, with the finding that says what should be in it."""
    finding = _finding(_PART, error, block.span, setting.slide, setting.language)
    return Box(width=width, height=0.0, step=block.step, findings=(finding,))


def empty_page(slide: Slide, size: QSizeF, theme: Theme, language: Language, error: Exception) -> Page:
    """Return a page of the theme's ground alone, with the finding that says why."""
    palette = theme.palette(theme.layouts[slide.settings.layout].tone)
    backdrop = Backdrop(palette, (palette.top, palette.bottom))
    return Page(size, theme, backdrop, (), (_finding(_SLIDE, error, slide.span, slide, language),))


def _finding(said: Text, error: Exception, span: Span, slide: Slide, language: Language) -> Finding:
    tell_failure(said, error)
    advice = _ADVICE.with_fields(what=f"{type(error).__name__}: {error}")
    return Finding(
        "left-out", Severity.ERROR, said, span, advice=advice, slide=slide.identifier, language=language
    )
