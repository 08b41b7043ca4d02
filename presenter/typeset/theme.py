"""A theme as slides use it: every measure, colour and font decided, none left open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import NewType

from presenter.dataclass import dataclass
from presenter.deck.blocks import Alignment
from presenter.deck.deck import Background, Layout
from presenter.deck.subtitle_look import SubtitleBox
from presenter.errors import Finding

Colour = NewType("Colour", str)


class Tone(StrEnum):
    """Whether dark words stand on a light ground, or light words on a dark one."""

    LIGHT = "light"
    DARK = "dark"


class Drawing(StrEnum):
    """What the program itself draws behind a slide."""

    NONE = "none"
    NIGHT_SKY = "night-sky"


class Corner(StrEnum):
    """Where a logo stands."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM_RIGHT = "bottom-right"


class Figure(StrEnum):
    """What an ornament is."""

    PANEL = "panel"
    FRAME = "frame"
    DISC = "disc"


class Mark(StrEnum):
    """Where the mark of a quotation stands."""

    NONE = "none"
    BESIDE = "beside"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Fonts:
    """Families by use, the weights of headings from 100 to 900, and their tracking in sizes.

    `files` are those that the theme brings with it.
    """

    text: str
    heading: str
    code: str
    heading_weight: float
    display_weight: float
    tracking: float
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of type in logical units; `line` and `heading_line` in sizes, `smallest` and `largest` shares."""

    display: float
    section: float
    title: float
    subtitle: float
    body: float
    table: float
    code: float
    small: float
    caption: float
    footer: float
    line: float
    heading_line: float
    smallest: float
    largest: float
    legible: float


@dataclass(frozen=True, slots=True)
class Spaces:
    """Margins and gaps in logical units; `block`, `item`, `nested` and `indent` in sizes of the text.

    `hang` is the share of a list's indent that stands in the margin: with 1, the words of
    lists begin under those of titles and paragraphs.
    """

    left: float
    right: float
    top: float
    bottom: float
    title: float
    column: float
    block: float
    item: float
    nested: float
    indent: float
    hang: float
    corner: float


@dataclass(frozen=True, slots=True)
class CodePalette:
    """Colours of the parts of a program."""

    text: Colour
    keyword: Colour
    name: Colour
    literal: Colour
    number: Colour
    comment: Colour


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a slide: its usual ground runs from `top` to `bottom`; `warm` is an accent and no text."""

    top: Colour
    bottom: Colour
    ink: Colour
    heading: Colour
    muted: Colour
    accent: Colour
    warm: Colour
    rule: Colour
    panel: Colour
    code: CodePalette


@dataclass(frozen=True, slots=True)
class SubtitleTheme:
    """The subtitles: colours, and sizes as shares of the height of the whole picture.

    `background` is that of a band beside the slide; over the slide there is a `box` of a colour and an
    opacity. `voices` are the colours of speakers, in the order in which they first speak.
    """

    background: Colour
    first: Colour
    second: Colour
    tag: Colour
    box: SubtitleBox
    box_colour: Colour
    box_opacity: float
    voices: tuple[Colour, ...]
    one: float
    two: tuple[float, float]
    line: float


@dataclass(frozen=True, slots=True)
class Margins:
    """What a layout leaves free at each side of the slide, in logical units."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Ornament:
    """A shape behind the words; a negative place counts from the right or from the foot.

    A width or height of 0 reaches to the other side. `colour` is one of the palette by name, or a colour.
    """

    figure: Figure
    x: float
    y: float
    width: float
    height: float
    colour: str
    corner: float
    thickness: float


@dataclass(frozen=True, slots=True)
class Sign:
    """The short line that stands over the words of a cover, or under its title; none without a height."""

    width: float
    height: float
    below: bool


@dataclass(frozen=True, slots=True)
class LayoutTheme:
    """What a theme makes of one layout.

    `tone` is that of a slide which asks for none. `stand` is where the words of a cover stand: the share of
    the free room above them, 0 for the top and 1 for the foot; `anchor`, where it is not 0, is the share of
    the slide's height at which they begin whatever their number. `width` is the share of the room that they
    take. `foot` is the share of the height at which a cover says who and when. `number` is for sections.
    """

    tone: Tone
    light: Background
    dark: Background
    drawing: Drawing
    horizon: float
    ornaments: tuple[Ornament, ...]
    margins: Margins
    align: Alignment
    stand: float
    anchor: float
    width: float
    foot: float
    sign: Sign
    mark: Mark
    italic: bool
    number: bool
    footer: bool
    logo: bool

    def ground(self, tone: Tone) -> Background:
        """Return what lies behind the slide in a tone."""
        return self.dark if tone is Tone.DARK else self.light


@dataclass(frozen=True, slots=True)
class FooterTheme:
    """Words at the edges of a slide, with `{title}` and its like in them.

    `depth` is how far over the slide's foot its rule stands, `head` how far under the top the words
    of the upper edge begin, in logical units. `progress` shows on the rule how far along the talk is.
    """

    left: str
    centre: str
    right: str
    top_left: str
    top_right: str
    rule: bool
    progress: bool
    depth: float
    head: float


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture in a corner, one for each tone, its height in logical units."""

    light: Path | None
    dark: Path | None
    corner: Corner
    height: float

    def picture(self, tone: Tone) -> Path | None:
        """Return the picture for a tone, the other one's where it has none."""
        first, second = (self.dark, self.light) if tone is Tone.DARK else (self.light, self.dark)
        return first or second


@dataclass(frozen=True, slots=True)
class Theme:
    """All that slides of one theme have in common."""

    name: str
    fonts: Fonts
    sizes: Sizes
    spaces: Spaces
    light: Palette
    dark: Palette
    layouts: Mapping[Layout, LayoutTheme]
    footer: FooterTheme
    logo: Logo
    subtitles: SubtitleTheme
    path: Path = field(default=Path(), compare=False)
    findings: tuple[Finding, ...] = field(default=(), compare=False)

    def palette(self, tone: Tone) -> Palette:
        """Return the colours of a tone."""
        return self.dark if tone is Tone.DARK else self.light
