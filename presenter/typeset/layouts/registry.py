"""Which layout is laid out by what."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.deck.deck import Layout
from presenter.typeset.layouts.agenda import lay_out_agenda
from presenter.typeset.layouts.both_languages import lay_out_both_languages
from presenter.typeset.layouts.content import lay_out_content, lay_out_two_columns, lay_out_wide_table
from presenter.typeset.layouts.cover import lay_out_cover
from presenter.typeset.layouts.full_picture import lay_out_full_picture
from presenter.typeset.layouts.picture import lay_out_picture_slide
from presenter.typeset.layouts.profile import lay_out_profile
from presenter.typeset.layouts.quote import lay_out_quote_slide
from presenter.typeset.layouts.sheet import LayOut

LAYOUTS: Mapping[Layout, LayOut] = MappingProxyType(
    {
        Layout.TITLE: lay_out_cover,
        Layout.SECTION: lay_out_cover,
        Layout.DEFAULT: lay_out_content,
        Layout.TWO_COLUMNS: lay_out_two_columns,
        Layout.PICTURE: lay_out_picture_slide,
        Layout.FULL_PICTURE: lay_out_full_picture,
        Layout.QUOTE: lay_out_quote_slide,
        Layout.TABLE: lay_out_wide_table,
        Layout.CODE: lay_out_content,
        Layout.PROFILE: lay_out_profile,
        Layout.AGENDA: lay_out_agenda,
        Layout.BREAK: lay_out_cover,
        Layout.END: lay_out_cover,
    }
)
# These show both languages in a way of their own.
BILINGUAL = frozenset(
    {
        Layout.TITLE,
        Layout.SECTION,
        Layout.BREAK,
        Layout.END,
        Layout.PICTURE,
        Layout.FULL_PICTURE,
        Layout.QUOTE,
        Layout.PROFILE,
    }
)


def layout_for(layout: Layout, *, both_languages: bool) -> LayOut:
    """Return how a slide is laid out, in one language or in two."""
    if both_languages and layout not in BILINGUAL:
        return lay_out_both_languages
    return LAYOUTS[layout]
