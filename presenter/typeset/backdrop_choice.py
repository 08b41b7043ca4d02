"""Which backdrop a slide has, and in which tone its words stand on it."""

from __future__ import annotations

from presenter.dataclass import replace
from presenter.deck.deck import Background, Fit, Layout, Slide
from presenter.errors import Finding, Span
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.backdrop import Backdrop
from presenter.typeset.colours import contrast
from presenter.typeset.layouts.sheet import main_picture
from presenter.typeset.picture_box import Fill, find_artwork, picture_finding
from presenter.typeset.setting import Setting
from presenter.typeset.theme import Colour, Drawing, Palette, Theme, Tone


def tone_of(slide: Slide, theme: Theme) -> Tone:
    """Return whether a slide is dark: as its classes say, else by its background, else by its layout."""
    for tone in Tone:
        if tone.value in slide.settings.classes:
            return tone
    background = slide.settings.background
    if background is not None and background.colours:
        dark, light = (_least_contrast(background.colours, one) for one in (theme.dark, theme.light))
        return Tone.DARK if dark >= light else Tone.LIGHT
    if background is not None and background.picture is not None:
        return Tone.DARK
    return theme.layouts[slide.settings.layout].tone


def palette_of(slide: Slide, theme: Theme) -> Palette:
    """Return the colours for a slide, their ground that on which the slide really stands."""
    tone = tone_of(slide, theme)
    ground = slide.settings.background or theme.layouts[slide.settings.layout].ground(tone)
    palette = theme.palette(tone)
    if not ground.colours:
        return palette
    return replace(palette, top=Colour(ground.colours[0]), bottom=Colour(ground.colours[-1]))


def _least_contrast(colours: tuple[str, ...], palette: Palette) -> float:
    return min(contrast(palette.ink, colour) for colour in colours)


def choose_backdrop(slide: Slide, setting: Setting) -> tuple[Backdrop, tuple[Finding, ...]]:
    """Return what lies behind a slide, and what is wrong with it."""
    own = slide.settings.background
    plain = _ground(slide, setting, own)
    if own is not None and own.picture is not None:
        return _with_picture(plain, find_artwork(own.picture, setting), slide.span, own.picture.name, setting)
    main = main_picture(slide, setting) if slide.settings.layout is Layout.FULL_PICTURE else None
    if main is not None:
        found = find_artwork(main.path, setting, main.page, main.half)
        return _with_picture(replace(plain, message=main.alt), found, main.span, main.source, setting)
    if own is not None:
        return plain, ()
    return _decorated(plain, slide, setting)


def _ground(slide: Slide, setting: Setting, own: Background | None) -> Backdrop:
    """Return the colours behind a slide: its own, or those of the theme."""
    palette = setting.palette
    ground = own or setting.theme.layouts[slide.settings.layout].ground(setting.tone)
    return Backdrop(
        palette,
        ground.colours or (palette.top, palette.bottom),
        ground.angle,
        fill=Fill.CONTAIN if ground.fit is Fit.CONTAIN else Fill.COVER,
        dim=ground.dim,
    )


def _decorated(plain: Backdrop, slide: Slide, setting: Setting) -> tuple[Backdrop, tuple[Finding, ...]]:
    """Return the backdrop with what else the theme puts behind this layout."""
    layout, tone = setting.theme.layouts[slide.settings.layout], setting.tone
    # A sky is the night's: by day its slides are plain.
    drawing = layout.drawing if tone is Tone.DARK else Drawing.NONE
    backdrop = replace(plain, drawing=drawing, horizon=layout.horizon, ornaments=layout.ornaments)
    path = layout.ground(tone).picture
    return _with_picture(
        backdrop, find_artwork(path, setting), slide.span, path.name if path else "", setting
    )


def _with_picture(
    backdrop: Backdrop, found: Artwork | Problem | None, span: Span, source: str, setting: Setting
) -> tuple[Backdrop, tuple[Finding, ...]]:
    if found is None:
        return backdrop, ()
    if isinstance(found, Problem):
        return backdrop, (picture_finding(found, span, source, setting),)
    told: tuple[Finding, ...] = ()
    if found.problem is not None:
        told = (picture_finding(found.problem, span, source, setting),)
    return replace(backdrop, picture=found), told
