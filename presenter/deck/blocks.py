"""The blocks a slide is made of, as the author wrote them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from presenter.dataclass import dataclass
from presenter.deck.block_base import BlockBase
from presenter.deck.message import Message
from presenter.pdf.half import Half


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(BlockBase):
    """A heading; level 1 or 2 at the top of a slide is its title."""

    level: int
    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(BlockBase):
    """A paragraph; a newline in its text is a hard line break."""

    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem(BlockBase):
    """An item: its own text, then the blocks nested in it; `checked` only in task lists."""

    text: Message | None
    blocks: tuple[Block, ...] = ()
    checked: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList(BlockBase):
    """A bulleted list, or a numbered one that counts from `start`."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    start: int = 1


class Alignment(StrEnum):
    """How a column of a table is set; `none` leaves it to the theme."""

    NONE = "none"
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(BlockBase):
    """A row of cells; an empty cell is None and stays empty in every language."""

    cells: tuple[Message | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(BlockBase):
    """A table; every row has as many cells as there are alignments."""

    header: Row | None
    rows: tuple[Row, ...]
    alignments: tuple[Alignment, ...]
    caption: Message | None = None


@dataclass(frozen=True, slots=True)
class CodeStage:
    """What is pointed out of a block of code from a step on: lines counted from 1; None for all alike."""

    step: int
    lines: frozenset[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(BlockBase):
    """A fenced block of code.

    `stages` follow one another, each until the next. `line_steps` are the steps that reveal the lines, where
    these come one by one; lines beyond come with the last. `first_number` is what the first line is numbered
    with, None for no numbers. `label` stands in place of the language's name, None for that name. `words` are
    those in it that are to be translated, which stand in the text from and to the `word_places`.
    """

    text: str
    lexer: str = ""
    stages: tuple[CodeStage, ...] = ()
    line_steps: tuple[int, ...] = ()
    first_number: int | None = None
    label: str | None = None
    caption: Message | None = None
    tab: int = 4
    words: tuple[Message, ...] = ()
    word_places: tuple[tuple[int, int], ...] = ()

    @property
    def emphasis(self) -> frozenset[int]:
        """Return the lines that the last stage points out; none where all are alike."""
        return (self.stages[-1].lines if self.stages else None) or frozenset()


@dataclass(frozen=True, slots=True)
class PageStage:
    """The page of a PDF, counted from 1, that a picture shows from a step on."""

    step: int
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(BlockBase):
    """A picture on a line of its own; `path` is None where the file is missing or not allowed.

    `page` is that of a PDF, counted from 1, `half` the part of it that is shown; `later_pages` follow it in
    the same place. Pictures of one line stand side by side.
    """

    path: Path | None
    source: str
    alt: Message | None = None
    caption: Message | None = None
    credit: Message | None = None
    page: int = 1
    half: Half = Half.WHOLE
    later_pages: tuple[PageStage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playback:
    """How a video or a sound is played: from `start` to `end` in seconds, to its own end where that is None.

    `autoplay` begins as soon as it is revealed, `controls` shows the audience how far it is.
    """

    autoplay: bool = False
    loop: bool = False
    muted: bool = False
    controls: bool = False
    start: float = 0.0
    end: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Media(BlockBase):
    """A video or a sound; shown by its poster until it is played, and where it cannot be."""

    path: Path | None
    source: str
    alt: Message | None = None
    caption: Message | None = None
    credit: Message | None = None
    poster: Path | None = None
    playback: Playback = Playback()


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula(BlockBase):
    """A displayed formula in LaTeX's notation."""

    text: str


class ChartKind(StrEnum):
    """How a chart shows its numbers."""

    BAR = "bar"
    STACKED_BAR = "stacked-bar"
    LINE = "line"
    PIE = "pie"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLabel(BlockBase):
    """What a number of each series belongs to: a place, a year."""

    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSeries(BlockBase):
    """Numbers of one kind, one for each label; None where there is none."""

    name: Message | None
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(BlockBase):
    """Numbers as bars, lines or slices; every series has as many values as there are labels.

    `horizontal` is None where the author leaves the direction of the bars to the room there is.
    """

    kind: ChartKind
    labels: tuple[ChartLabel, ...]
    series: tuple[ChartSeries, ...]
    horizontal: bool | None = None
    title: Message | None = None
    unit: Message | None = None
    x_title: Message | None = None
    y_title: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(BlockBase):
    """A quotation, with who said it where the last line began with a dash."""

    blocks: tuple[Block, ...]
    attribution: Message | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(BlockBase):
    """One column; `width` is its share of the whole, 0 where the author left it open."""

    blocks: tuple[Block, ...]
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(BlockBase):
    """Columns side by side."""

    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Division(BlockBase):
    """A fenced div of a class that the theme may style."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(BlockBase):
    """A term and what it means."""

    term: Message
    meanings: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionList(BlockBase):
    """Terms with what they mean."""

    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote(BlockBase):
    """A footnote of the slide; `number` counts from 1 in the order of the references."""

    label: str
    number: int
    text: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(BlockBase):
    """A thematic break within a slide (`***`)."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | ItemList
    | Table
    | Code
    | Picture
    | Media
    | Formula
    | Chart
    | Quote
    | Columns
    | Division
    | DefinitionList
    | Footnote
    | Rule
)
