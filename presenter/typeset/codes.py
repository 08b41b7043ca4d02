"""Every code that a finding of a page can have: how much it matters, and what it means.

What is wrong with a theme's file has the codes of a deck's settings.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "covered-words": (Severity.WARNING, Text("Subtitles over a slide hide some of its words.")),
        "formula": (Severity.ERROR, Text("A formula cannot be read; its source is shown.")),
        "left-out": (
            Severity.ERROR,
            Text("A part of a slide is left out, since the program failed to lay it out."),
        ),
        "low-contrast": (Severity.WARNING, Text("Words are hard to tell from what is behind them.")),
        "media-not-installed": (
            Severity.WARNING,
            Text("A video or a sound cannot be played: the part of Qt for that is not installed."),
        ),
        "missing-font": (
            Severity.WARNING,
            Text("A theme names a font that is not here, so lines may break elsewhere."),
        ),
        "picture-too-large": (
            Severity.ERROR,
            Text("A picture would take too long, or too much memory, to show."),
        ),
        "still-picture": (Severity.INFO, Text("A picture moves; only its first frame is shown.")),
        "text-overflow": (
            Severity.ERROR,
            Text("A slide holds more text than fits at a legible size; it is shown whole and too small."),
        ),
        "too-long": (
            Severity.ERROR,
            Text("There is more of something than could ever be legible on a slide; the rest is left out."),
        ),
        "unknown-code-language": (
            Severity.WARNING,
            Text("Code is in a language that is not known; it is shown without colours."),
        ),
        "unknown-theme": (
            Severity.WARNING,
            Text("There is no theme of this name; the default one is shown."),
        ),
        "unreadable-picture": (
            Severity.ERROR,
            Text("A picture cannot be read; its description is shown in its place."),
        ),
        "unsafe-picture": (
            Severity.ERROR,
            Text("A drawing refers to what is not in it, which is never opened."),
        ),
    }
)
