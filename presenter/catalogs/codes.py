"""Every code that a finding of catalogs can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.catalogs.checks.table import CHECKS
from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        **{code: (check.severity, check.meaning) for code, check in CHECKS.items()},
        "catalog-header": (
            Severity.WARNING,
            Text("The header of a catalog names another language, or a rule for plurals that is none."),
        ),
        "missing-catalog": (
            Severity.WARNING,
            Text("The deck names a language for which there is no catalog."),
        ),
        "missing-translation": (Severity.ERROR, Text("A text of the deck is not translated.")),
        "newer-rules": (
            Severity.ERROR,
            Text("A catalog was made by a newer version of the program, which cuts decks in another way."),
        ),
        "saved-meanwhile": (
            Severity.ERROR,
            Text("A file was saved by another program while this one was about to write it."),
        ),
        "slide-in-source": (
            Severity.WARNING,
            Text("A slide that is to be in one language is shown in its source: a part is not translated."),
        ),
        "stale-translation": (
            Severity.WARNING,
            Text("A text was changed since it was translated; the translation is still shown."),
        ),
    }
)
