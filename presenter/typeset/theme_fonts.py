"""The fonts of a theme: registered where they come with it, told of where there are none."""

from __future__ import annotations

from presenter.errors import Finding, Severity, Span
from presenter.i18n.text import Text
from presenter.typeset.fonts import load_family
from presenter.typeset.theme import Theme


def load_theme_fonts(theme: Theme) -> tuple[Finding, ...]:
    """Register the families that a theme names, and return a finding for each that nobody has."""
    fonts = theme.fonts
    families = dict.fromkeys((fonts.text, fonts.heading, fonts.code))
    return tuple(_missing(family, theme) for family in families if not load_family(family, fonts.files))


def _missing(family: str, theme: Theme) -> Finding:
    message = Text("There is no font “{family}” here; another one is shown in its place").with_fields(
        family=family
    )
    advice = Text("Put its files, as TTF or OTF, into a folder `fonts` beside the theme")
    return Finding("missing-font", Severity.WARNING, message, Span(theme.path), family, advice)
