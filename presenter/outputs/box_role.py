"""What a box is to those who hear a page instead of seeing it."""

from __future__ import annotations

from enum import StrEnum

from presenter.typeset.box import Box
from presenter.typeset.text_box import TextBox


class BoxRole(StrEnum):
    """A part of a document; `group` is nothing by itself, `decoration` is passed over."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    ITEM = "item"
    MARKER = "marker"
    TABLE = "table"
    ROW = "row"
    HEADER_ROW = "header-row"
    CELL = "cell"
    CAPTION = "caption"
    CODE = "code"
    QUOTE = "quote"
    NOTE = "note"
    PICTURE = "picture"
    GROUP = "group"
    DECORATION = "decoration"


_ROLES = {
    "title": BoxRole.TITLE,
    "heading": BoxRole.HEADING,
    "list": BoxRole.LIST,
    "list-item": BoxRole.ITEM,
    "table": BoxRole.TABLE,
    "row": BoxRole.ROW,
    "header-row": BoxRole.HEADER_ROW,
    "cell": BoxRole.CELL,
    "caption": BoxRole.CAPTION,
    "code": BoxRole.CODE,
    "quote": BoxRole.QUOTE,
    "footnote": BoxRole.NOTE,
    "link": BoxRole.GROUP,
    "footer": BoxRole.DECORATION,
    "language-tag": BoxRole.DECORATION,
    "line-number": BoxRole.DECORATION,
    "continuation": BoxRole.DECORATION,
}


def role_of(box: Box) -> BoxRole:
    """Return the role of a box: by its kind, else whether it has words or shows something."""
    if box.alt:
        return BoxRole.PICTURE
    if box.kind == "marker":
        return BoxRole.MARKER if isinstance(box, TextBox) else BoxRole.DECORATION
    if box.kind in _ROLES:
        return _ROLES[box.kind]
    if isinstance(box, TextBox):
        return BoxRole.PARAGRAPH
    return BoxRole.GROUP if box.children else BoxRole.DECORATION
