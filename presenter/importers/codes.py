"""Every code that a finding of an import can have: how much it matters, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from presenter.errors import Severity
from presenter.i18n.text import Text

MEANINGS: Mapping[str, tuple[Severity, Text]] = MappingProxyType(
    {
        "carried-otherwise": (
            Severity.INFO,
            Text("Something of an imported deck became something else that says the same."),
        ),
        "damaged-source": (Severity.ERROR, Text("A file that is to be imported is damaged.")),
        "guessed-translation": (
            Severity.WARNING,
            Text("It is not sure that a text of the same deck in another language translates this one."),
        ),
        "has-cues": (Severity.ERROR, Text("Slides that would get subtitles have some already.")),
        "kept-edit": (
            Severity.WARNING,
            Text("What was changed both in an imported deck and in its source stays as it is in the deck."),
        ),
        "kept-translation": (
            Severity.WARNING,
            Text("A catalog has other words for a cue than the file that was imported; they are kept."),
        ),
        "left-out": (
            Severity.WARNING,
            Text("Something of an imported deck has no counterpart here, and is left out."),
        ),
        "no-libreoffice": (
            Severity.ERROR,
            Text("LibreOffice is needed for what was asked for, and is not installed."),
        ),
        "no-place": (
            Severity.ERROR,
            Text("A deck of another program cannot be opened, for what it becomes cannot be kept."),
        ),
        "no-words": (Severity.INFO, Text("Pages have no words that could be read.")),
        "not-a-deck": (Severity.ERROR, Text("What was named as the deck to import into is none.")),
        "password-needed": (
            Severity.ERROR,
            Text("A file that is to be imported needs a password to be read."),
        ),
        "replaced-cues": (Severity.INFO, Text("The subtitles of a slide were replaced by imported ones.")),
        "replaced-translation": (Severity.INFO, Text("A translation was replaced by an imported one.")),
        "unknown-dialect": (
            Severity.ERROR,
            Text("It is not clear which program a text in Markdown was written for."),
        ),
        "unknown-source": (Severity.ERROR, Text("A file is of a kind that cannot be imported.")),
        "unpaired-cue": (
            Severity.WARNING,
            Text("A cue has no counterpart in the file of another language, and so no translation."),
        ),
        "unpaired-slide": (
            Severity.WARNING,
            Text("A slide has no counterpart in the same deck in another language."),
        ),
        "unpaired-text": (
            Severity.WARNING,
            Text("A text of a slide has no counterpart on the same slide in another language."),
        ),
        "wrong-suffix": (Severity.ERROR, Text("A file is of another kind than its name says.")),
    }
)
