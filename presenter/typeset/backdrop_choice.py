"""Which backdrop a slide has, and whether its words are light or dark."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from presenter.deck.deck import Background, Fit, Layout, Slide
from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.typeset.artwork import Artwork, Problem
from presenter.typeset.backdrop import Backdrop
from presenter.typeset.colours import contrast
from presenter.typeset.layouts.full_picture import main_picture
from presenter.typeset.picture_box import Fill, find_artwork, picture_finding
from presenter.typeset.setting import Setting
from presenter.typeset.theme import Palette, Theme

# WCAG 2.2, success criterion 1.4.3.
LEGIBLE = 4.5


def palette_of(slide: Slide, theme: Theme) -> Palette:
    """Return the colours for a slide: as its classes say, else by its background, else by its layout."""
    if "dark" in slide.settings.classes:
        return theme.night
    if "light" in slide.settings.classes:
        return theme.day
    background = slide.settings.background
    if background is not None and background.colours:
        return max(theme.night, theme.day, key=partial(_least_contrast, background.colours))
    if background is not None and background.picture is not None:
        return theme.night
    return theme.night if slide.settings.layout in theme.nightly else theme.day


def _least_contrast(colours: tuple[str, ...], palette: Palette) -> float:
    return min(contrast(palette.ink, colour) for colour in colours)


def choose_backdrop(slide: Slide, setting: Setting) -> tuple[Backdrop, tuple[Finding, ...]]:
    """Return what lies behind a slide, and what is wrong with it."""
    palette, layout = setting.palette, slide.settings.layout
    background = slide.settings.background or Background()
    plain = Backdrop(
        palette,
        background.colours or (palette.top, palette.bottom),
        background.angle,
        fill=Fill.CONTAIN if background.fit is Fit.CONTAIN else Fill.COVER,
        dim=background.dim,
    )
    if background.picture is not None:
        found = find_artwork(background.picture, setting)
        return _with_picture(plain, found, slide.span, background.picture.name, setting)
    picture = main_picture(slide, setting) if layout is Layout.FULL_PICTURE else None
    if picture is not None:
        return _with_picture(
            plain, find_artwork(picture.path, setting, picture.page), picture.span, picture.source, setting
        )
    theme = setting.theme
    starry = theme.sky and layout in theme.nightly and palette is theme.night and not background.colours
    return replace(plain, sky=starry), _pale(slide, background.colours, palette)


def _pale(slide: Slide, colours: tuple[str, ...], palette: Palette) -> tuple[Finding, ...]:
    """Return a finding where a background lets neither dark nor light words stand out."""
    ratio = _least_contrast(colours, palette) if colours else LEGIBLE
    if ratio >= LEGIBLE:
        return ()
    message = Text("Words on this background have a contrast of only {ratio}:1").with_fields(
        ratio=f"{ratio:.1f}"
    )
    advice = Text("Take colours that are all dark or all light; words need 4.5:1")
    excerpt = ", ".join(colours)
    return (
        Finding("low-contrast", Severity.WARNING, message, slide.span, excerpt, advice, slide.identifier),
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
