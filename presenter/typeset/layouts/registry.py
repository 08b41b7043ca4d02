"""Which layout is laid out by what."""

from __future__ import annotations

from presenter.deck.deck import Layout
from presenter.typeset.layouts.sheet import LayOut

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
    """Return how a slide is laid out, in one language or in two. Each way is imported late."""
    if both_languages and layout not in BILINGUAL:
        from presenter.typeset.layouts.both_languages import lay_out_both_languages

        return lay_out_both_languages
    match layout:
        case Layout.TITLE | Layout.SECTION | Layout.BREAK | Layout.END:
            from presenter.typeset.layouts.cover import lay_out_cover

            return lay_out_cover
        case Layout.PICTURE | Layout.FULL_PICTURE:
            return _layout_of_pictures(layout)
        case Layout.QUOTE:
            from presenter.typeset.layouts.quote import lay_out_quote_slide

            return lay_out_quote_slide
        case Layout.PROFILE:
            from presenter.typeset.layouts.profile import lay_out_profile

            return lay_out_profile
        case Layout.AGENDA:
            from presenter.typeset.layouts.agenda import lay_out_agenda

            return lay_out_agenda
        case _:
            return _layout_of_text(layout)


def _layout_of_pictures(layout: Layout) -> LayOut:
    if layout is Layout.PICTURE:
        from presenter.typeset.layouts.picture import lay_out_picture_slide

        return lay_out_picture_slide
    from presenter.typeset.layouts.full_picture import lay_out_full_picture

    return lay_out_full_picture


def _layout_of_text(layout: Layout) -> LayOut:
    from presenter.typeset.layouts.content import lay_out_content, lay_out_two_columns, lay_out_wide_table

    if layout is Layout.TWO_COLUMNS:
        return lay_out_two_columns
    return lay_out_wide_table if layout is Layout.TABLE else lay_out_content
