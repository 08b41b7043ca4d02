"""A message of the deck as a box of text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from presenter.dataclass import replace
from presenter.deck.message import Message
from presenter.deck.run import Run
from presenter.errors import Finding, Span
from presenter.i18n.language import Language
from presenter.typeset.formula_drawing import FormulaDrawing, draw_formula
from presenter.typeset.inline_format import FormattedText, Stretch, format_runs, utf16_length
from presenter.typeset.setting import Setting, runs_of
from presenter.typeset.text_box import TextBox, set_text
from presenter.typeset.text_style import TextStyle


def set_message(
    message: Message,
    style: TextStyle,
    setting: Setting,
    width: float,
    *,
    kind: str = "paragraph",
    step: int = 0,
) -> TextBox:
    """Return the words of a message in the language of the setting, broken to a width in logical units."""
    if setting.kept is None:
        return _set(message, style, setting, width, kind, step)
    key = (message, setting.words(message), style, width, kind, step, setting.language)
    make = partial(_set, message, style, setting, width, kind, step)
    return setting.kept.get(key, make)


def _set(message: Message, style: TextStyle, setting: Setting, width: float, kind: str, step: int) -> TextBox:
    return set_text(formatted(message, style, setting), style, width, kind=kind, step=step)


def formatted(message: Message, style: TextStyle, setting: Setting) -> FormattedText:
    """Return the words of a message in the language of the setting, formatted."""
    if setting.kept is None:
        return _formatted(message, style, setting)
    key = (message, setting.words(message), style, setting.language)
    return setting.kept.get(key, partial(_formatted, message, style, setting))


def _formatted(message: Message, style: TextStyle, setting: Setting) -> FormattedText:
    words = setting.words(message)
    return formatted_runs(runs_of(words), style, setting, message, words.language)


def formatted_runs(
    runs: Iterable[Run],
    style: TextStyle,
    setting: Setting,
    message: Message,
    language: Language | None = None,
) -> FormattedText:
    """Return runs that are made of a message's words formatted, with the findings that their formulae give.

    Their `language` is that of the setting unless another one is named.
    """
    text = format_runs(runs, style, setting.footnotes, partial(_draw_inline, setting, message.span))
    return replace(text, span=message.span, message=message, language=language or setting.language)


def set_words(words: str, style: TextStyle, width: float, *, kind: str = "label", step: int = 0) -> TextBox:
    """Return plain words, broken to a width in logical units."""
    return set_text(FormattedText(words), style, width, kind=kind, step=step)


def set_composed(
    words: str, parts: Iterable[tuple[Message, str]], style: TextStyle, width: float, *, kind: str = "label"
) -> TextBox:
    """Return plain words on which the parts stand that are made of messages, and their places with them."""
    found = ((message, part, words.find(part)) for message, part in parts if part)
    stretches = tuple(
        Stretch(utf16_length(words[:start]), utf16_length(part), message=message)
        for message, part, start in found
        if start >= 0
    )
    return set_text(FormattedText(words, stretches=stretches), style, width, kind=kind)


def _draw_inline(
    setting: Setting, span: Span, source: str, size: float, colour: str
) -> FormulaDrawing | Finding:
    drawing = draw_formula(source, size, colour, span, inline=True)
    if isinstance(drawing, Finding):
        return replace(drawing, slide=setting.slide.identifier, language=setting.language)
    return drawing
