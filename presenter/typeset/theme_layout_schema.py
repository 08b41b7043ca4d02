"""What a theme's file says of its layouts: grounds, ornaments, margins, where the words stand."""

from __future__ import annotations

from enum import StrEnum

from presenter.dataclass import dataclass
from presenter.deck.deck import Background, Layout
from presenter.deck.yaml_tree import YamlList, YamlMapping, YamlNode
from presenter.i18n.text import Text
from presenter.typeset.theme import Drawing, Figure, Mark, Tone
from presenter.typeset.theme_values import (
    LARGEST,
    Reading,
    background_from,
    choice,
    colour,
    flag,
    number,
    own_field,
    read_table,
    table,
)

MOST_ORNAMENTS = 40
# The layout that stands for all of them.
EVERY = "every"
PALETTE_NAMES = ("ink", "heading", "muted", "accent", "warm", "rule", "panel")


@dataclass(frozen=True, slots=True)
class RawGrounds:
    """What lies behind the slides of each tone."""

    light: Background | None = own_field(background_from)
    dark: Background | None = own_field(background_from)


def read_grounds(reading: Reading, node: YamlNode) -> RawGrounds | None:
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
    background: RawGrounds | None = own_field(read_grounds)
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


def read_layouts(reading: Reading, node: YamlNode) -> dict[str, RawLayout] | None:
    """Return what a file says of each layout, and of every one, by name."""
    if not isinstance(node, YamlMapping):
        reading.values.reject(node, Text("Write layouts here, each with a colon and its own keys."))
        return None
    known = {EVERY: None, **{layout.value: None for layout in Layout}}
    return {
        name: read_table(RawLayout, reading, value) for name, value in reading.values.entries(node, known)
    }
