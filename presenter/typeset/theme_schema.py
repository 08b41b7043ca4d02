"""A theme as its file says it: every key may be missing.

The fields are the schema: their names are the keys (`heading_line` is written `heading-line`), and
what they carry tells a value from a slip.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from presenter.deck.deck import Background, Layout
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode, YamlText
from presenter.i18n.text import Text
from presenter.typeset.theme import Corner, Drawing, Figure, Mark, Tone
from presenter.typeset.theme_values import (
    LARGEST,
    Reading,
    background_from,
    choice,
    colour,
    flag,
    number,
    own_field,
    pair_from,
    picture,
    read_table,
    table,
    words,
)

MOST_ORNAMENTS = 40
EVERY = "every"  # the layout that stands for all of them
PALETTE_NAMES = ("ink", "heading", "muted", "accent", "warm", "rule", "panel")


@dataclass(frozen=True, slots=True)
class RawFonts:
    """Families, weights and tracking."""

    text: str | None = words()
    heading: str | None = words()
    code: str | None = words()
    heading_weight: float | None = number(100, 900)
    display_weight: float | None = number(100, 900)
    tracking: float | None = number(-0.1, 0.5)


@dataclass(frozen=True, slots=True)
class RawScale:
    """The size of the body in logical units, and the ratio of one step of the scale to the one under it."""

    base: float | None = number(12, 120)
    ratio: float | None = number(1, 2)


@dataclass(frozen=True, slots=True)
class RawSizes:
    """Single sizes that leave the scale, and what no scale says."""

    display: float | None = number(8, 400)
    section: float | None = number(8, 400)
    title: float | None = number(8, 400)
    subtitle: float | None = number(8, 400)
    body: float | None = number(8, 400)
    table: float | None = number(8, 400)
    code: float | None = number(8, 400)
    small: float | None = number(8, 400)
    caption: float | None = number(8, 400)
    footer: float | None = number(8, 400)
    line: float | None = number(0.8, 3)
    heading_line: float | None = number(0.8, 3)
    smallest: float | None = number(0.3, 1)
    largest: float | None = number(1, 2)
    legible: float | None = number(8, 100)


@dataclass(frozen=True, slots=True)
class RawSpacing:
    """Margins and gaps."""

    left: float | None = number(0, 700)
    right: float | None = number(0, 700)
    top: float | None = number(0, 400)
    bottom: float | None = number(0, 400)
    title: float | None = number(0, 300)
    column: float | None = number(0, 300)
    block: float | None = number(0, 4)
    item: float | None = number(0, 4)
    nested: float | None = number(0, 4)
    indent: float | None = number(0, 4)
    hang: float | None = number(0, 1)
    corner: float | None = number(0, 100)


@dataclass(frozen=True, slots=True)
class RawCodePalette:
    """Colours of code."""

    text: str | None = colour()
    keyword: str | None = colour()
    name: str | None = colour()
    literal: str | None = colour()
    number: str | None = colour()
    comment: str | None = colour()


@dataclass(frozen=True, slots=True)
class RawPalette:
    """Colours of one tone."""

    ink: str | None = colour()
    heading: str | None = colour()
    muted: str | None = colour()
    accent: str | None = colour()
    warm: str | None = colour()
    rule: str | None = colour()
    panel: str | None = colour()
    code: RawCodePalette | None = table(RawCodePalette)


@dataclass(frozen=True, slots=True)
class RawTones:
    """Both palettes, and which of them a slide has that asks for none."""

    default: Tone | None = choice(Tone)
    light: RawPalette | None = table(RawPalette)
    dark: RawPalette | None = table(RawPalette)


@dataclass(frozen=True, slots=True)
class RawGrounds:
    """What lies behind the slides of each tone."""

    light: Background | None = own_field(background_from)
    dark: Background | None = own_field(background_from)


def _read_grounds(reading: Reading, node: YamlNode) -> RawGrounds | None:
    """Return the grounds of a layout: one for either tone, or the same for both."""
    tones = {tone.value for tone in Tone}
    if isinstance(node, YamlMapping) and any(key.text in tones for key, _ in node.entries):
        return read_table(RawGrounds, reading, node)
    ground = background_from(reading, node)
    return None if ground is None else RawGrounds(ground, ground)


@dataclass(frozen=True, slots=True)
class RawOrnament:
    """A shape behind the words."""

    figure: Figure | None = choice(Figure)
    x: float | None = number(-LARGEST)
    y: float | None = number(-LARGEST)
    width: float | None = number()
    height: float | None = number()
    colour: str | None = colour(*PALETTE_NAMES)
    corner: float | None = number()
    thickness: float | None = number(0, 100)


def _read_ornaments(reading: Reading, node: YamlNode) -> tuple[RawOrnament, ...] | None:
    if not isinstance(node, YamlList) or len(node.items) > MOST_ORNAMENTS:
        advice = Text("Write a list of at most {count} shapes, or `[]` for none.")
        reading.values.reject(node, advice.with_fields(count=MOST_ORNAMENTS))
        return None
    return tuple(read_table(RawOrnament, reading, item) for item in node.items)


@dataclass(frozen=True, slots=True)
class RawMargins:
    """What a layout leaves free at each side."""

    left: float | None = number(0, 1000)
    right: float | None = number(0, 1000)
    top: float | None = number(0, 600)
    bottom: float | None = number(0, 600)


@dataclass(frozen=True, slots=True)
class RawSign:
    """The short line over the words of a cover."""

    width: float | None = number()
    height: float | None = number(0, 100)
    below: bool | None = flag()


class Side(StrEnum):
    """How the words of a layout are aligned."""

    LEFT = "left"
    CENTRE = "centre"
    CENTER = "center"
    RIGHT = "right"


class Height(StrEnum):
    """Where the words of a cover stand."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class RawLayout:
    """What is special about one layout."""

    palette: Tone | None = choice(Tone)
    background: RawGrounds | None = own_field(_read_grounds)
    drawing: Drawing | None = choice(Drawing)
    horizon: float | None = number(0.1, 1)
    ornaments: tuple[RawOrnament, ...] | None = own_field(_read_ornaments)
    margins: RawMargins | None = table(RawMargins)
    align: Side | None = choice(Side)
    stand: Height | None = choice(Height)
    anchor: float | None = number(0, 1)
    width: float | None = number(0.2, 1)
    foot: float | None = number(0.5, 1)
    sign: RawSign | None = table(RawSign)
    mark: Mark | None = choice(Mark)
    italic: bool | None = flag()
    number: bool | None = flag()
    footer: bool | None = flag()
    logo: bool | None = flag()


