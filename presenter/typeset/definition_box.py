"""Terms with what they mean: the terms in a column of their own where there is room."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.blocks import Definition, DefinitionList
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import formatted, set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack
from presenter.typeset.text_box import measure
from presenter.typeset.text_style import TextStyle

WIDEST_TERM = 0.34
NARROW = 520.0


def lay_out_definitions(block: DefinitionList, setting: Setting, width: float) -> Box:
    """Return terms and meanings in a width in logical units."""
    shown = [entry for entry in block.definitions if setting.shows(entry)]
    style = _term_style(setting)
    widths = [measure(formatted(entry.term, style, setting), style)[1] for entry in shown]
    column = min(max(widths, default=0.0) + 1.0, width * WIDEST_TERM)
    beside = width >= NARROW
    gap = setting.em * (0.5 if beside else 0.7)
    lay_out = _beside if beside else _below
    boxes = [(gap, lay_out(entry, setting, column, width)) for entry in shown]
    return stack(boxes, width, kind="definitions", step=block.step)


def _term_style(setting: Setting) -> TextStyle:
    return replace(setting.style(TextRole.BODY), weight=600, colour=setting.ink or setting.palette.heading)


def _beside(entry: Definition, setting: Setting, column: float, width: float) -> Box:
    gap = setting.em * 0.8
    term = set_message(entry.term, _term_style(setting), setting, column, kind="term")
    meanings = _meanings(entry, setting, width - column - gap)
    return Box(
        width=width,
        height=max(term.height, meanings.height),
        kind="definition",
        step=entry.step,
        baseline=term.baseline,
        children=(Placed(0.0, 0.0, term), Placed(column + gap, 0.0, meanings)),
    )


def _below(entry: Definition, setting: Setting, column: float, width: float) -> Box:
    del column
    term = set_message(entry.term, _term_style(setting), setting, width, kind="term")
    meanings = _meanings(entry, setting, width)
    return stack([(0.0, term), (setting.em * 0.1, meanings)], width, kind="definition", step=entry.step)


def _meanings(entry: Definition, setting: Setting, width: float) -> Box:
    style = setting.style(TextRole.BODY)
    boxes = [
        (setting.em * 0.2, set_message(meaning, style, setting, width, kind="meaning"))
        for meaning in entry.meanings
    ]
    return stack(boxes, width)
