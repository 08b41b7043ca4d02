"""What every layout is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from enum import StrEnum

from PySide6.QtCore import QRectF

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import (
    Alignment,
    Block,
    Chart,
    Code,
    Columns,
    Division,
    Footnote,
    Formula,
    Heading,
    Media,
    Picture,
    Rule,
)
from presenter.deck.deck import DeckSettings, Slide
from presenter.deck.message import Message
from presenter.deck.unseen import is_unseen
from presenter.errors import Finding
from presenter.typeset.box import Box, Placed
from presenter.typeset.message_box import set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.surroundings import Surroundings
from presenter.typeset.text_box import TextBox
from presenter.typeset.theme import LayoutTheme


@dataclass(frozen=True, slots=True)
class Position:
    """Which slide this is, counted from 1, and which section it is in, 0 before the first."""

    number: int = 1
    section: Message | None = None
    section_number: int = 0


@dataclass(frozen=True, eq=False, slots=True)
class Sheet:
    """A slide about to be laid out: one setting for each language shown, and its size in logical units.

    `surroundings` are for what it tells of the other slides of the deck.
    """

    slide: Slide
    deck: DeckSettings
    settings: tuple[Setting, ...]
    width: float
    height: float
    surroundings: Surroundings

    @property
    def setting(self) -> Setting:
        """Return the setting of the first language."""
        return self.settings[0]

    @property
    def region(self) -> QRectF:
        """Return the part of the slide within the margins of its layout."""
        margins = self.look.margins
        return QRectF(
            margins.left,
            margins.top,
            self.width - margins.left - margins.right,
            self.height - margins.top - margins.bottom,
        )

    @property
    def position(self) -> Position:
        """Return which slide this is, and the section that it is in."""
        number, title = self.surroundings.section
        return Position(self.slide.index + 1, title, number)

    @property
    def total(self) -> int:
        """Return how many slides there are, for which they may have to be counted."""
        return max(1, self.surroundings.total)

    @property
    def look(self) -> LayoutTheme:
        """Return what the theme makes of the slide's layout."""
        return self.setting.theme.layouts[self.slide.settings.layout]


# The size of a title in the second language, against the first.
SECOND_TITLE = 0.62


class Foot(StrEnum):
    """What stands at the foot of a slide: nothing, the footer under its rule, or its words alone."""

    NONE = "none"
    RULED = "ruled"
    PLAIN = "plain"


@dataclass(frozen=True, eq=False, slots=True)
class Arrangement:
    """Boxes where they stand on the slide, and what is to be told about them.

    `over_picture` is where words stand that have to be legible over the picture behind the slide;
    `picture_whole` shows that picture whole, beside them. `picture_apart` tells that the picture is among
    the boxes, and not behind the slide.
    """

    children: tuple[Placed, ...]
    findings: tuple[Finding, ...] = ()
    footer: Foot = Foot.NONE
    over_picture: QRectF = field(default_factory=QRectF)
    picture_whole: bool = False
    picture_apart: bool = False


LayOut = Callable[[Sheet], Arrangement]


@dataclass(frozen=True, slots=True)
class Parts:
    """A slide's blocks by what they are to its layout."""

    title: Heading | None
    body: tuple[Block, ...]
    footnotes: tuple[Footnote, ...]


def parts_of(slide: Slide, setting: Setting) -> Parts:
    """Return the blocks that the language of the setting shows; a heading that comes first is the title."""
    shown = tuple(block for block in slide.blocks if setting.shows(block) and not is_unseen(block))
    footnotes = tuple(block for block in shown if isinstance(block, Footnote))
    body = tuple(block for block in shown if not isinstance(block, Footnote))
    if body and isinstance(body[0], Heading) and body[0].level <= 2:
        return Parts(body[0], body[1:], footnotes)
    return Parts(None, body, footnotes)


def main_picture(slide: Slide, setting: Setting) -> Picture | None:
    """Return the picture that fills a slide of the layout `full-picture`."""
    body = parts_of(slide, setting).body
    return next((block for block in body if isinstance(block, Picture)), None)


def title_box(
    title: Heading, setting: Setting, width: float, role: TextRole = TextRole.TITLE, share: float = 1.0
) -> TextBox:
    """Return the title of a slide in a width in logical units, at a share of its size."""
    style = setting.style(role)
    look = setting.theme.layouts[setting.slide.settings.layout]
    alignment = look.align if setting.alignment is Alignment.NONE else setting.alignment
    style = replace(style, size=style.size * share, alignment=alignment)
    return set_message(title.text, style, setting, width, kind="title", step=title.step)


def titles_of(sheet: Sheet, settings: Sequence[Setting], width: float) -> Iterator[tuple[float, Box]]:
    """Yield the title in each language, the second smaller and once where they are alike, after a gap."""
    shown: set[str] = set()
    for setting in settings:
        title = parts_of(sheet.slide, setting).title
        if title is not None and setting.words(title.text).text not in shown:
            toned = setting.inked(setting.palette.muted) if shown and not setting.ink else setting
            box = title_box(title, toned, width, share=SECOND_TITLE if shown else 1.0)
            yield setting.em * 0.3, box
            shown.add(setting.words(title.text).text)


def has_pictures(blocks: Iterable[Block]) -> bool:
    """Tell whether pictures could give way to the text."""
    for block in blocks:
        if isinstance(block, Picture | Media | Chart):
            return True
        if isinstance(block, Division) and has_pictures(block.blocks):
            return True
        if isinstance(block, Columns) and any(has_pictures(column.blocks) for column in block.columns):
            return True
    return False


def is_wordless(block: Block) -> bool:
    """Tell whether a block is the same in every language, so that it stands once for both."""
    is_shared = block.language is None and not block.besides and not (isinstance(block, Code) and block.words)
    return is_shared and isinstance(block, Code | Formula | Media | Picture | Rule)


def with_room(setting: Setting, room: float) -> Setting:
    """Return the setting for blocks that have a height in logical units to share."""
    return replace(setting, room=max(1.0, room))


def empty(width: float) -> Box:
    """Return a box that takes no room."""
    return Box(width=width, height=0.0)
