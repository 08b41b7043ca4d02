"""The small tag that says in which language a column is."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.blocks import Alignment
from presenter.i18n.language import language_mark
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import set_words
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.shape_box import panel


def language_tag(setting: Setting) -> Box:
    """Return a tag with the code of the setting's language, as large as a footer."""
    style = replace(
        setting.inked(setting.palette.accent).style(TextRole.FOOTER),
        size=setting.theme.sizes.footer,
        weight=700,
        line=1.2,
        alignment=Alignment.CENTER,
    )
    words = language_mark(setting.language)
    width = 20.0 + style.advance(words)
    text = set_words(words, style, width, kind="language-tag")
    height = text.height + 6
    ground = panel(width, height, setting.palette.panel, height / 2)
    return Box(width=width, height=height, children=(Placed(0.0, 0.0, ground), Placed(0.0, 3.0, text)))
