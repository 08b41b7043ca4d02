"""Code: a panel, coloured words, and the lines that the speaker points out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from presenter.deck.blocks import Code
from presenter.typeset.box import Box, Placed
from presenter.typeset.code_colours import CodeWord, colour_of, coloured_lines
from presenter.typeset.colours import mixed
from presenter.typeset.inline_format import FormattedText, utf16_length
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.text_box import measure, set_text
from presenter.typeset.text_style import TextStyle

LINE = 1.38
PADDING = 0.9
DIMMED = 0.5


def lay_out_code(block: Code, setting: Setting, width: float) -> Box:
    """Return code in a panel of a width in logical units; long lines shrink it, and wrap at the last."""
    lines = coloured_lines(block.text, block.lexer)
    style = _fitted(lines, setting, width)
    padding = style.size * PADDING
    children: list[Placed] = []
    y = padding
    for number, line in enumerate(lines, start=1):
        dimmed = bool(block.emphasis) and number not in block.emphasis
        text = replace(_formatted(line, style, setting, dimmed=dimmed), span=block.span)
        box = set_text(text, style, width - 2 * padding, kind="code-line")
        if number in block.emphasis:
            children.extend(_pointed_out(y, box.height, width, setting))
        children.append(Placed(padding, y, box))
        y += box.height
    ground = panel(width, y + padding, setting.palette.panel, setting.theme.spaces.corner)
    return Box(
        width=width,
        height=y + padding,
        kind="code",
        step=block.step,
        children=(Placed(0.0, 0.0, ground), *children),
    )


def _fitted(lines: Iterable[tuple[CodeWord, ...]], setting: Setting, width: float) -> TextStyle:
    style = replace(setting.style(TextRole.CODE), line=LINE)
    longest = max(("".join(word.text for word in line) for line in lines), key=len, default="")
    room = width - 2 * style.size * PADDING
    needed = measure(FormattedText(longest), style)[1]
    if needed <= room:
        return style
    least = min(style.size, setting.theme.sizes.legible * 0.8 * min(1.0, setting.text_scale * 1.2))
    # Whole sizes only, as fonts have them: rounding up would make the line wrap after all.
    return replace(style, size=max(least, float(int(style.size * room / needed))))


def _formatted(
    words: tuple[CodeWord, ...], style: TextStyle, setting: Setting, *, dimmed: bool
) -> FormattedText:
    formats: list[QTextLayout.FormatRange] = []
    start = 0
    for word in words:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, utf16_length(word.text)
        part.format = _format(word, style, setting, dimmed=dimmed)
        formats.append(part)
        start += part.length
    return FormattedText("".join(word.text for word in words), tuple(formats))


def _format(word: CodeWord, style: TextStyle, setting: Setting, *, dimmed: bool) -> QTextCharFormat:
    palette = setting.palette
    colour = colour_of(word, palette.code)
    result = QTextCharFormat()
    result.setFont(replace(style, weight=700 if word.bold and not dimmed else 400).font())
    result.setForeground(QColor(mixed(colour, palette.panel, DIMMED) if dimmed else colour))
    return result


def _pointed_out(y: float, height: float, width: float, setting: Setting) -> tuple[Placed, Placed]:
    palette = setting.palette
    band = panel(width, height, mixed(palette.panel, palette.warm, 0.16), 0.0)
    edge = panel(5.0, height, palette.warm, 0.0)
    return Placed(0.0, y, band), Placed(0.0, y, edge)
