"""Code: a panel, coloured words, and the lines that the speaker points out one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtGui import QTextCharFormat, QTextLayout

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment, Code, CodeStage
from presenter.typeset.box import Box, Placed
from presenter.typeset.code_colours import CodeWord, colour_of
from presenter.typeset.code_frame import DIFFERENCES, GUTTER, LINE, PADDING, CodeFrame, CodeLine
from presenter.typeset.code_text import legible_code
from presenter.typeset.colours import mixed, stepped_back
from presenter.typeset.inline_format import FormattedText, character_format, utf16_length
from presenter.typeset.message_box import set_message, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import Shape, ShapeBox, panel
from presenter.typeset.stack import stack
from presenter.typeset.text_box import set_text
from presenter.typeset.text_style import TextStyle

DIMMED = 0.5
CAPTION_GAP = 0.4
INSERTED, DELETED = "#2e9e5b", "#d64545"


def lay_out_code(block: Code, setting: Setting, width: float) -> Box:
    """Return code in a panel of a width in logical units; long lines shrink it a little, then wrap."""
    block = setting.code(block)
    code = legible_code(block, setting.slide.identifier, _legible_lines(setting))
    frame = CodeFrame.around(block, code, setting, width)
    lines = tuple(frame.lines(code))
    children = [*frame.ground(lines), *_differences(block, lines, frame)]
    if block.line_steps:
        children += _one_by_one(lines, block.line_steps, frame)
    elif len(block.stages) > 1:
        children.append(Placed(0.0, 0.0, _stages(block.stages, lines, frame)))
    else:
        children += _stage(lines, block.stages[0].lines if block.stages else None, frame, {})
    box = Box(
        width=width,
        height=frame.height(lines),
        kind="code",
        step=block.step,
        children=tuple(children),
        findings=code.findings,
    )
    if block.caption is None:
        return box
    caption = caption_of_code(block, setting, width)
    return stack([(0.0, box), (setting.em * CAPTION_GAP, caption)], width, kind="figure")


def caption_of_code(block: Code, setting: Setting, width: float) -> Box:
    """Return what stands below code, of no height where nothing does, in a width in logical units."""
    if block.caption is None:
        return Box(width=width, height=0.0)
    style = setting.inked(setting.ink or setting.palette.muted).style(TextRole.CAPTION)
    return set_message(block.caption, style, setting, width, kind="caption", step=block.step)


def _legible_lines(setting: Setting) -> int:
    """Return how many lines a slide has room for at the smallest size to which it may shrink."""
    sizes = setting.theme.sizes
    size = sizes.code * min(1.0, max(sizes.smallest, sizes.legible / sizes.body))
    return int(setting.room / (size * LINE) - 2 * PADDING) - 2


Pieces = dict[tuple[int, bool], tuple[Placed, ...]]


def _stages(stages: tuple[CodeStage, ...], lines: tuple[CodeLine, ...], frame: CodeFrame) -> Box:
    """Return a box that shows one stage after the other, every line in the same place in each."""
    pieces: Pieces = {}
    alternatives = (
        Box(
            width=frame.width,
            height=frame.height(lines),
            kind="code-stage",
            step=stage.step,
            children=tuple(_stage(lines, stage.lines, frame, pieces)),
        )
        for stage in stages
    )
    return Box(
        width=frame.width,
        height=frame.height(lines),
        kind="code-stages",
        children=tuple(Placed(0.0, 0.0, box) for box in alternatives),
        alternates=True,
    )


def _stage(
    lines: tuple[CodeLine, ...], pointed_out: frozenset[int] | None, frame: CodeFrame, pieces: Pieces
) -> Iterator[Placed]:
    """Return the lines as a stage shows them; what several stages show alike is set once."""
    if pointed_out:
        yield from _bands(lines, pointed_out, frame)
    for line in lines:
        key = line.number, pointed_out is not None and line.number not in pointed_out
        if key not in pieces:
            pieces[key] = tuple(_set(line, frame, dimmed=key[1]))
        yield from pieces[key]


def _one_by_one(lines: tuple[CodeLine, ...], steps: tuple[int, ...], frame: CodeFrame) -> Iterator[Placed]:
    for line in lines:
        yield from _set(line, frame, dimmed=False, step=steps[min(line.number, len(steps)) - 1])


def _bands(lines: tuple[CodeLine, ...], pointed_out: frozenset[int], frame: CodeFrame) -> Iterator[Placed]:
    """Return a band behind each run of lines that are pointed out."""
    palette = frame.setting.palette
    for wanted, run in groupby(lines, lambda line: line.number in pointed_out):
        if wanted:
            first, *others = run
            last = others[-1] if others else first
            height = last.y + last.height - first.y
            band = panel(frame.width, height, mixed(palette.panel, palette.warm, 0.16), 0.0)
            yield Placed(0.0, first.y, band)
            yield Placed(0.0, first.y, panel(5.0, height, palette.warm, 0.0))


def _set(line: CodeLine, frame: CodeFrame, *, dimmed: bool, step: int = 0) -> Iterator[Placed]:
    """Return the boxes of a line, its number before it, a mark before each row that goes on."""
    style, palette = frame.style, frame.setting.palette
    y = line.y
    if frame.first_number is not None and line.number <= frame.count:
        faint = stepped_back(palette.muted, palette.panel, DIMMED) if dimmed else palette.muted
        numbers = replace(style, colour=faint, alignment=Alignment.RIGHT)
        width = frame.gutter - (GUTTER - 0.2) * style.size
        number = set_words(
            str(frame.first_number + line.number - 1), numbers, width, kind="line-number", step=step
        )
        yield Placed(frame.padding, y, number)
    for row in line.rows:
        text = replace(_formatted(row.words, style, frame.setting, dimmed=dimmed), span=frame.span)
        room = frame.room - row.indent + 1.0
        yield Placed(frame.left + row.indent, y, set_text(text, style, room, kind="code-line", step=step))
        if row.indent:
            side = style.size * 0.5
            colour = mixed(palette.warm, palette.panel, 0.5 if dimmed else 0.0)
            mark = ShapeBox(
                width=side, height=side, shape=Shape.CONTINUED, colour=colour, kind="continuation", step=step
            )
            yield Placed(frame.left + row.indent - side * 1.7, y + style.size * 0.35, mark)
        y += style.line_height


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
    font = replace(style.fine(), weight=700 if word.bold and not dimmed else 400)
    return character_format(
        font, stepped_back(palette.code.text, palette.panel, DIMMED) if dimmed else colour
    )


def _differences(block: Code, lines: tuple[CodeLine, ...], frame: CodeFrame) -> Iterator[Placed]:
    """Return the grounds of lines that a difference adds or takes away; their signs say so too."""
    if block.lexer not in DIFFERENCES:
        return
    for line in lines:
        text = "".join(word.text for word in line.rows[0].words)
        if text[:1] in ("+", "-") and not text.startswith(("+++", "---")):
            colour = mixed(frame.setting.palette.panel, INSERTED if text[0] == "+" else DELETED, 0.2)
            yield Placed(0.0, line.y, panel(frame.width, line.height, colour, 0.0))
