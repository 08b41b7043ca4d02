"""A picture that fills the slide, its words legible over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from presenter.dataclass import replace
from presenter.deck.blocks import Picture
from presenter.deck.message import Message
from presenter.deck.unseen import unseen_title
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.layouts.both_languages import footnotes_below
from presenter.typeset.layouts.picture import lay_out_picture_slide
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Sheet,
    has_pictures,
    is_wordless,
    main_picture,
    parts_of,
    titles_of,
)
from presenter.typeset.message_box import set_message
from presenter.typeset.picture_box import Fill, containing, find_artwork, framed_picture
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack
from presenter.typeset.surround import aside

# There is no footer to leave room for.
FOOT = 56.0
# The words leave at least this part of the height to the picture, or of the width to one beside them.
WORDS_FROM = 0.58
LEAST_BESIDE = 0.3
# Where filling the slide would leave less of a picture than this, it is shown whole.
LEAST_SEEN = 0.55
HAIR = 4.0  # logical units


def lay_out_full_picture(sheet: Sheet) -> Arrangement:
    """Lay out title, caption and credit over the lower part of the picture, or beside it.

    A picture that is to be whole and has no words beside it stands in the middle. One that goes on from page
    to page has its words as on any slide with a picture, and nothing behind it.
    """
    if (alone := _picture_alone(sheet)) is not None:
        return Arrangement((alone,), picture_apart=True)
    shown = main_picture(sheet.slide, sheet.setting)
    if shown is not None and shown.later_pages:
        return replace(lay_out_picture_slide(sheet), picture_apart=True)
    beside = _picture_beside(sheet)
    room = _room(sheet, beside)

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _words(sheet, settings, room.width())

    main = main_picture(sheet.slide, sheet.setting)
    others = [block for block in sheet.slide.blocks if block is not main]
    fitted = fit(make, sheet.setting, room.size(), pictures=has_pictures(others))
    y = room.bottom() - fitted.box.height
    words = QRectF(room.x(), y, room.width(), fitted.box.height)
    return Arrangement(
        (Placed(room.x(), y, fitted.box),),
        fitted.findings,
        over_picture=words,
        picture_whole=beside is not None,
    )


def _picture_alone(sheet: Sheet) -> Placed | None:
    """Return a picture that is all there is to see, if it is to be whole or goes on from page to page."""
    picture = main_picture(sheet.slide, sheet.setting)
    found = _artwork(picture, sheet.setting) if picture is not None else None
    if picture is None or found is None or _words(sheet, sheet.settings, sheet.width).height:
        return None
    asked = picture.attributes.get("fit")
    if asked != Fill.CONTAIN.value and (asked == Fill.COVER.value or not picture.later_pages):
        return None
    whole = QRectF(0, 0, sheet.width, sheet.height)
    place = containing(found.size, whole)
    if max(whole.width() - place.width(), whole.height() - place.height()) < HAIR:
        place = whole  # rather than a line of the ground that nobody meant
    title = unseen_title(sheet.slide.blocks, sheet.setting.language)
    box = framed_picture(
        picture, found, place.size(), sheet.setting, 0.0, title=title.text if title is not None else None
    )
    return Placed(place.left(), place.top(), box)


def _picture_beside(sheet: Sheet) -> QRectF | None:
    """Return where the picture stands if it is not to be cut: asked for, or of quite another shape."""
    picture = main_picture(sheet.slide, sheet.setting)
    found = _artwork(picture, sheet.setting) if picture is not None else None
    if picture is None or found is None:
        return None
    asked = picture.attributes.get("fit")
    shapes = sorted((found.size.width() / found.size.height(), sheet.width / sheet.height))
    if asked == Fill.COVER.value or (asked != Fill.CONTAIN.value and shapes[0] / shapes[1] >= LEAST_SEEN):
        return None
    return aside(found.size, QRectF(0, 0, sheet.width, sheet.height))


def _artwork(picture: Picture, setting: Setting) -> Artwork | None:
    found = find_artwork(picture.path, setting, picture.page, picture.half)
    return None if isinstance(found, Problem) else found


def _room(sheet: Sheet, beside: QRectF | None) -> QRectF:
    """Return the part of the slide for the words."""
    region, bottom = sheet.region, sheet.height - FOOT
    if beside is not None and beside.left() > sheet.width * LEAST_BESIDE:
        right = beside.left() - sheet.setting.theme.spaces.column
        return QRectF(region.left(), region.top(), right - region.left(), bottom - region.top())
    top = sheet.height * WORDS_FROM
    return QRectF(region.left(), top, region.width(), bottom - top)


def _words(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return titles, words and captions in each language, then whose picture it is.

    A picture that cannot be shown is described instead.
    """
    picture = main_picture(sheet.slide, settings[0])
    lost = picture is not None and _artwork(picture, settings[0]) is None
    items = [
        *_said(picture.alt if picture is not None and lost else None, settings, TextRole.SMALL, width),
        *titles_of(sheet, [one.inked(one.palette.heading) for one in settings], width),
        *_bodies(sheet, settings, width),
        *_said(picture.caption if picture is not None else None, settings, TextRole.SMALL, width),
        *_said(picture.credit if picture is not None else None, settings, TextRole.CAPTION, width),
        *footnotes_below(sheet, settings, width),
    ]
    return stack(items, width)


def _bodies(sheet: Sheet, settings: Sequence[Setting], width: float) -> Iterator[tuple[float, Box]]:
    picture = main_picture(sheet.slide, settings[0])
    for setting in settings:
        rest = tuple(block for block in parts_of(sheet.slide, setting).body if block is not picture)
        if setting is not settings[0]:
            rest = tuple(block for block in rest if not is_wordless(block))
        if rest:
            yield setting.em * 0.35, flow(rest, setting, width)


def _said(
    message: Message | None, settings: Sequence[Setting], role: TextRole, width: float
) -> Iterator[tuple[float, Box]]:
    """Yield a caption or a credit in each language, once where they say the same."""
    shown: set[str] = set()
    for setting in settings:
        if message is not None and setting.words(message).text not in shown:
            style = replace(setting.style(role), balanced=True)
            gap = setting.em * (0.08 if shown else 0.3)
            yield gap, set_message(message, style, setting, width, kind="caption")
            shown.add(setting.words(message).text)
