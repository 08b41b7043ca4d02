"""Where a click on a shape leads: its words lead there too."""

from __future__ import annotations

from dataclasses import replace

from presenter.i18n.text import Text
from presenter.importers.office.losses import Losses
from presenter.importers.office.parts import Part, TextPart


def linked(part: Part | None, address: str, number: int, losses: Losses) -> Part | None:
    """Return a part whose words lead to an address; that a picture cannot is told."""
    if not address:
        return part
    if isinstance(part, TextPart):
        paragraphs = (
            replace(one, words=tuple(replace(said, link=said.link or address) for said in one.words))
            for one in part.paragraphs
        )
        return replace(part, paragraphs=tuple(paragraphs))
    message = Text("Slide {number}: the link of a picture or a shape is left out.")
    losses.left_out(number, message, address)
    return part
