"""What is to be told of words that do not stand out from what is behind them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import fields
from operator import itemgetter

from presenter.deck.deck import Slide
from presenter.errors import Finding, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.typeset.colours import contrast, mixed
from presenter.typeset.contrast_check import PaleWords, pale_words
from presenter.typeset.page import Page
from presenter.typeset.theme import CodePalette, Palette, SubtitleTheme, Theme

LONGEST_EXCERPT = 48
# WCAG 2.2, 1.4.6 (AAA): subtitles are read at a glance, from the last row.
LEAST_OF_SUBTITLES = 7.0


def contrast_findings(page: Page, slide: Slide, language: Language) -> tuple[Finding, ...]:
    """Return what is to be told of the texts of a page that are hard to tell from what is behind them.

    Those of one slide that have the same colours are told of together. The theme's own words, which
    are on many slides, are told of in the same way for each, and so only once.
    """
    groups: dict[tuple[str, str, float, bool], list[PaleWords]] = {}
    for pale in pale_words(page):
        own = pale.box.span is None
        groups.setdefault((pale.colour, pale.ground, pale.needed, own), []).append(pale)
    return tuple(
        _of_theme(group[0], page.theme) if own else _of_slide(group, page.theme, slide, language)
        for (_, _, _, own), group in groups.items()
    )


def subtitle_findings(theme: Theme) -> tuple[Finding, ...]:
    """Return a finding for each colour of the subtitles that is hard to tell from what is behind it.

    That is their band, and the box over a slide, which is at worst white or black.
    """
    look = theme.subtitles
    boxes = (mixed(slide, look.box_colour, look.box_opacity) for slide in ("#ffffff", "#000000"))
    grounds = ((look.background, _ON_BAND), *((box, _ON_BOX) for box in boxes))
    found = []
    for name, colour in _colours_of(look):
        ratio, message = min(
            ((contrast(colour, ground), said) for ground, said in grounds), key=itemgetter(0)
        )
        if ratio < LEAST_OF_SUBTITLES:
            said = message.with_fields(name=name, ratio=_rounded(ratio), needed=f"{LEAST_OF_SUBTITLES:g}")
            found.append(Finding("low-contrast", Severity.WARNING, said, Span(theme.path), colour))
    return tuple(found)


_ON_BAND = Text(
    "The colour “{name}” of the subtitles has a contrast of {ratio}:1 and needs {needed}:1 on their band"
)
_ON_BOX = Text(
    "The colour “{name}” of the subtitles has a contrast of {ratio}:1 "
    "and needs {needed}:1 on their box over a slide"
)


def _colours_of(look: SubtitleTheme) -> Iterator[tuple[str, str]]:
    yield from (("first", look.first), ("second", look.second), ("tag", look.tag))
    yield from ((f"voices {number}", colour) for number, colour in enumerate(look.voices, start=1))


def _rounded(ratio: float) -> str:
    """Return a ratio with one digit, never rounded up to what is needed."""
    return f"{int(ratio * 10) / 10:.1f}"


def _of_slide(group: list[PaleWords], theme: Theme, slide: Slide, language: Language) -> Finding:
    pale = min(group, key=lambda one: one.box.span or slide.span)
    message = (
        Text("The words “{words}” have a contrast of {ratio}:1 and need {needed}:1: {colour} on {ground}")
        if len(group) == 1
        else Text(
            "The words “{words}” and {count} more have a contrast of {ratio}:1 and need {needed}:1: "
            "{colour} on {ground}"
        )
    )
    words = textwrap.shorten(pale.words, LONGEST_EXCERPT, placeholder="…")
    return Finding(
        "low-contrast",
        Severity.WARNING,
        message.with_fields(words=words, count=len(group) - 1, **_measured(pale, theme)),
        pale.box.span or slide.span,
        advice=Text("Take a colour farther from the one behind it, or another `class`: `dark` or `light`"),
        slide=slide.identifier,
        language=language,
    )


def _of_theme(pale: PaleWords, theme: Theme) -> Finding:
    message = Text(
        "Words of the theme itself have a contrast of {ratio}:1 and need {needed}:1: {colour} on {ground}"
    ).with_fields(**_measured(pale, theme))
    return Finding("low-contrast", Severity.WARNING, message, Span(theme.path), pale.box.kind)


def _measured(pale: PaleWords, theme: Theme) -> dict[str, str]:
    return {
        "ratio": _rounded(pale.ratio),
        "needed": f"{pale.needed:g}",
        "colour": _named(pale.colour, theme),
        "ground": pale.ground,
    }


def _named(colour: str, theme: Theme) -> str:
    """Return a colour with its name in the palettes of the theme, if it has one there."""
    for palette in (theme.light, theme.dark):
        for part in (palette, palette.code):
            name = _name_in(part, colour)
            if name:
                return f"{name} {colour}"
    return colour


def _name_in(part: Palette | CodePalette, colour: str) -> str:
    named = (item.name for item in fields(part) if getattr(part, item.name) == colour)
    return next((f"code.{name}" if isinstance(part, CodePalette) else name for name in named), "")