def _read_layouts(reading: Reading, node: YamlNode) -> dict[str, RawLayout] | None:
    if not isinstance(node, YamlMapping):
        reading.values.reject(node, Text("Write layouts here, each with a colon and its own keys."))
        return None
    known = {EVERY: None, **{layout.value: None for layout in Layout}}
    return {
        name: read_table(RawLayout, reading, value) for name, value in reading.values.entries(node, known)
    }


@dataclass(frozen=True, slots=True)
class RawFooter:
    """Words at the edges of a slide."""

    left: str | None = words()
    centre: str | None = words()
    right: str | None = words()
    top_left: str | None = words()
    top_right: str | None = words()
    rule: bool | None = flag()
    progress: bool | None = flag()
    depth: float | None = number(20, 300)
    head: float | None = number(0, 300)


@dataclass(frozen=True, slots=True)
class RawLogo:
    """A picture in a corner."""

    light: Path | None = picture()
    dark: Path | None = picture()
    corner: Corner | None = choice(Corner)
    height: float | None = number(8, 400)


@dataclass(frozen=True, slots=True)
class RawSubtitles:
    """The band of subtitles."""

    background: str | None = colour()
    first: str | None = colour()
    second: str | None = colour()
    tag: str | None = colour()
    one: float | None = number(0.01, 0.2)
    two: tuple[float, float] | None = own_field(pair_from)
    line: float | None = number(0.8, 3)


def _read_name(reading: Reading, node: YamlNode) -> YamlText | None:
    """Return the name of another theme with its place: whether there is one is known later."""
    if isinstance(node, YamlText):
        return node
    reading.values.reject(node, Text("Write the name of one theme."))
    return None


@dataclass(frozen=True, slots=True)
class RawTheme:
    """A whole file."""

    extends: YamlText | None = own_field(_read_name)
    palette: RawTones | None = table(RawTones)
    background: RawGrounds | None = own_field(_read_grounds)
    fonts: RawFonts | None = table(RawFonts)
    scale: RawScale | None = table(RawScale)
    sizes: RawSizes | None = table(RawSizes)
    spacing: RawSpacing | None = table(RawSpacing)
    footer: RawFooter | None = table(RawFooter)
    logo: RawLogo | None = table(RawLogo)
    layouts: dict[str, RawLayout] | None = own_field(_read_layouts)
    subtitles: RawSubtitles | None = table(RawSubtitles)
