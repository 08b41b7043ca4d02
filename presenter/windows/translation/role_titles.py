"""What each kind of words is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.deck.message import Role
from presenter.i18n.text import Text

ROLE_TITLES: Mapping[Role, Text] = MappingProxyType(
    {
        Role.TITLE: Text("Title"),
        Role.SUBTITLE: Text("Subtitle of a title"),
        Role.BODY: Text("Paragraph"),
        Role.BULLET: Text("List item"),
        Role.CELL: Text("Cell of a table"),
        Role.HEADER: Text("Heading of a column"),
        Role.CAPTION: Text("Caption"),
        Role.ALT: Text("Description of a picture"),
        Role.QUOTE: Text("Quotation"),
        Role.NOTE: Text("Note"),
        Role.CUE: Text("Subtitle"),
        Role.META: Text("Of the whole deck"),
        Role.LABEL: Text("Label"),
    }
)
