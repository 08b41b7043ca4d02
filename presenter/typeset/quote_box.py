"""A quotation beside a bar, with who said it."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.blocks import Quote
from presenter.deck.message import Message
from presenter.deck.run import Run
from presenter.typeset.block_flow import Flow
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import formatted_runs
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel
from presenter.typeset.stack import stack
from presenter.typeset.text_box import TextBox, set_text


def lay_out_quote(block: Quote, setting: Setting, width: float, flow: Flow) -> Box:
    """Return a quotation of a width in logical units."""
    indent = setting.em * 0.9
    content: list[tuple[float, Box]] = [(0.0, flow(block.blocks, replace(setting, hang=0.0), width - indent))]
    if block.attribution is not None:
        content.append((setting.em * 0.4, attribution(block.attribution, setting, width - indent)))
    body = stack(content, width - indent)
    bar = panel(5.0, body.height, setting.palette.warm, 2.5)
    return Box(
        width=indent + body.width,
        height=body.height,
        kind="quote",
        step=block.step,
        baseline=body.baseline,
        children=(Placed(0.0, 0.0, bar), Placed(indent, 0.0, body)),
    )


def attribution(message: Message, setting: Setting, width: float) -> TextBox:
    """Return who said it, after a dash."""
    style = setting.inked(setting.ink or setting.palette.muted).style(TextRole.SMALL)
    runs = (Run("— "), *setting.runs(message))
    return set_text(formatted_runs(runs, style, setting, message), style, width, kind="attribution")
