"""THE table of checks of translations: code, severity, meaning, where each applies."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.catalogs.channel import Channel
from presenter.catalogs.checks.check import Check
from presenter.errors import Severity
from presenter.i18n.text import Text

_ALL = (
    Check(
        "placeholders",
        Severity.ERROR,
        Text("A field such as {name} is lost in a translation, or stands there alone."),
        weblate=("placeholders", "python_brace_format", "python_format"),
    ),
    Check(
        "unbalanced-markup",
        Severity.ERROR,
        Text("A mark of a translation is opened or closed alone, so the audience would see it."),
        weblate=("md-syntax",),
    ),
    Check(
        "markup",
        Severity.WARNING,
        Text("A translation has other marks than its source: bold, emphasis, footnotes, attributes."),
        weblate=("md-syntax", "md-reflink"),
    ),
    Check(
        "links",
        Severity.WARNING,
        Text("A link of a translation leads elsewhere than in its source, or is lost."),
        weblate=("md-link", "url"),
    ),
    Check(
        "verbatim",
        Severity.WARNING,
        Text("Code or a formula is not letter by letter as in the source."),
        weblate=("md-syntax",),
    ),
    Check(
        "opening-marks",
        Severity.WARNING,
        Text("A question or an exclamation of a translation lacks its ¿ or ¡, or never closes."),
        # Subtitles may go on in the next one, and have a check of their own that reads on.
        channels=frozenset({Channel.SLIDES, Channel.NOTES}),
        languages=("es", "ast", "gl"),
    ),
)

CHECKS: Mapping[str, Check] = MappingProxyType({check.code: check for check in _ALL})
