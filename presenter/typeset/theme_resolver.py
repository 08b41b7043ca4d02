"""From what the files of themes say to a theme with nothing left open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from presenter.deck.blocks import Alignment
from presenter.deck.deck import Background, Layout
from presenter.typeset.theme import (
    CodePalette,
    Colour,
    Figure,
    Fonts,
    FooterTheme,
    LayoutTheme,
    Logo,
    Margins,
    Ornament,
    Palette,
    Sign,
    Sizes,
    Spaces,
    SubtitleTheme,
    Theme,
)
from presenter.typeset.theme_layout_schema import (
    EVERY,
    Height,
    RawLayout,
    RawMargins,
    RawOrnament,
    RawSign,
    Side,
)
from presenter.typeset.theme_schema import RawPalette, RawSizes, RawTheme
from presenter.typeset.theme_values import laid_over

# How many steps of the scale each size stands above the body, or below it.
STEPS: Mapping[str, float] = MappingProxyType(
    {
        "display": 4.0,
        "section": 3.0,
        "title": 2.0,
        "subtitle": 0.5,
        "body": 0.0,
        "table": -0.5,
        "code": -0.75,
        "small": -1.0,
        "caption": -1.5,
        "footer": -2.5,
    }
)
ALIGNMENTS: Mapping[Side, Alignment] = MappingProxyType(
    {
        Side.LEFT: Alignment.NONE,
        Side.CENTRE: Alignment.CENTER,
        Side.CENTER: Alignment.CENTER,
        Side.RIGHT: Alignment.RIGHT,
    }
)
STANDS: Mapping[Height, float] = MappingProxyType({Height.TOP: 0.0, Height.MIDDLE: 0.5, Height.BOTTOM: 1.0})

Total = TypeVar("Total")


class OpenThemeError(ValueError):
    """A theme of the program's own that leaves something open; never one of a deck."""


def resolve(raw: RawTheme, name: str, files: tuple[Path, ...] = ()) -> Theme:
    """Return the theme that a file, laid over those that it extends, describes.

    Raises OpenThemeError where the last of those leaves a key open.
    """
    tones, grounds = _given(raw.palette), _given(raw.background)
    light, dark = _given(grounds.light), _given(grounds.dark)
    spaces = _total(Spaces, raw.spacing)
    return Theme(
        name=name,
        fonts=_total(Fonts, raw.fonts, files=files),
        sizes=_sizes(raw),
        spaces=spaces,
        light=_palette(_given(tones.light), light),
        dark=_palette(_given(tones.dark), dark),
        layouts=_layouts(raw, spaces),
        footer=_total(FooterTheme, raw.footer),
        logo=Logo(
            _given(raw.logo).light,
            _given(raw.logo).dark,
            _given(_given(raw.logo).corner),
            _given(_given(raw.logo).height),
        ),
        subtitles=_total(SubtitleTheme, raw.subtitles),
    )


def _given(value: Total | None) -> Total:
    if value is None:
        raise OpenThemeError
    return value


def _total(schema: type[Total], raw: object, **more: object) -> Total:
    """Return a part of the theme with the values of its raw one, whose fields have the same names."""
    names = [item.name for item in fields(schema) if item.name not in more]  # type: ignore[arg-type]
    values: dict[str, Any] = {name: _given(getattr(raw, name)) for name in names}
    return schema(**values, **more)


def _sizes(raw: RawTheme) -> Sizes:
    """Return the sizes of the modular scale, in whole units as fonts have them, the single ones over them."""
    scale = _given(raw.scale)
    base, ratio = _given(scale.base), _given(scale.ratio)
    derived = RawSizes(**{name: float(round(base * ratio**step)) for name, step in STEPS.items()})
    return _total(Sizes, laid_over(_given(raw.sizes), derived))


def _palette(raw: RawPalette, ground: Background) -> Palette:
    colours = ground.colours or (_given(raw.panel),)
    return _total(
        Palette,
        raw,
        top=Colour(colours[0]),
        bottom=Colour(colours[-1]),
        code=_total(CodePalette, _given(raw.code)),
    )


def _layouts(raw: RawTheme, spaces: Spaces) -> Mapping[Layout, LayoutTheme]:
    layouts = _given(raw.layouts)
    every = layouts.get(EVERY) or RawLayout()
    return MappingProxyType(
        {
            layout: _layout(laid_over(layouts.get(layout.value) or RawLayout(), every), raw, spaces)
            for layout in Layout
        }
    )


def _layout(raw: RawLayout, theme: RawTheme, spaces: Spaces) -> LayoutTheme:
    own, usual = raw.background, _given(theme.background)
    usual_margins = RawMargins(spaces.left, spaces.right, spaces.top, spaces.bottom)
    return _total(
        LayoutTheme,
        raw,
        tone=raw.palette or _given(_given(theme.palette).default),
        light=(own and own.light) or _given(usual.light),
        dark=(own and own.dark) or _given(usual.dark),
        ornaments=tuple(_ornament(one) for one in raw.ornaments or ()),
        margins=_total(Margins, laid_over(raw.margins or RawMargins(), usual_margins)),
        align=ALIGNMENTS[_given(raw.align)],
        stand=STANDS[_given(raw.stand)],
        sign=_total(Sign, laid_over(raw.sign or RawSign(), RawSign(0.0, 0.0, below=False))),
    )


def _ornament(raw: RawOrnament) -> Ornament:
    plain = RawOrnament(Figure.PANEL, 0.0, 0.0, 0.0, 0.0, "accent", 0.0, 2.0)
    return _total(Ornament, laid_over(raw, plain))
