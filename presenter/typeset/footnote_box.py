"""The footnotes of a slide, under a short rule."""

from __future__ import annotations

from collections.abc import Iterable

from presenter.dataclass import replace
from presenter.deck.blocks import Footnote
from presenter.deck.run import Run
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import formatted_runs, set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import rule
from presenter.typeset.stack import stack
from presenter.typeset.text_box import set_text
from presenter.typeset.text_style import TextStyle


def lay_out_footnotes(footnotes: Iterable[Footnote], setting: Setting, width: float) -> Box:
    """Return footnotes of a width in logical units."""
    style = replace(setting.inked(setting.palette.muted).style(TextRole.CAPTION), line=1.3)
    notes = [(style.size * 0.15, _footnote(note, style, setting, width)) for note in footnotes]
    if not notes:
        return Box(width=width, height=0.0, kind="footnotes")
    first_gap = (style.size * 0.45, notes[0][1])
    line = rule(min(width, 150.0), setting.palette.rule)
    return stack([(0.0, line), first_gap, *notes[1:]], width, kind="footnotes")


def _footnote(note: Footnote, style: TextStyle, setting: Setting, width: float) -> Box:
    indent = style.size * 1.1
    number = set_words(str(note.number), replace(style, colour=setting.palette.accent, weight=600), indent)
    runs: tuple[Run, ...] = setting.runs(note.text)
    text = set_text(formatted_runs(runs, style, setting, note.text), style, width - indent, kind="footnote")
    return Box(
        width=indent + text.width,
        height=max(number.height, text.height),
        kind="footnote",
        step=note.step,
        baseline=text.baseline,
        children=(Placed(0.0, 0.0, number), Placed(indent, 0.0, text)),
    )
