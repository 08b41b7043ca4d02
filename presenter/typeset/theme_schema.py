"""A theme as its file says it: every key may be missing.

The fields are the schema: their names are the keys (`heading_line` is written `heading-line`), and
what they carry tells a value from a slip.
"""

from __future__ import annotations

import re
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.subtitle_look import SubtitleBox
from presenter.deck.yaml_tree import YamlNode, YamlText
from presenter.errors import did_you_mean, use_one_of
from presenter.i18n.text import Text
from presenter.typeset.theme import Corner, Tone
from presenter.typeset.theme_layout_schema import RawGrounds, RawLayout, read_grounds, read_layouts
from presenter.typeset.theme_values import (
    Reading,
    choice,
    colour,
    colours_from,
    flag,
    number,
    own_field,
    pair_from,
    picture,
    table,
    words,
)

FIELD = re.compile(r"\{(\w*)\}")
# What may stand between braces at the edges of a slide.
EDGE_FIELDS = ("author", "date", "section", "slide", "title", "total")


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


def _read_edge(reading: Reading, node: YamlNode) -> str | None:
    """Return the words of an edge; a field that there is none of would be shown as it was written."""
    text = reading.values.text(node)
    for name in FIELD.findall(text or ""):
        if name not in EDGE_FIELDS:
            reading.values.reject(node, did_you_mean(name, EDGE_FIELDS) or use_one_of(EDGE_FIELDS))
            return None
    return text


@dataclass(frozen=True, slots=True)
class RawFooter:
    """Words at the edges of a slide."""

    left: str | None = own_field(_read_edge)
    centre: str | None = own_field(_read_edge)
    right: str | None = own_field(_read_edge)
    top_left: str | None = own_field(_read_edge)
    top_right: str | None = own_field(_read_edge)
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
    """The subtitles."""

    background: str | None = colour()
    first: str | None = colour()
    second: str | None = colour()
    tag: str | None = colour()
    box: SubtitleBox | None = choice(SubtitleBox)
    box_colour: str | None = colour()
    box_opacity: float | None = number(0.0, 1.0)
    voices: tuple[str, ...] | None = own_field(colours_from)
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
    background: RawGrounds | None = own_field(read_grounds)
    fonts: RawFonts | None = table(RawFonts)
    scale: RawScale | None = table(RawScale)
    sizes: RawSizes | None = table(RawSizes)
    spacing: RawSpacing | None = table(RawSpacing)
    footer: RawFooter | None = table(RawFooter)
    logo: RawLogo | None = table(RawLogo)
    layouts: dict[str, RawLayout] | None = own_field(read_layouts)
    subtitles: RawSubtitles | None = table(RawSubtitles)
