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
        Text("Code, a formula or words that are kept are not letter by letter as in the source."),
        weblate=("md-syntax",),
    ),
    Check(
        "numbers",
        Severity.WARNING,
        Text("A translation has other numbers than its source, or writes them as another language does."),
    ),
    Check(
        "opening-marks",
        Severity.WARNING,
        Text("A question or an exclamation of a translation lacks its ¿ or ¡, or never closes."),
        # Subtitles may go on in the next one, and have a check of their own that reads on.
        channels=frozenset({Channel.SLIDES, Channel.NOTES}),
        languages=("es", "ast", "gl"),
    ),
    Check(
        "brackets",
        Severity.WARNING,
        Text("A bracket or a quotation mark of a translation is opened or closed alone."),
    ),
    Check(
        "end-punctuation",
        Severity.WARNING,
        Text("A translation ends with another sign than its source."),
        weblate=(
            "end_stop",
            "end_colon",
            "end_question",
            "end_exclamation",
            "end_ellipsis",
            "end_semicolon",
            "end_interrobang",
        ),
    ),
    Check(
        "max-length",
        Severity.WARNING,
        Text("A translation has more characters than there is room for."),
        weblate=("max-length", "max-size"),
    ),
    Check(
        "untranslated",
        Severity.WARNING,
        Text("A translation is its source, word for word."),
        weblate=("same",),
    ),
    Check(
        "partly-untranslated",
        Severity.WARNING,
        Text("Some words of a translation are still those of the source."),
        weblate=("same",),
    ),
    Check(
        "repeated-words",
        Severity.WARNING,
        Text("A word stands twice in a translation, and once in its source."),
        weblate=("duplicate",),
    ),
    Check(
        "capitals",
        Severity.INFO,
        Text("A translation does not begin with a capital as its source does."),
    ),
    Check(
        "spaces",
        Severity.INFO,
        Text("Spaces of a translation are lost or too many."),
        weblate=(
            "begin_space",
            "end_space",
            "double_space",
            "begin_newline",
            "end_newline",
            "zero-width-space",
        ),
    ),
    Check(
        "no-break-space",
        Severity.INFO,
        Text("A line of a translation could break where its language lets none: before % in Spanish."),
        weblate=("punctuation_spacing",),
    ),
    Check(
        "quotes",
        Severity.INFO,
        Text("Quotation marks of a translation are straight, or those of another language."),
    ),
    Check(
        "length",
        Severity.INFO,
        Text("A translation is far longer or shorter than its source."),
    ),
    Check(
        "forbidden-term",
        Severity.WARNING,
        Text("A translation has a word that glossary.yaml forbids for a term of its source."),
        weblate=("check_glossary",),
    ),
    Check(
        "glossary",
        Severity.INFO,
        Text("A translation lacks the word that glossary.yaml has for a term of its source."),
        weblate=("check_glossary",),
    ),
    Check(
        "inconsistent",
        Severity.INFO,
        Text("The same words have another translation elsewhere in the catalog."),
        weblate=("inconsistent",),
    ),
    Check(
        "reused",
        Severity.INFO,
        Text("Two texts that are not alike have the same translation."),
        weblate=("reused",),
    ),
    Check(
        "unused-noqa",
        Severity.INFO,
        Text("A comment “noqa” mutes a check that has nothing to say, or that there is none of."),
    ),
)

CHECKS: Mapping[str, Check] = MappingProxyType({check.code: check for check in _ALL})
